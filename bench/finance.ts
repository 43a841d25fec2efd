import { priorityTable, reconcile, type Allocation, type Budget, type BudgetLine } from "../src/budget";
import { wcoPlan } from "../src/plan";
import type { Compare } from "./measuring/comparison";
import { timed } from "./measuring/timing";

/**
 * Budget lines by largest remainder: the same thousand lines in growing budgets, which tells whether time grows with the lines,
 * and the largest beside rounding each share for itself, which does not add up.
 */
export const compare: Compare = () => {
  const times = timeFinance([1_000, 10_000, 100_000]);
  const { split, reconcile: reconciled } = times.at(-1)!;
  const budget = syntheticBudget(100_000);
  const [, rounding] = timed(() => roundEachShare(budget));
  const perThousand = times.map(({ lines, split: all }) => (all / lines) * 1_000);
  return [
    ...times.slice(1).map(({ lines }, at) => ({
      subject: `each 1,000 lines of a budget of ${lines.toLocaleString("en")}`,
      unit: "ms" as const,
      ours: perThousand[at + 1]!,
      alternative: "a budget of 1,000 lines",
      theirs: perThousand[0]!,
    })),
    {
      subject: "100,000 budget lines split to the cent and added up",
      unit: "ms",
      ours: split,
      alternative: "each share rounded for itself",
      theirs: rounding,
    },
    {
      subject: "every total of 100,000 lines reconciled",
      unit: "ms",
      ours: reconciled,
      alternative: "the split itself",
      theirs: split,
    },
  ];
};

/** Cents by priority, each share of a line rounded without regard to the others. */
function roundEachShare({ lines, allocations }: Budget): ReadonlyMap<string, number> {
  const cents = new Map(lines.map((line) => [line.line, line.cents]));
  const totals = new Map<string, number>();
  for (const { line, priority, share } of allocations) {
    const part = Math.round((cents.get(line) ?? 0) * share);
    totals.set(priority, (totals.get(priority) ?? 0) + part);
  }
  return totals;
}

/** Milliseconds for a budget of so many lines. */
export interface FinanceTimes {
  readonly lines: number;
  /** Every line split to the cent, and all tables added up. */
  readonly split: number;
  /** Every total against the source tables. */
  readonly reconcile: number;
}

/**
 * Times the Finance Committee's arithmetic on synthetic budgets of growing size. Time must grow nearly in proportion to the
 * lines; totals that do not reconcile throw.
 */
export function timeFinance(
  sizes: readonly number[] = [100, 1_000, 10_000, 100_000],
): readonly FinanceTimes[] {
  for (let turn = 0; turn < 20; turn += 1) timeBudget(1_000);
  return sizes.map(timeBudget);
}

function timeBudget(count: number): FinanceTimes {
  const budget = syntheticBudget(count);
  const priorities = wcoPlan.priorities.map(({ id }) => id);
  const [{ table }, split] = timed(() => priorityTable(priorities, budget, "2019/20"));
  const [checks, reconciled] = timed(() => reconcile(table, budget));
  if (checks.some(({ difference }) => difference !== 0)) throw new Error("A total does not reconcile.");
  return { lines: count, split, reconcile: reconciled };
}

/** `count` lines, the same every time: three shares each, every fifth a staff line by effort. */
export function syntheticBudget(count: number): Budget {
  const lines = Array.from({ length: count }, (_, number): BudgetLine => {
    return {
      year: "2019/20",
      directorate: `Directorate ${number % 7}`,
      line: `L${number}`,
      kind: number % 5 === 0 ? "staff" : "operating",
      cents: 100 + ((number * 7_919) % 90_000_001),
      currency: "EUR",
      isCorrection: false,
      place: { file: "budget.xlsx", sheet: "Budget", cell: `E${number + 4}` },
    };
  });
  const allocations = lines.flatMap(({ line, kind }, number): Allocation[] => {
    if (kind === "staff") return [];
    return [0.333, 0.25, 0.417].map((share, at) => ({
      line,
      priority: `P${1 + ((number + at * 4) % 9)}`,
      share,
      place: { file: "budget.xlsx", sheet: "Allocation", cell: `B${number + 4}` },
    }));
  });
  const efforts = Array.from({ length: 7 }, (_, number) => ({
    directorate: `Directorate ${number}`,
    workingDays: 3_000,
    daysOnPriorities: new Map([
      ["P1", 731],
      ["P6", 1_157],
    ]),
    place: { file: "budget.xlsx", sheet: "Effort", cell: `B${number + 2}` },
  }));
  return {
    lines,
    allocations,
    efforts,
    settings: { currency: "EUR", rates: new Map(), overheadKey: null },
  };
}

import type { ObjectiveId } from "../plan/types";
import { budgetOfYear } from "./budget-of-year";
import { convert } from "./money";
import { objectiveTable } from "./objective-table";
import { resourcesOnPriorities } from "./priority-table";
import { settleRepeatedLines } from "./repeated-lines";
import { sum } from "./sums";
import { notAllocated, type Budget, type BudgetLine, type Cents, type PriorityTable } from "./types";

export const reconciliationChecks = [
  "budget-lines",
  "priorities",
  "directorates",
  "objectives",
  "staff",
  "line-count",
  "each-line",
  "percentages",
] as const;

export type ReconciliationCheck = (typeof reconciliationChecks)[number];

/** One total computed twice: from the source table and from the table shown. In cents; lines in numbers, percentages in tenths. */
export interface Reconciliation {
  readonly check: ReconciliationCheck;
  readonly source: number;
  readonly shown: number;
  readonly difference: number;
}

/**
 * Every total of the Finance Committee's tables against the source tables, to the cent (design §9 rules 3 and 4). The source
 * side adds up the budget's own lines, never the split ones. All differences are 0 unless the arithmetic is wrong.
 */
export function reconcile(table: PriorityTable, budget: Budget): readonly Reconciliation[] {
  const { lines } = settleRepeatedLines(budgetOfYear(budget, table.year).lines);
  const amount = (some: readonly BudgetLine[]): Cents =>
    sum(some.map((line) => inBudgetCurrency(line, budget)));
  const all = amount(lines);
  const rows = table.rows.map(({ cents }) => cents);
  const allocated = resourcesOnPriorities(table).actualCents;
  const rest = table.rows.find(({ priority }) => priority === notAllocated)?.cents ?? 0;
  const objectives = objectiveTable(objectivesNamed(table), table);
  const pairs: Readonly<Record<ReconciliationCheck, readonly [source: number, shown: number]>> = {
    "budget-lines": [all, table.totalCents],
    priorities: [all, allocated + rest],
    directorates: [all, sum([...table.byDirectorate.values()].map(({ total }) => total))],
    objectives: [all, sum(objectives.map(({ cents }) => cents))],
    staff: [
      amount(lines.filter(({ kind }) => kind === "staff")),
      sum(table.rows.map(({ staffCents }) => staffCents)),
    ],
    "line-count": [lines.length, table.lines.length],
    "each-line": [0, linesThatDoNotAddUp(table)],
    percentages: [
      rows.some((cents) => cents > 0) ? 1000 : 0,
      sum(table.rows.map((row) => row.tenthsOfPercent)),
    ],
  };
  return reconciliationChecks.map((check) => {
    const [source, shown] = pairs[check];
    return { check, source, shown, difference: shown - source };
  });
}

function inBudgetCurrency(line: BudgetLine, { settings }: Budget): Cents {
  return line.currency === settings.currency
    ? line.cents
    : convert(line.cents, settings.rates.get(line.currency) ?? 1);
}

function linesThatDoNotAddUp(table: PriorityTable): number {
  return table.lines.filter(({ cents, parts }) => sum(parts.values()) !== cents).length;
}

function objectivesNamed(table: PriorityTable): readonly ObjectiveId[] {
  const named = table.lines.flatMap(({ byObjective }) => [...byObjective.keys()]);
  return [...new Set(named)].filter((objective) => objective !== null);
}

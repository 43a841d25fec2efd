import type { Finding } from "../figures/finding";
import type { FiscalYear } from "../figures/figure";
import type { PriorityId } from "../plan/types";
import { effortByDirectorate } from "./effort";
import { splitByLargestRemainder, tenthsOfPercent } from "./largest-remainder";
import { splitLine } from "./split-line";
import {
  notAllocated,
  type Allocation,
  type BudgetLine,
  type BudgetSettings,
  type Cents,
  type Effort,
  type PriorityRow,
  type SplitLine,
} from "./types";

export interface Budget {
  readonly lines: readonly BudgetLine[];
  readonly allocations: readonly Allocation[];
  readonly efforts: readonly Effort[];
  readonly settings: BudgetSettings;
}

/** One row of the Finance Committee's table: a priority, or what is not allocated. */
export interface PriorityShare {
  readonly priority: PriorityRow;
  readonly cents: Cents;
  readonly staffCents: Cents;
  /** Share of the total in tenths of a percent; all rows together exactly 1000. */
  readonly tenthsOfPercent: number;
}

export interface PriorityTable {
  readonly year: FiscalYear;
  /** P1 .. P9 in plan order, then not allocated. */
  readonly rows: readonly PriorityShare[];
  readonly totalCents: Cents;
  /** For each directorate in the order of its first line: cents by row, and its total. */
  readonly byDirectorate: ReadonlyMap<string, DirectorateRow>;
  readonly lines: readonly SplitLine[];
}

export interface DirectorateRow {
  readonly parts: ReadonlyMap<PriorityRow, Cents>;
  readonly total: Cents;
}

/**
 * The budget of a year by priority (Strategic Plan, Section V, ORG2; design §9): every line split to the cent, so that rows,
 * directorates and total are sums of the same cents and agree with the budget exactly.
 */
export function priorityTable(
  priorities: readonly PriorityId[],
  budget: Budget,
  year: FiscalYear,
): { readonly table: PriorityTable; readonly findings: readonly Finding[] } {
  const allocations = groupBy(budget.allocations, ({ line }) => line);
  const efforts = effortByDirectorate(budget.efforts);
  const outcomes = budget.lines
    .filter((line) => line.year === year)
    .map((line) =>
      splitLine(line, {
        priorities,
        settings: budget.settings,
        allocations: allocations.get(line.line) ?? [],
        effort: efforts.get(line.directorate),
      }),
    );
  const rows: readonly PriorityRow[] = [...priorities, notAllocated];
  const lines = outcomes.map(({ split }) => spreadOverhead(split, priorities, budget.settings.overheadKey));
  const all = sumParts(rows, lines);
  const staff = sumParts(
    rows,
    lines.filter(({ line }) => line.kind === "staff"),
  );
  const cents = rows.map((row) => all.get(row) ?? 0);
  const percents = tenthsOfPercent(cents);
  return {
    table: {
      year,
      rows: rows.map((priority, at) => ({
        priority,
        cents: cents[at] ?? 0,
        staffCents: staff.get(priority) ?? 0,
        tenthsOfPercent: percents[at] ?? 0,
      })),
      totalCents: total(cents),
      byDirectorate: new Map(
        [...groupBy(lines, ({ line }) => line.directorate)].map(([directorate, own]) => {
          const parts = sumParts(rows, own);
          return [directorate, { parts, total: total([...parts.values()]) }];
        }),
      ),
      lines,
    },
    findings: outcomes.flatMap(({ findings }) => findings),
  };
}

/** Overhead is spread only by a key that is stated; without one it stays a row of its own. */
function spreadOverhead(
  split: SplitLine,
  priorities: readonly PriorityId[],
  key: ReadonlyMap<PriorityId, number> | null,
): SplitLine {
  const overhead = split.parts.get(notAllocated) ?? 0;
  if (key === null || overhead === 0) return split;
  const spread = splitByLargestRemainder(
    overhead,
    priorities.map((priority) => key.get(priority) ?? 0),
  );
  const left = overhead - total(spread);
  const parts = new Map(split.parts);
  priorities.forEach((priority, at) => parts.set(priority, (parts.get(priority) ?? 0) + (spread[at] ?? 0)));
  parts.set(notAllocated, left);
  return { ...split, parts };
}

function sumParts(
  rows: readonly PriorityRow[],
  lines: readonly SplitLine[],
): ReadonlyMap<PriorityRow, Cents> {
  const sums = new Map(rows.map((row) => [row, 0]));
  for (const { parts } of lines) {
    for (const [row, cents] of parts) sums.set(row, (sums.get(row) ?? 0) + cents);
  }
  return sums;
}

function total(cents: readonly Cents[]): Cents {
  return cents.reduce((sum, each) => sum + each, 0);
}

function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

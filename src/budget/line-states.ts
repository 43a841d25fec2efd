import type { Finding } from "../figures/finding";
import type { FiscalYear } from "../figures/figure";
import type { PriorityId } from "../plan/types";
import { priorityTable } from "./priority-table";
import { groupBy } from "./sums";
import { notAllocated, type Budget, type BudgetLine, type Cents, type SplitBy } from "./types";

/**
 * How far a budget line is allocated.
 * - `allocated`: its shares are the whole, or its staff time splits it.
 * - `partly`: its shares end below 100 %.
 * - `without`: nothing says where it goes.
 * - `faulty`: shares above 100 %, or another fault that keeps it not allocated.
 */
export type AllocationState = "allocated" | "partly" | "without" | "faulty";

export interface LineState {
  readonly line: BudgetLine;
  readonly state: AllocationState;
  /** The sum of its stated shares as a fraction; 0 where none is stated. */
  readonly stated: number;
  /** What is not allocated of it, in the budget's currency. */
  readonly restCents: Cents;
  /** What an officer should know of it. */
  readonly findings: readonly Finding[];
}

/** Every line of a year with how far it is allocated, for a list in which an officer completes what is missing. */
export function lineStates(
  priorities: readonly PriorityId[],
  budget: Budget,
  year: FiscalYear,
): readonly LineState[] {
  const { table, findings } = priorityTable(priorities, budget, year);
  const ofLine = groupBy(findings, ({ facts }) => facts?.line ?? null);
  const shares = new Map<string, number>();
  for (const { line, year: own, share } of budget.allocations) {
    if (own === undefined || own === year) shares.set(line, (shares.get(line) ?? 0) + share);
  }
  return table.lines.map(({ line, parts, by }) => {
    const own = ofLine.get(line.line) ?? [];
    return {
      line,
      state: stateOf(own, by),
      stated: shares.get(line.line) ?? 0,
      restCents: parts.get(notAllocated) ?? 0,
      findings: own,
    };
  });
}

function stateOf(findings: readonly Finding[], by: SplitBy): AllocationState {
  if (findings.some(({ severity }) => severity === "error")) return "faulty";
  if (findings.some(({ code }) => code === "shares-under-100")) return "partly";
  return by === "nothing" ? "without" : "allocated";
}

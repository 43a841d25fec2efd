import type { FiscalYear } from "../figures/figure";
import type { PriorityId } from "../plan/types";
import { priorityTable } from "./priority-table";
import { notAllocated, type Budget, type BudgetLine, type Cents, type PriorityRow } from "./types";

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
}

/** Every line of a year with how far it is allocated, for a list in which an officer completes what is missing. */
export function lineStates(
  priorities: readonly PriorityId[],
  budget: Budget,
  year: FiscalYear,
): readonly LineState[] {
  const { table, findings } = priorityTable(priorities, budget, year);
  const faulty = codesOf(findings.filter(({ severity }) => severity === "error"));
  const shares = new Map<string, number>();
  for (const { line, year: own, share } of budget.allocations) {
    if (own === undefined || own === year) shares.set(line, (shares.get(line) ?? 0) + share);
  }
  const partly = codesOf(findings.filter(({ code }) => code === "shares-under-100"));
  return table.lines.map(({ line, parts, by }) => {
    const state = faulty.has(line.line)
      ? "faulty"
      : partly.has(line.line)
        ? "partly"
        : by === "nothing"
          ? "without"
          : "allocated";
    return { line, state, stated: shares.get(line.line) ?? 0, restCents: parts.get(notAllocated) ?? 0 };
  });
}

function codesOf(
  findings: readonly { readonly facts?: Readonly<Record<string, unknown>> | undefined }[],
): Set<string> {
  return new Set(findings.flatMap(({ facts }) => (typeof facts?.line === "string" ? [facts.line] : [])));
}

/** The budget with a line's shares replaced by these fractions: a new value, for a preview before anything is written. */
export function withShares(
  budget: Budget,
  { line, year, place }: BudgetLine,
  shares: ReadonlyMap<PriorityRow, number>,
): Budget {
  const others = budget.allocations.filter(
    (each) => each.line !== line || (each.year !== undefined && each.year !== year),
  );
  const own = [...shares].flatMap(([priority, share]) =>
    share === 0 ? [] : [{ line, year, priority, share, place }],
  );
  return { ...budget, allocations: [...others, ...own] };
}

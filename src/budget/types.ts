import type { FiscalYear } from "../figures/figure";
import type { ObjectiveId, PriorityId } from "../plan/types";

/** Money in whole cents: no rounding before display (design §4 rule 11). */
export type Cents = number;

export type BudgetKind = "staff" | "operating" | "project";

/** Where a row stands, so that every amount can be traced to its cell. */
export interface Place {
  readonly file?: string | undefined;
  readonly sheet?: string | undefined;
  readonly cell?: string | undefined;
}

/** A line of the approved budget (table WcoBudget). */
export interface BudgetLine {
  readonly year: FiscalYear;
  readonly directorate: string;
  /** The line's code, unique within its year. */
  readonly line: string;
  readonly kind: BudgetKind;
  readonly cents: Cents;
  readonly currency: string;
  /** A negative amount is sound only where the line says that it corrects another. */
  readonly isCorrection: boolean;
  readonly place: Place;
}

/** The last row of every table by priority: core work, overhead, whatever has no share (design §9 rule 1). */
export const notAllocated = "not-allocated";

/** A row of a table by priority: P1 .. P9, or not allocated. */
export type PriorityRow = PriorityId;

/** One share of a budget line (table WcoAllocation). */
export interface Allocation {
  readonly line: string;
  /** A priority of the plan, or `not-allocated` for core work and overhead stated as such. */
  readonly priority: PriorityRow;
  /** The objective it serves, where one is stated. */
  readonly objective?: ObjectiveId | undefined;
  /** Fraction of the line's amount in [0, 1]. */
  readonly share: number;
  readonly place: Place;
}

/** Working days of a post or grade of a directorate and the days of them on each priority (table WcoEffort). */
export interface Effort {
  readonly directorate: string;
  readonly post?: string | undefined;
  readonly workingDays: number;
  readonly daysOnPriorities: ReadonlyMap<PriorityId, number>;
  readonly place: Place;
}

/** How a budget is read: its currency, the rates into it and the key that overhead is spread by. */
export interface BudgetSettings {
  readonly currency: string;
  /** What one unit of a currency is worth in the budget's currency. */
  readonly rates: ReadonlyMap<string, number>;
  /** How the not allocated part is spread over the priorities, in weights; null: it stays a row of its own. */
  readonly overheadKey: ReadonlyMap<PriorityId, number> | null;
}

/** What a budget line gives to each row of the table by priority, to the cent. */
export interface SplitLine {
  readonly line: BudgetLine;
  /** In the budget's currency. */
  readonly cents: Cents;
  /** By priority in plan order, then not allocated; they add up to `cents`. */
  readonly parts: ReadonlyMap<PriorityRow, Cents>;
  /** By what the line was split: its explicit shares, its directorate's staff time, or nothing. */
  readonly by: "shares" | "effort" | "nothing";
}

import type { FiscalYear } from "../figures/figure";
import type { Place } from "../figures/place";
import type { ObjectiveId, PriorityId } from "../plan/types";

/** Money in whole cents: no rounding before display (design §4 rule 11). */
export type Cents = number;

export const budgetKinds = ["staff", "operating", "project"] as const;
export type BudgetKind = (typeof budgetKinds)[number];

/** A line of the approved budget (table WcoBudget). */
export interface BudgetLine {
  readonly year: FiscalYear;
  /** The directorate's code where it is a known one ("TTA"), else its name as stated. */
  readonly directorate: string;
  /** The line's code, unique within its year. */
  readonly line: string;
  readonly kind: BudgetKind;
  readonly cents: Cents;
  readonly currency: string;
  /** A negative amount is sound only where the line says that it corrects another. */
  readonly isCorrection: boolean;
  /** The cell of its amount. */
  readonly place: Place;
}

/** The last row of every table by priority: core work, overhead, whatever has no share (design §9 rule 1). */
export const notAllocated = "not-allocated";

/** A row of a table by priority: P1 .. P9, or not allocated. */
export type PriorityRow = PriorityId;

/** One share of a budget line (table WcoAllocation). */
export interface Allocation {
  readonly line: string;
  /** The year of the line; absent where the share holds for the line in every year. */
  readonly year?: FiscalYear | undefined;
  /** A priority of the plan, or `not-allocated` for core work and overhead stated as such. */
  readonly priority: PriorityRow;
  /** The objective it serves, where one is stated. */
  readonly objective?: ObjectiveId | undefined;
  /** Fraction of the line's amount in [0, 1]; counted to a ten-thousandth of a percent. */
  readonly share: number;
  readonly place: Place;
}

/** Working days of a post or grade of a directorate and the days of them on each priority (table WcoEffort). */
export interface Effort {
  /** Absent where it holds for every year. */
  readonly year?: FiscalYear | undefined;
  readonly directorate: string;
  readonly post?: string | undefined;
  readonly workingDays: number;
  /** Counted to the hundredth of a day. */
  readonly daysOnPriorities: ReadonlyMap<PriorityId, number>;
  readonly place: Place;
  /** The cells of its working days and of its days on priorities, where they are not all at `place`. */
  readonly cells?: { readonly workingDays: readonly Place[]; readonly onPriorities: readonly Place[] };
}

/** How a budget is read: its currency, the rates into it and the key that overhead is spread by. */
export interface BudgetSettings {
  readonly currency: string;
  /** What one unit of a currency is worth in the budget's currency. */
  readonly rates: ReadonlyMap<string, number>;
  /** Fractions of the not allocated part of each line that go to the priorities; null: it stays a row of its own. */
  readonly overheadKey: ReadonlyMap<PriorityId, number> | null;
  /** Where these are stated. */
  readonly cells?: {
    readonly rates: ReadonlyMap<string, Place>;
    readonly overheadKey: ReadonlyMap<PriorityId, Place>;
  };
}

export interface Budget {
  readonly lines: readonly BudgetLine[];
  readonly allocations: readonly Allocation[];
  readonly efforts: readonly Effort[];
  readonly settings: BudgetSettings;
}

/** By what a line is split: its explicit shares, its directorate's staff time, or nothing (design §9 rule 2). */
export type SplitBy = "shares" | "effort" | "nothing";

/** What a budget line gives to each row of the table by priority, to the cent. */
export interface SplitLine {
  readonly line: BudgetLine;
  /** In the budget's currency. */
  readonly cents: Cents;
  /** By priority in plan order, then not allocated; they add up to `cents`. */
  readonly parts: ReadonlyMap<PriorityRow, Cents>;
  /** The same by objective; what states none, and what is not allocated, is under `null`. They add up to `cents`. */
  readonly byObjective: ReadonlyMap<ObjectiveId | null, Cents>;
  readonly by: SplitBy;
  /** The key for overhead has spread what was not allocated of it. */
  readonly isSpread?: true;
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

import type { Finance } from "../../budget/finance";
import type { ObjectiveShare } from "../../budget/objective-table";
import type { Reconciliation } from "../../budget/reconcile";
import type { ScenarioOutcome } from "../../budget/scenario";
import type { PriorityTable } from "../../budget/types";
import type { Language, ObjectiveId, Plan, PriorityId } from "../../plan/types";
import type { Status } from "../../scoring/types";

/** What the Finance Committee's sheet says, computed; the sheet adds formulas by which it can be verified. */
export interface FinanceSheetInput {
  readonly plan: Plan;
  readonly finance: Finance;
  readonly table: PriorityTable;
  /** The year before; without lines there is no change to show. */
  readonly before: PriorityTable;
  readonly objectives: readonly ObjectiveShare[];
  readonly links: ReadonlyMap<PriorityId, readonly ObjectiveId[]>;
  /** The status of the objectives that have one. */
  readonly statuses: ReadonlyMap<ObjectiveId, Status>;
  readonly scenarios: readonly ScenarioOutcome[];
  readonly reconciliation: readonly Reconciliation[];
  /** Findings in words, the most severe first. */
  readonly findings: readonly string[];
  readonly language: Language;
  /** The day the tables were read, in the reader's words. */
  readonly asOf: string;
}

import type { ObjectiveId } from "../plan/types";
import { tenthsOfPercent } from "./largest-remainder";
import { sumByKey } from "./sums";
import type { Cents, PriorityTable } from "./types";

/** One row of the budget by objective; null is everything that states no objective. */
export interface ObjectiveShare {
  readonly objective: ObjectiveId | null;
  readonly cents: Cents;
  readonly tenthsOfPercent: number;
}

/**
 * The same budget by objective, in plan order, then what states none: only objectives that a share names, because the plan
 * ties no priority to an objective. Rows add up to the table's total and to 100.0 %.
 */
export function objectiveTable(
  objectives: readonly ObjectiveId[],
  table: PriorityTable,
): readonly ObjectiveShare[] {
  const keys = [...objectives, null];
  const sums = sumByKey<ObjectiveId | null>(
    keys,
    table.lines.map(({ byObjective }) => byObjective),
  );
  const rows = keys.map((objective) => ({ objective, cents: sums.get(objective) ?? 0 }));
  const percents = tenthsOfPercent(rows.map(({ cents }) => cents));
  return rows.map((row, at) => ({ ...row, tenthsOfPercent: percents[at] ?? 0 }));
}

import type { KpiId, Plan } from "../../plan/types";
import { cellAddress, fixedAddress, quotedSheet } from "../addresses";
import { sheetNames } from "../sheet-names";

/** Which lists are counted: Members supported or requesting, in the year to date or as far as the quarter before. */
export interface MembersCount {
  readonly kpi: KpiId;
  readonly side: "Supported" | "Requesting";
  readonly window: "To date" | "To quarter before";
}

/** Rows and columns of "WCO Members": its heading, the counts, then a row per Member. */
export const membersAt = { kpi: 1, side: 2, window: 3, count: 4, first: 5, firstColumn: 3 } as const;

/** Everything that is counted of Members, in the order of the columns of "WCO Lists" and "WCO Members". */
export function memberCounts(plan: Plan): readonly MembersCount[] {
  return plan.kpis
    .filter(({ listsMembers }) => listsMembers)
    .flatMap(({ id }) =>
      (["Supported", "Requesting"] as const).flatMap((side) =>
        (["To date", "To quarter before"] as const).map((window) => ({ kpi: id, side, window })),
      ),
    );
}

/** The cell that holds how many different Members there are, as other sheets name it. */
export function membersCountCell(plan: Plan, wanted: MembersCount): string {
  const column = memberCounts(plan).findIndex(
    ({ kpi, side, window }) => kpi === wanted.kpi && side === wanted.side && window === wanted.window,
  );
  return `${quotedSheet(sheetNames.members)}!${fixedAddress(membersAt.count, membersAt.firstColumn + column)}`;
}

/** A cell whose row does not move: "D$4". */
export function rowFixed(row: number, column: number): string {
  return cellAddress(row, column).replace(/(\d+)$/, "$$$1");
}

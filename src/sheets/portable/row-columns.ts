import { columnName } from "../table-names";

/** What is worked out for each row of WcoData, from left to right on "WCO Rows". */
export const rowColumns = [
  "Period",
  "Directorate",
  "KPI",
  "Key",
  "Year",
  "Quarter",
  "Times",
  "First",
  "Entered actual",
  "Entered target",
  "Key of actual",
  "Key of target",
  "Supported",
  "Requesting",
  "List",
  "Disputed",
  "Actual",
  "Target",
  "Selected",
  "Counted",
  "Not applicable",
  "Owner",
  "New owner",
  "Reported",
  "To date",
  "To quarter before",
  "Actual without list",
  "Target without list",
] as const;

export type RowColumn = (typeof rowColumns)[number];

/** The defined name of a column of "WCO Rows": WcoRows_To_date. */
export function rowsName(column: RowColumn): string {
  return columnName("WcoRows", column);
}

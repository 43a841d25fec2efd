import { columnLetters } from "./addresses";

/** The scorecard's columns from left to right with their widths in characters. */
export const scorecardColumns = [
  { field: "code", width: 10 },
  { field: "what", width: 56 },
  { field: "status", width: 17 },
  { field: "score", width: 9 },
  { field: "bar", width: 13 },
  { field: "ratio", width: 9 },
  { field: "actual", width: 11 },
  { field: "target", width: 11 },
  { field: "trend", width: 8 },
  { field: "coverage", width: 10 },
  { field: "notes", width: 34 },
  { field: "source", width: 14 },
] as const;

export type ScorecardField = (typeof scorecardColumns)[number]["field"];

/** The column number of a field, from 1. */
export function columnOf(field: ScorecardField): number {
  return scorecardColumns.findIndex((column) => column.field === field) + 1;
}

/** The column letters of a field: "C". */
export function lettersOf(field: ScorecardField): string {
  return columnLetters(columnOf(field));
}

export const lastColumn = scorecardColumns.length;

/** Rows of the sheet that do not depend on the plan. */
export const scorecardRowsAt = { title: 1, plan: 2, factLabels: 4, facts: 5, header: 7, first: 8 } as const;

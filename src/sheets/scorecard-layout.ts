import { columnLetters } from "./addresses";

/** What a scorecard can show of a row. */
export type ScorecardField =
  | "code"
  | "what"
  | "status"
  | "score"
  | "bar"
  | "ratio"
  | "actual"
  | "target"
  | "trend"
  | "coverage"
  | QuarterField
  | "notes"
  | "source";

/** A directorate's own figure of one quarter. */
export type QuarterField = `q${1 | 2 | 3 | 4}${"Actual" | "Target"}`;

export interface ScorecardColumn {
  readonly field: ScorecardField;
  /** In characters. */
  readonly width: number;
}

/** Which columns a scorecard has, and where. Its rows stand at the same places in all scorecards. */
export interface ScorecardLayout {
  readonly columns: readonly ScorecardColumn[];
  /** The column's number from 1, 0 where this scorecard has no such column. */
  readonly column: (field: ScorecardField) => number;
  readonly width: (field: ScorecardField) => number;
  readonly lastColumn: number;
}

/** Rows that do not depend on what is shown. */
export const scorecardRowsAt = { title: 1, plan: 2, factLabels: 4, facts: 5, header: 7, first: 8 } as const;

/** The scorecard of the plan, over all directorates. */
export const planLayout = layoutOf([
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
]);

/** The sheet of one directorate: the same, with its figures quarter by quarter. */
export const directorateLayout = layoutOf([
  { field: "code", width: 10 },
  { field: "what", width: 46 },
  { field: "status", width: 16 },
  { field: "score", width: 8 },
  { field: "ratio", width: 8 },
  { field: "actual", width: 11 },
  { field: "target", width: 11 },
  { field: "trend", width: 7 },
  ...quarterFields().map((field) => ({ field, width: 8 })),
  { field: "coverage", width: 9 },
  { field: "notes", width: 24 },
  { field: "source", width: 11 },
]);

/** The quarters' columns from left to right: actual and target of each. */
export function quarterFields(): readonly QuarterField[] {
  return ([1, 2, 3, 4] as const).flatMap((quarter) => [`q${quarter}Actual`, `q${quarter}Target`] as const);
}

/** The letters of a field's column. */
export function lettersOf(layout: ScorecardLayout, field: ScorecardField): string {
  return columnLetters(layout.column(field));
}

function layoutOf(columns: readonly ScorecardColumn[]): ScorecardLayout {
  const column = (field: ScorecardField): number => columns.findIndex((each) => each.field === field) + 1;
  return {
    columns,
    column,
    width: (field) => columns[column(field) - 1]?.width ?? 0,
    lastColumn: columns.length,
  };
}

import { cellAddress, columnLetters, fixedArea, quotedText } from "./addresses";
import type { Block, Cell } from "./drawing";
import { lastColumn, scorecardRowsAt as at } from "./scorecard-columns";

/** Columns of a table of results, in the order of =WCO.SCORECARD (design §5). */
export const resultFields = [
  "id",
  "title",
  "ratio",
  "score",
  "status",
  "actual",
  "target",
  "trend",
  "reported",
  "expected",
] as const;

export type ResultField = (typeof resultFields)[number];

/** Where a scorecard finds its results: one row per plan, perspective, objective and KPI, one column per field. */
export interface ResultsTable {
  /** The cells of a column, as formulas name them. */
  readonly area: (field: ResultField) => string;
  /** Cells that hold the period ("2019/20-Q3") and the directorate ("" for all). */
  readonly period: string;
  readonly directorate: string;
  /** What has to be drawn on the scorecard's own sheet for it. */
  readonly blocks: readonly Block[];
  readonly hiddenColumns: readonly string[];
}

/**
 * One spilled `=WCO.SCORECARD("all", period, directorate)` to the right of the scorecard, in hidden columns: one call
 * of a custom function per sheet, whatever the number of KPIs.
 *
 * @param period a formula for the period, as `='WCO Settings'!$C$2`
 * @param directorate a formula, or a directorate's name for a sheet that is about one only
 */
export function spilledResults(rowCount: number, period: Cell, directorate: Cell): ResultsTable {
  const left = lastColumn + 2;
  const right = left + resultFields.length - 1;
  const bottom = at.first + rowCount - 1;
  const periodCell = `$${columnLetters(left)}$${at.facts}`;
  const directorateCell = `$${columnLetters(left + 1)}$${at.facts}`;
  const call = `=WCO.SCORECARD(${quotedText("all")},${periodCell},${directorateCell})`;
  return {
    area: (field) => {
      const column = left + resultFields.indexOf(field);
      return fixedArea(at.first, column, bottom, column);
    },
    period: periodCell,
    directorate: directorateCell,
    blocks: [
      { at: cellAddress(at.facts, left), rows: [[period, directorate]] },
      { at: cellAddress(at.header, left), rows: [[...resultFields]] },
      { at: cellAddress(at.first, left), rows: [[{ formula: call }]] },
    ],
    hiddenColumns: [`${columnLetters(left)}:${columnLetters(right)}`],
  };
}

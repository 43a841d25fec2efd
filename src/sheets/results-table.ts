import { cellAddress, columnLetters, fixedArea, quotedText } from "./addresses";
import type { Block } from "./drawing";
import { scorecardRowsAt as at, type ScorecardLayout } from "./scorecard-layout";
import { settingFormula } from "./settings-sheet";

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
  /** True where the sheet is about one directorate and nobody can choose another. */
  readonly directorateIsFixed: boolean;
  /** What has to be drawn on the scorecard's own sheet for it. */
  readonly blocks: readonly Block[];
  readonly hiddenColumns: readonly string[];
}

/**
 * One spilled `=WCO.SCORECARD("all", period, directorate)` to the right of a scorecard, in hidden columns: one call of a
 * custom function per sheet, whatever the number of KPIs. The period is the one of the table WcoSettings.
 *
 * @param period counts where the settings name none
 * @param directorate the code of the one a sheet is about, null for all
 */
export function spilledResults(
  period: string,
  directorate: string | null,
): (rowCount: number, layout: ScorecardLayout) => ResultsTable {
  return (rowCount, layout) => {
    const left = layout.lastColumn + 2;
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
      directorateIsFixed: directorate !== null,
      blocks: [
        {
          at: cellAddress(at.facts, left),
          rows: [[{ formula: `=${settingFormula("Period", quotedText(period))}` }, directorate]],
        },
        { at: cellAddress(at.header, left), rows: [[...resultFields]] },
        { at: cellAddress(at.first, left), rows: [[{ formula: call }]] },
      ],
      hiddenColumns: [`${columnLetters(left)}:${columnLetters(right)}`],
    };
  };
}

import type { Language } from "../plan/types";
import { scorecardText, statusText, trendText } from "../i18n/scorecard-text";
import { say } from "../i18n/text";
import { cellAddress, quotedText } from "./addresses";
import type { Cell } from "./drawing";
import type { ResultRow } from "./results";
import type { ResultField, ResultsTable } from "./results-table";
import type { ScorecardField, ScorecardLayout } from "./scorecard-layout";

/** Where the legend lists statuses: their codes and, beside them, their words. */
export interface StatusWords {
  readonly codes: string;
  readonly words: string;
}

/** The cells of one row by field; a field without a cell stays empty. */
export type RowCells = Partial<Record<ScorecardField, Cell>>;

/** Stands where there is no number. Programs without the add-in keep a stored text, but work an empty one out anew. */
export const noNumber = scorecardText.none.en;

/** A scorecard row as values, for a copy that needs nothing to recalculate. */
export function cellsWithValues(row: ResultRow, language: Language): RowCells {
  return {
    code: row.id,
    what: titleOf(row, language),
    status: row.status === null ? "" : say(statusText[row.status], language),
    score: row.score ?? noNumber,
    bar: row.score,
    ...(row.level === "kpi" ? measuredValues(row, language) : {}),
    coverage: coverageInWords(row, language),
    notes: row.notes,
    source: row.source,
  };
}

/**
 * A scorecard row by formulas that find their value by the id in column A, so that an officer can follow each number
 * to the table of results. What the table has no value for is a dash, never 0.
 */
export function cellsWithFormulas(
  row: ResultRow,
  rowNumber: number,
  layout: ScorecardLayout,
  results: ResultsTable,
  words: StatusWords,
  language: Language,
): RowCells {
  const id = `$${cellAddress(rowNumber, layout.column("code"))}`;
  const find = (field: ResultField): string =>
    `INDEX(${results.area(field)},MATCH(${id},${results.area("id")},0))`;
  const formula = (text: string): Cell => ({ formula: `=${text}` });
  const number = (field: ResultField): Cell => formula(`IF(${find(field)}="","${noNumber}",${find(field)})`);
  const coverage = `${find("reported")}&${quotedText(say(scorecardText.of, language))}&${find("expected")}`;
  const measured: RowCells = {
    ratio: number("ratio"),
    actual: number("actual"),
    target: number("target"),
    trend: formula(trendArrow(find("trend"))),
  };
  return {
    code: row.id,
    what: titleOf(row, language),
    status: formula(`IFERROR(INDEX(${words.words},MATCH(${find("status")},${words.codes},0)),"")`),
    score: number("score"),
    bar: formula(cellAddress(rowNumber, layout.column("score"))),
    ...(row.level === "kpi" ? measured : {}),
    ...(row.level === "plan" ? {} : { coverage: formula(coverage) }),
    notes: row.notes,
    source: row.source,
  };
}

function measuredValues({ ratio, actual, target, trend }: ResultRow, language: Language): RowCells {
  return {
    ratio: ratio ?? noNumber,
    actual: actual ?? noNumber,
    target: target ?? noNumber,
    trend: trend === null ? noNumber : say(trendText[trend], language),
  };
}

function titleOf(row: ResultRow, language: Language): string {
  return row.level === "plan" ? say(scorecardText.overallRow, language) : row.title;
}

function coverageInWords({ reported, expected }: ResultRow, language: Language): string | null {
  if (reported === null || expected === null) return null;
  return say(scorecardText.reportedOf, language, { reported, expected });
}

function trendArrow(code: string): string {
  const { up, steady, down } = trendText;
  return `IF(${code}="up","${up.en}",IF(${code}="steady","${steady.en}",IF(${code}="down","${down.en}","${noNumber}")))`;
}

import type { Language } from "../plan/types";
import { scorecardText, statusText, trendText } from "../i18n/scorecard-text";
import { say } from "../i18n/text";
import { cellAddress, quotedText } from "./addresses";
import type { Cell } from "./drawing";
import type { ResultRow } from "./results";
import type { ResultsTable, ResultField } from "./results-table";
import { columnOf, scorecardColumns, type ScorecardField } from "./scorecard-columns";

/** Where the legend lists statuses: their codes and, beside them, their words. */
export interface StatusWords {
  readonly codes: string;
  readonly words: string;
}

/** A scorecard row as values, for a copy that needs nothing to recalculate. */
export function cellsWithValues(row: ResultRow, language: Language): readonly Cell[] {
  const cells: Record<ScorecardField, Cell> = {
    code: row.id,
    what: titleOf(row, language),
    status: row.status === null ? "" : say(statusText[row.status], language),
    score: row.score,
    bar: row.score,
    ratio: row.ratio,
    actual: row.actual,
    target: row.target,
    trend: row.trend === null ? null : say(trendText[row.trend], language),
    coverage: coverageInWords(row, language),
    notes: row.notes,
    source: row.source,
  };
  return scorecardColumns.map(({ field }) => cells[field]);
}

/**
 * A scorecard row by formulas that find their value by the id in column A, so that an officer can follow each number
 * to the table of results. What the table has no value for is an empty text, never 0.
 */
export function cellsWithFormulas(
  row: ResultRow,
  rowNumber: number,
  results: ResultsTable,
  words: StatusWords,
  language: Language,
): readonly Cell[] {
  const id = `$${cellAddress(rowNumber, columnOf("code"))}`;
  const find = (field: ResultField): string =>
    `INDEX(${results.area(field)},MATCH(${id},${results.area("id")},0))`;
  const own = (field: ScorecardField): string => cellAddress(rowNumber, columnOf(field));
  const formula = (text: string): Cell => ({ formula: `=${text}` });
  const kpi = row.level === "kpi";
  const cells: Record<ScorecardField, Cell> = {
    code: row.id,
    what: titleOf(row, language),
    status: formula(`IFERROR(INDEX(${words.words},MATCH(${find("status")},${words.codes},0)),"")`),
    score: formula(find("score")),
    bar: formula(own("score")),
    ratio: kpi ? formula(find("ratio")) : null,
    actual: kpi ? formula(find("actual")) : null,
    target: kpi ? formula(find("target")) : null,
    trend: kpi ? formula(trendArrow(find("trend"))) : null,
    coverage:
      row.level === "plan"
        ? null
        : formula(`${find("reported")}&${quotedText(say(scorecardText.of, language))}&${find("expected")}`),
    notes: row.notes,
    source: row.source,
  };
  return scorecardColumns.map(({ field }) => cells[field]);
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
  return `IF(${code}="up","${up.en}",IF(${code}="steady","${steady.en}",IF(${code}="down","${down.en}","")))`;
}

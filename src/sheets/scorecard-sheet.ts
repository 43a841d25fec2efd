import type { Language, Plan } from "../plan/types";
import { directorateTitle } from "../figures/directorates";
import type { Scorecard, Settings } from "../scoring/types";
import { scorecardText } from "../i18n/scorecard-text";
import { say } from "../i18n/text";
import { areaAddress, cellAddress, quotedText } from "./addresses";
import type { Block, Cell, Drawing } from "./drawing";
import { legend } from "./legend";
import { printedSheet } from "./page";
import { periodInWords, periodInWordsFormula } from "./period-words";
import { resultRows, type ResultRow } from "./results";
import type { ResultsTable } from "./results-table";
import { cellsWithFormulas, cellsWithValues, type RowCells } from "./scorecard-cells";
import {
  lettersOf,
  planLayout,
  scorecardRowsAt as at,
  type ScorecardField,
  type ScorecardLayout,
} from "./scorecard-layout";
import { scorecardStyles } from "./scorecard-styles";
import { scorecardConditionalFormats, scorecardRowHeights } from "./scorecard-view";
import { sheetNames } from "./sheet-names";
import { colors } from "./theme";

/** Where a sheet's numbers come from: formulas that find them in a table of results, or null for values. */
export type ResultsSource = ((rowCount: number, layout: ScorecardLayout) => ResultsTable) | null;

export interface ScorecardSheetInput {
  readonly plan: Plan;
  /** The scores to write; with `results` they only give rows and notes, and formulas give the numbers. */
  readonly scorecard: Scorecard;
  readonly settings: Settings;
  readonly language: Language;
  /**
   * null writes values, for the copy that is published; `spilledResults` follows the table WcoData through the
   * add-in; `calculatedResults` needs native formulas only.
   */
  readonly results: ResultsSource;
  /** The day the figures were read, as the reader should see it: "14 July 2020". */
  readonly asOf: string;
  /** Rows of "WCO Data" per KPI (see `rowsByKpi`). */
  readonly sources?: ReadonlyMap<string, string>;
}

/** What makes one scorecard differ from another. */
export interface ScorecardVariant {
  readonly sheet: string;
  readonly title: string;
  readonly layout: ScorecardLayout;
  readonly rows: readonly ResultRow[];
  /** Cells beyond those of every scorecard, for a row and its number on the sheet. */
  readonly more?: (row: ResultRow, rowNumber: number, results: ResultsTable | null) => RowCells;
  readonly tabColor: string;
}

/**
 * The scorecard: perspective → objective → KPI with score, status, ratio, trend, coverage and notes (design §6).
 * Each row carries its id in column A. Rows of KPIs, objectives and perspectives differ in weight and fill. It prints
 * on A4 landscape, one page wide, with its header repeated.
 */
export function scorecardSheet(input: ScorecardSheetInput): Drawing {
  const { plan, scorecard, language, sources } = input;
  return drawScorecard(input, {
    sheet: sheetNames.scorecard,
    title: say(scorecardText.title, language),
    layout: planLayout,
    rows: resultRows(plan, scorecard, language, sources),
    tabColor: colors.heading,
  });
}

/** A scorecard with the columns and rows of its variant. */
export function drawScorecard(input: ScorecardSheetInput, variant: ScorecardVariant): Drawing {
  const { plan, settings, language } = input;
  const { layout, rows, more } = variant;
  const key = legend(at.first + rows.length + 1, settings, language, layout.width("what"));
  const results = input.results?.(allRows(plan), layout) ?? null;
  const body = rows.map((row, index) => {
    const number = at.first + index;
    const cells =
      results === null
        ? cellsWithValues(row, language)
        : cellsWithFormulas(row, number, layout, results, key.words, language);
    return line(layout, { ...cells, ...more?.(row, number, results) });
  });
  return {
    sheet: variant.sheet,
    blocks: [
      { at: cellAddress(at.title, 1), rows: [[variant.title], [plan.title[language]]] },
      facts(input, layout, results),
      { at: cellAddress(at.header, 1), rows: [header(layout, language)] },
      { at: cellAddress(at.first, 1), rows: body },
      ...key.blocks,
      ...(results?.blocks ?? []),
    ],
    styles: [...scorecardStyles(rows, plan, layout), ...key.styles],
    columnWidths: Object.fromEntries(
      layout.columns.map(({ field, width }) => [lettersOf(layout, field), width]),
    ),
    rowHeights: { ...scorecardRowHeights(rows, layout), ...key.rowHeights },
    conditionalFormats: scorecardConditionalFormats(rows.length, layout, settings, language),
    freeze: { rows: at.header, columns: 2 },
    print: printedSheet(
      areaAddress(1, 1, key.lastRow, layout.lastColumn),
      `${at.header}:${at.header}`,
      plan,
      language,
    ),
    tabColor: variant.tabColor,
    showGridlines: false,
    hiddenColumns: results?.hiddenColumns ?? [],
  };
}

/** A results table has a row for everything in the plan, whatever the sheet shows of it. */
function allRows({ perspectives, objectives, kpis }: Plan): number {
  return 1 + perspectives.length + objectives.length + kpis.length;
}

function line(layout: ScorecardLayout, cells: RowCells): readonly Cell[] {
  return layout.columns.map(({ field }) => cells[field] ?? null);
}

function header(layout: ScorecardLayout, language: Language): readonly Cell[] {
  return layout.columns.map(({ field }) => (field === "bar" ? null : headerText(field, language)));
}

function headerText(field: Exclude<ScorecardField, "bar">, language: Language): string {
  const quarter = /^q([1-4])(Actual|Target)$/.exec(field);
  if (quarter === null) return say(scorecardText[field as Exclude<typeof field, `q${string}`>], language);
  const text = quarter[2] === "Actual" ? scorecardText.quarterActual : scorecardText.quarterTarget;
  return say(text, language, { quarter: quarter[1] ?? "" });
}

/** The line of facts under the title: period, directorate, day, overall score and status. */
function facts(input: ScorecardSheetInput, layout: ScorecardLayout, results: ResultsTable | null): Block {
  const { scorecard, language, asOf } = input;
  const overall = (field: "score" | "status"): Cell => ({
    formula: `=${cellAddress(at.first, layout.column(field))}`,
  });
  const labels: RowCells = {
    code: say(scorecardText.period, language),
    status: say(scorecardText.directorate, language),
    actual: say(scorecardText.asOf, language),
    coverage: say(scorecardText.overall, language),
  };
  const values: RowCells = {
    code: periodCell(scorecard, results, language),
    status: directorateCell(scorecard, results, language),
    actual: asOf,
    coverage: overall("score"),
    notes: overall("status"),
  };
  return { at: cellAddress(at.factLabels, 1), rows: [line(layout, labels), line(layout, values)] };
}

function periodCell(scorecard: Scorecard, results: ResultsTable | null, language: Language): Cell {
  return results === null
    ? periodInWords(scorecard.period, language)
    : { formula: periodInWordsFormula(results.period, language) };
}

/** A sheet about one directorate names it; the plan's scorecard shows which one was chosen. */
function directorateCell(scorecard: Scorecard, results: ResultsTable | null, language: Language): Cell {
  const everyone = say(scorecardText.allDirectorates, language);
  if (scorecard.directorate !== null && (results === null || results.directorateIsFixed)) {
    return directorateTitle(scorecard.directorate, language);
  }
  return results === null
    ? everyone
    : { formula: `=IF(${results.directorate}="",${quotedText(everyone)},${results.directorate})` };
}

import type { Language, Plan } from "../plan/types";
import type { Scorecard, Settings } from "../scoring/types";
import { scorecardText } from "../i18n/scorecard-text";
import { say } from "../i18n/text";
import { areaAddress, cellAddress } from "./addresses";
import type { Block, Cell, Drawing } from "./drawing";
import { legend } from "./legend";
import { pageFooter } from "./page";
import { periodInWords, periodInWordsFormula } from "./period-words";
import { resultRows } from "./results";
import type { ResultsTable } from "./results-table";
import { cellsWithFormulas, cellsWithValues } from "./scorecard-cells";
import {
  columnOf,
  lastColumn,
  lettersOf,
  scorecardColumns,
  scorecardRowsAt as at,
} from "./scorecard-columns";
import { scorecardConditionalFormats, scorecardRowHeights, scorecardStyles } from "./scorecard-styles";
import { sheetNames } from "./sheet-names";
import { colors } from "./theme";

export interface ScorecardSheetInput {
  readonly plan: Plan;
  /** The scores to write; with `results` they only give rows and notes, and formulas give the numbers. */
  readonly scorecard: Scorecard;
  readonly settings: Settings;
  readonly language: Language;
  /**
   * Where the numbers come from: null writes them as values, for the copy that is published; `spilledResults` follows
   * the table WcoData through the add-in; `calculatedResults` needs native formulas only.
   */
  readonly results: ((rowCount: number) => ResultsTable) | null;
  /** The day the figures were read, as the reader should see it: "14 July 2020". */
  readonly asOf: string;
  /** Rows of "WCO Data" per KPI (see `rowsByKpi`). */
  readonly sources?: ReadonlyMap<string, string>;
  /** The worksheet's name where it is not "Scorecard". */
  readonly sheet?: string;
}

/**
 * The scorecard: perspective → objective → KPI with score, status, ratio, trend, coverage and notes (design §6).
 * Each row carries its id in column A. Rows of KPIs, objectives and perspectives differ in weight and fill. It prints
 * on A4 landscape, one page wide, with its header repeated.
 */
export function scorecardSheet(input: ScorecardSheetInput): Drawing {
  const { plan, scorecard, settings, language } = input;
  const rows = resultRows(plan, scorecard, language, input.sources);
  const key = legend(at.first + rows.length + 1, settings, language);
  const results = input.results?.(rows.length) ?? null;
  const body = rows.map((row, index) =>
    results === null
      ? cellsWithValues(row, language)
      : cellsWithFormulas(row, at.first + index, results, key.words, language),
  );
  return {
    sheet: input.sheet ?? sheetNames.scorecard,
    blocks: [
      { at: cellAddress(at.title, 1), rows: [[say(scorecardText.title, language)], [plan.title[language]]] },
      facts(input, results),
      { at: cellAddress(at.header, 1), rows: [header(language)] },
      { at: cellAddress(at.first, 1), rows: body },
      ...key.blocks,
      ...(results?.blocks ?? []),
    ],
    styles: [...scorecardStyles(rows, plan), ...key.styles],
    columnWidths: Object.fromEntries(scorecardColumns.map(({ field, width }) => [lettersOf(field), width])),
    rowHeights: scorecardRowHeights(rows),
    conditionalFormats: scorecardConditionalFormats(rows.length, settings, language),
    freeze: { rows: at.header, columns: 2 },
    print: {
      area: areaAddress(1, 1, key.lastRow, lastColumn),
      orientation: "Landscape",
      pagesWide: 1,
      pagesTall: 0,
      titleRows: `${at.header}:${at.header}`,
      footer: pageFooter(plan, language),
      centerHorizontally: true,
    },
    tabColor: colors.heading,
    showGridlines: false,
    hiddenColumns: results?.hiddenColumns ?? [],
  };
}

function header(language: Language): readonly Cell[] {
  return scorecardColumns.map(({ field }) => (field === "bar" ? null : say(scorecardText[field], language)));
}

/** The line of facts under the title: period, directorate, day, overall score and status. */
function facts({ scorecard, language, asOf }: ScorecardSheetInput, results: ResultsTable | null): Block {
  const everyone = say(scorecardText.allDirectorates, language);
  const texts = {
    code: [say(scorecardText.period, language), periodCell(scorecard, results, language)],
    status: [say(scorecardText.directorate, language), directorateCell(scorecard, results, everyone)],
    actual: [say(scorecardText.asOf, language), asOf],
    coverage: [
      say(scorecardText.overall, language),
      { formula: `=${cellAddress(at.first, columnOf("score"))}` },
    ],
    notes: [null, { formula: `=${cellAddress(at.first, columnOf("status"))}` }],
  } satisfies Partial<Record<string, readonly [Cell, Cell]>>;
  const placed: Partial<Record<string, readonly Cell[]>> = texts;
  const line = (index: 0 | 1): Cell[] => scorecardColumns.map(({ field }) => placed[field]?.[index] ?? null);
  return { at: cellAddress(at.factLabels, 1), rows: [line(0), line(1)] };
}

function periodCell(scorecard: Scorecard, results: ResultsTable | null, language: Language): Cell {
  return results === null
    ? periodInWords(scorecard.period, language)
    : { formula: periodInWordsFormula(results.period, language) };
}

function directorateCell(scorecard: Scorecard, results: ResultsTable | null, everyone: string): Cell {
  return results === null
    ? (scorecard.directorate ?? everyone)
    : { formula: `=IF(${results.directorate}="","${everyone}",${results.directorate})` };
}

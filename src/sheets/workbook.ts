import type { Language, Plan } from "../plan/types";
import { toDataRow, dataColumns } from "../figures/data-table";
import { settleDuplicates } from "../figures/duplicates";
import type { Figure, Period } from "../figures/figure";
import type { Finding } from "../figures/finding";
import { compareText } from "../figures/text-order";
import { indexFigures, scorecardOf, type Settings } from "../scoring";
import { dataSheet, rowsByKpi, type TableContent } from "./data-sheet";
import { deviationsSheet } from "./deviations-sheet";
import { directorateSheet } from "./directorate-sheet";
import type { Drawing } from "./drawing";
import { mappingSheet } from "./mapping-sheet";
import { calculatedResults, calculationSheets } from "./portable";
import { spilledResults } from "./results-table";
import { scorecardSheet, type ResultsSource } from "./scorecard-sheet";
import { settingsSheet } from "./settings-sheet";
import { sheetNames } from "./sheet-names";
import { strategyMapSheet } from "./strategy-map-sheet";

/**
 * Where the numbers of output sheets come from.
 * - `live`: the add-in's functions, which follow WcoData.
 * - `portable`: native formulas over WcoData, for readers without the add-in.
 * - `values`: nothing recalculates, for the copy that is published.
 */
export type WorkbookMode = "live" | "portable" | "values";

export interface WorkbookInput {
  readonly plan: Plan;
  readonly figures: readonly Figure[];
  /** Everything that was found while reading and scoring, for the sheet "Deviations". */
  readonly findings: readonly Finding[];
  readonly settings: Settings;
  readonly period: Period;
  readonly language: Language;
  readonly mode: WorkbookMode;
  /** The day the figures were read, as the reader should see it: "14 July 2020". */
  readonly asOf: string;
  /** A sheet of its own for each directorate; not in portable mode, where a reader chooses the directorate. */
  readonly directorateSheets?: boolean;
  /** Rows of the table WcoMapping. */
  readonly mapping?: readonly (readonly (string | number | boolean | null)[])[];
}

/**
 * Every sheet of a scorecard workbook: the scorecard, the strategy map, the deviations, one sheet per directorate where
 * asked for, then the tables they are made from. In portable mode the calculation's sheets follow, and a reader chooses
 * the directorate there.
 */
export function workbookDrawings(input: WorkbookInput): readonly Drawing[] {
  const { plan, settings, language, period, mode, findings, asOf } = input;
  const content = tableContent(plan, input.figures);
  const figures = settleDuplicates(input.figures).figures;
  const index = indexFigures(figures);
  const scored = (directorate: string | null) =>
    scorecardOf(plan, index, settings, period, directorate).scorecard;
  const common = { plan, settings, language, asOf, sources: rowsByKpi(content), figures, findings, period };
  const scorecard = scored(null);
  const directorates = [...new Set(figures.map(({ directorate }) => directorate))].sort(compareText);
  return [
    scorecardSheet({ ...common, scorecard, results: resultsSource(mode, period, null) }),
    strategyMapSheet(common),
    deviationsSheet({ ...common, scorecard }),
    ...(mode !== "portable" && input.directorateSheets === true ? directorateSheets() : []),
    dataSheet(content),
    settingsSheet(plan, { settings, period, language }, language),
    mappingSheet(input.mapping ?? []),
    ...(mode === "portable" ? calculationSheets({ plan, language, period, directorate: null }, content) : []),
  ];

  function directorateSheets(): readonly Drawing[] {
    const taken: string[] = Object.values(sheetNames);
    return directorates.map((directorate) => {
      const results = resultsSource(mode, period, directorate);
      const sheet = directorateSheet({
        ...common,
        scorecard: scored(directorate),
        results,
        directorate,
        taken,
      });
      taken.push(sheet.sheet);
      return sheet;
    });
  }
}

function resultsSource(mode: WorkbookMode, period: Period, directorate: string | null): ResultsSource {
  if (mode === "values") return null;
  return mode === "live" ? spilledResults(period, directorate) : calculatedResults;
}

/** The rows of WcoData, by KPI in the plan's order, then directorate and period, so that what belongs together stands so. */
function tableContent(plan: Plan, figures: readonly Figure[]): TableContent {
  const order = new Map(plan.kpis.map(({ id }, index) => [id, index]));
  const place = ({ kpi }: Figure): number => order.get(kpi) ?? order.size;
  const sorted = figures.toSorted(
    (left, right) =>
      place(left) - place(right) ||
      compareText(left.directorate, right.directorate) ||
      compareText(left.period, right.period),
  );
  return { columns: [...dataColumns], rows: sorted.map((figure) => toDataRow(figure)) };
}

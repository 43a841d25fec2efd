import type { Language, Plan } from "../plan/types";
import { toDataRow, dataColumns } from "../figures/data-table";
import { directorateTitle } from "../figures/directorates";
import { settleDuplicates } from "../figures/duplicates";
import type { Figure, Period } from "../figures/figure";
import type { Finding } from "../figures/finding";
import { compareText } from "../figures/text-order";
import {
  indexFigures,
  measureKpi,
  scorecardOf,
  type MeasuredKpi,
  type Scorecard,
  type Settings,
  type WorkbookSettings,
} from "../scoring";
import { dataSheet, rowsByKpi, type TableContent } from "./data-sheet";
import { deviationsSheet } from "./deviations-sheet";
import { directorateSheet } from "./directorate-sheet";
import type { Drawing, PlannedSheet } from "./drawing";
import { mappingSheet } from "./mapping-sheet";
import { once } from "./once";
import { calculatedResults, calculationSheets } from "./portable";
import { spilledResults } from "./results-table";
import { listsMembers } from "./regions-rows";
import { regionsSheet } from "./regions-sheet";
import { scorecardSheet, type ResultsSource } from "./scorecard-sheet";
import { settingsSheet } from "./settings-sheet";
import { sheetNames, worksheetName } from "./sheet-names";
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
  /** Rows of WcoSettings that are not ours: see `WorkbookSettings`. */
  readonly otherSettings?: WorkbookSettings["others"];
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

/** Every sheet of a scorecard workbook as a drawing, in the order of `workbookSheets`. */
export function workbookDrawings(input: WorkbookInput): readonly Drawing[] {
  return workbookSheets(input).map(({ draw }) => draw());
}

/**
 * Every sheet of a scorecard workbook: the scorecard, the strategy map, the deviations, the Members by region where
 * figures list them, one sheet per directorate where asked for, then the tables they are made from. In portable mode the
 * calculation's sheets follow, and a reader chooses the directorate there.
 */
export function workbookSheets(input: WorkbookInput): readonly PlannedSheet[] {
  const { plan, settings, language, period, mode, findings, asOf } = input;
  const content = once(() => tableContent(plan, input.figures));
  const figures = once(() => settleDuplicates(input.figures).figures);
  const index = once(() => indexFigures(figures()));
  const scored = (directorate: string | null): Scorecard =>
    scorecardOf(plan, index(), settings, period, directorate).scorecard;
  const scorecard = once(() => scored(null));
  const common = once(() => ({
    ...{ plan, settings, language, asOf, findings, period },
    sources: rowsByKpi(content()),
    figures: figures(),
  }));
  return [
    {
      sheet: sheetNames.scorecard,
      draw: () =>
        scorecardSheet({
          ...common(),
          scorecard: scorecard(),
          results: resultsSource(mode, period, null),
        }),
    },
    { sheet: sheetNames.strategyMap, draw: () => strategyMapSheet(common()) },
    {
      sheet: sheetNames.deviations,
      draw: () => deviationsSheet({ ...common(), scorecard: scorecard() }),
    },
    ...regionsSheets(),
    ...(mode !== "portable" && input.directorateSheets === true ? directorateSheets() : []),
    { sheet: sheetNames.data, draw: () => dataSheet(content()) },
    {
      sheet: sheetNames.settings,
      draw: () => settingsSheet(plan, { settings, period, language, others: input.otherSettings }, language),
    },
    { sheet: sheetNames.mapping, draw: () => mappingSheet(input.mapping ?? []) },
    ...(mode === "portable" ? calculationSheets({ plan, language, period, directorate: null }, content) : []),
  ];

  function regionsSheets(): readonly PlannedSheet[] {
    const counting = plan.kpis.filter((kpi) => kpi.listsMembers);
    // Without any list, which is soon seen, nothing is settled and indexed before the first sheet is drawn.
    if (
      !input.figures.some(({ membersSupported, membersRequesting }) => membersSupported ?? membersRequesting)
    ) {
      return [];
    }
    const measured = counting.map((kpi): MeasuredKpi => measureKpi(kpi, index(), settings, period, null));
    if (!measured.some(listsMembers)) return [];
    return [
      { sheet: sheetNames.regions, draw: () => regionsSheet({ plan, measured, period, language, asOf }) },
    ];
  }

  function directorateSheets(): readonly PlannedSheet[] {
    const directorates = [...new Set(input.figures.map(({ directorate }) => directorate))].sort(compareText);
    const taken: string[] = Object.values(sheetNames);
    return directorates.map((directorate) => {
      const sheet = worksheetName(directorateTitle(directorate, language), taken);
      taken.push(sheet);
      const results = resultsSource(mode, period, directorate);
      const draw = (): Drawing =>
        directorateSheet({ ...common(), scorecard: scored(directorate), results, directorate, sheet });
      return { sheet, draw };
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

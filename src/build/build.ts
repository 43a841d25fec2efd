import { writeDrawings, type WriteOptions } from "../excel/write-drawings";
import type { Outcome } from "../excel/excel-problem";
import { financeFigures, withComputedFigures, type Finance } from "../budget";
import type { Figure, Period } from "../figures/figure";
import type { Finding } from "../figures/finding";
import { lastQuarter, latestPeriod, yearOf } from "../figures/period";
import { findingMessage } from "../i18n/findings";
import { importWorkbooks, type ImportFile, type ImportOptions, type ImportProgress } from "../intake/import";
import type { MappingEntry } from "../intake/mapping";
import type { Recognition } from "../intake/recognition/recognition";
import type { Language, Plan } from "../plan/types";
import { importJson, resultJson, scorecard, type Scorecard, type WorkbookSettings } from "../scoring";
import { store } from "../functions/shared-store";
import { mappingColumns } from "../sheets/mapping-sheet";
import type { PlannedSheet } from "../sheets/drawing";
import { once } from "../sheets/once";
import { withSheetNames } from "../sheets/renamed-sheets";
import { sheetNames } from "../sheets/sheet-names";
import { workbookSheets, type WorkbookMode } from "../sheets/workbook";
import { financeSheets } from "./finance-drawings";
import { financeReport } from "./finance-report";
import type { Stored } from "./stored";

export interface BuildRequest {
  readonly plan: Plan;
  readonly files: readonly ImportFile[];
  readonly mapping: readonly MappingEntry[];
  /** Null: what the settings say, else the latest quarter that has figures. */
  readonly period: Period | null;
  readonly settings: WorkbookSettings;
  readonly language: Language;
  readonly mode: WorkbookMode;
  /** The day the figures are read, in the reader's words: "14 July 2020". */
  readonly asOf: string;
  /** A sheet of its own for each directorate that reports. */
  readonly directorateSheets: boolean;
  /** What the workbook holds already: it is scored where there are no files; with files, `import/decided` joins the two. */
  readonly stored?: Stored | null;
  /** Which sheets to write beside the tables; absent: all of them. */
  readonly outputs?: readonly OutputSheet[];
  /** The finance tables as an officer has changed them: they count instead of those that are read. */
  readonly finance?: Finance | null;
}

/** Sheets that a reader looks at and an officer may leave out. */
export const outputSheets = ["scorecard", "strategyMap", "deviations", "regions"] as const;
export type OutputSheet = (typeof outputSheets)[number];

/** The directorates' workbooks as figures, scored, with everything an officer should know. Nothing is written yet. */
export interface Prepared {
  /** How each readable file was understood. */
  readonly files: readonly Recognition[];
  readonly figures: readonly Figure[];
  /** Everything an officer should know of the files and of the scores. */
  readonly findings: readonly Finding[];
  /** Those of them that reading the files gave. */
  readonly readFindings: readonly Finding[];
  /** Budget, effort, actions and audit items, where the workbooks hold such tables; null where none does. */
  readonly finance: Finance | null;
  /** Null where no figure could be read. */
  readonly scored: { readonly scorecard: Scorecard; readonly period: Period } | null;
}

/**
 * Reads and scores the workbooks: the main job's first half, which needs no Excel. Where they hold finance tables, the figures
 * these feed are computed from them and count instead of the reported ones (design §4 rule 10).
 */
export async function prepare(
  request: BuildRequest,
  progress?: ImportProgress,
  how: Pick<ImportOptions, "importOne" | "atOnce"> = {},
): Promise<Prepared> {
  const { plan, settings, mapping, stored = null } = request;
  const imported = await importWorkbooks(request.files, plan, { mapping, ...how }, progress);
  await nextTurn();
  const read = imported.finance.tableCount === 0 ? (stored?.finance ?? null) : imported.finance.finance;
  const finance = request.finance ?? read;
  const reported = request.files.length === 0 && stored !== null ? stored : imported;
  const period =
    request.period ?? settings.period ?? latestPeriod(reported.figures) ?? lastBudgetYear(finance);
  const fed = finance === null || period === null ? nothingFed : fedFigures(plan, finance, period);
  const { figures, findings: differences } = withComputedFigures(reported.figures, fed.figures);
  const readFindings = [...reported.findings, ...fed.findings, ...differences];
  await nextTurn();
  return scoreFigures(request, { files: imported.files, figures, readFindings, finance });
}

/** Lets what waits have its turn: a click in the pane must not wait for hundreds of files to be settled and scored. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Scores figures that were read, or chosen among what was read and what the workbook holds. */
export function scoreFigures(
  { plan, settings, period: asked }: BuildRequest,
  read: Pick<Prepared, "files" | "figures" | "readFindings" | "finance">,
): Prepared {
  const { figures, readFindings, finance } = read;
  const period = asked ?? settings.period ?? latestPeriod(figures) ?? lastBudgetYear(finance);
  if (period === null || figures.length === 0) {
    return { ...read, findings: readFindings, scored: null };
  }
  const outcome = scorecard(plan, figures, settings.settings, period);
  const findings = [...readFindings, ...outcome.findings];
  return { ...read, findings, scored: { scorecard: outcome.scorecard, period } };
}

/** The result as text (design §7); without a score, figures and findings only. */
export function preparedJson(
  { plan, language }: Pick<BuildRequest, "plan" | "language">,
  { figures, findings, scored }: Pick<Prepared, "figures" | "findings" | "scored">,
): string {
  const words = ({ code, facts }: Finding): string => findingMessage(code, language, facts);
  return scored === null
    ? importJson(plan, figures, findings, words)
    : resultJson(plan, scored.scorecard, figures, findings, words);
}

const nothingFed = { figures: [], findings: [] };

function fedFigures(plan: Plan, finance: Finance, period: Period): ReturnType<typeof financeFigures> {
  const priorities = plan.priorities.map(({ id }) => id);
  return financeFigures(priorities, finance, lastQuarter(period));
}

/** The latest year of the budget: the period of a build from finance tables alone. */
function lastBudgetYear(finance: Finance | null): Period | null {
  return (
    finance?.budget.lines
      .map(({ year }) => year)
      .toSorted()
      .at(-1) ?? null
  );
}

/**
 * Writes what was prepared into the open workbook: the main job's second half. The functions know the figures before
 * their formulas arrive, so that no cell waits. Round trips: those of `writeDrawings`, whatever the number of
 * directorates.
 *
 * @param insteadOf names of worksheets to write instead of the usual ones, by these; it is asked with all of them
 */
export async function writeScorecard(
  request: BuildRequest,
  { figures, findings, finance, scored }: Prepared,
  options: WriteOptions = {},
  insteadOf: (sheets: readonly string[]) => Readonly<Record<string, string>> = () => ({}),
): Promise<Outcome<{ readonly roundTrips: number; readonly first: string }> | null> {
  if (scored === null) return null;
  const { plan, language } = request;
  const { settings } = request.settings;
  store.replace({ plan, figures, settings, period: scored.period, language, budget: finance?.budget });
  const planned = scorecardSheets(request, { figures, findings, finance, scored });
  const names = planned.map(({ sheet }) => sheet);
  const instead = insteadOf(names);
  const drawings = planned.map(({ draw }) => draw());
  const outcome = await writeDrawings(withSheetNames(drawings, instead), options);
  const [first = ""] = names;
  return outcome.ok ? { ...outcome, value: { ...outcome.value, first: instead[first] ?? first } } : outcome;
}

/**
 * The sheets that writing gives; none without a score. Without files the figures are the workbook's own, whose tables stay
 * untouched.
 */
export function scorecardSheets(
  request: BuildRequest,
  { figures, findings, finance, scored }: ToDraw,
): readonly PlannedSheet[] {
  if (scored === null) return [];
  const { mapping, outputs = outputSheets } = request;
  const { settings, others: otherSettings } = request.settings;
  const { period } = scored;
  const rows = mapping.map((entry) => mappingColumns.map((column) => entry[column]));
  const planned = workbookSheets({
    ...request,
    figures,
    findings,
    settings,
    otherSettings,
    period,
    mapping: rows,
  });
  const leftOut = outputSheets
    .filter((output) => !outputs.includes(output))
    .map((output) => sheetNames[output]);
  const tables = [sheetNames.data, sheetNames.settings, sheetNames.mapping];
  const unwanted: readonly string[] = request.files.length === 0 ? [...leftOut, ...tables] : leftOut;
  return [
    ...planned.filter(({ sheet }) => !unwanted.includes(sheet)),
    ...committeeSheets(request, finance, scored),
  ];
}

type ToDraw = Pick<Prepared, "figures" | "findings" | "finance" | "scored">;

/** The Finance Committee's sheet with its tables, where there is a budget of the year; nothing else. */
function committeeSheets(
  { plan, language, asOf }: BuildRequest,
  finance: Finance | null,
  { scorecard: scores, period }: NonNullable<Prepared["scored"]>,
): readonly PlannedSheet[] {
  const year = yearOf(period);
  if (finance?.budget.lines.some((line) => line.year === year) !== true) return [];
  return financeSheets(
    finance,
    once(() => financeReport({ plan, finance, year, language, asOf, scorecard: scores, findings: [] }).sheet),
  );
}

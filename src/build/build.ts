import { writeDrawings, type WriteOptions } from "../excel/write-drawings";
import type { Outcome } from "../excel/excel-problem";
import type { Figure, Period } from "../figures/figure";
import type { Finding } from "../figures/finding";
import { latestPeriod } from "../figures/period";
import { findingMessage } from "../i18n/findings";
import { importWorkbooks, type ImportFile, type ImportProgress } from "../intake/import";
import type { MappingEntry } from "../intake/mapping";
import type { Language, Plan } from "../plan/types";
import { importJson, resultJson, scorecard, type Scorecard, type WorkbookSettings } from "../scoring";
import { store } from "../functions/shared-store";
import { mappingColumns } from "../sheets/mapping-sheet";
import { workbookDrawings, type WorkbookMode } from "../sheets/workbook";

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
}

/** The directorates' workbooks as figures, scored, with everything an officer should know. Nothing is written yet. */
export interface Prepared {
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
  /** Null where no figure could be read. */
  readonly scored: { readonly scorecard: Scorecard; readonly period: Period } | null;
  /** The result as text (design §7); without a score, figures and findings only. */
  readonly json: string;
}

/** Reads and scores the workbooks: the main job's first half, which needs no Excel. */
export async function prepare(request: BuildRequest, progress?: ImportProgress): Promise<Prepared> {
  const { plan, language, settings } = request;
  const imported = await importWorkbooks(request.files, plan, { mapping: request.mapping }, progress);
  const { figures } = imported;
  const words = ({ code, facts }: Finding): string => findingMessage(code, language, facts);
  const period = request.period ?? settings.period ?? latestPeriod(figures);
  if (period === null || figures.length === 0) {
    const { findings } = imported;
    return { figures, findings, scored: null, json: importJson(plan, figures, findings, words) };
  }
  const outcome = scorecard(plan, figures, settings.settings, period);
  const findings = [...imported.findings, ...outcome.findings];
  const json = resultJson(plan, outcome.scorecard, figures, findings, words);
  return { figures, findings, scored: { scorecard: outcome.scorecard, period }, json };
}

/**
 * Writes what was prepared into the open workbook: the main job's second half. The functions know the figures before
 * their formulas arrive, so that no cell waits. Round trips: those of `writeDrawings`, whatever the number of
 * directorates.
 */
export async function writeScorecard(
  request: BuildRequest,
  { figures, findings, scored }: Prepared,
  options: WriteOptions = {},
): Promise<Outcome<{ readonly roundTrips: number }> | null> {
  if (scored === null) return null;
  const { plan, language, mapping } = request;
  const { settings } = request.settings;
  const { period } = scored;
  store.replace({ plan, figures, settings, period, language });
  const rows = mapping.map((entry) => mappingColumns.map((column) => entry[column]));
  return writeDrawings(
    workbookDrawings({ ...request, figures, findings, settings, period, mapping: rows }),
    options,
  );
}

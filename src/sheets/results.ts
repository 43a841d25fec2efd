import type { Language, Plan } from "../plan/types";
import { scorecardRows, type ScorecardRow } from "../scoring/scorecard-rows";
import type { Scorecard } from "../scoring/types";
import { flagText } from "../i18n/scorecard-text";
import { say } from "../i18n/text";

/** One row of a scorecard sheet: a row of the scorecard with its notes in words and where its figures stand. */
export interface ResultRow extends ScorecardRow {
  readonly notes: string;
  /** Rows of the sheet "WCO Data" that hold the figures, "12–31"; empty for roll-ups. */
  readonly source: string;
}

/**
 * A scorecard's rows in reading order with notes and sources.
 * `sources` says for each KPI where its figures stand (see `rowsByKpi`).
 */
export function resultRows(
  plan: Plan,
  scorecard: Scorecard,
  language: Language,
  sources: ReadonlyMap<string, string> = new Map(),
): readonly ResultRow[] {
  const flags = new Map(scorecard.kpis.map((kpi) => [kpi.id, kpi.flags]));
  return scorecardRows(plan, scorecard, language).map((row) => ({
    ...row,
    notes: (flags.get(row.id) ?? []).map((flag) => flagInWords(flag, language)).join(" "),
    source: row.level === "kpi" ? (sources.get(row.id) ?? "") : "",
  }));
}

/** A flag of a KPI in words; one without words says itself, so that nothing is hidden. */
export function flagInWords(flag: string, language: Language): string {
  const text = flagText[flag];
  return text === undefined ? flag : say(text, language);
}

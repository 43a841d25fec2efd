import type { Source } from "../figures/figure";
import type { LeftOutReason } from "./missing";
import type { PlaceOfMember } from "./regions";
import { thresholdsOf } from "./status";
import type { Settings, Status } from "./types";

/** How a KPI's figures become its sums: the rule of design §4 that applies to its kind. */
export type SumRule = "flow" | "milestone" | "members";

/**
 * A row of an explanation: what it says by its kind and facts (words in i18n), and the numbers and source beside it.
 * Absent numbers are blank cells.
 */
export interface ExplanationRow {
  readonly kind: ExplanationKind;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly actual?: number;
  readonly target?: number;
  /** A ratio or a score, 1 being 100 %. */
  readonly value?: number;
  readonly source?: Source;
}

export type ExplanationKind =
  | `rule-${SumRule}`
  | "rule-share"
  | "rule-roll-up"
  | "sum"
  | "ratio"
  | "score"
  | "share-target"
  | "coverage"
  | `status-${Status}`
  | "not-scored"
  | "figure"
  | `left-out-${LeftOutReason}`
  | "superseded"
  | "duplicate"
  | "nothing-planned"
  | "without-request"
  | "may-double-count"
  | `region-${PlaceOfMember}`
  | "part"
  | `part-${Unscored}`;

/** Why a part of a roll-up has no score: its own status where it says so, else that nothing in it is scored. */
export type Unscored = "no-target" | "unplanned" | "not-applicable" | "not-reported" | "not-scored";

/** The row that says a status and the thresholds behind it. */
export function statusRow(status: Status, facts: ExplanationRow["facts"]): ExplanationRow {
  return { kind: `status-${status}`, facts };
}

/** The thresholds of the plan, or of one KPI, in per cent. */
export function thresholdFacts(settings: Settings, kpi?: string): ExplanationRow["facts"] {
  const { onTrack, atRisk } = kpi === undefined ? settings.thresholds : thresholdsOf(settings, kpi);
  return { onTrack: percent(onTrack), atRisk: percent(atRisk) };
}

/** Per cent to one decimal, for a sentence; the exact values stand in the rows' numbers. */
export function percent(fraction: number): number {
  return Math.round(fraction * 1000) / 10;
}

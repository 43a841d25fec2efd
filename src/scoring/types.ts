import type { KpiId, ObjectiveId, PerspectiveId } from "../plan/types";
import type { Period } from "../figures/figure";

/** Status of a score, or why there is none (design §4 rules 4, 5, 8). */
export type Status =
  "on-track" | "at-risk" | "off-track" | "no-target" | "unplanned" | "not-applicable" | "not-reported";

export type Trend = "up" | "steady" | "down";

/** "n of m": what is there of what could be. */
export interface Coverage {
  readonly reported: number;
  readonly expected: number;
}

/** One KPI at one period, over all directorates or one (design §7 JSON). */
export interface KpiScore extends Coverage {
  readonly id: KpiId;
  /** Σ actual and Σ target over the counted pairs; null where no pair counts. */
  readonly actual: number | null;
  readonly target: number | null;
  /** Σ actual / Σ target, uncapped; null where there is none. */
  readonly ratio: number | null;
  /** In [0, cap]; null where there is none. */
  readonly score: number | null;
  readonly status: Status;
  readonly trend: Trend | null;
  readonly flags: readonly string[];
}

export interface ObjectiveScore extends Coverage {
  readonly id: ObjectiveId;
  readonly score: number | null;
  readonly status: Status | null;
}

export interface PerspectiveScore extends Coverage {
  readonly id: PerspectiveId;
  readonly score: number | null;
  readonly status: Status | null;
}

export interface Scorecard {
  readonly plan: string;
  readonly period: Period;
  /** null: all directorates together. */
  readonly directorate: string | null;
  readonly kpis: readonly KpiScore[];
  readonly objectives: readonly ObjectiveScore[];
  readonly perspectives: readonly PerspectiveScore[];
  readonly overall: { readonly score: number | null; readonly status: Status | null };
}

/** What an officer may set (WcoSettings). */
export interface Settings {
  /** Highest score a KPI can have, 1 = 100 %. */
  readonly cap: number;
  /** Status thresholds, ordered: on-track at or above the first, at-risk at or above the second. */
  readonly thresholds: Thresholds;
  readonly kpiThresholds: Readonly<Record<KpiId, Thresholds>>;
  /** Weight of a KPI, an objective or a perspective by its id; 1 where absent. */
  readonly weights: Readonly<Record<string, number>>;
  /** Stated target of a `share` KPI by its id, as a fraction. */
  readonly shareTargets: Readonly<Record<KpiId, number>>;
}

export interface Thresholds {
  readonly onTrack: number;
  readonly atRisk: number;
}

import type { KpiId } from "../plan/types";
import { isAtLeast } from "./compare";
import type { Settings, Status, Thresholds } from "./types";

/** The status of a score: the first threshold it reaches, from the top (design §4 rule 8). */
export function statusOf(
  score: number,
  thresholds: Thresholds,
): Extract<Status, "on-track" | "at-risk" | "off-track"> {
  if (isAtLeast(score, thresholds.onTrack)) return "on-track";
  return isAtLeast(score, thresholds.atRisk) ? "at-risk" : "off-track";
}

/** The thresholds of a KPI: its own where the workbook sets them, else those of the plan. */
export function thresholdsOf(settings: Settings, kpi: KpiId): Thresholds {
  return settings.kpiThresholds[kpi] ?? settings.thresholds;
}

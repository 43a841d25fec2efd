import type { Period } from "../figures/figure";
import type { Settings } from "./types";

/** The settings of a workbook that sets nothing: cap 100 %, on track from 90 %, at risk from 70 %, all weights 1. */
export const defaultSettings: Settings = {
  cap: 1,
  thresholds: { onTrack: 0.9, atRisk: 0.7 },
  kpiThresholds: {},
  weights: {},
  shareTargets: {},
};

/** Column titles of the table WcoSettings; they stay the same in both languages (design §6). */
export const settingsColumns = ["Setting", "Applies to", "Value"] as const;

/** A cell of a table as Excel gives it. */
export type SettingsCell = string | number | boolean | null;

export interface WorkbookSettings {
  readonly settings: Settings;
  /** The reporting period; null where none is set, which means the latest one reported. */
  readonly period: Period | null;
  /** The language of what is written; null where none is set. */
  readonly language: "en" | "fr" | null;
  /** Rows of the table that say none of these: the user's own notes, or what could not be understood. They stay. */
  readonly others?: readonly (readonly SettingsCell[])[] | undefined;
}

/** The rows of the table WcoSettings that say these settings; parsing them gives the settings back. */
export function settingsRows({
  settings,
  period,
  language,
  others = [],
}: WorkbookSettings): readonly (readonly SettingsCell[])[] {
  const { cap, thresholds, kpiThresholds, weights, shareTargets } = settings;
  return [
    ["Period", "", period ?? ""],
    ["Language", "", language ?? ""],
    ["Cap", "", cap],
    ["On track", "", thresholds.onTrack],
    ["At risk", "", thresholds.atRisk],
    ...Object.entries(kpiThresholds).flatMap(([kpi, { onTrack, atRisk }]) => [
      ["On track", kpi, onTrack],
      ["At risk", kpi, atRisk],
    ]),
    ...Object.entries(weights).map(([id, weight]) => ["Weight", id, weight]),
    ...Object.entries(shareTargets).map(([kpi, target]) => ["Target", kpi, target]),
    ...others.map(([setting = null, appliesTo = null, value = null]) => [setting, appliesTo, value]),
  ];
}

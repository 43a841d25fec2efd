import type { Finding } from "../../figures/finding";
import type { Plan } from "../../plan";
import { parseSettings, type WorkbookSettings } from "../../scoring";

/** What the fields of the settings hold, as typed. Ids without a value are not there. */
export interface SettingsDraft {
  readonly period: string;
  readonly language: string;
  readonly cap: string;
  readonly onTrack: string;
  readonly atRisk: string;
  readonly kpiThresholds: readonly KpiThreshold[];
  readonly weights: Readonly<Record<string, string>>;
  readonly targets: Readonly<Record<string, string>>;
}

export interface KpiThreshold {
  readonly kpi: string;
  readonly onTrack: string;
  readonly atRisk: string;
}

/** The draft's settings, or what is wrong with it, by the field's name: "cap", "weight SP5", "on track SP5.1". */
export type CheckedDraft =
  | { readonly ok: true; readonly settings: WorkbookSettings }
  | { readonly ok: false; readonly faults: ReadonlyMap<string, Finding> };

/** The fields for settings; fractions are shown as percentages, weights as they are. */
export function draftOf({ settings, period, language }: WorkbookSettings): SettingsDraft {
  const { cap, thresholds, kpiThresholds, weights, shareTargets } = settings;
  return {
    period: period ?? "",
    language: language ?? "",
    cap: percent(cap),
    onTrack: percent(thresholds.onTrack),
    atRisk: percent(thresholds.atRisk),
    kpiThresholds: Object.entries(kpiThresholds).map(([kpi, own]) => ({
      kpi,
      onTrack: percent(own.onTrack),
      atRisk: percent(own.atRisk),
    })),
    weights: Object.fromEntries(
      Object.entries(weights).flatMap(([id, weight]) => (weight === 1 ? [] : [[id, String(weight)]])),
    ),
    targets: Object.fromEntries(Object.entries(shareTargets).map(([kpi, share]) => [kpi, percent(share)])),
  };
}

/** The same rules as for the table WcoSettings: what may be typed there may be typed here. */
export function checkDraft(draft: SettingsDraft, plan: Plan): CheckedDraft {
  const rows = rowsOf(draft);
  const { findings, settings, period, language } = parseSettings(
    rows.map(({ cells }) => cells),
    plan,
  );
  if (findings.length === 0) return { ok: true, settings: { settings, period, language } };
  const faults = findings.map((finding) => [fieldOf(finding, rows), finding] as const);
  return { ok: false, faults: new Map(faults) };
}

interface Row {
  readonly field: string;
  readonly cells: readonly [string, string, string];
}

function rowsOf(draft: SettingsDraft): readonly Row[] {
  const { period, language, cap, onTrack, atRisk, kpiThresholds, weights, targets } = draft;
  const row = (setting: string, id: string, value: string): Row => ({
    field: id === "" ? setting.toLowerCase() : `${setting.toLowerCase()} ${id}`,
    cells: [setting, id, value],
  });
  return [
    row("Period", "", period),
    row("Language", "", language),
    row("Cap", "", asPercent(cap)),
    row("On track", "", asPercent(onTrack)),
    row("At risk", "", asPercent(atRisk)),
    ...kpiThresholds.flatMap((own) => [
      row("On track", own.kpi, asPercent(own.onTrack)),
      row("At risk", own.kpi, asPercent(own.atRisk)),
    ]),
    ...given(weights).map(([id, weight]) => row("Weight", id, weight)),
    ...given(targets).map(([kpi, share]) => row("Target", kpi, asPercent(share))),
  ];
}

function given(values: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(values).filter(([, value]) => value.trim() !== "");
}

/** A finding names the row; one on the order of thresholds names the KPI, or the plan. */
function fieldOf({ cell, facts }: Finding, rows: readonly Row[]): string {
  if (cell !== undefined) return rows[Number(cell.slice(1)) - 2]?.field ?? "";
  const id = String(facts?.id ?? "PLAN");
  return id === "PLAN" ? "at risk" : `at risk ${id}`;
}

/** 0.9 is "90"; to 10 digits, so that 0.07 is 7 and not 7.000000000000001. */
function percent(fraction: number): string {
  return String(Number((fraction * 100).toPrecision(10)));
}

/** A number beside "%" means percent, whether the sign is typed or not. */
function asPercent(typed: string): string {
  const text = typed.trim();
  return /\d$/.test(text) ? `${text} %` : text;
}

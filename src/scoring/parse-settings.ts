import type { Plan } from "../plan/types";
import type { Period } from "../figures/figure";
import type { Finding } from "../figures/finding";
import { parsePeriod } from "../figures/period";
import { defaultSettings, type SettingsCell, type WorkbookSettings } from "./settings";
import type { Settings, Thresholds } from "./types";

export interface ParsedSettings extends WorkbookSettings {
  readonly findings: readonly Finding[];
}

/**
 * The settings that the rows of the table WcoSettings state; what they do not state has its default.
 *
 * A row is a setting, what it applies to and its value. `Period` and `Language` (en, fr); `Cap`; `On track` and `At risk`, for
 * one KPI where the second column names it; `Weight` of a KPI, objective or perspective; `Target` of a `share` KPI. Numbers are
 * fractions, also as a text: 0.9, "90 %", "0,9". A row that cannot be understood is left out with a finding that says what
 * is expected, an earlier one of two for the same gives way to the later.
 */
export function parseSettings(rows: readonly (readonly SettingsCell[])[], plan: Plan): ParsedSettings {
  const draft = emptyDraft();
  const others: (readonly SettingsCell[])[] = [];
  rows.forEach((row, index) => {
    if (row.every((cell) => cell === null || String(cell).trim() === "")) return;
    const [name, appliesTo, value] = [row[0] ?? null, row[1] ?? null, row[2] ?? null];
    const stated = { name: textOf(name), appliesTo: textOf(appliesTo), value, row: index + 1 };
    const problem = take(draft, stated, plan);
    if (problem === null) return;
    draft.findings.push(problemFinding(problem, stated));
    others.push(row);
  });
  const { period, language, findings } = draft;
  const kept = others.length === 0 ? {} : { others };
  return { settings: settingsFrom(draft, findings), period, language, ...kept, findings };
}

interface Stated {
  readonly name: string;
  readonly appliesTo: string;
  readonly value: SettingsCell;
  readonly row: number;
}

/** Settings as far as the rows have been read. */
interface Draft {
  period: Period | null;
  language: "en" | "fr" | null;
  cap: number | undefined;
  readonly onTrack: Map<string, number>;
  readonly atRisk: Map<string, number>;
  readonly weights: Map<string, number>;
  readonly shareTargets: Map<string, number>;
  readonly findings: Finding[];
}

type ProblemCode =
  | "setting-unknown"
  | "setting-period"
  | "setting-language"
  | "setting-id-unknown"
  | "setting-not-a-share"
  | "setting-value";

function emptyDraft(): Draft {
  return {
    period: null,
    language: null,
    cap: undefined,
    onTrack: new Map(),
    atRisk: new Map(),
    weights: new Map(),
    shareTargets: new Map(),
    findings: [],
  };
}

/** Takes one row into the draft; the problem where it cannot be understood. */
function take(draft: Draft, stated: Stated, plan: Plan): ProblemCode | null {
  switch (stated.name.toLowerCase().replace(/[\s-]+/g, " ")) {
    case "period":
      return takePeriod(draft, stated);
    case "language":
      return takeLanguage(draft, stated);
    case "cap":
      return takeNumber(stated, 10, (cap) => (draft.cap = cap));
    case "on track":
      return takeFor(stated, idsOf(plan, ["kpi"]), 10, draft.onTrack, true);
    case "at risk":
      return takeFor(stated, idsOf(plan, ["kpi"]), 10, draft.atRisk, true);
    case "weight":
      return takeFor(stated, idsOf(plan, ["kpi", "objective", "perspective"]), 1e6, draft.weights, false);
    case "target":
      return takeShareTarget(draft, stated, plan);
    default:
      return "setting-unknown";
  }
}

function takePeriod(draft: Draft, { value }: Stated): ProblemCode | null {
  if (textOf(value) === "") return null;
  const period = parsePeriod(textOf(value));
  if (period === null) return "setting-period";
  draft.period = period;
  return null;
}

function takeLanguage(draft: Draft, { value }: Stated): ProblemCode | null {
  const language = textOf(value).toLowerCase();
  if (language === "") return null;
  if (language !== "en" && language !== "fr") return "setting-language";
  draft.language = language;
  return null;
}

function takeShareTarget(draft: Draft, stated: Stated, plan: Plan): ProblemCode | null {
  const id = idFor(stated, idsOf(plan, ["kpi"]));
  const kpi = plan.kpis.find((one) => one.id === id);
  if (kpi === undefined) return "setting-id-unknown";
  if (kpi.kind !== "share") return "setting-not-a-share";
  const target = numberOf(stated.value);
  if (target === null || target <= 0 || target > 1) return "setting-value";
  draft.shareTargets.set(kpi.id, target);
  return null;
}

/** A number above or at 0 for the id in the second column, or, for thresholds, for all where there is none. */
function takeFor(
  stated: Stated,
  ids: readonly string[],
  most: number,
  into: Map<string, number>,
  mayBeForAll: boolean,
): ProblemCode | null {
  const id = stated.appliesTo === "" && mayBeForAll ? "" : idFor(stated, ids);
  if (id === undefined) return "setting-id-unknown";
  const number = numberOf(stated.value);
  if (number === null || number < 0 || number > most) return "setting-value";
  into.set(id, number);
  return null;
}

function takeNumber({ value }: Stated, most: number, into: (number: number) => void): ProblemCode | null {
  const number = numberOf(value);
  if (number === null || number <= 0 || number > most) return "setting-value";
  into(number);
  return null;
}

function idsOf(plan: Plan, levels: readonly ("kpi" | "objective" | "perspective")[]): readonly string[] {
  const entries = { kpi: plan.kpis, objective: plan.objectives, perspective: plan.perspectives };
  return levels.flatMap((level) => entries[level].map(({ id }) => id));
}

function idFor({ appliesTo }: Stated, ids: readonly string[]): string | undefined {
  return ids.find((id) => id.toLowerCase() === appliesTo.toLowerCase());
}

/** A number, or a text that is one: "90 %", "0,9". Null for anything else. */
function numberOf(value: SettingsCell): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  const match = /^(\d+(?:[.,]\d+)?)\s*(%?)$/.exec(textOf(value));
  if (match === null) return null;
  const number = Number((match[1] ?? "").replace(",", "."));
  return match[2] === "%" ? number / 100 : number;
}

function textOf(value: SettingsCell): string {
  return value === null ? "" : String(value).trim();
}

/** Thresholds must fall from on-track to at-risk; where they do not, the defaults hold and a finding says so. */
function settingsFrom(draft: Draft, findings: Finding[]): Settings {
  const base = orderedThresholds(draft, "", defaultSettings.thresholds, findings);
  const kpis = new Set([...draft.onTrack.keys(), ...draft.atRisk.keys()].filter((id) => id !== ""));
  return {
    cap: draft.cap ?? defaultSettings.cap,
    thresholds: base,
    kpiThresholds: Object.fromEntries(
      [...kpis].map((kpi) => [kpi, orderedThresholds(draft, kpi, base, findings)]),
    ),
    weights: Object.fromEntries(draft.weights),
    shareTargets: Object.fromEntries(draft.shareTargets),
  };
}

function orderedThresholds(draft: Draft, id: string, otherwise: Thresholds, findings: Finding[]): Thresholds {
  const onTrack = draft.onTrack.get(id) ?? otherwise.onTrack;
  const atRisk = draft.atRisk.get(id) ?? otherwise.atRisk;
  if (atRisk <= onTrack) return { onTrack, atRisk };
  const facts = { id: id === "" ? "PLAN" : id, onTrack, atRisk };
  findings.push({ severity: "error", code: "thresholds-not-ordered", sheet: "WCO Settings", facts });
  return otherwise;
}

function problemFinding(code: ProblemCode, { name, appliesTo, value, row }: Stated): Finding {
  const facts = { setting: name, id: appliesTo, value: textOf(value) };
  const cell = code === "setting-unknown" ? `A${row + 1}` : `C${row + 1}`;
  return {
    severity: code === "setting-unknown" ? "warning" : "error",
    code,
    sheet: "WCO Settings",
    cell,
    facts,
  };
}

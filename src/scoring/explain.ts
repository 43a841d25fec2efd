import type { Kpi, Plan } from "../plan/types";
import type { Figure, Period, Source } from "../figures/figure";
import { quartersToDate, yearOf } from "../figures/period";
import type { FigureIndex } from "./figure-index";
import { measureKpi, type MeasuredKpi } from "./kpi-score";
import { countedPair, leftOutReason, type LeftOutReason } from "./missing";
import { weightOf } from "./roll-up";
import { scorecardOf } from "./scorecard";
import { thresholdsOf } from "./status";
import type { Scorecard, Settings, Status } from "./types";

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
  | "without-request"
  | "may-double-count"
  | "part"
  | `part-${Unscored}`;

/** Why a part of a roll-up has no score: its own status where it says so, else that nothing in it is scored. */
type Unscored = "no-target" | "unplanned" | "not-applicable" | "not-reported" | "not-scored";

/**
 * How a score came about (design §5, WCO.EXPLAIN): the rule, Σ actual and Σ target, the score, what was left out and
 * why, and every figure with its source cells. An objective, a perspective or "PLAN" is explained by its parts and
 * their weights. Null where the plan does not have the id.
 */
export function explain(
  plan: Plan,
  index: FigureIndex,
  settings: Settings,
  id: string,
  period: Period,
  directorate: string | null,
): readonly ExplanationRow[] | null {
  const kpi = plan.kpis.find((one) => one.id === id);
  if (kpi !== undefined)
    return explainKpi(measureKpi(kpi, index, settings, period, directorate), settings, period);
  const parts = partsOf(plan, id);
  if (parts === null) return null;
  return explainRollUp(
    id,
    parts,
    scorecardOf(plan, index, settings, period, directorate).scorecard,
    settings,
  );
}

function explainKpi(measured: MeasuredKpi, settings: Settings, period: Period): readonly ExplanationRow[] {
  const { kpi, score } = measured;
  const { actual, target, ratio, reported, expected } = score;
  return [
    ...ruleRows(kpi, period),
    ...(actual === null || target === null ? [] : [{ kind: "sum", facts: {}, actual, target } as const]),
    ...(ratio === null ? [] : [{ kind: "ratio", facts: {}, value: ratio } as const]),
    ...shareRows(kpi, settings),
    ...(score.score === null
      ? []
      : [{ kind: "score", facts: { cap: percent(settings.cap) }, value: score.score } as const]),
    statusRow(score.status, thresholdFacts(settings, kpi.id)),
    { kind: "coverage", facts: { reported, expected } },
    ...memberRows(measured),
    ...figureRows(measured),
  ];
}

function ruleRows(kpi: Kpi, period: Period): readonly ExplanationRow[] {
  const quarters = quartersToDate(period).length;
  const facts = { year: yearOf(period), quarters };
  const rule: SumRule = kpi.listsMembers ? "members" : kpi.kind === "milestone" ? "milestone" : "flow";
  return [{ kind: `rule-${rule}`, facts }];
}

function shareRows(kpi: Kpi, settings: Settings): readonly ExplanationRow[] {
  if (kpi.kind !== "share") return [];
  const target = settings.shareTargets[kpi.id];
  return target === undefined
    ? [{ kind: "rule-share", facts: {} }]
    : [{ kind: "share-target", facts: {}, value: target }];
}

function memberRows({ yearToDate: { members } }: MeasuredKpi): readonly ExplanationRow[] {
  if (members?.sum == null) return [];
  const { actual, target, supportedWithoutRequest, mayDoubleCount } = members;
  const rows: ExplanationRow[] = [];
  if (supportedWithoutRequest.length > 0) {
    const facts = { count: supportedWithoutRequest.length, members: supportedWithoutRequest.join(", ") };
    rows.push({ kind: "without-request", facts });
  }
  if (mayDoubleCount) {
    const facts = {
      actualLow: actual.low,
      actualHigh: actual.high,
      targetLow: target.low,
      targetHigh: target.high,
    };
    rows.push({ kind: "may-double-count", facts });
  }
  return rows;
}

/** The figures that count, then those left out, each with its numbers and cells. */
function figureRows({ window, yearToDate }: MeasuredKpi): readonly ExplanationRow[] {
  const counted = new Set(yearToDate.counted);
  const others = window.flatMap(({ figures }) => figures.filter((figure) => !counted.has(figure)));
  return [
    ...yearToDate.counted.map((figure) => figureRow("figure", figure)),
    ...others.map((figure) => figureRow(leftOutKind(figure), figure)),
  ];
}

/** A complete pair that does not count is a milestone's earlier level, superseded by a later one. */
function leftOutKind(figure: Figure): ExplanationKind {
  if (figure.flags.includes("duplicate-differs")) return "duplicate";
  const reason = leftOutReason(figure);
  return reason === null ? "superseded" : `left-out-${reason}`;
}

function figureRow(kind: ExplanationKind, figure: Figure): ExplanationRow {
  const { period, directorate, source } = figure;
  const pair = countedPair(figure);
  const actual = pair?.actual ?? figure.actual;
  const target = pair?.target ?? figure.target;
  return {
    kind,
    facts: { period, directorate },
    ...(typeof actual === "number" ? { actual } : {}),
    ...(typeof target === "number" ? { target } : {}),
    source,
  };
}

/** A part of a roll-up with its score and, for a KPI, why it has none. */
interface Part {
  readonly id: string;
  readonly score: number | null;
  readonly status: Status | null;
}

type PartsOf = (scorecard: Scorecard) => { readonly own: Omit<Part, "id">; readonly parts: readonly Part[] };

/** Where the parts of an objective, a perspective or the plan stand in a scorecard; null for an unknown id. */
function partsOf(plan: Plan, id: string): PartsOf | null {
  if (id === "PLAN") return ({ overall, perspectives }) => ({ own: overall, parts: perspectives });
  if (plan.perspectives.some((perspective) => perspective.id === id)) {
    const ids = plan.objectives
      .filter(({ perspective }) => perspective === id)
      .map((objective) => objective.id);
    return ({ perspectives, objectives }) => ({ own: found(perspectives, id), parts: only(objectives, ids) });
  }
  if (plan.objectives.some((objective) => objective.id === id)) {
    const ids = plan.kpis.filter(({ objective }) => objective === id).map((kpi) => kpi.id);
    return ({ objectives, kpis }) => ({ own: found(objectives, id), parts: only(kpis, ids) });
  }
  return null;
}

function found(parts: readonly Part[], id: string): Omit<Part, "id"> {
  return parts.find((part) => part.id === id) ?? { score: null, status: null };
}

function only(parts: readonly Part[], ids: readonly string[]): readonly Part[] {
  return parts.filter(({ id }) => ids.includes(id));
}

function explainRollUp(
  id: string,
  partsIn: PartsOf,
  scorecard: Scorecard,
  settings: Settings,
): readonly ExplanationRow[] {
  const { own, parts } = partsIn(scorecard);
  const scored = parts.filter(({ score }) => score !== null);
  const total = scored.reduce((sum, part) => sum + weightOf(part.id, settings.weights), 0);
  return [
    { kind: "rule-roll-up", facts: { id, scored: scored.length, count: parts.length } },
    ...(own.score === null
      ? [{ kind: "not-scored", facts: { id } } as const]
      : [
          { kind: "score", facts: { cap: percent(settings.cap) }, value: own.score } as const,
          statusRow(own.status ?? "not-reported", thresholdFacts(settings)),
        ]),
    ...parts.map((part) => partRow(part, total, settings)),
  ];
}

function partRow({ id, score, status }: Part, total: number, settings: Settings): ExplanationRow {
  if (score === null) return { kind: `part-${unscored(status)}`, facts: { id } };
  const share = total === 0 ? 0 : weightOf(id, settings.weights) / total;
  return { kind: "part", facts: { id, weight: percent(share) }, value: score };
}

function unscored(status: Status | null): Unscored {
  switch (status) {
    case "no-target":
    case "unplanned":
    case "not-applicable":
    case "not-reported":
      return status;
    default:
      return "not-scored";
  }
}

function statusRow(status: Status, facts: ExplanationRow["facts"]): ExplanationRow {
  return { kind: `status-${status}`, facts };
}

function thresholdFacts(settings: Settings, kpi?: string): ExplanationRow["facts"] {
  const { onTrack, atRisk } = kpi === undefined ? settings.thresholds : thresholdsOf(settings, kpi);
  return { onTrack: percent(onTrack), atRisk: percent(atRisk) };
}

/** Per cent to one decimal, for a sentence; the exact values stand in the rows' numbers. */
function percent(fraction: number): number {
  return Math.round(fraction * 1000) / 10;
}

import type { Kpi } from "../plan/types";
import type { Figure, Period } from "../figures/figure";
import { quartersToDate, yearOf } from "../figures/period";
import {
  percent,
  statusRow,
  thresholdFacts,
  type ExplanationKind,
  type ExplanationRow,
  type SumRule,
} from "./explanation";
import type { MeasuredKpi } from "./kpi-score";
import { countedPair, leftOutReason } from "./missing";
import { ratioOf } from "./ratio";
import { membersByRegion } from "./regions";
import type { Settings } from "./types";

/** The rows that explain one KPI: rule, sums, score, coverage, then every figure that counts or is left out. */
export function explainKpi(
  measured: MeasuredKpi,
  settings: Settings,
  period: Period,
): readonly ExplanationRow[] {
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
    ...regionRows(measured),
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

/** Where the Members come from, by region: those with any request or support. */
function regionRows({ yearToDate: { members } }: MeasuredKpi): readonly ExplanationRow[] {
  if (members === null) return [];
  return membersByRegion(members)
    .filter(({ pair }) => pair.actual !== 0 || pair.target !== 0)
    .map(({ place, pair }): ExplanationRow => {
      const result = ratioOf(pair);
      const value = result.kind === "ratio" ? { value: result.ratio } : {};
      return { kind: `region-${place}`, facts: {}, ...pair, ...value };
    });
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
  if (figure.flags.includes("nothing-planned")) return "nothing-planned";
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

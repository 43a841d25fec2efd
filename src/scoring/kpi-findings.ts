import type { KpiId, Plan } from "../plan/types";
import type { Figure } from "../figures/figure";
import type { Finding } from "../figures/finding";
import { placeOf, type Place } from "../figures/place";
import type { FigureIndex } from "./figure-index";
import type { MeasuredKpi } from "./kpi-score";
import { memberKey, type MemberCount } from "./members";
import { countedPair, leftOutReason } from "./missing";
import { isSuspiciouslyHigh } from "./score";

/** What in the figures of a KPI's year to date deserves a look, in the order of the rules of design §4. */
export function kpiFindings(measured: MeasuredKpi): readonly Finding[] {
  const figures = measured.window.flatMap((directorate) => directorate.figures);
  return [
    ...figures.flatMap(figureFindings),
    ...memberFindings(measured),
    ...unplannedFinding(measured),
    ...tooHighFinding(measured),
  ];
}

/** Figures of KPIs that the plan does not have (one finding per KPI): they count nowhere. */
export function unknownKpiFindings(plan: Plan, index: FigureIndex): readonly Finding[] {
  const known = new Set<KpiId>(plan.kpis.map(({ id }) => id));
  return [...index.keys()]
    .filter((kpi) => !known.has(kpi))
    .sort()
    .map((kpi) => {
      const [first] = [...(index.get(kpi)?.values() ?? [])].flat();
      const [figure] = first?.figures ?? [];
      const place = figure === undefined ? {} : placeOf(figure, "actual");
      return { severity: "error", code: "kpi-not-in-plan", ...place, facts: { kpi } };
    });
}

/** Actuals that have no target to be compared with: they count nowhere (rule 5). */
export function actualsWithoutTarget(figures: readonly Figure[]): readonly Finding[] {
  return figures
    .filter((figure) => leftOutReason(figure) === "actual-without-target")
    .map((figure) => warning("actual-without-target", figure, "actual"));
}

/** Of one figure: an actual without its target, a report still missing (rule 5), a number below zero. */
function figureFindings(figure: Figure): readonly Finding[] {
  const findings = sides.flatMap((side) => belowZero(figure, side));
  findings.push(...actualsWithoutTarget([figure]));
  const reason = leftOutReason(figure);
  if (reason === "not-reported" && typeof figure.target === "number") {
    findings.push(warning("actual-missing", figure, "actual"));
  }
  return findings;
}

const sides = ["actual", "target"] as const;

function belowZero(figure: Figure, side: "actual" | "target"): readonly Finding[] {
  const value = figure[side];
  return typeof value === "number" && value < 0 ? [warning("below-zero", figure, side, { value })] : [];
}

function warning(
  code: string,
  figure: Figure,
  side: "actual" | "target",
  more: Readonly<Record<string, number>> = {},
): Finding {
  const { kpi, period, directorate } = figure;
  const facts = { kpi, period, directorate, ...more };
  return { severity: "warning", code, ...placeOf(figure, side), facts };
}

/** Of a KPI that counts Members (rule 3). */
function memberFindings({ kpi, score, yearToDate: { counted, members } }: MeasuredKpi): readonly Finding[] {
  if (members === null || score.actual === null) return [];
  return [
    ...counted.flatMap(countDiffersFromList),
    ...withoutRequest(kpi.id, counted, members),
    ...doubleCount(kpi.id, members),
  ];
}

function withoutRequest(kpi: KpiId, counted: readonly Figure[], members: MemberCount): readonly Finding[] {
  const { supportedWithoutRequest } = members;
  const [first] = supportedWithoutRequest;
  if (first === undefined) return [];
  const where = counted.find((figure) => figure.membersSupported?.some((name) => memberKey(name) === first));
  const facts = { kpi, count: supportedWithoutRequest.length, members: supportedWithoutRequest.join(", ") };
  return [{ severity: "warning", code: "supported-without-request", ...place(where), facts }];
}

function doubleCount(kpi: KpiId, { actual, target, mayDoubleCount }: MemberCount): readonly Finding[] {
  if (!mayDoubleCount || (actual.high === 0 && target.high === 0)) return [];
  const facts = {
    kpi,
    actualLow: actual.low,
    actualHigh: actual.high,
    targetLow: target.low,
    targetHigh: target.high,
  };
  return [{ severity: "info", code: "may-double-count", facts }];
}

/** A number beside a list of another length: the list counts. */
function countDiffersFromList(figure: Figure): readonly Finding[] {
  return sides.flatMap((side) => {
    const members = side === "actual" ? figure.membersSupported : figure.membersRequesting;
    if (members === undefined) return [];
    const number = figure[side];
    const listed = new Set(members.map(memberKey)).size;
    if (listed === 0 || typeof number !== "number" || number === listed) return [];
    return [warning("members-differ-from-count", figure, side, { number, listed })];
  });
}

/** Rule 4: something was done although nothing was planned. */
function unplannedFinding({ kpi, score, yearToDate: { counted } }: MeasuredKpi): readonly Finding[] {
  if (score.status !== "unplanned") return [];
  const where = counted.find((figure) => (countedPair(figure)?.actual ?? 0) > 0);
  const facts = { kpi: kpi.id, actual: score.actual ?? 0 };
  return [{ severity: "warning", code: "unplanned", ...place(where), facts }];
}

/** Rule 6: above 150 %, at the figure that exceeds its target most. */
function tooHighFinding({ kpi, score, yearToDate: { counted } }: MeasuredKpi): readonly Finding[] {
  if (score.ratio === null || !isSuspiciouslyHigh(score.ratio)) return [];
  const where = counted.reduce<Figure | undefined>(
    (most, figure) => (most === undefined || excess(figure) > excess(most) ? figure : most),
    undefined,
  );
  const facts = { kpi: kpi.id, percent: Math.round(score.ratio * 100) };
  return [{ severity: "warning", code: "over-150-percent", ...place(where), facts }];
}

function excess(figure: Figure): number {
  const pair = countedPair(figure);
  return pair === null ? -Infinity : pair.actual - pair.target;
}

function place(figure: Figure | undefined): Place {
  return figure === undefined ? {} : placeOf(figure, "actual");
}

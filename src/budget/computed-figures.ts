import type { Finding } from "../figures/finding";
import type { Figure } from "../figures/figure";
import { placeOf } from "../figures/place";
import { yearOf } from "../figures/period";
import type { KpiId } from "../plan/types";
import { fedKpis } from "./fed-kpis";
import { groupBy, sum } from "./sums";

/**
 * Figures for scoring: where the finance tables give a KPI's figures for a year and directorate, these count instead of the
 * reported ones, and a difference between the two is a warning that shows both. SG.1 and SO1.1 to SO3.1 are counted from the
 * implementation plan alone, for every directorate, when there is one (design §4 rule 10).
 */
export function withComputedFigures(
  reported: readonly Figure[],
  computed: readonly Figure[],
): { readonly figures: readonly Figure[]; readonly findings: readonly Finding[] } {
  const computedGroups = groupBy(computed, keyOf);
  const reportedGroups = groupBy(reported, keyOf);
  const whole = new Set(computed.filter(({ kpi }) => isCountedFromActions(kpi)).map(wholeKey));
  const findings = [...reportedGroups].flatMap(([key, figures]) => {
    const [first] = figures;
    const counted = computedGroups.get(key) ?? [];
    if (first === undefined || (counted.length === 0 && !whole.has(wholeKey(first)))) return [];
    return difference(first, figures, counted);
  });
  const kept = reported.filter(
    (figure) => !computedGroups.has(keyOf(figure)) && !whole.has(wholeKey(figure)),
  );
  return { figures: [...kept, ...computed], findings };
}

function difference(
  first: Figure,
  reported: readonly Figure[],
  computed: readonly Figure[],
): readonly Finding[] {
  const said = yearInWords(reported);
  const counted = yearInWords(computed);
  if (said === counted) return [];
  return [
    {
      severity: "warning",
      code: "reported-differs-from-computed",
      ...placeOf(first, "actual"),
      facts: {
        kpi: first.kpi,
        year: yearOf(first.period),
        directorate: first.directorate,
        reported: said,
        computed: counted,
      },
    },
  ];
}

/** A year's figures as "12 / 15": flows summed, a milestone's latest quarter. */
function yearInWords(figures: readonly Figure[]): string {
  const complete = figures.filter(({ actual, target }) => isNumber(actual) && isNumber(target));
  const latest = complete.toSorted((one, other) => (one.period < other.period ? -1 : 1)).slice(-1);
  const counted = isMilestone(complete[0]?.kpi) ? latest : complete;
  if (counted.length === 0) return "–";
  const side = (which: "actual" | "target"): number =>
    sum(counted.map((figure) => figure[which]).filter(isNumber));
  return `${rounded(side("actual"))} / ${rounded(side("target"))}`;
}

function isNumber(value: Figure["actual"]): value is number {
  return typeof value === "number";
}

/** Sums of amounts differ in their last binary digit by the order of adding, which is no difference. */
function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}

function isMilestone(kpi: KpiId | undefined): boolean {
  return kpi === fedKpis.milestones || kpi === fedKpis.audit;
}

function isCountedFromActions(kpi: KpiId): boolean {
  return fedKpis.actions.some((each) => each === kpi);
}

function keyOf({ kpi, period, directorate }: Figure): string {
  return [kpi, yearOf(period), directorate].join("|");
}

function wholeKey({ kpi, period }: Figure): string {
  return [kpi, yearOf(period)].join("|");
}

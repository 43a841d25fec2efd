import type { Finding } from "../figures/finding";
import type { Figure } from "../figures/figure";
import { placeOf, placeText } from "../figures/place";
import { yearOf } from "../figures/period";
import type { KpiId } from "../plan/types";
import { fedKpis } from "./fed-kpis";
import { groupBy, sum } from "./sums";

/**
 * Figures for scoring: where the finance tables give a KPI's figures for a year and directorate, these count instead of the
 * reported ones, and a difference between the two is a warning that shows both, with their cells. SG.1 and SO1.1 to SO3.1 are counted from the
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
    const ofKpi =
      counted.length > 0 ? counted : computed.filter((each) => wholeKey(each) === wholeKey(first));
    return difference(first, figures, counted, cellsInWords(ofKpi));
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
  cells: string,
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
        cells,
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

/** More are not read in a sentence; `WCO.EXPLAIN` names them all. */
const mostAreas = 6;

/** "plan.xlsx › Plan!A4, A6:A8": where computed figures come from, each cell once. */
function cellsInWords(figures: readonly Figure[]): string {
  const bySheet = groupBy(figures, ({ source }) => placeText({ file: source.file, sheet: source.sheet }));
  return [...bySheet]
    .map(([sheet, own]) => {
      const areas = new Set(
        own.flatMap(({ source }) =>
          [source.actual, source.target].flatMap((side) => side?.split(", ") ?? []),
        ),
      );
      const shown = [...areas].slice(0, mostAreas).join(", ");
      return `${sheet}${shown === "" ? "" : "!"}${shown}${areas.size > mostAreas ? " …" : ""}`;
    })
    .join("; ");
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

import type { Kpi } from "../plan/types";
import type { Period } from "../figures/figure";
import { lastQuarter, previousInYear } from "../figures/period";
import { compareText } from "../figures/text-order";
import { kpiCoverage } from "./coverage";
import { figuresOfYear, upTo, type DirectorateFigures, type FigureIndex } from "./figure-index";
import { withoutPairs } from "./missing";
import { ratioOf } from "./ratio";
import { scoreOf, shareScore } from "./score";
import { statusOf, thresholdsOf } from "./status";
import { trendOf } from "./trend";
import type { KpiScore, Settings } from "./types";
import { yearToDate, type YearToDate } from "./year-to-date";

/** A KPI's score with the figures it was made from. */
export interface MeasuredKpi {
  readonly kpi: Kpi;
  readonly score: KpiScore;
  /** The figures of the fiscal year up to the period, by directorate and quarter, whether they count or not. */
  readonly window: readonly DirectorateFigures[];
  readonly yearToDate: YearToDate;
}

/**
 * One KPI at one period, over all directorates (null) or one: year to date, ratio, score, status, trend and coverage
 * (design §4 rules 1 to 9). It reads this KPI's figures of one fiscal year and nothing else.
 */
export function measureKpi(
  kpi: Kpi,
  index: FigureIndex,
  settings: Settings,
  period: Period,
  directorate: string | null,
): MeasuredKpi {
  const year = figuresOfYear(index, kpi.id, period, directorate);
  const window = upTo(year, period);
  const current = yearToDate(kpi, window);
  const ratio = ratioAlone(current);
  const score: KpiScore = {
    id: kpi.id,
    actual: current.sum?.actual ?? null,
    target: current.sum?.target ?? null,
    ratio,
    ...scoreAndStatus(kpi, current, window, settings),
    trend: trendOf(ratio, previousRatio(kpi, year, period)),
    ...kpiCoverage(year, lastQuarter(period)),
    flags: flagsOf(window, current),
  };
  return { kpi, score, window, yearToDate: current };
}

function ratioAlone({ sum }: YearToDate): number | null {
  const result = sum === null ? null : ratioOf(sum);
  return result?.kind === "ratio" ? result.ratio : null;
}

function previousRatio(kpi: Kpi, year: readonly DirectorateFigures[], period: Period): number | null {
  const previous = previousInYear(period);
  return previous === null ? null : ratioAlone(yearToDate(kpi, upTo(year, previous)));
}

function scoreAndStatus(
  kpi: Kpi,
  { sum }: YearToDate,
  window: readonly DirectorateFigures[],
  settings: Settings,
): Pick<KpiScore, "score" | "status"> {
  if (sum === null) return { score: null, status: withoutPairs(window.flatMap(({ figures }) => figures)) };
  const result = ratioOf(sum);
  if (result.kind !== "ratio") return { score: null, status: result.kind };
  const score =
    kpi.kind === "share"
      ? shareScore(result.ratio, settings.shareTargets[kpi.id], settings.cap)
      : scoreOf(result.ratio, settings.cap);
  if (score === null) return { score, status: "no-target" };
  return { score, status: statusOf(score, thresholdsOf(settings, kpi.id)) };
}

/** How the KPI's figures came to be, each flag once, in alphabetical order. */
function flagsOf(window: readonly DirectorateFigures[], { members }: YearToDate): readonly string[] {
  const flags = new Set<string>(members?.mayDoubleCount === true ? ["may-double-count"] : []);
  for (const { figures } of window)
    for (const figure of figures) for (const flag of figure.flags) flags.add(flag);
  return [...flags].sort(compareText);
}

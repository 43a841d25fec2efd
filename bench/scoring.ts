import type { Figure, Quarter } from "../src/figures/figure";
import { fiscalYearFrom, quarterOf, type QuarterNumber } from "../src/figures/period";
import { wcoPlan } from "../src/plan";
import {
  defaultSettings,
  indexFigures,
  measureKpi,
  scorecardOf,
  withKpiFigures,
  type FigureIndex,
  type Scorecard,
} from "../src/scoring";
import type { Compare } from "./measuring/comparison";
import { timed } from "./measuring/timing";

/** Milliseconds of each part of scoring many figures. */
export interface ScoringTimes {
  readonly figures: number;
  /** Building the index of all figures, once. */
  readonly index: number;
  /** A whole scorecard from the index. */
  readonly scorecard: number;
  /** Indexing and computing one KPI again after one of its figures has changed. */
  readonly oneKpiAgain: number;
  /** The same scorecard, filtering all figures anew for each KPI, as a worksheet's SUMIFS do. */
  readonly filterPerKpi: number;
}

const period = "2021/22-Q4";

/** Scoring of 1,000,000 figures beside filtering all of them anew for each KPI. */
export const compare: Compare = () => {
  timeScoring(100_000);
  const times = timeScoring();
  const alternative = "all figures filtered for each KPI, as SUMIFS";
  const subject = `${times.figures.toLocaleString("en")} figures`;
  return [
    {
      subject: `${subject} indexed and scored`,
      unit: "ms",
      ours: times.index + times.scorecard,
      alternative,
      theirs: times.filterPerKpi,
    },
    {
      subject: `${subject}, one of them changes`,
      unit: "ms",
      ours: times.oneKpiAgain,
      alternative: "indexed and scored anew",
      theirs: times.index + times.scorecard,
    },
  ];
};

/**
 * Times scoring of `count` synthetic figures: all KPIs and all twelve quarters of the plan, over as many directorates
 * as it takes. Both ways must agree, else it throws.
 */
export function timeScoring(count = 1_000_000): ScoringTimes {
  const figures = syntheticFigures(count);
  const [index, indexTime] = timed(() => indexFigures(figures));
  const [indexed, scorecardTime] = timed(
    () => scorecardOf(wcoPlan, index, defaultSettings, period, null).scorecard,
  );
  const [, oneKpiAgain] = timed(() => recomputeOneKpi(index, figures));
  const [filtered, filterPerKpi] = timed(() => scorecardByFiltering(figures));
  if (JSON.stringify(indexed) !== JSON.stringify(filtered))
    throw new Error("Both ways must give the same scorecard.");
  return { figures: figures.length, index: indexTime, scorecard: scorecardTime, oneKpiAgain, filterPerKpi };
}

/** `count` figures, the same every time: actual and target follow from the figure's number. */
export function syntheticFigures(count: number): readonly Figure[] {
  const quarters = wcoPlan.years.flatMap((year) => quartersOf(Number(year.slice(0, 4))));
  return Array.from({ length: count }, (_, number): Figure => {
    const kpi = wcoPlan.kpis[number % wcoPlan.kpis.length]?.id ?? "";
    const rest = Math.floor(number / wcoPlan.kpis.length);
    const quarter = quarters[rest % quarters.length] ?? "2019/20-Q1";
    const directorate = `Directorate ${Math.floor(rest / quarters.length)}`;
    return {
      period: quarter,
      directorate,
      kpi,
      actual: (number * 7919) % 41,
      target: 20 + (number % 23),
      source: { file: "figures.xlsx", sheet: "Report", actual: "D5", target: "C5" },
      flags: [],
    };
  });
}

function quartersOf(startYear: number): readonly Quarter[] {
  return ([1, 2, 3, 4] as const).map((number: QuarterNumber) => quarterOf(fiscalYearFrom(startYear), number));
}

function recomputeOneKpi(index: FigureIndex, figures: readonly Figure[]): number | null {
  const [kpi] = wcoPlan.kpis;
  if (kpi === undefined) return null;
  const own = figures.filter((figure) => figure.kpi === kpi.id);
  const changed = withKpiFigures(index, kpi.id, own);
  return measureKpi(kpi, changed, defaultSettings, period, null).score.ratio;
}

/** One index per KPI over a fresh filter of all figures: each KPI pays for all of them. */
function scorecardByFiltering(figures: readonly Figure[]): Scorecard {
  const year = period.slice(0, 7);
  const index: FigureIndex = new Map(
    wcoPlan.kpis.flatMap(({ id }) => {
      const own = figures.filter((figure) => figure.kpi === id && figure.period.startsWith(year));
      return [...indexFigures(own)];
    }),
  );
  return scorecardOf(wcoPlan, index, defaultSettings, period, null).scorecard;
}

import { figuresOfYear } from "../../scoring/figure-index";
import { measureKpi, type FigureIndex, type Settings } from "../../scoring";
import type { Period } from "../../figures/figure";
import { quarterNumber, quarterOf, yearOf, type QuarterNumber } from "../../figures/period";
import type { Kpi } from "../../plan/types";

/** A KPI's actual and target of one quarter; null where nothing is stated. */
export interface QuarterSum {
  readonly quarter: QuarterNumber;
  readonly actual: number | null;
  readonly target: number | null;
  /** After the reporting period: planned, not due yet. */
  readonly isAhead: boolean;
}

const quarters: readonly QuarterNumber[] = [1, 2, 3, 4];

/**
 * The four quarters of a period's fiscal year, for a chart. Flows stand per quarter as they were reported; levels (milestones,
 * Members, which are not summed) as the year to date of each quarter.
 */
export function quarterSums(
  kpi: Kpi,
  index: FigureIndex,
  settings: Settings,
  period: Period,
  directorate: string | null,
): readonly QuarterSum[] {
  const isLevel = kpi.kind === "milestone" || kpi.listsMembers;
  const figures = figuresOfYear(index, kpi.id, period, directorate).flatMap((one) => one.figures);
  return quarters.map((quarter): QuarterSum => {
    const asked = quarterOf(yearOf(period), quarter);
    const isAhead = quarter > quarterNumber(period);
    const own = figures.filter((figure) => figure.period === asked);
    if (isLevel && own.length > 0 && !isAhead) {
      const { actual, target } = measureKpi(kpi, index, settings, asked, directorate).score;
      return { quarter, actual, target, isAhead };
    }
    const sum = (side: "actual" | "target"): number | null => {
      const numbers = own.map((figure) => figure[side]).filter((value) => typeof value === "number");
      return numbers.length === 0 ? null : numbers.reduce((total, number) => total + number, 0);
    };
    return { quarter, actual: sum("actual"), target: sum("target"), isAhead };
  });
}

import type { Kpi, Plan } from "../plan/types";
import type { Period } from "../figures/figure";
import { isFiscalYear, yearOf } from "../figures/period";
import { figuresOfYear, upTo, type FigureIndex } from "./figure-index";
import { ratioOf, sumOf, type Pair, type Ratio } from "./ratio";
import { yearToDate } from "./year-to-date";

/** What a KPI amounts to since the plan began; null sums where no pair counts in any year. */
export interface PlanToDate {
  readonly sum: Pair | null;
  readonly ratio: Ratio | null;
}

/**
 * A KPI from the plan's first year up to a period: the years summed, earlier ones whole, the period's own to date
 * (design §4 rule 2). Years after it, and years that are not the plan's, are left out. A Member supported in two
 * years counts in each, as each year's request is a new one.
 */
export function planToDate(
  plan: Plan,
  kpi: Kpi,
  index: FigureIndex,
  period: Period,
  directorate: string | null = null,
): PlanToDate {
  const own = yearOf(period);
  const years = plan.years.filter(isFiscalYear).filter((year) => year <= own);
  const sums = years.flatMap((year) => {
    const upToPeriod = year === own ? period : year;
    const window = upTo(figuresOfYear(index, kpi.id, year, directorate), upToPeriod);
    return yearToDate(kpi, window).sum ?? [];
  });
  const sum = sumOf(sums);
  return { sum, ratio: sum === null ? null : ratioOf(sum) };
}

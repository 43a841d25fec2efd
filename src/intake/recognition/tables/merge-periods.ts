import type { FiscalYear } from "../../../figures/figure";
import { quarterNumber, quarterOfDate, type QuarterNumber } from "../../../figures/period";
import type { PeriodLabel } from "../labels/period-label";

/** What two labels of one column or row say together: a year above, a quarter below. Two quarters cannot be used. */
export function mergePeriods(upper: PeriodLabel | null, lower: PeriodLabel | null): PeriodLabel | null {
  if (upper === null || lower === null) return upper ?? lower;
  const clash = (left: unknown, right: unknown) =>
    left !== undefined && right !== undefined && left !== right;
  if (clash(upper.quarter, lower.quarter) && upper.month === undefined && lower.month === undefined) {
    return { unusable: `Q${upper.quarter ?? 0} / Q${lower.quarter ?? 0}` };
  }
  if (isWithinHalf(upper, lower)) return mergePeriods(withoutHalf(upper), lower);
  if (clash(upper.year, lower.year)) return { unusable: `${upper.year ?? ""} / ${lower.year ?? ""}` };
  const merged = { ...upper, ...lower };
  const { annual, calendarYear, quarter, ...rest } = merged;
  // A month below its quarter is the month; a date at a quarter's end keeps both.
  const monthBelowQuarter = lower.month !== undefined && lower.quarter === undefined;
  return {
    ...rest,
    ...(quarter === undefined || monthBelowQuarter ? {} : { quarter }),
    ...(annual !== undefined && merged.quarter === undefined && merged.month === undefined ? { annual } : {}),
    ...(calendarYear !== undefined && merged.year === undefined ? { calendarYear } : {}),
  };
}

/** A quarter below its half of the year: "First half" over "Q1" and "Q2". */
function isWithinHalf(upper: PeriodLabel, { quarter, month, unusable }: PeriodLabel): boolean {
  const own = quarter ?? (month === undefined ? undefined : quarterOfMonth(month));
  return unusable === undefined && own !== undefined && upper.half === (own <= 2 ? 1 : 2);
}

function withoutHalf({ year }: PeriodLabel): PeriodLabel {
  return year === undefined ? {} : { year };
}

interface WithPeriod {
  readonly period: PeriodLabel | null;
}

/**
 * Months and dates are settled by the series they stand in: dates at the quarters' ends are quarters unless other
 * months stand beside them; months that step by quarters ("Sep", "Dec", "Mar", "Jun") are quarters.
 */
export function quartersOrMonths<Item extends WithPeriod>(items: readonly Item[]): readonly Item[] {
  const dated = items.flatMap(({ period }) => (period?.month === undefined ? [] : [period]));
  if (dated.length === 0) return items;
  const months = new Set(dated.map(({ month }) => month ?? 0));
  const ends = [...months].every((month) => month % 3 === 0);
  const starts = [...months].every((month) => month % 3 === 1);
  const byQuarter = (ends || starts) && months.size >= 2;
  const allDates = dated.every(({ quarter }) => quarter !== undefined);
  return items.map((item) => {
    const { period } = item;
    if (period?.month === undefined) return item;
    const year = period.year === undefined ? {} : { year: period.year };
    const { month } = period;
    const isQuarter = byQuarter || (ends && allDates);
    return { ...item, period: isQuarter ? { ...year, quarter: quarterOfMonth(month) } : { ...year, month } };
  });
}

/** The quarter of the fiscal year that a month lies in. */
export function quarterOfMonth(month: number): QuarterNumber {
  return quarterNumber(quarterOfDate(2000, month));
}

/** The year of two that is stated. */
export function statedYear(...labels: readonly (PeriodLabel | null)[]): FiscalYear | null {
  return labels.find((label) => label?.year !== undefined)?.year ?? null;
}

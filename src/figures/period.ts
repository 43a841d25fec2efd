import type { Figure, FiscalYear, Period, Quarter } from "./figure";
import { compareText } from "./text-order";

/** A quarter's number within its fiscal year: Q1 is July to September, Q4 is April to June. */
export type QuarterNumber = 1 | 2 | 3 | 4;

const quarterNumbers: readonly QuarterNumber[] = [1, 2, 3, 4];
const canonical = /^(\d{4})\/(\d{2})(?:-Q([1-4]))?$/;

/**
 * True for the canonical text of a period only: "2019/20" or "2019/20-Q1", its second year being the first plus one.
 * Headers as directorates word them ("Q1 2019-2020") are read by the intake.
 */
export function isPeriod(text: string): text is Period {
  const match = canonical.exec(text);
  return match !== null && (Number(match[1]) + 1) % 100 === Number(match[2]);
}

/** True for the canonical text of a quarter: "2019/20-Q1". */
export function isQuarter(text: string): text is Quarter {
  return isPeriod(text) && text.includes("-");
}

/** True for the canonical text of a fiscal year: "2019/20". */
export function isFiscalYear(text: string): text is FiscalYear {
  return isPeriod(text) && !text.includes("-");
}

/** The period a text states, blanks around it forgiven; null where it is not the canonical text. */
export function parsePeriod(text: string): Period | null {
  const trimmed = text.trim();
  return isPeriod(trimmed) ? trimmed : null;
}

/**
 * The fiscal year that begins on 1 July of a calendar year.
 *
 * @example fiscalYearFrom(2019) // "2019/20"
 */
export function fiscalYearFrom(startYear: number): FiscalYear {
  const end = String((startYear + 1) % 100).padStart(2, "0");
  return `${startYear}/${end}` as FiscalYear;
}

/** A quarter of a fiscal year. @example quarterOf("2019/20", 3) // "2019/20-Q3" */
export function quarterOf(year: FiscalYear, number: QuarterNumber): Quarter {
  return `${year}-Q${number}`;
}

/**
 * The quarter a calendar month lies in; the fiscal year runs from 1 July to 30 June.
 *
 * @param month 1 (January) to 12 (December)
 * @example quarterOfDate(2020, 2) // "2019/20-Q3"
 */
export function quarterOfDate(year: number, month: number): Quarter {
  const monthsSinceJuly = (month + 5) % 12;
  const startYear = month >= 7 ? year : year - 1;
  return quarterOf(fiscalYearFrom(startYear), (Math.floor(monthsSinceJuly / 3) + 1) as QuarterNumber);
}

/** The fiscal year of a period; a fiscal year is its own. */
export function yearOf(period: Period): FiscalYear {
  return period.slice(0, 7) as FiscalYear;
}

/** The number of a quarter; a whole year counts as its Q4, whose year to date it is (design §4 rule 2). */
export function quarterNumber(period: Period): QuarterNumber {
  return period.length === 7 ? 4 : (Number(period.slice(-1)) as QuarterNumber);
}

/** The quarter a period ends with: itself, or the Q4 of a year. */
export function lastQuarter(period: Period): Quarter {
  return quarterOf(yearOf(period), quarterNumber(period));
}

/** The quarters of the fiscal year up to a period, in order: all four for a year (design §4 rule 2). */
export function quartersToDate(period: Period): readonly Quarter[] {
  const last = quarterNumber(period);
  return quarterNumbers.filter((number) => number <= last).map((number) => quarterOf(yearOf(period), number));
}

/** The quarter before within the same fiscal year, null for Q1; for a year, its Q3 (design §4 rule 9). */
export function previousInYear(period: Period): Quarter | null {
  const number = quarterNumber(period);
  return number === 1 ? null : quarterOf(yearOf(period), (number - 1) as QuarterNumber);
}

/** Orders periods by the day they end; a year stands after its Q4. Negative, zero or positive, as `sort` expects. */
export function comparePeriods(left: Period, right: Period): number {
  return (
    compareText(yearOf(left), yearOf(right)) ||
    quarterNumber(left) - quarterNumber(right) ||
    right.length - left.length
  );
}

/**
 * The quarter a scorecard shows when none is asked for: the latest one with an actual number.
 * Targets are often stated for the whole year ahead, so a target alone does not make a quarter current.
 * Where no figure has an actual, the latest quarter of all; null without figures.
 */
export function latestPeriod(figures: Iterable<Figure>): Quarter | null {
  let reported: Quarter | null = null;
  let any: Quarter | null = null;
  for (const { period, actual } of figures) {
    if (any === null || period > any) any = period;
    if (typeof actual === "number" && (reported === null || period > reported)) reported = period;
  }
  return reported ?? any;
}

import type { FiscalYear } from "../../../figures/figure";
import {
  fiscalYearFrom,
  quarterNumber,
  quarterOfDate,
  yearOf,
  type QuarterNumber,
} from "../../../figures/period";
import { datesIn, isLastDay } from "./date-text";
import { fiscalYearsIn, withoutFiscalYears } from "./fiscal-year-text";
import { readMonths, spanOf } from "./month-text";
import type { PeriodLabel, PeriodReading } from "./period-parts";
import { readQuarter } from "./quarter-text";
import { readOther } from "./year-text";

export type { PeriodLabel, PeriodReading } from "./period-parts";

/** Before a date: "for the year ended", "exercice clos le". */
const yearEnd =
  /(?:fiscal |financial )?(?:year|exercice|annee)(?: fiscal| financier)? (?:end(?:ed|ing|s)?|clos|clos le|se terminant|arrete)(?: (?:on|at|le|au))? ?$/;
/** Before a date that is itself the quarter's: "quarter ending", "trimestre clos le". */
const quarterEnd =
  /(?:quarter|trimestre|period|periode) (?:end(?:ed|ing|s)?|clos|se terminant|arrete)(?: (?:on|at|le|au))? ?(?= )/;
/** The time that a plain text names, and what else it says; null where it names none. */
export function readPeriod(text: string): PeriodReading | null {
  const years = fiscalYearsIn(text);
  const year = years.length === 1 ? years[0] : undefined;
  const bare = withoutFiscalYears(text);
  const reading =
    readDate(bare) ?? readQuarter(bare) ?? readMonths(bare) ?? readOther(bare, years.length > 0);
  if (reading === null) return null;
  if (year === undefined) return reading;
  const label: { -readonly [Key in keyof PeriodLabel]: PeriodLabel[Key] } = { ...reading.label, year };
  delete label.calendarYear;
  return { label, rest: reading.rest };
}

/**
 * A date names the quarter that it ends; two of them a span, from the first day of a month to the last of another; the
 * first day of a month and other days are no period by themselves.
 */
function readDate(text: string): PeriodReading | null {
  const [first, second, ...others] = datesIn(text);
  if (first === undefined) return null;
  if (second === undefined) {
    if (first.year === undefined) return null;
    const label = yearEnd.test(text.slice(0, first.at))
      ? { annual: true as const, year: yearOf(quarterOfDate(first.year, first.month)) }
      : periodOfDate(first.year, first.month, first.day);
    return { label, rest: text.replace(first.words, " ").replace(yearEnd, " ").replace(quarterEnd, " ") };
  }
  const words = text.slice(first.at, second.at + second.words.length);
  const rest = text.replace(words, " ");
  if (others.length > 0 || first.day !== 1 || !isLastDay(second)) return { label: { unusable: words }, rest };
  const [from, to] = [first.year, second.year].map((year) => year?.toString());
  return { label: spanOf(first.month, from, second.month, to, words), rest };
}

/** The period that a date stands for as a header: the quarter that ends on it, else its month; other days are unusable. */
export function periodOfDate(year: number, month: number, day: number): PeriodLabel {
  const ends = isLastDay({ day, month, year });
  const quarter = quarterOfDate(year, month);
  if (month % 3 === 0 && ends) {
    return { quarter: quarterNumber(quarter), month, year: yearOf(quarter) };
  }
  if (day === 1 || ends) return { month, year: yearOf(quarter) };
  return { unusable: `${day}.${month}.${year}` };
}

/** True where a quarter and a calendar year agree with a fiscal year: Q1 and Q2 lie in its first, Q3 and Q4 in its second. */
export function calendarYearFits(quarter: QuarterNumber, calendarYear: number, year: FiscalYear): boolean {
  return fiscalYearFrom(quarter <= 2 ? calendarYear : calendarYear - 1) === year;
}

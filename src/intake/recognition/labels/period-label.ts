import type { FiscalYear } from "../../../figures/figure";
import {
  fiscalYearFrom,
  quarterNumber,
  quarterOfDate,
  yearOf,
  type QuarterNumber,
} from "../../../figures/period";
import { fiscalYearsIn, withoutFiscalYears } from "./fiscal-year-text";
import { datesIn, isLastDay } from "./date-text";
import { monthOfName, monthPattern } from "./month-names";

/** The time that a label names, as far as it names one. */
export interface PeriodLabel {
  readonly quarter?: QuarterNumber;
  /** 1 (January) to 12. Together with `quarter`: a date at the quarter's end, which may also stand for its month. */
  readonly month?: number;
  readonly year?: FiscalYear;
  /** A year that may be a calendar year: "Q1 2019". Never together with `year`. */
  readonly calendarYear?: number;
  /** From the beginning of the fiscal year to the end of the quarter: "Q1-Q3". */
  readonly toDate?: true;
  /** The label names the whole year: "annual", "full year". */
  readonly annual?: true;
  /** More than one quarter or a half-year, which is no period of the scorecard: the words. */
  readonly unusable?: string;
  /** Which half of the fiscal year is meant, where it is one: a quarter named below it stands for itself. */
  readonly half?: 1 | 2;
  /** The quarter's number and its months name two quarters: "Q3 (Jul-Sep)". The months count; the words. */
  readonly contradiction?: string;
}

export interface PeriodReading {
  readonly label: PeriodLabel;
  /** The text without the words of the period. */
  readonly rest: string;
}

const ordinals: Readonly<Record<string, QuarterNumber>> = {
  first: 1,
  premier: 1,
  second: 2,
  deuxieme: 2,
  third: 3,
  troisieme: 3,
  fourth: 4,
  quatrieme: 4,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
};
const quarterWord = String.raw`(?:quarters?|trimestres?|trimester|qtrs?|trim)\.?`;
const quarterPatterns: readonly RegExp[] = [
  new RegExp(String.raw`(?<![a-z\d])(?:${quarterWord}|q|t)[ .:°-]{0,3}(?:n[o°] ?)?([1-4])(?![\d])`, "g"),
  new RegExp(
    String.raw`(?<![a-z\d])([1-4]) ?(?:st|nd|rd|th|er|ere|eme|e|d)? ?(?:${quarterWord}|q)(?![a-z])`,
    "g",
  ),
  new RegExp(
    String.raw`(?<![a-z\d])(first|premier|second|deuxieme|third|troisieme|fourth|quatrieme) ${quarterWord}`,
    "g",
  ),
  new RegExp(String.raw`(?<![a-z\d])(iii|ii|iv|i)(?:er|eme|e|\.)? ${quarterWord}`, "g"),
  new RegExp(String.raw`(?<![a-z\d])${quarterWord} (one|two|three|four)(?![a-z])`, "g"),
  /(?<![a-z\d])([1-4])t(?![a-z\d])/g,
  new RegExp(String.raw`(?<![a-z\d])(?:${quarterWord}|q|t)[ .-]?(iii|ii|iv|i)(?![a-z\d])`, "g"),
];
const yearPart = String.raw`(?: ?'?(20\d\d|\d\d)(?!\d))?`;
const monthRange = new RegExp(
  String.raw`(?<![a-z])(${monthPattern})${yearPart} ?(?:-|to|a|au|until|/|\u2192) ?(${monthPattern})${yearPart}`,
);
const monthSingle = new RegExp(String.raw`(?<![a-z])(${monthPattern})[ -]?${yearPart}`);
/** "07/2019", "7.2019" and "2019-07"; "2019-20" is a fiscal year and is read before. */
const monthFirstDigits = /(?<![\d/.-])(0?[1-9]|1[0-2])[/.-](20[0-4]\d)(?![\d/.-])/;
const yearFirstDigits = /(?<![\d/.-])(20[0-4]\d)[/.-](0[1-9]|1[0-2])(?![\d/.-])/;
/** Before a date: "for the year ended", "exercice clos le". */
const yearEnd =
  /(?:fiscal |financial )?(?:year|exercice|annee)(?: fiscal| financier)? (?:end(?:ed|ing|s)?|clos|clos le|se terminant|arrete)(?: (?:on|at|le|au))? ?$/;
/** Before a date that is itself the quarter's: "quarter ending", "trimestre clos le". */
const quarterEnd =
  /(?:quarter|trimestre|period|periode) (?:end(?:ed|ing|s)?|clos|se terminant|arrete)(?: (?:on|at|le|au))? ?(?= )/;
const half =
  /(?<![a-z\d])(?:h ?[12]|s[12]|(?:half[- ]year|semestre|semester|halbjahr) ?n?[o°]? ?[12]?|(?:1st|2nd|first|second) (?:half(?:[- ]year)?|semester)|(?:1er|2e|2eme|2nd|premier|second|deuxieme) semestre)(?![a-z\d])/;
const firstHalf = /(?:1|first|premier)/;
const secondHalf = /(?:2|second|deuxieme)/;
const annual =
  /(?<![a-z])(?:annual(?:ly)?|yearly|full[- ]year|whole year|for the year|annuel(?:le)?s?|annee (?:entiere|complete))(?![a-z])/;
/** Words for the year, which name the whole of it only where no year follows: "Year", but not "Fiscal year 2019/20". */
const yearWord = /(?<![a-z])(?:fiscal year|financial year|year|annee|exercice|fy|ef)(?![a-z])/;

/** Bands of incomes or of a distribution are numbered as quarters are: "income band T1", "quartile Q1". */
const numberedBand =
  /(?<![a-z])(?:quartiles?|quintiles?|terciles?|tertiles?|percentiles?|(?:income|revenue|wage|age|size) (?:bands?|brackets?|groups?)|(?:bands?|brackets?) of|tranches? (?:de |d'))/;

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

function readQuarter(text: string): PeriodReading | null {
  const found: QuarterNumber[] = [];
  let rest = text;
  for (const pattern of quarterPatterns) {
    rest = rest.replace(pattern, (_, number: string) => {
      found.push(ordinals[number] ?? (Number(number) as QuarterNumber));
      return " ";
    });
  }
  const [first] = found;
  if (first === undefined) return null;
  if (numberedBand.test(text) || compactYears(rest)) return { label: { unusable: text.trim() }, rest };
  const quarters = [...new Set(found)];
  if (quarters.length > 1) return severalQuarters(quarters, text, rest);
  const months = readMonths(rest);
  if (months?.label.quarter !== undefined) {
    if (months.label.quarter === first) return { ...months, label: { ...months.label } };
    return { label: { ...months.label, contradiction: text.trim() }, rest: months.rest };
  }
  if (half.test(rest)) return { label: { unusable: text.trim() }, rest };
  const calendar = calendarYearIn(rest);
  return { label: { quarter: first, ...calendar.label }, rest: calendar.rest };
}

/** "Q1 1920": years written so are seldom the plan's fiscal years, whose first quarter begins in July. */
function compactYears(text: string): boolean {
  const [, first, second] = /(?<![\d.,/-])(\d\d)(\d\d)(?![\d.,/-])/.exec(text) ?? [];
  return first !== undefined && Number(second) === Number(first) + 1 && first !== "20";
}

function severalQuarters(quarters: readonly QuarterNumber[], text: string, rest: string): PeriodReading {
  const last = quarters.at(-1);
  const fromTheStart =
    quarters.length === 2 && quarters[0] === 1 && last !== undefined && /(?:-|to|a|au|\+)/.test(text);
  return fromTheStart
    ? { label: { quarter: last, toDate: true }, rest: rest.replace(/ (?:-|to|a|au|\+) /, " ") }
    : { label: { unusable: text.trim() }, rest };
}

function readMonths(text: string): PeriodReading | null {
  const range = monthRange.exec(text);
  if (range !== null) {
    const [words, from = "", fromYear, to = "", toYear] = range;
    const rest = text.replace(words, " ");
    return { label: spanOf(monthOfName(from), fromYear, monthOfName(to), toYear, words), rest };
  }
  const single = monthSingle.exec(text);
  if (single === null) return readMonthInDigits(text);
  const month = monthOfName(single[1] ?? "");
  const rest = text.replace(single[0], " ");
  if (single[2] === undefined) return { label: { month }, rest };
  return { label: { month, year: yearOf(quarterOfDate(fullYear(single[2]), month)) }, rest };
}

function readMonthInDigits(text: string): PeriodReading | null {
  const [words, month, year] =
    monthFirstDigits.exec(text) ?? yearFirstMonth(yearFirstDigits.exec(text)) ?? [];
  if (words === undefined) return null;
  const label = { month: Number(month), year: yearOf(quarterOfDate(Number(year), Number(month))) };
  return { label, rest: text.replace(words, " ") };
}

function yearFirstMonth(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match === null ? null : [match[0], match[2], match[1]];
}

/** A span of months is a quarter where it covers one, a year where it covers one; nothing else can be used. */
function spanOf(
  from: number,
  fromYear: string | undefined,
  to: number,
  toYear: string | undefined,
  words: string,
): PeriodLabel {
  const length = ((to - from + 12) % 12) + 1;
  const endYear = toYear === undefined ? undefined : fullYear(toYear);
  const startYear = fromYear === undefined ? undefined : fullYear(fromYear);
  const year = endYear === undefined ? undefined : yearOf(quarterOfDate(endYear, to));
  if (length === 3 && from % 3 === 1) {
    const stated = year ?? (startYear === undefined ? undefined : yearOf(quarterOfDate(startYear, from)));
    const quarter = quarterNumber(quarterOfDate(2000, from));
    return { quarter, ...(stated === undefined ? {} : { year: stated }) };
  }
  if (length === 12 && from === 7) return { annual: true, ...(year === undefined ? {} : { year }) };
  return { unusable: words.trim() };
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

function readOther(text: string, namesYear: boolean): PeriodReading | null {
  const halfYear = half.exec(text) ?? numberedBand.exec(text);
  if (halfYear !== null)
    return {
      label: { unusable: halfYear[0], ...whichHalf(halfYear[0]) },
      rest: text.replace(halfYear[0], " "),
    };
  const whole = annual.exec(text);
  if (whole !== null)
    return { label: { annual: true }, rest: text.replace(whole[0], " ").replace(yearWord, " ") };
  const word = yearWord.exec(text);
  const rest = word === null ? text : text.replace(word[0], " ");
  if (namesYear) return { label: {}, rest };
  const calendar = calendarYearIn(rest);
  if (calendar.label.calendarYear !== undefined) return calendar;
  return word === null ? null : { label: { annual: true }, rest };
}

function whichHalf(words: string): Pick<PeriodLabel, "half"> {
  if (!half.test(words)) return {};
  if (firstHalf.test(words)) return { half: 1 };
  return secondHalf.test(words) ? { half: 2 } : {};
}

function calendarYearIn(text: string): PeriodReading {
  const match = /(?<![\d.,])(20[0-4]\d)(?![\d.,/])/.exec(text);
  if (match === null) return { label: {}, rest: text };
  return { label: { calendarYear: Number(match[1]) }, rest: text.replace(match[0], " ") };
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** True where a quarter and a calendar year agree with a fiscal year: Q1 and Q2 lie in its first, Q3 and Q4 in its second. */
export function calendarYearFits(quarter: QuarterNumber, calendarYear: number, year: FiscalYear): boolean {
  return fiscalYearFrom(quarter <= 2 ? calendarYear : calendarYear - 1) === year;
}

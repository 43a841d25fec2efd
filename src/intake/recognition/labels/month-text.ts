import { quarterNumber, quarterOfDate, yearOf } from "../../../figures/period";
import { monthOfName, monthPattern } from "./month-names";
import type { PeriodLabel, PeriodReading } from "./period-parts";

const yearPart = String.raw`(?: ?'?(20\d\d|\d\d)(?!\d))?`;
const monthRange = new RegExp(
  String.raw`(?<![a-z])(${monthPattern})${yearPart} ?(?:-|to|a|au|until|/|\u2192) ?(${monthPattern})${yearPart}`,
);
const monthSingle = new RegExp(String.raw`(?<![a-z])(${monthPattern})[ -]?${yearPart}`);
/** "07/2019", "7.2019" and "2019-07"; "2019-20" is a fiscal year and is read before. */
const monthFirstDigits = /(?<![\d/.-])(0?[1-9]|1[0-2])[/.-](20[0-4]\d)(?![\d/.-])/;
const yearFirstDigits = /(?<![\d/.-])(20[0-4]\d)[/.-](0[1-9]|1[0-2])(?![\d/.-])/;
/** The month or the span of months that a plain text names: a quarter where it is one. */
export function readMonths(text: string): PeriodReading | null {
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
export function spanOf(
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

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

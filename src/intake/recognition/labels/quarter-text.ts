import type { QuarterNumber } from "../../../figures/period";
import { readMonths } from "./month-text";
import type { PeriodReading } from "./period-parts";
import { calendarYearIn, namesBand, namesHalf } from "./year-text";

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
/** The quarter that a plain text names in digits, letters or words; its months go before its number. */
export function readQuarter(text: string): PeriodReading | null {
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
  if (namesBand(text) || compactYears(rest)) return { label: { unusable: text.trim() }, rest };
  const quarters = [...new Set(found)];
  if (quarters.length > 1) return severalQuarters(quarters, text, rest);
  const months = readMonths(rest);
  if (months?.label.quarter !== undefined) {
    if (months.label.quarter === first) return { ...months, label: { ...months.label } };
    return { label: { ...months.label, contradiction: text.trim() }, rest: months.rest };
  }
  if (namesHalf(rest)) return { label: { unusable: text.trim() }, rest };
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

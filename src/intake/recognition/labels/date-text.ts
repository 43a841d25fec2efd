import { monthOfName, monthPattern } from "./month-names";

/** A day that a plain text names; the year where it says one. */
export interface NamedDate {
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
  /** The words, and where they begin. */
  readonly words: string;
  readonly at: number;
}

const ordinal = String.raw`(?:st|nd|rd|th|er)?`;
const year = String.raw`(?:,? (20\d\d))?(?!\d)`;
const dayFirst = new RegExp(
  String.raw`(?<![a-z\d/.-])(\d{1,2})${ordinal} ?(?:of )?(${monthPattern})${year}`,
  "g",
);
const monthFirst = new RegExp(
  String.raw`(?<![a-z\d])(${monthPattern}) (\d{1,2})${ordinal}(?![\d:])${year}`,
  "g",
);
const digits = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(20\d\d|[12]\d)(?![\d/.-])/g;
const iso = /(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)/g;

/** The days that a plain text names, in its order: "30 june 2020", "june 30", "30/06/2020", "2020-06-30". */
export function datesIn(text: string): readonly NamedDate[] {
  const found: NamedDate[] = [];
  const take = (match: RegExpExecArray, day: string | undefined, month: number, of: string | undefined) => {
    const [words] = match;
    const date = {
      day: Number(day),
      month,
      year: of === undefined ? undefined : Number(of),
      words,
      at: match.index,
    };
    const overlaps = found.some(
      ({ at, words: other }) => at < date.at + words.length && date.at < at + other.length,
    );
    if (!overlaps && isDay(date)) found.push(date);
  };
  for (const match of text.matchAll(dayFirst)) take(match, match[1], monthOfName(match[2] ?? ""), match[3]);
  for (const match of text.matchAll(monthFirst)) {
    // "Sep 21" is a month of 2021; "Sep 30" can only be a day.
    const isYear = match[3] === undefined && Number(match[2]) > 1 && Number(match[2]) < 28;
    if (!isYear) take(match, match[2], monthOfName(match[1] ?? ""), match[3]);
  }
  for (const match of text.matchAll(digits)) {
    const [first, second, of = ""] = [match[1] ?? "", match[3] ?? "", match[4]];
    const monthComesFirst = Number(second) > 12;
    const [day, month] = monthComesFirst ? [second, first] : [first, second];
    take(match, day, Number(month), of.length === 2 ? `20${of}` : of);
  }
  for (const match of text.matchAll(iso)) take(match, match[3], Number(match[2]), match[1]);
  return found.toSorted((left, right) => left.at - right.at);
}

/** The last day of a month; of February in any year. */
export function isLastDay({ day, month, year: of }: Pick<NamedDate, "day" | "month" | "year">): boolean {
  if (of === undefined && month === 2) return day >= 28;
  return day === new Date(Date.UTC(of ?? 2019, month, 0)).getUTCDate();
}

function isDay({ day, month }: NamedDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

import type { PeriodLabel, PeriodReading } from "./period-parts";

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

/** True for a text on half a year. */
export function namesHalf(text: string): boolean {
  return half.test(text);
}

/** True for a text on bands, which are numbered as quarters are. */
export function namesBand(text: string): boolean {
  return numberedBand.test(text);
}

/** A half-year, a whole one or a calendar year that a plain text names besides quarters and months. */
export function readOther(text: string, namesYear: boolean): PeriodReading | null {
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

/** The one year of four digits in a plain text. */
export function calendarYearIn(text: string): PeriodReading {
  const match = /(?<![\d.,])(20[0-4]\d)(?![\d.,/])/.exec(text);
  if (match === null) return { label: {}, rest: text };
  return { label: { calendarYear: Number(match[1]) }, rest: text.replace(match[0], " ") };
}

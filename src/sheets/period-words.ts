import type { Language } from "../plan/types";
import type { Period } from "../figures/figure";
import { scorecardText } from "../i18n/scorecard-text";
import { say } from "../i18n/text";
import { quotedText } from "./addresses";

/** A period as a reader says it: "2019/20, year to date to Q3", "2019/20, whole year". */
export function periodInWords(period: Period, language: Language): string {
  const [year = period, quarter] = period.split("-Q");
  return quarter === undefined
    ? say(scorecardText.wholeYear, language, { year })
    : say(scorecardText.yearToDate, language, { year, quarter });
}

/** The same by formula, for a period that stands in `cell`. */
export function periodInWordsFormula(cell: string, language: Language): string {
  const [, whole = ""] = scorecardText.wholeYear[language].split("{year}");
  const [, toDate = ""] = scorecardText.yearToDate[language].split("{year}");
  const [words = ""] = toDate.split("{quarter}");
  return `=LEFT(${cell},7)&IF(LEN(${cell})>7,${quotedText(words)}&RIGHT(${cell},1),${quotedText(whole)})`;
}

import { functionText } from "../../i18n/function-text";
import { say, type Language } from "../../i18n/text";
import { ratioOfRanges } from "../../scoring";
import { invalid, notAvailable, value, type Answer } from "../answer";

export type Range = readonly (readonly (string | number | boolean | null)[])[];

/** What WCO.RATIO answers: Σ actual / Σ target over the pairs whose two sides are numbers (design §4 rules 1, 4, 5). */
export function answerRatio(actuals: Range, targets: Range, language: Language): Answer {
  const actualCells = actuals.flat();
  const targetCells = targets.flat();
  if (actualCells.length !== targetCells.length) return invalid(say(functionText.rangesDiffer, language));
  const ratio = ratioOfRanges(actualCells, targetCells);
  return ratio === null ? notAvailable(say(functionText.nothingToRate, language)) : value(ratio);
}

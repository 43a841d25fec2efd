import type { Figure, Reported } from "../../figures/figure";
import { checkText } from "../../i18n/pane/check-text";
import { say, type Language } from "../../i18n/text";
import { numbersIn } from "../score/numbers";

/** A figure's actual and target in short: "12 / 15", "– / 15". */
export function pairText({ actual, target }: Figure, language: Language): string {
  const side = (reported: Reported): string => {
    if (reported === "not-applicable") return say(checkText.notApplicable, language);
    return numbersIn(language).amount(typeof reported === "number" ? reported : null);
  };
  return `${side(actual)} / ${side(target)}`;
}

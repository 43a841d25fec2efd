import type { Language, Plan } from "../plan/types";
import { scorecardText } from "../i18n/scorecard-text";
import { say } from "../i18n/text";

/** The plan's title and "page 1 of 2", in Excel's codes for footers, where an "&" of the text is doubled. */
export function pageFooter(plan: Plan, language: Language): string {
  const title = plan.title[language].replaceAll("&", "&&");
  return `&L${title}&R${say(scorecardText.page, language, { page: "&P", pages: "&N" })}`;
}

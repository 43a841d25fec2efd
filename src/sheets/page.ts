import type { Language, Plan } from "../plan/types";
import { scorecardText } from "../i18n/scorecard-text";
import { say } from "../i18n/text";
import type { PrintLayout } from "./drawing";

/** The plan's title and "page 1 of 2", in Excel's codes for footers, where an "&" of the text is doubled. */
export function pageFooter(plan: Plan, language: Language): string {
  const title = plan.title[language].replaceAll("&", "&&");
  return `&L${title}&R${say(scorecardText.page, language, { page: "&P", pages: "&N" })}`;
}

/** A table on A4: one page wide, as many as it takes down, its header repeated, sheet name and page below. */
export function printedTable(
  area: string,
  titleRows: string,
  orientation: PrintLayout["orientation"] = "Landscape",
): PrintLayout {
  return { area, orientation, pagesWide: 1, pagesTall: 0, titleRows, footer: "&L&A&R&P / &N" };
}

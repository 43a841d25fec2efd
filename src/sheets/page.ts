import type { Language, Plan } from "../plan/types";
import { scorecardText } from "../i18n/scorecard-text";
import { say } from "../i18n/text";
import type { PrintLayout } from "./drawing";

/** Of every printed sheet, in centimetres. */
export const pageMargins = {
  left: 1.2,
  right: 1.2,
  top: 1.3,
  bottom: 1.5,
  header: 0.7,
  footer: 0.7,
} as const;

const pointsPerCentimetre = 72 / 2.54;
/** A4, in centimetres. */
const paper = { short: 21, long: 29.7 } as const;
/** Printers and their drivers round heights of rows and the scale, each in its own way: so much of a page is counted on. */
const reliable = 0.95;

/** The height in points of the rows that an A4 page holds when columns of this width, in points, fill its breadth at most. */
export function pageHeight(orientation: PrintLayout["orientation"], columnsWidth: number): number {
  const [wide, tall] =
    orientation === "Landscape" ? [paper.long, paper.short] : ([paper.short, paper.long] as const);
  const breadth = (wide - pageMargins.left - pageMargins.right) * pointsPerCentimetre;
  const height = (tall - pageMargins.top - pageMargins.bottom) * pointsPerCentimetre;
  return (height * reliable) / Math.min(1, breadth / columnsWidth);
}

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

/** A sheet of the scorecard on A4 landscape: as a table, with the plan's title below, and in the middle. */
export function printedSheet(area: string, titleRows: string, plan: Plan, language: Language): PrintLayout {
  return { ...printedTable(area, titleRows), footer: pageFooter(plan, language), centerHorizontally: true };
}

import { sum } from "../../budget/sums";
import { areaAddress, cellAddress, columnLetters } from "../addresses";
import type { Drawing } from "../drawing";
import { pageFooter, pageHeight } from "../page";
import { pageBreaks } from "../page-breaks";
import { columnPoints } from "../text-size";
import { colors, fontName } from "../theme";
import { directorateSection } from "./directorate-section";
import type { FinanceSheetInput } from "./finance-input";
import { financeSheetNames } from "./finance-names";
import { headSection } from "./head-section";
import { notesSection } from "./notes-section";
import { objectiveSection, objectiveTotalRow, shareChart } from "./objective-section";
import { prioritySection } from "./priority-section";
import { reconciliationSection } from "./reconciliation-section";
import { scenarioSection, scenariosAcross } from "./scenario-section";
import {
  amountWidth,
  lastColumn,
  leadingWidths,
  textSize,
  together,
  usualHeight,
  type Section,
} from "./section";
import { layout } from "./sheet-layout";

/**
 * The Finance Committee's sheet (Strategic Plan, Section V, ORG1 and ORG2; design §9): the budget by priority, by directorate
 * and by objective, the reconciliation with the source tables, scenarios, notes and lines for signatures. Numbers are native
 * formulas over the finance tables, so that the Committee can verify them without the add-in. Prints on A4 landscape.
 */
export function financeSheet(input: FinanceSheetInput): Drawing {
  const parts = partsOf(input);
  const body = together(parts);
  const helpers = layout.scenarioHelpers + input.scenarios.length * 2;
  return {
    sheet: financeSheetNames.finance,
    blocks: body.blocks,
    styles: [
      {
        areas: [areaAddress(1, 1, body.lastRow, helpers)],
        style: { fontName, fontSize: textSize, color: colors.ink, vertical: "Center" },
      },
      ...body.styles,
    ],
    merges: body.merges ?? [],
    columnWidths: {
      A: leadingWidths[0],
      B: leadingWidths[1],
      C: leadingWidths[2],
      [`D:${columnLetters(lastColumn)}`]: amountWidth(input),
    },
    rowHeights: body.rowHeights ?? {},
    conditionalFormats: body.conditionalFormats ?? [],
    charts: body.charts ?? [],
    freeze: { rows: layout.facts, columns: 2 },
    print: {
      area: areaAddress(1, 1, body.lastRow, lastColumn),
      orientation: "Landscape",
      pagesWide: 1,
      pagesTall: 0,
      pageBreaks: breaksBetween(parts, input),
      footer: pageFooter(input.plan, input.language),
      centerHorizontally: true,
    },
    tabColor: colors.heading,
    showGridlines: false,
    hiddenColumns: [`${columnLetters(lastColumn + 1)}:${columnLetters(helpers)}`],
  };
}

/** No table is parted from its heading, nor a signature from its line, where a page can hold them. */
function breaksBetween(parts: readonly Section[], input: FinanceSheetInput): readonly number[] {
  const amounts = columnPoints(amountWidth(input)) * (lastColumn - leadingWidths.length);
  const height = pageHeight("Landscape", sum(leadingWidths.map(columnPoints)) + amounts);
  const heights = together(parts).rowHeights ?? {};
  const kept = parts.map(({ lastRow }, index) => ({ firstRow: firstRowAfter(parts[index - 1]), lastRow }));
  return pageBreaks(kept, (row) => heights[row] ?? usualHeight, height);
}

/** An empty row parts one from the next. */
function firstRowAfter(part: Section | undefined): number {
  return part === undefined ? 1 : part.lastRow + 2;
}

/** The parts that belong together on a page, from top to bottom. The chart stands beside the tables that it is drawn with. */
function partsOf(input: FinanceSheetInput): readonly Section[] {
  const priorities = prioritySection(input);
  const directorates = directorateSection(input, firstRowAfter(priorities));
  const objectivesAt = firstRowAfter(directorates);
  const objectives = objectiveSection(input, objectivesAt);
  const reconciliation = reconciliationSection(input, firstRowAfter(objectives), {
    directorates: cellAddress(directorates.lastRow, lastColumn),
    objectives: cellAddress(objectiveTotalRow(input, objectivesAt), 4),
  });
  const chart = shareChart(input, objectivesAt, reconciliation.lastRow);
  const parts = [
    together([headSection(input), priorities]),
    directorates,
    together([objectives, chart, reconciliation]),
  ];
  for (let offset = 0; offset < input.scenarios.length; offset += scenariosAcross) {
    const some = input.scenarios.slice(offset, offset + scenariosAcross);
    parts.push(scenarioSection(input, firstRowAfter(parts.at(-1)), some, offset));
  }
  return [...parts, notesSection(input, firstRowAfter(parts.at(-1)))];
}

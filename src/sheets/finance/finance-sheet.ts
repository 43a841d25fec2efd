import { areaAddress, cellAddress, columnLetters } from "../addresses";
import type { Drawing } from "../drawing";
import { pageFooter } from "../page";
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
import { lastColumn, together, type Section } from "./section";
import { layout } from "./sheet-layout";

/**
 * The Finance Committee's sheet (Strategic Plan, Section V, ORG1 and ORG2; design §9): the budget by priority, by directorate
 * and by objective, the reconciliation with the source tables, scenarios, notes and lines for signatures. Numbers are native
 * formulas over the finance tables, so that the Committee can verify them without the add-in. Prints on A4 landscape.
 */
export function financeSheet(input: FinanceSheetInput): Drawing {
  const body = together(sectionsOf(input));
  const helpers = layout.scenarioHelpers + input.scenarios.length * 2;
  return {
    sheet: financeSheetNames.finance,
    blocks: body.blocks,
    styles: [
      {
        areas: [areaAddress(1, 1, body.lastRow, helpers)],
        style: { fontName, fontSize: 9.5, color: colors.ink, vertical: "Center" },
      },
      ...body.styles,
    ],
    merges: body.merges ?? [],
    columnWidths: { A: 6, B: 34, C: 12, [`D:${columnLetters(lastColumn)}`]: amountWidth(input) },
    rowHeights: body.rowHeights ?? {},
    conditionalFormats: body.conditionalFormats ?? [],
    charts: body.charts ?? [],
    freeze: { rows: layout.facts, columns: 2 },
    print: {
      area: areaAddress(1, 1, body.lastRow, lastColumn),
      orientation: "Landscape",
      pagesWide: 1,
      pagesTall: 0,
      footer: pageFooter(input.plan, input.language),
      centerHorizontally: true,
    },
    tabColor: colors.heading,
    showGridlines: false,
    hiddenColumns: [`${columnLetters(lastColumn + 1)}:${columnLetters(helpers)}`],
  };
}

/** As wide as the largest amount needs with its cents: what is saved makes the print larger. */
function amountWidth({ table, before }: FinanceSheetInput): number {
  const largest = Math.max(Math.abs(table.totalCents), Math.abs(before.totalCents)) / 100;
  return Math.min(18, Math.max(11.5, largest.toFixed(2).replace(/\B(?=(?:\d{3})+\.)/g, ",").length + 1));
}

/** The sections from top to bottom, each beginning below the one before. */
function sectionsOf(input: FinanceSheetInput): readonly Section[] {
  const priorities = prioritySection(input);
  const directorates = directorateSection(input, priorities.lastRow + 2);
  const objectivesAt = directorates.lastRow + 2;
  const objectives = objectiveSection(input, objectivesAt);
  const reconciliation = reconciliationSection(input, objectives.lastRow + 2, {
    directorates: cellAddress(directorates.lastRow, lastColumn),
    objectives: cellAddress(objectiveTotalRow(input, objectivesAt), 4),
  });
  const chart = shareChart(input, objectivesAt, reconciliation.lastRow);
  const sections = [headSection(input), priorities, directorates, objectives, chart, reconciliation];
  for (let offset = 0; offset < input.scenarios.length; offset += scenariosAcross) {
    const row = (sections.at(-1)?.lastRow ?? 0) + 2;
    const some = input.scenarios.slice(offset, offset + scenariosAcross);
    sections.push(scenarioSection(input, row, some, offset));
  }
  return [...sections, notesSection(input, (sections.at(-1)?.lastRow ?? 0) + 2)];
}

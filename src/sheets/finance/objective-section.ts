import { financeText } from "../../i18n/finance-text";
import { say } from "../../i18n/text";
import { areaAddress, cellAddress } from "../addresses";
import type { Cell } from "../drawing";
import { fromCents } from "../../budget/money";
import { colors } from "../theme";
import type { FinanceSheetInput } from "./finance-input";
import { priorityColumns } from "./priority-columns";
import {
  amountFormat,
  heightsForNames,
  lastColumn,
  percentFormat,
  rowLines,
  sectionHead,
  together,
  totalLine,
  type Section,
} from "./section";
import { layout, totalRow } from "./sheet-layout";

/**
 * The budget by objective, as far as shares state one. Amounts are values, for a
 * share's cents are divided again among its objectives; the reconciliation checks their total.
 */
export function objectiveSection(input: FinanceSheetInput, row: number): Section {
  const { plan, language, objectives } = input;
  const first = row + 2;
  const shown = objectives.filter(({ objective, cents }) => objective === null || cents !== 0);
  const last = first + shown.length - 1;
  const total = last + 1;
  const words = (text: keyof typeof financeText): string => say(financeText[text], language);
  const titles = new Map(plan.objectives.map(({ id, title }) => [id, title[language]]));
  const names = shown.map(({ objective }) =>
    objective === null ? words("noObjective") : (titles.get(objective) ?? objective),
  );
  const body = shown.map(({ objective, cents, tenthsOfPercent }, index): Cell[] => [
    objective,
    names[index] ?? null,
    tenthsOfPercent / 1000,
    fromCents(cents),
  ]);
  const sum = (column: number): Cell => ({ formula: `=SUM(${areaAddress(first, column, last, column)})` });
  const header = [words("code"), words("objective"), words("shareOfTotal"), words("approved")];
  const own: Section = {
    blocks: [{ at: cellAddress(first, 1), rows: [...body, [null, words("total"), sum(3), sum(4)]] }],
    styles: [
      rowLines(first, last, 4),
      { areas: [areaAddress(first, 2, last, 2)], style: { wrap: true } },
      { areas: [areaAddress(first, 3, total, 3)], style: { numberFormat: percentFormat(language) } },
      {
        areas: [areaAddress(first, 4, total, 4)],
        style: { numberFormat: amountFormat, horizontal: "Right" },
      },
      totalLine(total, 4),
    ],
    rowHeights: heightsForNames(first, names),
    lastRow: total,
  };
  return together([sectionHead(row, words("byObjective"), header), own]);
}

/** The shares by priority as bars in the order of the table, beside the sections between two rows, from their header on. */
export function shareChart(
  { plan, language }: FinanceSheetInput,
  firstRow: number,
  lastRow: number,
): Section {
  return {
    blocks: [],
    styles: [],
    charts: [
      {
        name: "Shares by priority",
        kind: "BarClustered",
        data: areaAddress(layout.firstPriority - 1, 2, totalRow(plan) - 1, priorityColumns.share),
        title: say(financeText.chart, language),
        over: areaAddress(firstRow + 1, lastColumn - 4, lastRow, lastColumn),
        seriesBy: "Columns",
        colors: [colors.heading],
        labels: percentFormat(language),
        firstOnTop: true,
        legend: false,
      },
    ],
    lastRow,
  };
}

/** The row of the total of the table by objective that begins at `row`. */
export function objectiveTotalRow({ objectives }: FinanceSheetInput, row: number): number {
  return row + 2 + objectives.filter(({ objective, cents }) => objective === null || cents !== 0).length;
}

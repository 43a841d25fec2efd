import { financeText } from "../../i18n/finance-text";
import { say } from "../../i18n/text";
import { areaAddress, cellAddress, quotedText } from "../addresses";
import type { Cell } from "../drawing";
import { columnName } from "../table-names";
import { colors } from "../theme";
import type { FinanceSheetInput } from "./finance-input";
import { financeTableNames } from "./finance-names";
import { priorityColumns } from "./priority-columns";
import { amountFormat, lastColumn, percentFormat, type Section } from "./section";
import { layout, totalRow, yearCell } from "./sheet-layout";

/** Title, plan, and the line of facts: year, currency, totals, ORG2.1 and ORG1.1 by formula (design §9 rule 6). */
export function headSection(input: FinanceSheetInput): Section {
  const { plan, language } = input;
  const words = (text: keyof typeof financeText): string => say(financeText[text], language);
  const total = (column: number): string => cellAddress(totalRow(plan), column);
  const [approved, allocated] = [total(priorityColumns.approved), total(priorityColumns.allocated)];
  const facts: readonly (readonly [column: number, label: string, value: Cell])[] = [
    [1, words("year"), { formula: `=${yearCell}` }],
    [3, words("currency"), input.finance.budget.settings.currency],
    [4, words("approvedBudget"), { formula: `=${approved}` }],
    [6, words("allocatedTotal"), { formula: `=${allocated}` }],
    [8, words("org21"), { formula: `=IF(${approved}=0,0,${allocated}/${approved})` }],
    [10, words("org11"), { formula: `=${effortRatio(input)}` }],
    [12, words("asOf"), input.asOf],
  ];
  const line = (index: 1 | 2): Cell[] =>
    Array.from(
      { length: lastColumn },
      (_, at) => facts.find(([column]) => column === at + 1)?.[index] ?? null,
    );
  return {
    blocks: [
      { at: "A1", rows: [[words("title")], [plan.title[language]]] },
      { at: cellAddress(layout.factLabels, 1), rows: [line(1), line(2)] },
    ],
    styles: [
      { areas: ["A1"], style: { fontSize: 18, bold: true, color: colors.heading } },
      { areas: ["A2"], style: { fontSize: 11, color: colors.quiet } },
      {
        areas: [areaAddress(layout.factLabels, 1, layout.factLabels, lastColumn)],
        style: { fontSize: 9, color: colors.quiet, borders: { top: { style: "Thin", color: colors.line } } },
      },
      {
        areas: [areaAddress(layout.facts, 1, layout.facts, lastColumn)],
        style: { fontSize: 12, bold: true, horizontal: "Left" },
      },
      {
        areas: [cellAddress(layout.facts, 4), cellAddress(layout.facts, 6)],
        style: { numberFormat: amountFormat },
      },
      {
        areas: [cellAddress(layout.facts, 8), cellAddress(layout.facts, 10)],
        style: { numberFormat: percentFormat(language) },
      },
    ],
    merges: facts.slice(2).map(([column]) => areaAddress(layout.facts, column, layout.facts, column + 1)),
    rowHeights: { "1": 26, "2": 18, "3": 8, "4": 16, "5": 20, "6": 8 },
    lastRow: layout.facts,
  };
}

/** Days on priorities of working days, from the table WcoEffort; "–" where nobody states any. */
function effortRatio({ plan }: FinanceSheetInput): string {
  const name = (column: string): string => columnName(financeTableNames.effort, column);
  const ofYear = (column: string): string => `SUMIFS(${name(column)},${name("Year")},${yearCell})`;
  const days = plan.priorities.map(({ id }) => ofYear(id)).join("+");
  const working = ofYear("Working days");
  return `IF(${working}=0,${quotedText("–")},(${days})/${working})`;
}

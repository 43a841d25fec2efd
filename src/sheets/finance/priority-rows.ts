import { notAllocated, type PriorityRow } from "../../budget/types";
import { financeText } from "../../i18n/finance-text";
import { statusText } from "../../i18n/scorecard-text";
import { say } from "../../i18n/text";
import { areaAddress, cellAddress, columnLetters } from "../addresses";
import type { Cell } from "../drawing";
import type { FinanceSheetInput } from "./finance-input";
import { linesColumn } from "./finance-names";
import { approvedLines, centsOf, priorityColumns } from "./priority-columns";
import { shareFormulas } from "./share-formulas";
import { codeOfRow, layout, titleOfRow, yearBeforeCell, yearCell } from "./sheet-layout";

/** The cells of a row by priority, and of the hidden columns that its percentages are computed in. */
export function priorityRow(
  input: FinanceSheetInput,
  row: PriorityRow,
  at: number,
  last: number,
): { readonly shown: readonly Cell[]; readonly hidden: readonly Cell[] } {
  const { plan, language } = input;
  const { helpers, firstPriority: firstRow } = layout;
  const now = shareFormulas(
    { cents: helpers.cents, remainder: helpers.remainder, firstRow, lastRow: last },
    at,
    centsOf(row, yearCell),
  );
  const before = shareFormulas(
    { cents: helpers.centsBefore, remainder: helpers.remainderBefore, firstRow, lastRow: last },
    at,
    centsOf(row, yearBeforeCell),
  );
  const none = say(financeText.noneBefore, language);
  const own = (column: number): string => cellAddress(at, column);
  const approved = own(priorityColumns.approved);
  const shareBefore = `$${columnLetters(helpers.shareBefore)}${at}`;
  const isKnown = `COUNTIFS(${linesColumn(approvedLines, "Year")},${yearBeforeCell})=0`;
  const formula = (text: string): Cell => ({ formula: `=${text}` });
  const sinceLastYear = (text: string): Cell => formula(`IF(${isKnown},"${none}",${text})`);
  const staff = `${yearCell},${linesColumn(approvedLines, "Kind")},"staff"`;
  return {
    shown: [
      codeOfRow(row),
      titleOfRow(plan, row, language),
      formula(now.share),
      formula(`${centsOf(row, yearCell)}/100`),
      row === notAllocated ? 0 : formula(approved),
      formula(`${centsOf(row, staff)}/100`),
      sinceLastYear(`${centsOf(row, yearBeforeCell)}/100`),
      sinceLastYear(`${approved}-${own(priorityColumns.lastYear)}`),
      sinceLastYear(`ROUND((${own(priorityColumns.share)}-${shareBefore})*100,1)`),
      objectivesOf(input, row),
      null,
      statuses(input, row),
      null,
    ],
    hidden: [now.cents, now.remainder, before.cents, before.remainder, before.share].map(formula),
  };
}

/** "SP5, SO3": the objectives that a priority serves. */
export function objectivesOf({ links }: FinanceSheetInput, row: PriorityRow): string {
  return (links.get(row) ?? []).join(", ");
}

/** "SP5 ● On track; SO3 ▲ At risk": what the scorecard says of the objectives a priority serves. */
export function statuses({ links, statuses: known, language }: FinanceSheetInput, row: PriorityRow): string {
  return (links.get(row) ?? [])
    .map((objective) => {
      const status = known.get(objective) ?? "not-reported";
      return `${objective} ${say(statusText[status], language)}`;
    })
    .join("; ");
}

/** The cells of the total below. */
export function totals(input: FinanceSheetInput, first: number, last: number, at: number): readonly Cell[] {
  const sum = (column: number): Cell => {
    return { formula: `=SUM(${areaAddress(first, column, last, column)})` };
  };
  const none = say(financeText.noneBefore, input.language);
  const lastYear = cellAddress(first, priorityColumns.lastYear);
  const known = (cell: { readonly formula: string }): Cell => ({
    formula: `=IF(${lastYear}="${none}","${none}",${cell.formula.slice(1)})`,
  });
  const difference = {
    formula: `=${cellAddress(at, priorityColumns.approved)}-${cellAddress(at, priorityColumns.lastYear)}`,
  };
  return [
    null,
    say(financeText.total, input.language),
    sum(priorityColumns.share),
    sum(priorityColumns.approved),
    sum(priorityColumns.allocated),
    sum(priorityColumns.staff),
    known({
      formula: `=SUM(${areaAddress(first, priorityColumns.lastYear, last, priorityColumns.lastYear)})`,
    }),
    known(difference),
    null,
    null,
    null,
    null,
    null,
  ];
}

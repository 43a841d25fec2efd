import { notAllocated, type PriorityRow } from "../../budget/types";
import { financeText } from "../../i18n/finance-text";
import { statusText } from "../../i18n/scorecard-text";
import { say } from "../../i18n/text";
import { areaAddress, cellAddress, columnLetters } from "../addresses";
import type { Cell } from "../drawing";
import { colors } from "../theme";
import { linesColumn } from "./finance-names";
import type { FinanceSheetInput } from "./finance-input";
import { partColumn } from "./lines-sheet";
import {
  amountFormat,
  changeFormat,
  lastColumn,
  percentFormat,
  pointsFormat,
  rowLines,
  sectionHead,
  together,
  totalLine,
  type Section,
} from "./section";
import { shareFormulas } from "./share-formulas";
import {
  codeOfRow,
  layout,
  priorityRows,
  titleOfRow,
  totalRow,
  yearBeforeCell,
  yearCell,
} from "./sheet-layout";

/** Columns of the table by priority, by number. */
export const priorityColumns = {
  share: 3,
  approved: 4,
  allocated: 5,
  staff: 6,
  lastYear: 7,
  change: 8,
  points: 9,
  objectives: 10,
  status: 12,
} as const;

/** The prefix of the defined names of the approved budget's calculated lines. */
export const approvedLines = "WcoBudgetLines";

/** A formula's text for the cents of a row, of the lines that meet the conditions. */
export function centsOf(row: PriorityRow, conditions: string, prefix = approvedLines): string {
  return `SUMIFS(${linesColumn(prefix, partColumn(row))},${linesColumn(prefix, "Year")},${conditions})`;
}

/**
 * The budget by priority (issue: approved, allocated, share of total, of which staff, change on last year, linked objectives and
 * their status). Every number is a native formula over "WCO Budget lines".
 */
export function prioritySection(input: FinanceSheetInput): Section {
  const { plan, language } = input;
  const rows = priorityRows(plan);
  const first = layout.firstPriority;
  const last = first + rows.length - 1;
  const total = totalRow(plan);
  const words = (text: keyof typeof financeText): string => say(financeText[text], language);
  const header = [
    words("code"),
    words("priority"),
    words("shareOfTotal"),
    words("approved"),
    words("allocated"),
    words("ofWhichStaff"),
    words("lastYear"),
    words("change"),
    words("changeInPoints"),
    words("objectives"),
    null,
    words("status"),
    null,
  ];
  const body = rows.map((row, index) => bodyRow(input, row, first + index, last));
  const column = (number: number): string => areaAddress(first, number, total, number);
  const wide = [...rows.keys()].flatMap((index) => [
    areaAddress(first + index, priorityColumns.objectives, first + index, priorityColumns.objectives + 1),
    areaAddress(first + index, priorityColumns.status, first + index, lastColumn),
  ]);
  const own: Section = {
    blocks: [
      { at: cellAddress(first, 1), rows: body.map(({ shown }) => shown) },
      { at: cellAddress(total, 1), rows: [totals(input, first, last, total)] },
      { at: cellAddress(first, layout.helpers.cents), rows: body.map(({ hidden }) => hidden) },
      { at: yearCell.replaceAll("$", ""), rows: [[input.table.year, input.before.year]] },
    ],
    styles: [
      rowLines(first, last, lastColumn),
      {
        areas: [column(priorityColumns.share)],
        style: { numberFormat: percentFormat(language), bold: true },
      },
      {
        areas: [areaAddress(first, priorityColumns.approved, total, priorityColumns.lastYear)],
        style: { numberFormat: amountFormat, horizontal: "Right" },
      },
      { areas: [column(priorityColumns.change)], style: { numberFormat: changeFormat, horizontal: "Right" } },
      { areas: [column(priorityColumns.points)], style: { numberFormat: pointsFormat, horizontal: "Right" } },
      {
        areas: [areaAddress(first - 1, priorityColumns.objectives, first - 1, lastColumn)],
        style: { horizontal: "Left", indent: 1 },
      },
      {
        areas: [areaAddress(first, priorityColumns.objectives, last, lastColumn)],
        style: { fontSize: 8.5, wrap: true, horizontal: "Left", indent: 1 },
      },
      { areas: [areaAddress(last, 1, last, lastColumn)], style: { italic: true } },
      totalLine(total, lastColumn),
    ],
    conditionalFormats: [
      {
        kind: "dataBar",
        area: areaAddress(first, priorityColumns.share, last, priorityColumns.share),
        color: colors.bar,
        minimum: 0,
        maximum: Math.max(1, ...input.table.rows.map(({ tenthsOfPercent }) => tenthsOfPercent)) / 1000,
      },
    ],
    merges: [
      ...wide,
      areaAddress(first - 1, priorityColumns.objectives, first - 1, priorityColumns.objectives + 1),
      areaAddress(first - 1, priorityColumns.status, first - 1, lastColumn),
    ],
    rowHeights: Object.fromEntries(
      rows.map((row, index) => [first + index, heightFor(input.links.get(row)?.length ?? 0)]),
    ),
    lastRow: total,
  };
  return together([sectionHead(layout.prioritySection, words("byPriority"), header), own]);
}

/** Statuses stand two to a line. */
function heightFor(objectives: number): number {
  return Math.max(16, 4 + 12 * Math.ceil(objectives / 2));
}

function bodyRow(
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
      (input.links.get(row) ?? []).join(", "),
      null,
      statuses(input, row),
      null,
    ],
    hidden: [now.cents, now.remainder, before.cents, before.remainder, before.share].map(formula),
  };
}

/** "SP5 ● On track; SO3 ▲ At risk": what the scorecard says of the objectives a priority serves. */
function statuses({ links, statuses: known, language }: FinanceSheetInput, row: PriorityRow): string {
  return (links.get(row) ?? [])
    .map((objective) => {
      const status = known.get(objective) ?? "not-reported";
      return `${objective} ${say(statusText[status], language)}`;
    })
    .join("; ");
}

function totals(input: FinanceSheetInput, first: number, last: number, at: number): readonly Cell[] {
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

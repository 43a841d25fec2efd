import type { PriorityRow } from "../../budget/types";
import { financeText } from "../../i18n/finance-text";
import { say } from "../../i18n/text";
import { areaAddress, cellAddress } from "../addresses";
import { linesNeeded } from "../text-size";
import { colors } from "../theme";
import type { FinanceSheetInput } from "./finance-input";
import { priorityColumns } from "./priority-columns";
import { objectivesOf, priorityRow, statuses, totals } from "./priority-rows";
import {
  amountFormat,
  amountWidth,
  changeFormat,
  heightOfLines,
  lastColumn,
  leadingWidths,
  percentFormat,
  pointsFormat,
  rowLines,
  sectionHead,
  textSize,
  together,
  totalLine,
  type Section,
} from "./section";
import { layout, priorityRows, titleOfRow, totalRow, yearCell } from "./sheet-layout";

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
  const body = rows.map((row, index) => priorityRow(input, row, first + index, last));
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
        style: { fontSize: smallText, wrap: true, horizontal: "Left", indent: 1 },
      },
      { areas: [areaAddress(first, 2, last, 2)], style: { wrap: true } },
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
    rowHeights: Object.fromEntries(rows.map((row, index) => [first + index, heightOf(input, row)])),
    lastRow: total,
  };
  return together([sectionHead(layout.prioritySection, words("byPriority"), header), own]);
}

/** Of objectives and statuses, in points. */
const smallText = 8.5;

/** As high as the name, the objectives or their statuses need, the latter over two columns of amounts each. */
function heightOf(input: FinanceSheetInput, row: PriorityRow): number {
  const wide = amountWidth(input) * 2 - 2;
  return heightOfLines(
    Math.max(
      linesNeeded(titleOfRow(input.plan, row, input.language), leadingWidths[1], textSize),
      linesNeeded(objectivesOf(input, row), wide, smallText),
      linesNeeded(statuses(input, row), wide, smallText),
    ),
  );
}

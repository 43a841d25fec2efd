import { directorateTitle } from "../../figures/directorates";
import { financeText } from "../../i18n/finance-text";
import { say } from "../../i18n/text";
import { areaAddress, cellAddress } from "../addresses";
import type { Cell } from "../drawing";
import { colors } from "../theme";
import { linesColumn } from "./finance-names";
import type { FinanceSheetInput } from "./finance-input";
import { approvedLines, centsOf } from "./priority-columns";
import {
  amountFormat,
  firstNumber,
  heightsForNames,
  lastColumn,
  rowLines,
  sectionHead,
  together,
  totalLine,
  type Section,
} from "./section";
import { priorityRows, yearCell } from "./sheet-layout";

/** The cross table of directorates and priorities, each cell a native formula, its size shown by colour as well. */
export function directorateSection(input: FinanceSheetInput, row: number): Section {
  const { plan, language, table } = input;
  const rows = priorityRows(plan);
  const first = row + 2;
  const directorates = [...table.byDirectorate.keys()];
  const last = first + directorates.length - 1;
  const total = last + 1;
  const header = [
    say(financeText.code, language),
    say(financeText.directorate, language),
    ...plan.priorities.map(({ id }) => id),
    say(financeText.notAllocatedShort, language),
    say(financeText.total, language),
  ];
  const body = directorates.map((directorate, index): Cell[] => {
    const at = first + index;
    const own = `${yearCell},${linesColumn(approvedLines, "Directorate")},$${cellAddress(at, 1)}`;
    return [
      directorate,
      directorateTitle(directorate, language),
      ...rows.map((each) => ({ formula: `=${centsOf(each, own)}/100` })),
      { formula: `=SUM(${areaAddress(at, firstNumber, at, lastColumn - 1)})` },
    ];
  });
  const columns = Array.from({ length: lastColumn - firstNumber + 1 }, (_, at) => firstNumber + at);
  const totals: Cell[] = [
    null,
    say(financeText.total, language),
    ...columns.map((column) => ({ formula: `=SUM(${areaAddress(first, column, last, column)})` })),
  ];
  const own: Section = {
    blocks: [{ at: cellAddress(first, 1), rows: [...body, totals] }],
    styles: [
      rowLines(first, last, lastColumn),
      {
        areas: [areaAddress(first, firstNumber, total, lastColumn)],
        style: { numberFormat: amountFormat, horizontal: "Right" },
      },
      { areas: [areaAddress(first, 2, last, 2)], style: { wrap: true } },
      { areas: [areaAddress(first, lastColumn, last, lastColumn)], style: { bold: true } },
      { areas: [areaAddress(first, 1, last, 1)], style: { fontSize: 8.5, color: colors.quiet } },
      totalLine(total, lastColumn),
    ],
    conditionalFormats:
      directorates.length === 0
        ? []
        : [
            {
              kind: "colorScale",
              area: areaAddress(first, firstNumber, last, lastColumn - 1),
              minimum: colors.page,
              maximum: colors.bar,
            },
          ],
    rowHeights: heightsForNames(
      first,
      directorates.map((each) => directorateTitle(each, language)),
    ),
    lastRow: total,
  };
  return together([sectionHead(row, say(financeText.byDirectorate, language), header), own]);
}

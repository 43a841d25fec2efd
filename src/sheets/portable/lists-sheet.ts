import type { Language, Plan } from "../../plan/types";
import { calculationText } from "../../i18n/calculation-text";
import { say } from "../../i18n/text";
import { areaAddress, cellAddress, columnLetters, quotedSheet } from "../addresses";
import type { Cell, Drawing } from "../drawing";
import { printedTable } from "../page";
import { sheetNames } from "../sheet-names";
import { colors, fontName } from "../theme";
import { memberCounts, rowFixed, type MembersCount } from "./member-counts";
import { rowsName, type RowColumn } from "./row-columns";

const at = { kpi: 1, side: 2, window: 3, first: 4 } as const;
const columns = {
  number: 1,
  row: 2,
  kpi: 3,
  Supported: 4,
  Requesting: 5,
  "To date": 6,
  "To quarter before": 7,
} as const;
const firstJoined = 8;

/** How many lists formulas join: those there are and a hundred that an officer may append. */
export function listsForFormulas(listCount: number): number {
  return Math.ceil((listCount + 100) / 50) * 50;
}

/**
 * The sheet "WCO Lists": the rows of WcoData that list Members, one below the other, and for each KPI, side and window all
 * lists joined into one text, in which "WCO Members" looks each Member up. Excel holds 32,767 characters in a cell, some
 * eight thousand Members; beyond that the count is an error, never a wrong number.
 *
 * @param listCount rows that formulas look at
 */
export function listsSheet(plan: Plan, listCount: number, language: Language): Drawing {
  const counts = memberCounts(plan);
  const last = at.first + listCount - 1;
  const width = firstJoined + counts.length - 1;
  const words = calculationText.members;
  const heading = (text: (count: MembersCount) => string): Cell[] => [
    ...Array.from({ length: firstJoined - 1 }, () => null),
    ...counts.map(text),
  ];
  const titles = [
    words.list,
    words.row,
    words.kpi,
    words.Supported,
    words.Requesting,
    words["To date"],
    words["To quarter before"],
  ];
  return {
    sheet: sheetNames.lists,
    blocks: [
      {
        at: "A1",
        rows: [
          [...titles.map((title) => say(title, language)), ...counts.map(({ kpi }) => kpi)],
          heading(({ side }) => say(words[side], language)),
          heading(({ window }) => say(words[window], language)),
        ],
      },
      {
        at: cellAddress(at.first, 1),
        rows: Array.from({ length: listCount }, (_, index) => listCells(counts, at.first + index)),
      },
    ],
    styles: [
      { areas: [areaAddress(1, 1, last, width)], style: { fontName, fontSize: 9, color: colors.quiet } },
      { areas: [areaAddress(1, 1, at.window, width)], style: { bold: true, color: colors.heading } },
    ],
    columnWidths: {
      "A:C": 8,
      "D:E": 26,
      "F:G": 12,
      [`${columnLetters(firstJoined)}:${columnLetters(width)}`]: 14,
    },
    freeze: { rows: at.window, columns: columns.kpi },
    print: printedTable(areaAddress(1, 1, last, width), `${at.kpi}:${at.window}`),
    tabColor: colors.line,
    showGridlines: true,
  };
}

/** The cell with all lists of a count joined, as "WCO Members" names it: its column is the count's, its row the last. */
export function joinedCell(plan: Plan, count: MembersCount, listCount: number): string {
  const index = memberCounts(plan).findIndex(
    ({ kpi, side, window }) => kpi === count.kpi && side === count.side && window === count.window,
  );
  const address = cellAddress(at.first + listCount - 1, firstJoined + index);
  return `${quotedSheet(sheetNames.lists)}!${address.replace(/(\d+)$/, "$$$1")}`;
}

function listCells(counts: readonly MembersCount[], row: number): readonly Cell[] {
  const own = (column: keyof typeof columns): string => `$${cellAddress(row, columns[column])}`;
  const found = (column: RowColumn): Cell => ({
    formula: `=IF(${own("row")}="","",INDEX(${rowsName(column)},${own("row")}))`,
  });
  return [
    row - at.first + 1,
    // The running number of lists first reaches this one on the row that holds it.
    { formula: `=IFERROR(MATCH(${own("number")},${rowsName("List")},0),"")` },
    found("KPI"),
    found("Supported"),
    found("Requesting"),
    found("To date"),
    found("To quarter before"),
    ...counts.map(({ side, window }, index) => {
      const column = firstJoined + index;
      const before = row === at.first ? '""' : cellAddress(row - 1, column);
      const isCounted = `AND(${own("kpi")}=${rowFixed(at.kpi, column)},${own(window)}=1)`;
      return { formula: `=${before}&IF(${isCounted},${own(side)},"")` };
    }),
  ];
}

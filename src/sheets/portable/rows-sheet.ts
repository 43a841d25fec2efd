import type { Language, Plan } from "../../plan/types";
import { calculationText } from "../../i18n/calculation-text";
import { say } from "../../i18n/text";
import { areaAddress, columnLetters } from "../addresses";
import type { Cell, Drawing } from "../drawing";
import { printedTable } from "../page";
import { sheetNames } from "../sheet-names";
import { columnNames } from "../table-names";
import { colors, fontName } from "../theme";
import { rowColumns, type RowColumn } from "./row-columns";
import { rowFormulas } from "./row-formulas";

const firstRow = 2;

/**
 * The sheet "WCO Rows": for each row of WcoData, on the same row number, whether and how it counts, by native formulas. The
 * sums of "WCO Calculation" add up its columns.
 *
 * A figure that stands twice counts once; where its numbers differ, none counts. Two lists of Members for the same figure
 * are not compared here, as formulas cannot compare them in any order: the first counts.
 *
 * @param rowCount rows of WcoData that formulas look at, blank ones to append to included
 */
export function rowsSheet(plan: Plan, rowCount: number, language: Language): Drawing {
  const last = firstRow + rowCount - 1;
  const rows = Array.from({ length: rowCount }, (_, index) => rowCells(plan, firstRow + index, last));
  const everything = areaAddress(1, 1, last, rowColumns.length);
  return {
    sheet: sheetNames.rows,
    blocks: [
      { at: "A1", rows: [rowColumns.map((column) => say(calculationText.rows[column], language))] },
      { at: `A${firstRow}`, rows },
    ],
    styles: [
      { areas: [everything], style: { fontName, fontSize: 9, color: colors.quiet } },
      {
        areas: [areaAddress(1, 1, 1, rowColumns.length)],
        style: { bold: true, color: colors.heading, wrap: true, vertical: "Top" },
      },
    ],
    columnWidths: { [`A:${columnLetters(rowColumns.length)}`]: 11, D: 30, "K:N": 22, V: 22 },
    names: columnNames("WcoRows", rowColumns, sheetNames.rows, firstRow, last),
    freeze: { rows: 1, columns: 4 },
    print: printedTable(everything, "1:1"),
    tabColor: colors.line,
    showGridlines: true,
  };
}

function rowCells(plan: Plan, row: number, last: number): readonly Cell[] {
  const column = (name: RowColumn): string => letters.get(name) ?? "";
  const formulas = rowFormulas(plan, {
    own: (name) => `${column(name)}${row}`,
    all: (name) => `${column(name)}$${firstRow}:${column(name)}$${last}`,
    soFar: (name) => `${column(name)}$${firstRow}:${column(name)}${row}`,
    above: (name) => (row === firstRow ? null : `${column(name)}${row - 1}`),
    index: row - firstRow + 1,
  });
  return rowColumns.map((name) => ({ formula: `=${formulas[name]}` }));
}

const letters: ReadonlyMap<RowColumn, string> = new Map(
  rowColumns.map((column, index) => [column, columnLetters(index + 1)]),
);

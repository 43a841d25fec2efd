import { fixedArea, quotedSheet } from "./addresses";
import type { NameDrawing } from "./drawing";

/**
 * Names for the columns of a table or list, for native formulas: the column "Members supported" of WcoData is
 * WcoData_Members_supported. Unlike structured references they reach below the table, so that rows appended in a program
 * that does not grow tables are counted too.
 *
 * @param firstRow the row below the header
 * @param lastRow the last row that formulas look at
 */
export function columnNames(
  table: string,
  columns: readonly string[],
  sheet: string,
  firstRow: number,
  lastRow: number,
): readonly NameDrawing[] {
  return columns.map((column, index) => ({
    name: columnName(table, column),
    formula: `=${quotedSheet(sheet)}!${fixedArea(firstRow, index + 1, lastRow, index + 1)}`,
  }));
}

/** The defined name of a column of a table; what a name may not hold becomes an underscore. */
export function columnName(table: string, column: string): string {
  return `${table}_${column.replace(/[^\p{L}\p{N}]+/gu, "_")}`;
}

/** How many rows formulas look at: those there are and two hundred that an officer may append. */
export function rowsForFormulas(rowCount: number): number {
  return Math.ceil((rowCount + 200) / 100) * 100;
}

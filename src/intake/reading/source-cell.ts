import type { SourceCell, SourceValue } from "../source-workbook";

/**
 * A cell with what it has. Written out for each case, as every cell of a file passes here and spreading
 * objects would take longer than all the rest.
 */
export function sourceCell(
  row: number,
  column: number,
  value: SourceValue,
  formula: string | undefined,
  numberFormat: string | undefined,
): SourceCell {
  if (formula === undefined) {
    return numberFormat === undefined ? { row, column, value } : { row, column, value, numberFormat };
  }
  return numberFormat === undefined
    ? { row, column, value, formula }
    : { row, column, value, formula, numberFormat };
}

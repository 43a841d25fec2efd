import { columnLetters, columnNumber, lastColumn, lastRow } from "../addresses";
import { formulaTokens } from "./tokens";

/**
 * A formula moved down and right by so many cells, as copying does: relative references follow, `$` stays. Files
 * store a formula that many cells share once, with its first cell's references.
 */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = formulaTokens(formula);
  return tokens
    .map(({ kind, text }, index) => {
      if (kind !== "name" && kind !== "other" && !/^\d/.test(text)) return text;
      if (tokens[index + 1]?.kind === "open" || tokens[index + 1]?.kind === "structure") return text;
      const inRange = tokens[index + 1]?.text === ":" || tokens[index - 1]?.text === ":";
      return shiftedReference(text, rows, columns, inRange);
    })
    .join("");
}

function shiftedReference(text: string, rows: number, columns: number, inRange: boolean): string {
  const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/.exec(text);
  if (cell !== null) {
    const [, columnMark = "", letters = "", rowMark = "", digits = ""] = cell;
    const column = shiftedColumn(letters, columnMark, columns);
    const row = shiftedRow(digits, rowMark, rows);
    return column === undefined || row === undefined ? "#REF!" : columnMark + column + rowMark + row;
  }
  if (!inRange) return text;
  const wholeColumn = /^(\$?)([A-Za-z]{1,3})$/.exec(text);
  if (wholeColumn !== null) {
    const [, mark = "", letters = ""] = wholeColumn;
    const column = shiftedColumn(letters, mark, columns);
    return column === undefined ? "#REF!" : mark + column;
  }
  const wholeRow = /^(\$?)(\d{1,7})$/.exec(text);
  if (wholeRow === null) return text;
  const [, mark = "", digits = ""] = wholeRow;
  const row = shiftedRow(digits, mark, rows);
  return row === undefined ? "#REF!" : mark + row;
}

/** Shared formulas wrap around at the sheet's edges in Excel; a reference out of the sheet is none here. */
function shiftedColumn(letters: string, mark: string, columns: number): string | undefined {
  if (mark === "$") return letters;
  const column = columnNumber(letters);
  if (column > lastColumn) return letters;
  const moved = column + columns;
  return moved < 0 || moved > lastColumn ? undefined : columnLetters(moved);
}

function shiftedRow(digits: string, mark: string, rows: number): string | undefined {
  if (mark === "$") return digits;
  const moved = Number(digits) - 1 + rows;
  return moved < 0 || moved > lastRow ? undefined : String(moved + 1);
}

import {
  columnLetters,
  columnOf,
  parseAddress,
  rowOf,
  sheetColumns,
  sheetRows,
  type Position,
} from "./cell-address";
import { detached } from "./xml-text";

/** A formula that several cells share, as written for the first of them. */
export interface SharedFormula {
  readonly formula: string;
  readonly position: Position;
}

/**
 * What is not a reference: texts, sheet names in quotes, names of tables and their columns in brackets,
 * functions and names (a reference is followed by neither a letter nor "(").
 */
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(!])|\$?\d{1,7}:\$?\d{1,7}(?![\w.])|[\w.\\?]+/g;

/**
 * The formula of another cell that shares it: relative references moved by the distance between the two cells.
 * Past the worksheet's edge they wrap around, as Excel's do.
 *
 * @example moved({ formula: "SUM(A1:$B$1)", position: C1 }, C2) // "SUM(A2:$B$1)"
 */
export function movedFormula(shared: SharedFormula, to: Position): string {
  const rows = rowOf(to) - rowOf(shared.position);
  const columns = columnOf(to) - columnOf(shared.position);
  if (rows === 0 && columns === 0) return shared.formula;
  return shared.formula.replace(
    tokens,
    (token, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters !== undefined && digits !== undefined) {
        const position = parseAddress(letters + digits);
        if (position === undefined) return token;
        const column =
          fixedColumn === "$" ? columnOf(position) : wrap(columnOf(position) + columns, sheetColumns);
        const row = fixedRow === "$" ? rowOf(position) : wrap(rowOf(position) + rows, sheetRows);
        return `${fixedColumn ?? ""}${columnLetters(column)}${fixedRow ?? ""}${row + 1}`;
      }
      return /^[$A-Za-z\d]+:[$A-Za-z\d]+$/.test(token) ? moveWholeLines(token, rows, columns) : token;
    },
  );
}

/** Whole columns "A:$C" and whole rows "1:$3". */
function moveWholeLines(range: string, rows: number, columns: number): string {
  return range
    .split(":")
    .map((end) => {
      if (end.startsWith("$")) return end;
      if (/^\d/.test(end)) return String(wrap(Number(end) - 1 + rows, sheetRows) + 1);
      const position = parseAddress(`${end}1`);
      return position === undefined ? end : columnLetters(wrap(columnOf(position) + columns, sheetColumns));
    })
    .join(":");
}

function wrap(index: number, count: number): number {
  return ((index % count) + count) % count;
}

/** A formula as Excel shows it, without the mark that files put before functions younger than the format. */
export function shownFormula(stored: string): string {
  const formula = detached(stored);
  return formula.includes("_xl") ? formula.replace(/_xlfn\.(?:_xlws\.)?|_xlws\./g, "") : formula;
}

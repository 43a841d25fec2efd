/** A rectangle of cells, rows and columns from 0, both ends included. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 0, "aa" → 26. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function areaAddress({ top, left, bottom, right }: CellArea): string {
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

const cell = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** The cell that "B2" or "$B$2" names, undefined if it names none. */
export function parseCell(address: string): { row: number; column: number } | undefined {
  const found = cell.exec(address);
  if (found === null) return undefined;
  const column = columnNumber(found[1] ?? "");
  const row = Number(found[2]) - 1;
  return row > lastRow || column > lastColumn ? undefined : { row, column };
}

/** "B2:F9" or "B2", in any order of corners; undefined for anything else. */
export function parseArea(address: string): CellArea | undefined {
  const [first = "", second = first, more] = address.split(":");
  const one = parseCell(first);
  const other = parseCell(second);
  if (one === undefined || other === undefined || more !== undefined) return undefined;
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

export function contains(area: CellArea, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

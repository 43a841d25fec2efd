/** Identifies a worksheet for as long as it lives, whatever it is called and wherever it stands. */
export type SheetId = string;

export const ROW_LIMIT = 1_048_576;
export const COLUMN_LIMIT = 16_384;

/** A cell. Rows and columns count from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, its last row and column included. Rows and columns count from 0. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A rectangle on a worksheet. */
export interface Area extends Rectangle {
  readonly sheet: SheetId;
}

export const rowCount = (area: Rectangle): number => area.bottom - area.top + 1;
export const columnCount = (area: Rectangle): number => area.right - area.left + 1;
export const coversWholeRows = (area: Rectangle): boolean =>
  area.left === 0 && area.right === COLUMN_LIMIT - 1;
export const coversWholeColumns = (area: Rectangle): boolean =>
  area.top === 0 && area.bottom === ROW_LIMIT - 1;

export const holds = (area: Rectangle, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** The cells that both have; null where they have none. */
export function intersection(one: Rectangle, other: Rectangle): Rectangle | null {
  const common = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}

/** The smallest rectangle that holds both. */
export const hull = (one: Rectangle, other: Rectangle): Rectangle => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** 0 for "A", 26 for "AA", in either case. The letters are taken as they are: "XFE" is one beyond Excel's last. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "B2". */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "B2", "B2:F9"; whole columns "B:C", whole rows "2:9". */
export function rectangleAddress(area: Rectangle): string {
  if (coversWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (coversWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

const CORNER = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

/**
 * The rectangle of an address without a sheet: "B2", "$B$2:F9", "C:F", "2:9". Corners may come in any order.
 * Null for anything else, and for what lies outside a worksheet.
 */
export function parseRectangle(address: string): Rectangle | null {
  const [first = "", second = first, ...more] = address.split(":");
  if (more.length > 0) return null;
  const [one, other] = [corner(first), corner(second)];
  if (one === null || other === null) return null;
  const rectangle = hull(one, other);
  const mixed = "kind" in one && "kind" in other && one.kind !== other.kind;
  const alone = one.kind !== "cell" && !address.includes(":");
  if (
    mixed ||
    alone ||
    rectangle.bottom >= ROW_LIMIT ||
    rectangle.right >= COLUMN_LIMIT ||
    rectangle.top < 0
  ) {
    return null;
  }
  const { top, left, bottom, right } = rectangle;
  return { top, left, bottom, right };
}

function corner(text: string): (Rectangle & { readonly kind: "cell" | "column" | "row" }) | null {
  const cell = CORNER.exec(text);
  if (cell?.[1] !== undefined && cell[2] !== undefined) {
    const [row, column] = [Number(cell[2]) - 1, columnIndex(cell[1])];
    return { kind: "cell", top: row, left: column, bottom: row, right: column };
  }
  const letters = COLUMN.exec(text)?.[1];
  if (letters !== undefined) {
    const column = columnIndex(letters);
    return { kind: "column", top: 0, left: column, bottom: ROW_LIMIT - 1, right: column };
  }
  const digits = ROW.exec(text)?.[1];
  if (digits !== undefined) {
    const row = Number(digits) - 1;
    return { kind: "row", top: row, left: 0, bottom: row, right: COLUMN_LIMIT - 1 };
  }
  return null;
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** A sheet's name as a formula writes it: in single quotes where it could be read as anything else. */
export function quotedSheetName(name: string): string {
  const plain =
    PLAIN_SHEET_NAME.test(name) && !CORNER.test(name) && !/^(R|C|RC|R\d+C?\d*|C\d+|TRUE|FALSE)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

import type { Area } from "../source-workbook";

/** A worksheet's rows and columns, counted. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** A cell of a worksheet as one number, in row order; row and column count from 0. */
export type Position = number;

export const positionOf = (row: number, column: number): Position => row * sheetColumns + column;
export const rowOf = (position: Position): number => Math.floor(position / sheetColumns);
export const columnOf = (position: Position): number => position % sheetColumns;

/** The position of an address such as "C7" or "$C$7"; undefined where it is none or lies outside a worksheet. */
export function parseAddress(address: string): Position | undefined {
  let column = 0;
  let row = 0;
  for (let index = 0; index < address.length; index++) {
    const code = address.charCodeAt(index);
    if (code >= 0x30 && code <= 0x39) row = row * 10 + code - 0x30;
    else if (row > 0) return undefined;
    else if (code >= 0x41 && code <= 0x5a) column = column * 26 + code - 0x40;
    else if (code >= 0x61 && code <= 0x7a) column = column * 26 + code - 0x60;
    else if (code !== dollar) return undefined;
  }
  const outside = row < 1 || row > sheetRows || column < 1 || column > sheetColumns;
  return outside ? undefined : positionOf(row - 1, column - 1);
}

const dollar = 0x24;

/** The area of "B2:D5", or of one cell; undefined where it is none. */
export function parseArea(address: string): Area | undefined {
  const [first = "", second = first] = address.split(":");
  const start = parseAddress(first);
  const end = parseAddress(second);
  if (start === undefined || end === undefined) return undefined;
  return {
    top: Math.min(rowOf(start), rowOf(end)),
    left: Math.min(columnOf(start), columnOf(end)),
    bottom: Math.max(rowOf(start), rowOf(end)),
    right: Math.max(columnOf(start), columnOf(end)),
  };
}

/** The letters of a column counted from 0: 0 is "A", 27 is "AB". */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(0x41 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** The address of a position: "C7". */
export function formatAddress(position: Position): string {
  return `${columnLetters(columnOf(position))}${rowOf(position) + 1}`;
}

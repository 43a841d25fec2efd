/** A1 addresses. Rows and columns count from 1, as people and Excel count them. */

/** The letters of a column: 1 is "A", 27 is "AA". A column before the first is a bug, hence an exception. */
export function columnLetters(column: number): string {
  if (column < 1) throw new RangeError(`No column ${column}`);
  const before = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return before === 0 ? letter : columnLetters(before) + letter;
}

/** The number of a column: "A" is 1, "AA" is 27. */
export function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The address of a cell: row 7, column 3 is "C7". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** The address that formulas keep when they are filled: "$C$7". */
export function fixedAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/** The address of a rectangle, "C7:F9"; a single cell is just "C7". */
export function areaAddress(top: number, left: number, bottom: number, right: number): string {
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/** A rectangle whose corners do not move: "$C$7:$F$9". */
export function fixedArea(top: number, left: number, bottom: number, right: number): string {
  return `${fixedAddress(top, left)}:${fixedAddress(bottom, right)}`;
}

/** Row and column of a cell's address without "$". An address that is none is a bug, hence an exception. */
export function cellPosition(address: string): { readonly row: number; readonly column: number } {
  const parts = /^([A-Z]{1,3})([1-9]\d*)$/.exec(address);
  if (parts?.[1] === undefined) throw new Error(`Not a cell address: ${address}`);
  return { row: Number(parts[2]), column: columnNumber(parts[1]) };
}

/** A worksheet's name as formulas write it, always quoted: 'Director''s view'. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** A text as formulas write it: quotes inside are doubled. */
export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

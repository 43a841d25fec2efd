import { areaAddress, cellPosition, columnLetters } from "../../src/sheets/addresses";
import type { Cell, Drawing } from "../../src/sheets/drawing";

/** The cells of a drawing by address, as a reader of the sheet would find them. Later blocks win, as when written. */
export function cellsOf(drawing: Drawing): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const { at, rows } of drawing.blocks) {
    const { row, column } = cellPosition(at);
    rows.forEach((values, down) => {
      values.forEach((value, across) => cells.set(`${columnLetters(column + across)}${row + down}`, value));
    });
  }
  return cells;
}

/** Every area that a drawing's conditional formats cover. */
export function conditionalAreas(drawing: Drawing): readonly string[] {
  return (drawing.conditionalFormats ?? []).map(({ area }) => area);
}

/** Every formula of a drawing. */
export function formulasOf(drawing: Drawing): readonly string[] {
  return [...cellsOf(drawing).values()].flatMap((cell) =>
    cell !== null && typeof cell === "object" ? [cell.formula] : [],
  );
}

/** The column of a header text in a row, as letters. */
export function columnOfHeader(drawing: Drawing, header: string, row: number): string {
  for (const [address, value] of cellsOf(drawing)) {
    if (value === header && address.endsWith(String(row))) return address.replace(/\d+$/, "");
  }
  throw new Error(`No header ${header} in row ${row}`);
}

export const bounded = /^[A-Z]{1,3}[1-9]\d*(:[A-Z]{1,3}[1-9]\d*)?$/;
export { areaAddress };

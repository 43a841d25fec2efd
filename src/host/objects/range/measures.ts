import { COLUMN_LIMIT, ROW_LIMIT, type Area, type Engine, type Position, type SheetId } from "../../engine";

/** Office.js measures in points, files in characters of the default font: 7 pixels of 0.75 points each. */
const pointsPerCharacter = 7 * 0.75;

/** A column's width in points. */
export function pointsOfWidth(characters: number): number {
  return Math.round(characters * 7) * 0.75;
}

/** A column's width in characters of the default font. */
export function charactersOfWidth(points: number): number {
  return points / pointsPerCharacter;
}

/** Points from the sheet's left edge; hidden columns have no width. */
export function leftOf(engine: Engine, area: Area): number {
  return columnsWidth(engine, area, 0, area.left - 1);
}

export function widthOf(engine: Engine, area: Area): number {
  return columnsWidth(engine, area, area.left, area.right);
}

/** Points from the sheet's upper edge; hidden rows have no height. */
export function topOf(engine: Engine, area: Area): number {
  return rowsHeight(engine, area, 0, area.top - 1);
}

export function heightOf(engine: Engine, area: Area): number {
  return rowsHeight(engine, area, area.top, area.bottom);
}

function columnsWidth({ layout }: Engine, { sheet }: Area, from: number, to: number): number {
  let points = 0;
  for (let column = from; column <= to; column += 1) {
    if (!layout.columnHidden(sheet, column)) points += pointsOfWidth(layout.columnWidth(sheet, column));
  }
  return points;
}

function rowsHeight({ layout }: Engine, { sheet }: Area, from: number, to: number): number {
  let points = 0;
  for (let row = from; row <= to; row += 1) {
    if (!layout.rowHidden(sheet, row)) points += layout.rowHeight(sheet, row);
  }
  return points;
}

/** The cell under a point, in points from the sheet's upper left corner. */
export function cellAtPoint(engine: Engine, sheet: SheetId, x: number, y: number): Position {
  const cell = { sheet, top: 0, left: 0, bottom: 0, right: 0 };
  let [column, row, right, bottom] = [0, 0, 0, 0];
  for (; column < COLUMN_LIMIT - 1; column += 1) {
    right += columnsWidth(engine, cell, column, column);
    if (right > x) break;
  }
  for (; row < ROW_LIMIT - 1; row += 1) {
    bottom += rowsHeight(engine, cell, row, row);
    if (bottom > y) break;
  }
  return { row, column };
}

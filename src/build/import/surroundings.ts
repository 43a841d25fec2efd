import { firstArea } from "../../figures/first-area";
import { columnLetters, parseArea } from "../../intake/reading/cell-address";
import { gridOf } from "../../intake/recognition/grid/sheet-grid";
import { shownText } from "../../intake/recognition/tables/label-reader";
import type { Area, SourceCell, SourceWorkbook } from "../../intake/source-workbook";

/** A few rows and columns around a cell, as a reader of the file sees them. */
export interface Surroundings {
  readonly columns: readonly string[];
  readonly rows: readonly SurroundingRow[];
}

export interface SurroundingRow {
  /** The row's number as Excel shows it. */
  readonly number: number;
  readonly cells: readonly SurroundingCell[];
}

export interface SurroundingCell {
  readonly address: string;
  readonly text: string;
  readonly isNumber: boolean;
  /** The cell in question, or one of the range. */
  readonly isMeant: boolean;
}

/** Rows above and below, and columns on either side, that are shown. */
const margin = { rows: 2, columns: 1 };
/** A range larger than this is shown from its first cell on. */
const most = { rows: 4, columns: 3 };

/**
 * The cells around a place in a file: two rows above and below, a column on either side, and before them the column of
 * the row's first label, so that the row can be told. Null where the file has no such place.
 */
export function surroundings(workbook: SourceWorkbook, sheet: string, cell: string): Surroundings | null {
  const shownFirst = firstArea(sheet, cell);
  const source = workbook.sheets.find(({ name }) => name === shownFirst.sheet);
  const area = parseArea(shownFirst.address);
  if (source === undefined || area === undefined) return null;
  const grid = gridOf(source);
  const shown = shownPart(area);
  const columns = span(Math.max(0, shown.left - margin.columns), shown.right + margin.columns);
  const label = grid.cellsInRow(area.top).find(({ value }) => value.kind === "text")?.column;
  const all = label === undefined || label >= (columns[0] ?? 0) ? columns : [label, ...columns];
  const rows = span(Math.max(0, shown.top - margin.rows), shown.bottom + margin.rows);
  return {
    columns: all.map(columnLetters),
    rows: rows.map((row) => ({
      number: row + 1,
      cells: all.map((column) => {
        const found = grid.cellAt(row, column);
        return {
          address: `${columnLetters(column)}${row + 1}`,
          text: textOf(found),
          isNumber: found?.value.kind === "number",
          isMeant: isIn(area, row, column),
        };
      }),
    })),
  };
}

function shownPart({ top, left, bottom, right }: Area): Area {
  return {
    top,
    left,
    bottom: Math.min(bottom, top + most.rows - 1),
    right: Math.min(right, left + most.columns - 1),
  };
}

/** A percentage as one; everything else as recognition reads it. */
function textOf(cell: SourceCell | undefined): string {
  if (cell?.value.kind === "number" && cell.numberFormat?.includes("%") === true) {
    return `${Number((cell.value.number * 100).toPrecision(6))} %`;
  }
  return shownText(cell);
}

function isIn({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

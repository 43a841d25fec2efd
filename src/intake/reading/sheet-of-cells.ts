import type { Area, SourceCell, SourceSheet } from "../source-workbook";
import { positionOf } from "./cell-address";

/** A run of rows or columns, both ends included, counted from 0. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** What was read of a worksheet, before it is put in order. */
export interface SheetParts {
  readonly name: string;
  readonly visibility: SourceSheet["visibility"];
  readonly cells: readonly SourceCell[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly Lines[];
  readonly hiddenColumns: readonly Lines[];
}

/**
 * The worksheet with its cells in row order. Where a file names a cell twice, the later one counts. Rows and
 * columns are counted up to the last cell that holds anything, whatever the file says of its used range, and
 * hidden ones are listed within it only: a file may hide a million empty rows.
 */
export function sheetOfCells(parts: SheetParts): SourceSheet {
  const cells = inOrder(parts.cells);
  const rowCount = (cells.at(-1)?.row ?? -1) + 1;
  let columnCount = 0;
  for (const cell of cells) if (cell.column >= columnCount) columnCount = cell.column + 1;
  return {
    name: parts.name,
    visibility: parts.visibility,
    rowCount,
    columnCount,
    cells,
    merges: parts.merges,
    hiddenRows: listed(parts.hiddenRows, rowCount),
    hiddenColumns: listed(parts.hiddenColumns, columnCount),
  };
}

function inOrder(cells: readonly SourceCell[]): readonly SourceCell[] {
  let last = -1;
  for (const cell of cells) {
    const position = positionOf(cell.row, cell.column);
    if (position <= last) return sortedWithoutDoubles(cells);
    last = position;
  }
  return cells;
}

function sortedWithoutDoubles(cells: readonly SourceCell[]): SourceCell[] {
  const latest = new Map(cells.map((cell) => [positionOf(cell.row, cell.column), cell]));
  return [...latest].toSorted(([a], [b]) => a - b).map(([, cell]) => cell);
}

function listed(runs: readonly Lines[], count: number): number[] {
  const lines: number[] = [];
  let next = 0;
  for (const { first, last } of runs.toSorted((a, b) => a.first - b.first)) {
    // A line that several runs hide is listed once.
    for (next = Math.max(next, first); next <= Math.min(last, count - 1); next++) lines.push(next);
  }
  return lines;
}

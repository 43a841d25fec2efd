import { positionOf } from "../../reading/cell-address";
import type { Area, SourceCell, SourceSheet } from "../../source-workbook";

/**
 * A sheet as recognition walks over it: cells by row and column, merged cells resolved to their first cell,
 * hidden rows and columns known. Rows and columns count from 0.
 */
export interface SheetGrid {
  readonly sheet: SourceSheet;
  /** Rows that hold anything, in order. */
  readonly rows: readonly number[];
  /** The row's own cells, in column order: a merged area shows in its first cell only. */
  readonly cellsInRow: (row: number) => readonly SourceCell[];
  /** The cell itself, undefined where it is empty or hidden behind a merged area's first cell. */
  readonly cellAt: (row: number, column: number) => SourceCell | undefined;
  /** What a reader sees there: a merged area shows its first cell's content over its whole extent. */
  readonly shownAt: (row: number, column: number) => SourceCell | undefined;
  readonly mergeAt: (row: number, column: number) => Area | undefined;
  readonly isHiddenRow: (row: number) => boolean;
  readonly isHiddenColumn: (column: number) => boolean;
}

/** Merged areas larger than this are decoration over empty rows: only their first row and column are resolved. */
const largestMerge = 20_000;
/** So many merged cells are resolved in a sheet: merged areas may overlap in a file made to do harm. */
const mostMerged = 500_000;

const grids = new WeakMap<SourceSheet, SheetGrid>();

/** The grid of a sheet: built once, in time proportional to its cells. */
export function gridOf(sheet: SourceSheet): SheetGrid {
  const known = grids.get(sheet);
  if (known !== undefined) return known;
  const grid = newGrid(sheet);
  grids.set(sheet, grid);
  return grid;
}

function newGrid(sheet: SourceSheet): SheetGrid {
  const byRow = new Map<number, SourceCell[]>();
  for (const cell of sheet.cells) {
    const row = byRow.get(cell.row);
    if (row === undefined) byRow.set(cell.row, [cell]);
    else row.push(cell);
  }
  const merges = mergesByPlace(sheet.merges);
  const hiddenRows = new Set(sheet.hiddenRows);
  const hiddenColumns = new Set(sheet.hiddenColumns);
  const mergeAt = (row: number, column: number) => merges.get(positionOf(row, column));
  const cellAt = (row: number, column: number) => cellOfColumn(byRow.get(row), column);
  return {
    sheet,
    rows: [...byRow.keys()].toSorted((left, right) => left - right),
    cellsInRow: (row) => byRow.get(row) ?? [],
    cellAt,
    shownAt: (row, column) => {
      const merge = mergeAt(row, column);
      return merge === undefined ? cellAt(row, column) : cellAt(merge.top, merge.left);
    },
    mergeAt,
    isHiddenRow: (row) => hiddenRows.has(row),
    isHiddenColumn: (column) => hiddenColumns.has(column),
  };
}

/** Halves the row's cells, which stand in column order, until the column's is found. */
function cellOfColumn(cells: readonly SourceCell[] | undefined, column: number): SourceCell | undefined {
  if (cells === undefined) return undefined;
  let from = 0;
  let to = cells.length - 1;
  while (from <= to) {
    const middle = (from + to) >> 1;
    const cell = cells[middle];
    if (cell === undefined || cell.column === column) return cell;
    if (cell.column < column) from = middle + 1;
    else to = middle - 1;
  }
  return undefined;
}

function mergesByPlace(merges: readonly Area[]): ReadonlyMap<number, Area> {
  const places = new Map<number, Area>();
  let resolved = 0;
  for (const merge of merges) {
    const cells = (merge.bottom - merge.top + 1) * (merge.right - merge.left + 1);
    const isDecoration = cells > largestMerge || resolved + cells > mostMerged;
    if (!isDecoration) resolved += cells;
    const bottom = isDecoration ? merge.top : merge.bottom;
    const right = isDecoration ? Math.min(merge.right, merge.left + 100) : merge.right;
    for (let row = merge.top; row <= bottom; row += 1) {
      for (let column = merge.left; column <= right; column += 1) places.set(positionOf(row, column), merge);
    }
  }
  return places;
}

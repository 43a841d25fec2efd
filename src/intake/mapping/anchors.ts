import type { Area } from "../source-workbook";
import type { SheetGrid } from "../recognition/grid/sheet-grid";
import { plainText } from "../recognition/labels/plain-text";
import { shownText } from "../recognition/tables/label-reader";

/** Where a mapped range stands now. */
export type Anchored =
  | { readonly kind: "found"; readonly area: Area; readonly moved: boolean }
  /** An anchor is nowhere, or in several places of which none is where the mapping says. */
  | { readonly kind: "lost"; readonly anchor: string; readonly places: number };

export const pathSeparator = " › ";

/**
 * Finds a mapped range by its row label and column header: where they stand as the mapping says, the range is as it
 * was; where they moved, it moves with them. An empty anchor holds nothing. A label that stands in several places and
 * not in its old one is not guessed.
 */
export function anchoredArea(grid: SheetGrid, area: Area, rowLabel: string, columnHeader: string): Anchored {
  const columns = columnsOf(grid);
  const rows = rowLabel === "" ? [area.top] : grid.rows.filter((row) => rowHas(grid, row, columns, rowLabel));
  const row = nearest(rows, area.top);
  if (row === null) return { kind: "lost", anchor: rowLabel, places: rows.length };
  const heads =
    columnHeader === ""
      ? [area.left]
      : columns.filter((column) => columnHas(grid, row, column, columnHeader));
  const column = nearest(heads, area.left);
  if (column === null) return { kind: "lost", anchor: columnHeader, places: heads.length };
  const [down, right] = [row - area.top, column - area.left];
  return {
    kind: "found",
    area: { top: row, bottom: area.bottom + down, left: column, right: area.right + right },
    moved: down !== 0 || right !== 0,
  };
}

/** Its old place, else the only other one. */
function nearest(places: readonly number[], old: number): number | null {
  if (places.includes(old)) return old;
  const [only] = places;
  return only !== undefined && places.length === 1 ? only : null;
}

/** The row bears the label, and the headings of its path stand above it, nearest first. */
function rowHas(grid: SheetGrid, row: number, columns: readonly number[], path: string): boolean {
  const parts = partsOf(path);
  const own = parts.pop() ?? "";
  if (!columns.some((column) => says(grid, row, column, own))) return false;
  let below = row;
  for (const heading of parts.toReversed()) {
    const above = grid.rows.findLast(
      (candidate) => candidate <= below && columns.some((column) => says(grid, candidate, column, heading)),
    );
    if (above === undefined) return false;
    const between = grid.rows.filter((candidate) => candidate > above && candidate < row);
    if (between.some((candidate) => columns.some((column) => says(grid, candidate, column, own))))
      return false;
    below = above;
  }
  return true;
}

/** Headers above the range's first row say the path, from the uppermost part down. */
function columnHas(grid: SheetGrid, row: number, column: number, path: string): boolean {
  const parts = partsOf(path);
  let below = row;
  for (const part of parts.toReversed()) {
    let above = below - 1;
    while (above >= 0 && !says(grid, above, column, part)) above -= 1;
    if (above < 0) return false;
    below = above + 1;
  }
  return true;
}

function says(grid: SheetGrid, row: number, column: number, text: string): boolean {
  return comparable(shownText(grid.shownAt(row, column))) === text;
}

function partsOf(path: string): string[] {
  return path.split("›").map(comparable);
}

function comparable(text: string): string {
  return plainText(text).replace(/[\s:*.]+$/, "");
}

function columnsOf(grid: SheetGrid): readonly number[] {
  return [...new Set(grid.sheet.cells.map(({ column }) => column))].toSorted((left, right) => left - right);
}

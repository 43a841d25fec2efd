import type { SourceCell } from "../source-workbook";
import type { SheetGrid } from "../recognition/grid/sheet-grid";
import type { HeaderText } from "../recognition/labels/header-text";
import type { KpiLabelReader } from "../recognition/labels/kpi-label";
import { periodOfFile } from "../recognition/identity";
import type { PeriodLabel } from "../recognition/labels/period-label";
import { isFigureLike } from "../recognition/tables/header-rows";
import { headerOf, kpiOf } from "../recognition/tables/label-reader";
import { mergePeriods, quartersOrMonths } from "../recognition/tables/merge-periods";
import { cellAddress } from "../recognition/grid/address";

/** A KPI that a mapped cell's labels name. */
export interface LabelledKpi {
  readonly kpi: string;
  readonly cell: string;
}

/**
 * The KPI named nearest: left in the row, above in the column, else in the nearest heading above. Null for none, for a
 * total, and for a row whose own words say something else than the KPI's row above it.
 */
export function kpiNear(
  grid: SheetGrid,
  row: number,
  column: number,
  readKpi: KpiLabelReader,
): LabelledKpi | null {
  const left = shownLeft(grid, row, column);
  if (isTotalRow(grid, row, column)) return null;
  const own = namedBy(left, readKpi) ?? namedBy(shownAbove(grid, row, column), readKpi);
  if (own !== null) return own;
  const explains = left.every((cell) => !saysSomethingElse(cell));
  for (const above of grid.rows.filter((at) => at < row).toReversed()) {
    const heading = grid.cellsInRow(above).filter((cell) => cell.column < column);
    const named = namedBy(heading, readKpi);
    if (named === null) continue;
    const figure = grid.cellAt(above, column);
    const isOpen = figure === undefined || !isFigureLike(figure);
    return isOpen || explains ? named : null;
  }
  return null;
}

/** A total or subtotal is never a KPI's figure. */
export function isTotalRow(grid: SheetGrid, row: number, column: number): boolean {
  return shownLeft(grid, row, column).some((cell) => {
    const header = cell.value.kind === "text" ? headerOf(cell) : null;
    return header?.total === true && header.roles.length === 0 && header.restWords <= 3;
  });
}

/** Words beside a figure that are neither its role nor its period. */
function saysSomethingElse(cell: SourceCell): boolean {
  return !isFigureLike(cell) && (headerOf(cell)?.restWords ?? 1) > 0;
}

function namedBy(cells: readonly SourceCell[], readKpi: KpiLabelReader): LabelledKpi | null {
  for (const cell of cells) {
    const label = kpiOf(cell, readKpi);
    if (label?.kind === "kpi") return { kpi: label.kpi, cell: cellAddress(cell.row, cell.column) };
  }
  return null;
}

/** What the labels left of a cell say, nearest first. */
export function labelsLeft(grid: SheetGrid, row: number, column: number): readonly HeaderText[] {
  return headersOf(shownLeft(grid, row, column));
}

/** What the headers above a cell say, nearest first. */
export function headersAbove(grid: SheetGrid, row: number, column: number): readonly HeaderText[] {
  return headersOf(shownAbove(grid, row, column));
}

function headersOf(cells: readonly SourceCell[]): readonly HeaderText[] {
  return cells.flatMap((cell) => (isFigureLike(cell) ? [] : (headerOf(cell) ?? [])));
}

/**
 * The periods of a range's cells, by column and by row: what the headers above a column say together, and what stands
 * left in a row. Dates and months are settled over the whole range.
 */
export function periodsAcross(
  grid: SheetGrid,
  top: number,
  columns: readonly number[],
): readonly (PeriodLabel | null)[] {
  return settled(columns.map((column) => periodAbove(grid, top, column)));
}

/** What the headers of the column say, else headers that stand over several columns without being merged. */
function periodAbove(grid: SheetGrid, top: number, column: number): PeriodLabel | null {
  const own = together(shownAbove(grid, top, column));
  if (own?.quarter !== undefined || own?.month !== undefined || own?.annual === true) return own;
  const above = grid.rows
    .filter((row) => row < top)
    .slice(-headerRows)
    .toReversed();
  const over = above.map((row) => {
    const shown = grid.shownAt(row, column);
    return shown ?? grid.cellsInRow(row).findLast((cell) => cell.column < column);
  });
  return together(unlike(over)) ?? own;
}

const headerRows = 8;

export function periodsDown(
  grid: SheetGrid,
  rows: readonly number[],
  left: number,
): readonly (PeriodLabel | null)[] {
  return settled(rows.map((row) => together(shownLeft(grid, row, left))));
}

/** What the sheet's name or the file's says of the period, where no header does. */
export function periodOfNames(grid: SheetGrid, file: string): PeriodLabel | null {
  return periodOfFile(grid.sheet.name) ?? periodOfFile(file);
}

function settled(periods: readonly (PeriodLabel | null)[]): readonly (PeriodLabel | null)[] {
  return quartersOrMonths(periods.map((period) => ({ period }))).map(({ period }) => period);
}

/** The nearest labels' period, completed by those farther away where they do not contradict it. */
function together(cells: readonly SourceCell[]): PeriodLabel | null {
  let period: PeriodLabel | null = null;
  for (const cell of cells) {
    if (isFigureLike(cell)) continue;
    const header = headerOf(cell);
    if (header?.period == null || header.restWords > 6) continue;
    const merged = mergePeriods(header.period, period);
    if (period === null || merged?.unusable === undefined) period = merged;
  }
  return period;
}

/** What a reader sees left of a cell, nearest first; a merged area once. */
function shownLeft(grid: SheetGrid, row: number, column: number): readonly SourceCell[] {
  return unlike(range(column - 1, 0).map((at) => grid.shownAt(row, at)));
}

function shownAbove(grid: SheetGrid, row: number, column: number): readonly SourceCell[] {
  return unlike(range(row - 1, Math.max(0, row - farthestHeader)).map((at) => grid.shownAt(at, column)));
}

/** Headers stand above their figures, not thousands of rows away. */
const farthestHeader = 3_000;

function unlike(cells: readonly (SourceCell | undefined)[]): readonly SourceCell[] {
  return [...new Set(cells)].filter((cell) => cell !== undefined);
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, first - last + 1) }, (_, index) => first - index);
}

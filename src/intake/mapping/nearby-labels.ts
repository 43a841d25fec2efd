import type { SourceCell } from "../source-workbook";
import type { SheetGrid } from "../recognition/grid/sheet-grid";
import type { KpiLabelReader } from "../recognition/labels/kpi-label";
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

/** The KPI named nearest: left in the row, above in the column, else in the nearest heading above. Null for none. */
export function kpiNear(
  grid: SheetGrid,
  row: number,
  column: number,
  readKpi: KpiLabelReader,
): LabelledKpi | null {
  const left = range(column - 1, 0).map((at) => grid.shownAt(row, at));
  const above = range(row - 1, 0).map((at) => grid.shownAt(at, column));
  const headings = range(row - 1, 0).flatMap((at) =>
    grid.cellsInRow(at).filter((cell) => cell.column < column),
  );
  for (const cell of [...left, ...above, ...headings]) {
    const label = kpiOf(cell, readKpi);
    if (label?.kind === "kpi" && cell !== undefined) {
      return { kpi: label.kpi, cell: cellAddress(cell.row, cell.column) };
    }
  }
  return null;
}

/**
 * The periods of a range's cells, by column and by row: what the headers above a column say together, else what stands
 * left in a row. Dates and months are settled over the whole range.
 */
export function periodsAcross(
  grid: SheetGrid,
  top: number,
  columns: readonly number[],
): readonly (PeriodLabel | null)[] {
  const items = columns.map((column) => ({
    period: together(range(top - 1, 0).map((row) => grid.shownAt(row, column))),
  }));
  return quartersOrMonths(items).map(({ period }) => period);
}

export function periodsDown(
  grid: SheetGrid,
  rows: readonly number[],
  left: number,
): readonly (PeriodLabel | null)[] {
  const items = rows.map((row) => ({
    period: together(range(left - 1, 0).map((column) => grid.shownAt(row, column))),
  }));
  return quartersOrMonths(items).map(({ period }) => period);
}

/** The nearest labels' period, completed by those farther away where they do not contradict it. */
function together(cells: readonly (SourceCell | undefined)[]): PeriodLabel | null {
  let period: PeriodLabel | null = null;
  for (const cell of new Set(cells)) {
    if (cell === undefined || isFigureLike(cell)) continue;
    const header = headerOf(cell);
    if (header?.period == null || header.restWords > 6) continue;
    const merged = mergePeriods(header.period, period);
    if (period === null || merged?.unusable === undefined) period = merged;
  }
  return period;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, first - last + 1) }, (_, index) => first - index);
}

import type { SheetGrid } from "../grid/sheet-grid";
import type { KpiLabelReader } from "../labels/kpi-label";
import { headerOf, kpiOf } from "./label-reader";

/** Columns of a sheet that are read as one: tables side by side are strips of their own. */
export interface Strip {
  readonly left: number;
  readonly right: number;
}

/**
 * The strips of a sheet. A new one begins after an empty column where the next column lists KPIs of its own;
 * empty columns within a table only separate its quarters.
 */
export function stripsOf(grid: SheetGrid, readKpi: KpiLabelReader): readonly Strip[] {
  const labels = new Map<number, Set<string>>();
  const used = new Set<number>();
  for (const cell of grid.sheet.cells) {
    used.add(cell.column);
    const kpi = kpiOf(cell, readKpi);
    const named = kpi?.kind === "kpi" ? kpi.kpi : (headerOf(cell)?.field ?? null) === "kpi" ? "kpi" : null;
    if (named === null) continue;
    const column = labels.get(cell.column) ?? new Set<string>();
    labels.set(cell.column, column.add(named));
  }
  const columns = [...used].toSorted((left, right) => left - right);
  const [first] = columns;
  const last = columns.at(-1);
  if (first === undefined || last === undefined) return [];
  const lefts = columns.filter(
    (column) => column !== first && !used.has(column - 1) && (labels.get(column)?.size ?? 0) >= 2,
  );
  return [first, ...lefts].map((left, index, all) => ({ left, right: (all[index + 1] ?? last + 1) - 1 }));
}

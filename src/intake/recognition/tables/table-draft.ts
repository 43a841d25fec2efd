import type { HeaderGroup } from "./header-rows";
import type { ColumnHeader } from "./column-headers";
import type { TableShape } from "./place-of-figure";
import type { RowKpi } from "./row-labels";

/** A column header's use, as a table is read. */
export function isFigureColumn(header: ColumnHeader): boolean {
  const { ignored, total, cumulative, roles, period, kpi, field } = header;
  if (ignored !== null || (field !== null && field !== "value")) return false;
  if ((total || (cumulative && period === null)) && roles.length === 0) return false;
  return period !== null || roles.length > 0 || kpi !== null || field === "value";
}

/** A table while it is read: its headers and what its rows turned out to be. */
export interface TableDraft {
  readonly number: number;
  readonly group: HeaderGroup | null;
  readonly headers: ReadonlyMap<number, ColumnHeader>;
  readonly shape: TableShape;
  readonly rows: RowKpi[];
}

export function shapeOf(headers: Iterable<ColumnHeader>): TableShape {
  const columns = [...headers].filter(isFigureColumn);
  const hasOwnTime = ({ period }: ColumnHeader) => (period?.quarter ?? period?.month) !== undefined;
  const timesAcross = columns.some(hasOwnTime);
  const targets = columns.filter(({ roles }) => roles.includes("target"));
  return {
    timesAcross,
    annualTarget: timesAcross && targets.length > 0 && !targets.some(hasOwnTime),
    targets: targets.length > 0,
  };
}

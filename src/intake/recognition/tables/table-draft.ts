import type { ObjectiveId } from "../../../plan/types";
import type { SheetGrid } from "../grid/sheet-grid";
import type { KpiLabelReader } from "../labels/kpi-label";
import { columnHeaders, type ColumnHeader, type KpiMention } from "./column-headers";
import type { HeaderGroup } from "./header-rows";
import type { TableShape } from "./place-of-figure";
import { headerOf } from "./label-reader";
import { letterRoles } from "../labels/letter-roles";
import type { Role } from "../labels/role-words";
import type { RowKpi } from "./row-labels";
import type { Strip } from "./strips";

/** A table while it is read: its headers and what its rows turned out to be. */
export interface TableDraft {
  readonly number: number;
  readonly group: HeaderGroup | null;
  readonly headers: ReadonlyMap<number, ColumnHeader>;
  readonly shape: TableShape;
  readonly figureColumns: readonly number[];
  /** Columns whose cells say what a row is: those that list KPIs, periods …, and whatever stands before the figures. */
  readonly labelColumns: readonly number[];
  /** What single letters in its label columns stand for: rows "T" and "A". */
  readonly letters: ReadonlyMap<string, Role>;
  readonly rows: RowKpi[];
  /** Rows of totals, with the objective they are of where they name one. */
  readonly totals: TotalRow[];
}

export interface TotalRow {
  readonly row: number;
  readonly objective: ObjectiveId | null;
}

/** True for a column whose header says that figures stand below it. */
export function isFigureColumn(header: ColumnHeader): boolean {
  const { ignored, total, cumulative, roles, period, kpi, field } = header;
  if (ignored !== null || (field !== null && field !== "value")) return false;
  if ((total || (cumulative && period === null)) && roles.length === 0) return false;
  return period !== null || roles.length > 0 || kpi !== null || field === "value";
}

/** True where the header over a table's labels names something that is no KPI, period or role: "Grade", "Country". */
export function isOfSomethingElse({ headers, labelColumns }: TableDraft): boolean {
  return labelColumns.some((column) => {
    const header = headers.get(column);
    if (header === undefined || header.ignored !== null || header.field !== null || header.kpi !== null)
      return false;
    const { period, roles, cumulative, total, directorate, text } = header;
    const says = period !== null || roles.length > 0 || cumulative || total || directorate !== null;
    return !says && /\p{L}{2}/u.test(text);
  });
}

/** The table that a group of header rows begins; `block` where the header names the one KPI of all of it. */
export function tableBelow(
  grid: SheetGrid,
  strip: Strip,
  columns: readonly number[],
  group: HeaderGroup,
  next: HeaderGroup | undefined,
  number: number,
  readKpi: KpiLabelReader,
): { readonly table: TableDraft; readonly block: KpiMention | null } {
  const read = columnHeaders(grid, strip, columns, group, next?.rows[0] ?? Infinity, readKpi);
  const mentions = new Map(read.flatMap(({ kpi }) => (kpi === null ? [] : [[kpi.kpi, kpi] as const])));
  const block = mentions.size === 1 ? ([...mentions.values()][0] ?? null) : null;
  const headers = block === null ? read : read.map((header) => ({ ...header, kpi: null }));
  const figureColumns = headers.filter(isFigureColumn).map(({ column }) => column);
  const first = Math.min(...figureColumns);
  const fields = new Set(headers.flatMap(({ column, field }) => (field === null ? [] : [column])));
  const labelColumns = columns.filter(
    (column) => !figureColumns.includes(column) && (column < first || fields.has(column)),
  );
  const byColumn = new Map(headers.map((header) => [header.column, header]));
  return {
    table: {
      number,
      group,
      headers: byColumn,
      shape: shapeOf(headers),
      figureColumns,
      labelColumns,
      letters: rowLetters(grid, labelColumns, group, next),
      rows: [],
      totals: [],
    },
    block,
  };
}

/** What stands above the first header. */
export function tableWithoutHeader(number: number, columns: readonly number[]): TableDraft {
  const shape: TableShape = { timesAcross: false, annualTarget: false, targets: false };
  return {
    number,
    group: null,
    headers: new Map(),
    shape,
    figureColumns: [],
    labelColumns: columns,
    letters: new Map(),
    rows: [],
    totals: [],
  };
}

function rowLetters(
  grid: SheetGrid,
  columns: readonly number[],
  group: HeaderGroup,
  next: HeaderGroup | undefined,
): ReadonlyMap<string, Role> {
  const last = group.rows.at(-1) ?? 0;
  const body = grid.rows.filter((row) => row > last && row < (next?.rows[0] ?? Infinity));
  const byColumn = columns.map((column) =>
    letterRoles(body.map((row) => headerOf(grid.cellAt(row, column))?.letter ?? null)),
  );
  return byColumn.find(({ size }) => size > 0) ?? new Map<string, Role>();
}

function shapeOf(headers: readonly ColumnHeader[]): TableShape {
  const columns = headers.filter(isFigureColumn);
  const hasOwnTime = ({ period }: ColumnHeader) => (period?.quarter ?? period?.month) !== undefined;
  const timesAcross = columns.some(hasOwnTime);
  const targets = columns.filter(({ roles }) => roles.includes("target"));
  return {
    timesAcross,
    annualTarget: timesAcross && targets.length > 0 && !targets.some(hasOwnTime),
    targets: targets.length > 0,
  };
}

import { directorateByName } from "../../figures/directorates";
import type { FigureFlag, FiscalYear } from "../../figures/figure";
import type { Finding } from "../../figures/finding";
import { isQuarter, quarterNumber, yearOf } from "../../figures/period";
import { cellAddress } from "../recognition/grid/address";
import type { SheetGrid } from "../recognition/grid/sheet-grid";
import { readFigureCell } from "../recognition/cells/figure-cell";
import type { DecimalMark } from "../recognition/cells/cell-reading";
import type { KpiLabelReader } from "../recognition/labels/kpi-label";
import { shownText } from "../recognition/tables/label-reader";
import { decimalMark } from "../recognition/tables/read-sheet";
import { readValue, type RoleValue } from "../recognition/tables/read-value";
import type { Statement } from "../recognition/tables/statement";
import type { Area, SourceCell } from "../source-workbook";
import { addedUp } from "./added-up";
import { headedTime, type HeadedTime } from "./headed-time";
import type { MappingEntry } from "./mapping";
import {
  kpiNear,
  isTotalRow,
  periodOfNames,
  periodsAcross,
  periodsDown,
  type LabelledKpi,
} from "./nearby-labels";
import { rolesOfRange, type RangeRoles } from "./range-roles";

/** What a mapped range says. */
export interface RangeReading {
  readonly statements: readonly Statement[];
  /** Without the file's name. */
  readonly findings: readonly Finding[];
}

export interface RangeContext {
  readonly file: string;
  readonly readKpi: KpiLabelReader;
}

/** Mapped statements belong to no table that recognition found. */
const mappedTable = -1;
const silence: RangeReading = { statements: [], findings: [] };

/**
 * What the cells of a mapped range state. A merged area counts once, wherever the range touches it. Several cells for
 * one KPI and one period that the mapping names are added up.
 */
export function readRange(
  entry: MappingEntry,
  grid: SheetGrid,
  area: Area,
  context: RangeContext,
): RangeReading {
  const rows = span(area.top, area.bottom);
  const columns = span(area.left, area.right);
  const isHeaded = entry.period === "as-headed";
  const across = isHeaded ? periodsAcross(grid, area.top, columns) : [];
  const down = isHeaded ? periodsDown(grid, rows, area.left) : [];
  const roles = rolesOfRange(grid, area, entry.role, { rows, columns, across, down });
  const names = periodOfNames(grid, context.file);
  const mark = decimalMark(grid);
  const seen = new Set<SourceCell>();
  const readings = rows.flatMap((row, index) =>
    columns.map((column, at) => {
      const cell = grid.shownAt(row, column);
      if (cell !== undefined && seen.has(cell)) return silence;
      if (cell !== undefined) seen.add(cell);
      const headed = () => headedTime(across[at] ?? null, down[index] ?? null, names);
      return readCell({ entry, grid, row, column, cell, roles, mark }, headed, context);
    }),
  );
  const statements = readings.flatMap((reading) => reading.statements);
  const inSecondHalf = statements.some(({ role, silent }) => role === "target" && silent === null);
  const guess = roles.guessed && inSecondHalf ? [guessedOrder(grid, area)] : [];
  return {
    statements: addedUp(statements, entry),
    findings: [...guess, ...readings.flatMap((reading) => reading.findings)],
  };
}

function guessedOrder(grid: SheetGrid, { top, left }: Area): Finding {
  return {
    severity: "info",
    code: "mapping-pair-order",
    sheet: grid.sheet.name,
    cell: cellAddress(top, left),
  };
}

interface MappedCell {
  readonly entry: MappingEntry;
  readonly grid: SheetGrid;
  readonly row: number;
  readonly column: number;
  readonly cell: SourceCell | undefined;
  readonly roles: RangeRoles;
  readonly mark: DecimalMark;
}

function readCell(
  { entry, grid, row, column, cell, roles, mark }: MappedCell,
  headed: () => HeadedTime | null,
  { readKpi }: RangeContext,
): RangeReading {
  const holdsPair = entry.role === "pair" && readFigureCell(cell, mark).kind === "pair";
  const own = holdsPair ? roles.inOneCell : roles.of(row, column);
  if (own.length === 0) return silence;
  const at = { sheet: grid.sheet.name, cell: cellAddress(row, column) };
  const place = placeOf(entry, headed);
  const kpi = kpiOf(entry, grid, row, column, readKpi);
  if (kpi === null || place === null) return unplaced(grid, row, column, cell, kpi === null);
  const { values, findings } = readValue(trusted(cell), own, mark, { single: false, orderUnclear: false });
  const isWords = findings.some(({ code }) => code === "words-in-figure");
  const statements = values.map((value): Statement => ({
    ...scaled(value, entry.scale),
    kpi: kpi.kpi,
    ...place,
    calendarYear: null,
    apart: null,
    directorate:
      entry.directorate === "" ? null : (directorateByName(entry.directorate)?.code ?? entry.directorate),
    cumulative: entry.cumulative,
    silent: isWords ? "blank" : value.silent,
    hidden: false,
    sheet: grid.sheet.name,
    row: cell?.row ?? row,
    column: cell?.column ?? column,
    record: kpi.cell,
    table: mappedTable,
    flags: flagsOf(entry),
  }));
  return { statements, findings: findings.map((finding) => ({ ...finding, ...at })) };
}

function placeOf({ period }: MappingEntry, headed: () => HeadedTime | null): HeadedTime | null {
  if (period === "as-headed") return headed();
  return { time: isQuarter(period) ? quarterTime(period) : { kind: "year" }, year: yearOf(period) };
}

function quarterTime(period: FiscalYear | `${FiscalYear}-Q${1 | 2 | 3 | 4}`): HeadedTime["time"] {
  return { kind: "quarter", quarter: quarterNumber(period) };
}

function kpiOf(
  { kpi }: MappingEntry,
  grid: SheetGrid,
  row: number,
  column: number,
  readKpi: KpiLabelReader,
): LabelledKpi | null {
  return kpi === "as-labelled" ? kpiNear(grid, row, column, readKpi) : { kpi, cell: "mapping" };
}

/** A filled cell whose KPI or period is not known is said; a total of the KPIs needs no word. */
function unplaced(
  grid: SheetGrid,
  row: number,
  column: number,
  cell: SourceCell | undefined,
  isKpiUnknown: boolean,
): RangeReading {
  if (shownText(cell) === "" || (isKpiUnknown && isTotalRow(grid, row, column))) return silence;
  const code = isKpiUnknown ? "mapping-kpi-not-found" : "mapping-period-not-found";
  const at = { sheet: grid.sheet.name, cell: cellAddress(row, column) };
  return { statements: [], findings: [{ severity: "warning", code, ...at }] };
}

/** An officer who maps a percentage as a figure means it: a number is taken as stored, whatever its format. */
function trusted(cell: SourceCell | undefined): SourceCell | undefined {
  return cell?.value.kind === "number" ? { row: cell.row, column: cell.column, value: cell.value } : cell;
}

function scaled(value: RoleValue, scale: number): RoleValue {
  if (scale === 1 || typeof value.value !== "number" || value.members !== null) return value;
  return { ...value, value: Number((value.value * scale).toPrecision(15)) };
}

function flagsOf({ scale }: MappingEntry): readonly FigureFlag[] {
  return scale === 1 ? ["mapped"] : ["mapped", "scaled"];
}

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

import { directorateByName } from "../../figures/directorates";
import type { FigureFlag, FiscalYear, Quarter, Reported } from "../../figures/figure";
import type { Finding } from "../../figures/finding";
import { isQuarter, quarterNumber, yearOf } from "../../figures/period";
import type { Plan } from "../../plan/types";
import { parseArea } from "../reading/cell-address";
import type { DecimalMark } from "../recognition/cells/cell-reading";
import { areaAddress, cellAddress } from "../recognition/grid/address";
import type { SheetGrid } from "../recognition/grid/sheet-grid";
import type { KpiLabelReader } from "../recognition/labels/kpi-label";
import type { PeriodLabel } from "../recognition/labels/period-label";
import type { Role } from "../recognition/labels/role-words";
import { readValue, type RoleValue } from "../recognition/tables/read-value";
import type { StatedTime, Statement } from "../recognition/tables/statement";
import type { Area, SourceCell } from "../source-workbook";
import { anchoredArea } from "./anchors";
import { isForFile, noKpi, type MappingEntry } from "./mapping";
import { kpiNear, periodsAcross, periodsDown } from "./nearby-labels";

/** What a mapping says of a file. */
export interface MappedStatements {
  readonly statements: readonly Statement[];
  /** What it read, what moved and what it did not find again; without the file's name. */
  readonly findings: readonly Finding[];
  /** True for a cell of a mapped range. */
  readonly coversCell: (sheet: string, row: number, column: number) => boolean;
  /** True for what recognition says of a mapped range or of its rows' labels, which no longer matters. */
  readonly coversFinding: (finding: Finding) => boolean;
}

interface MappedArea {
  readonly sheet: string;
  readonly area: Area;
}

interface EntryReading {
  readonly statements: readonly Statement[];
  readonly areas: readonly MappedArea[];
  readonly findings: readonly Finding[];
}

/** Mapped statements belong to no table that recognition found. */
const mappedTable = -1;

interface Input {
  readonly grids: readonly SheetGrid[];
  readonly plan: Plan;
  readonly readKpi: KpiLabelReader;
}

/** Reads the ranges that a mapping names in a file, found again by their anchors where they moved. */
export function mappedStatements(
  file: string,
  mapping: readonly MappingEntry[],
  input: Input,
): MappedStatements {
  const results = mapping.filter((entry) => isForFile(entry, file)).map((entry) => readEntry(entry, input));
  const areas = results.flatMap((result) => result.areas);
  const coversCell = (sheet: string, row: number, column: number) =>
    areas.some(
      (mapped) => mapped.sheet === sheet && inRows(mapped.area, row) && inColumns(mapped.area, column),
    );
  return {
    statements: results.flatMap(({ statements }) => statements),
    findings: results.flatMap(({ findings }) => findings),
    coversCell,
    coversFinding: ({ sheet, cell, code }) => {
      const place = cell === undefined ? undefined : parseArea(cell);
      if (sheet === undefined || place === undefined) return false;
      const ofLabel =
        rowCodes.has(code) && areas.some((one) => one.sheet === sheet && inRows(one.area, place.top));
      return ofLabel || coversCell(sheet, place.top, place.left);
    },
  };
}

/** Findings that stand at a row's label. */
const rowCodes = new Set([
  "kpi-wording-doubtful",
  "kpi-code-unknown",
  "objective-row-left-out",
  "kpi-by-wording",
]);

function inRows({ top, bottom }: Area, row: number): boolean {
  return row >= top && row <= bottom;
}

function inColumns({ left, right }: Area, column: number): boolean {
  return column >= left && column <= right;
}

function readEntry(entry: MappingEntry, input: Input): EntryReading {
  const { plan, grids } = input;
  const range = parseArea(entry.range);
  if (range === undefined) return lost("mapping-range-lost", entry, entry.range);
  const isNamed = entry.kpi !== "as-labelled" && entry.kpi !== noKpi;
  if (isNamed && plan.kpis.every(({ id }) => id !== entry.kpi)) {
    return lost("mapping-kpi-unknown", entry, entry.kpi);
  }
  const named = grids.filter(
    ({ sheet }) =>
      entry.sheet === "*" || sheet.name.trim().toLowerCase() === entry.sheet.trim().toLowerCase(),
  );
  const renamed = named.length === 0 && (entry.rowLabel !== "" || entry.columnHeader !== "");
  const candidates = renamed ? grids : named;
  const found = candidates.flatMap((grid) => {
    const anchored = anchoredArea(grid, range, entry.rowLabel, entry.columnHeader);
    return anchored.kind === "found" ? [{ grid, ...anchored }] : [];
  });
  if (found.length === 0 || (renamed && found.length > 1)) {
    const [first] = named;
    const anchored =
      first === undefined ? null : anchoredArea(first, range, entry.rowLabel, entry.columnHeader);
    return lost("mapping-range-lost", entry, anchored?.kind === "lost" ? anchored.anchor : entry.sheet);
  }
  const read = entry.kpi === noKpi ? [] : found.map(({ grid, area }) => readArea(entry, grid, area, input));
  const moved = found
    .filter((one) => one.moved || renamed)
    .map(({ grid, area }): Finding => {
      const cell = areaAddress(area);
      const facts = { from: `${entry.sheet}!${entry.range}`, to: `${grid.sheet.name}!${cell}` };
      return { severity: "info", code: "mapping-moved", sheet: grid.sheet.name, cell, facts };
    });
  return {
    statements: read.flatMap(({ statements }) => statements),
    areas: found.map(({ grid, area }) => ({ sheet: grid.sheet.name, area })),
    findings: [...moved, ...read.flatMap(({ findings }) => findings)],
  };
}

function lost(code: string, { sheet, range }: MappingEntry, anchor: string): EntryReading {
  const finding: Finding = { severity: "error", code, sheet, cell: range, facts: { text: anchor } };
  return { statements: [], areas: [], findings: [finding] };
}

interface AreaReading {
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
}

function readArea(entry: MappingEntry, grid: SheetGrid, area: Area, input: Input): AreaReading {
  const rows = span(area.top, area.bottom);
  const columns = span(area.left, area.right);
  const across = entry.period === "as-headed" ? periodsAcross(grid, area.top, columns) : [];
  const down = entry.period === "as-headed" ? periodsDown(grid, rows, area.left) : [];
  const readings = rows.flatMap((row, index) =>
    columns.map((column, at) => {
      const headed = timed(across[at]) ?? timed(down[index]);
      return readMappedCell(entry, grid, row, column, headed, input);
    }),
  );
  const statements = readings.flatMap((reading) => reading.statements);
  const findings = readings.flatMap((reading) => reading.findings);
  const added = entry.kpi !== "as-labelled" && entry.period !== "as-headed" && readings.length > 1;
  return { statements: added ? addedUp(statements, area) : statements, findings };
}

function readMappedCell(
  entry: MappingEntry,
  grid: SheetGrid,
  row: number,
  column: number,
  headed: PeriodLabel | null,
  { readKpi }: Input,
): AreaReading {
  const cell = grid.cellAt(row, column);
  const at = { sheet: grid.sheet.name, cell: cellAddress(row, column) };
  const kpi =
    entry.kpi === "as-labelled" ? kpiNear(grid, row, column, readKpi) : { kpi: entry.kpi, cell: "mapping" };
  const time = entry.period === "as-headed" ? timeOf(headed) : timeOfPeriod(entry.period);
  if (kpi === null || time === null) {
    if (cell === undefined) return { statements: [], findings: [] };
    const code = kpi === null ? "mapping-kpi-not-found" : "mapping-period-not-found";
    return { statements: [], findings: [{ severity: "warning", code, ...at }] };
  }
  const roles: readonly Role[] = entry.role === "pair" ? ["actual", "target"] : [entry.role];
  const { values, findings } = readValue(trusted(cell), roles, markOf(), false);
  const year: FiscalYear | null =
    entry.period === "as-headed" ? (headed?.year ?? null) : yearOf(entry.period);
  const statements = values.map((value): Statement => ({
    ...scaled(value, entry.scale),
    kpi: kpi.kpi,
    time,
    year,
    calendarYear: null,
    directorate:
      entry.directorate === "" ? null : (directorateByName(entry.directorate)?.code ?? entry.directorate),
    cumulative: entry.cumulative,
    hidden: false,
    sheet: grid.sheet.name,
    row,
    column,
    record: kpi.cell,
    table: mappedTable,
    flags: flagsOf(entry),
  }));
  return { statements, findings: findings.map((finding) => ({ ...finding, ...at })) };
}

/** An officer who maps a percentage as a figure means it: a number is taken as stored, whatever its format. */
function trusted(cell: SourceCell | undefined): SourceCell | undefined {
  return cell?.value.kind === "number" ? { row: cell.row, column: cell.column, value: cell.value } : cell;
}

/** A mapping says nothing of the language: what could be two numbers is asked. */
function markOf(): DecimalMark {
  return "unknown";
}

function scaled(value: RoleValue, scale: number): RoleValue {
  if (scale === 1 || typeof value.value !== "number") return value;
  return { ...value, value: Number((value.value * scale).toPrecision(15)) };
}

function flagsOf({ scale }: MappingEntry): readonly FigureFlag[] {
  return scale === 1 ? ["mapped"] : ["mapped", "scaled"];
}

/** Several cells for one KPI and one period: their sum, the Members they list together. */
function addedUp(statements: readonly Statement[], area: Area): readonly Statement[] {
  const roles = [...new Set(statements.map(({ role }) => role))];
  return roles.flatMap((role) => {
    const own = statements.filter((statement) => statement.role === role);
    const telling = own.filter(({ silent }) => silent !== "blank");
    const [first] = telling.length === 0 ? own : telling;
    if (first === undefined) return [];
    const lists = telling.flatMap(({ members }) => (members === null ? [] : [members]));
    const members = lists.length === 0 ? null : [...new Set(lists.flat())];
    const value = members?.length ?? sumOf(telling.map((statement) => statement.value));
    return [{ ...first, value, members, area }];
  });
}

function sumOf(values: readonly Reported[]): Reported {
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length > 0) return numbers.reduce((sum, number) => sum + number, 0);
  return values[0] ?? "not-reported";
}

function timed(period: PeriodLabel | null | undefined): PeriodLabel | null {
  return period != null && timeOf(period) !== null ? period : null;
}

function timeOf(period: PeriodLabel | null): StatedTime | null {
  if (period === null || period.unusable !== undefined) return null;
  if (period.quarter !== undefined) return { kind: "quarter", quarter: period.quarter };
  if (period.month !== undefined) return { kind: "month", month: period.month };
  return period.annual === true || period.year !== undefined ? { kind: "year" } : null;
}

function timeOfPeriod(period: FiscalYear | Quarter): StatedTime {
  return isQuarter(period) ? { kind: "quarter", quarter: quarterNumber(period) } : { kind: "year" };
}

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

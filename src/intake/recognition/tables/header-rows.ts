import { parseMemberList } from "../../../figures/members";
import { missingMark } from "../../../figures/missing-mark";
import type { SourceCell } from "../../source-workbook";
import type { SheetGrid } from "../grid/sheet-grid";
import { directorateOf } from "../labels/directorate-text";
import { readHeaderText, type HeaderText } from "../labels/header-text";
import type { KpiLabelReader } from "../labels/kpi-label";
import type { PeriodLabel } from "../labels/period-label";
import { headerOf, kpiOf, shownText } from "./label-reader";
import { letterRoles } from "../labels/letter-roles";
import type { Strip } from "./strips";

/** Rows of headers that stand together, above the rows they head. */
export interface HeaderGroup {
  readonly rows: readonly number[];
  /** Those of its rows that name whose columns stand below: "Compliance and Facilitation | Capacity Building". */
  readonly bodies: ReadonlySet<number>;
}

/**
 * The header rows of a strip, in groups: rows that name periods, roles, fields or KPIs across and hold no figures.
 * A header that is repeated at a page break begins a new group.
 */
export function headerGroups(grid: SheetGrid, strip: Strip, readKpi: KpiLabelReader): readonly HeaderGroup[] {
  const rows = new Set(grid.rows.filter((row) => isHeaderRow(cellsOf(grid, row, strip), strip, readKpi)));
  const bodies = new Set<number>();
  const lone = grid.rows.filter((row, index) => {
    const next = grid.rows[index + 1];
    if (next !== row + 1) return false;
    if (rows.has(next) && namesBodies(cellsOf(grid, row, strip))) bodies.add(row);
    return !rows.has(row) && (bodies.has(row) || isLoneHeader(grid, row, next, strip, rows));
  });
  const below = grid.rows.filter((row, index) => {
    const above = grid.rows[index - 1];
    return above === row - 1 && rows.has(above) && !rows.has(row) && splitsColumns(grid, row, strip, readKpi);
  });
  const all = [...new Set([...rows, ...lone, ...below])].toSorted((left, right) => left - right);
  const groups: number[][] = [];
  for (const row of all) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group !== undefined && previous === row - 1 && !repeats(grid, previous, row, strip)) group.push(row);
    else groups.push([row]);
  }
  return groups.map((group) => ({ rows: group, bodies }));
}

/** "Europe | Africa" right below a header and nothing over the labels: parts of its columns, whatever they are. */
function splitsColumns(grid: SheetGrid, row: number, strip: Strip, readKpi: KpiLabelReader): boolean {
  const cells = cellsOf(grid, row, strip);
  return (
    cells.length >= 2 &&
    grid.shownAt(row, strip.left) === undefined &&
    cells.every(
      (cell) =>
        cell.value.kind === "text" &&
        cell.value.text.length <= longestPart &&
        !isFigureLike(cell) &&
        !listsMembers(shownText(cell)) &&
        kpiOf(cell, readKpi) === null,
    )
  );
}

const longestPart = 40;

/** Two or more names across, one of a directorate at least, and nothing else but a word over the labels. */
function namesBodies(cells: readonly SourceCell[]): boolean {
  const names = cells.filter((cell) => cell.value.kind === "text" && !isAxis(headerOf(cell)));
  const known = names.filter((cell) => directorateOf(shownText(cell)) !== null);
  return names.length >= 2 && known.length > 0 && cells.length - names.length <= 1;
}

/** The row's cells within the strip. */
export function cellsOf(grid: SheetGrid, row: number, strip: Strip): readonly SourceCell[] {
  return grid.cellsInRow(row).filter(({ column }) => column >= strip.left && column <= strip.right);
}

/** Something that stands in a figure's place: a number, a mark for a missing one, a pair, "32 (as last year)". */
export function isFigureLike(cell: SourceCell): boolean {
  const { value } = cell;
  if (value.kind === "number") return headerOf(cell) === null;
  if (value.kind !== "text") return value.kind === "error" || value.kind === "no-result";
  const text = value.text.trim();
  if (text === "") return false;
  if (missingMark(text) !== null) return true;
  return /^[^\p{L}\d]{0,3}\d/u.test(text) && !namesTime(headerOf(cell)?.period ?? null);
}

function namesTime(period: PeriodLabel | null): boolean {
  if (period === null) return false;
  const { quarter, month, year, calendarYear, unusable } = period;
  return [quarter, month, year, calendarYear, unusable].some((part) => part !== undefined);
}

/** True for a label that says where a column or row belongs, and little else. */
export function isAxis(header: HeaderText | null): header is HeaderText {
  if (header === null || header.restWords > 8) return false;
  const { period, roles, ignored, total, cumulative, field } = header;
  return period !== null || roles.length > 0 || ignored !== null || total || cumulative || field !== null;
}

function isHeaderRow(cells: readonly SourceCell[], strip: Strip, readKpi: KpiLabelReader): boolean {
  if (cells.length < 2 || cells.some(isFigureLike) || isRowOfMembers(cells)) return false;
  const kpis = new Map<string, number>();
  const axes: HeaderText[] = [];
  const dates = cells.filter(({ value }) => value.kind === "date").length;
  const letters = letterRoles(cells.map((cell) => headerOf(cell)?.letter ?? null));
  for (const cell of cells) {
    // One date beside a label is a count that Excel turned into a date; a header has several.
    if (dates === 1 && cell.value.kind === "date") continue;
    const kpi = kpiOf(cell, readKpi);
    const header = headerOf(cell);
    if (kpi?.kind === "kpi") {
      kpis.set(kpi.kpi, cell.column);
      // "SP5.1 Target" names a role too.
      const beside = kpi.rest === "" ? null : readHeaderText(kpi.rest);
      if (beside?.restWords === 0 && isAxis(beside)) axes.push(beside);
    } else if (
      header !== null &&
      kpi?.kind !== "unknown-code" &&
      (letters.has(header.letter ?? "") || isAxis(header))
    )
      axes.push(header);
  }
  if (kpis.size >= 2) return cells.length - kpis.size <= Math.max(2, cells.length / 2);
  if (kpis.size === 1) return cells.every(isNoStrayDate) && headsSeveral(axes);
  if (isIdentity(cells)) return false;
  return (
    axes.length >= 2 && axes.length * 2 >= cells.length && cells.some(({ column }) => column > strip.left)
  );
}

/** "Members supported | MAR; TGO | GHA": lists of Members, though MAR may also be March. */
function isRowOfMembers(cells: readonly SourceCell[]): boolean {
  const texts = cells.map(shownText);
  const label = cells.findIndex((cell) => headerOf(cell)?.roles.some((role) => role.startsWith("members")));
  const others = texts.slice(Math.max(label, 0) + 1);
  if (others.length === 0 || !others.every((text) => parseMemberList(text).members.length > 0)) return false;
  return label >= 0 || others.some((text) => parseMemberList(text).members.length > 1);
}

/** True for a text of nothing but Members' names or codes. */
export function listsMembers(text: string): boolean {
  const { members, unknown } = parseMemberList(text);
  return members.length > 0 && unknown.length === 0;
}

/** Beside a KPI's name only a quarter's end is a header; other dates are counts or pairs that Excel turned into dates. */
function isNoStrayDate(cell: SourceCell): boolean {
  return cell.value.kind !== "date" || headerOf(cell)?.period?.quarter !== undefined;
}

/** A KPI's name with quarters or roles beside it heads a block; with one of each it is a row without figures. */
function headsSeveral(axes: readonly HeaderText[]): boolean {
  const periods = new Set(axes.flatMap(({ period }) => (period === null ? [] : [JSON.stringify(period)])));
  const roles = new Set(axes.flatMap(({ roles }) => (roles.length === 1 ? roles : [])));
  return periods.size >= 2 || roles.size >= 2;
}

/** "Fiscal year | 2019/20": a row that says what the file is, not what stands below. */
function isIdentity(cells: readonly SourceCell[]): boolean {
  const [first, second] = cells;
  if (cells.length !== 2 || first === undefined || second === undefined) return false;
  const label = headerOf(first);
  const period = headerOf(second)?.period ?? null;
  const asks = label?.field === "year" || label?.field === "period" || label?.field === "directorate";
  return asks && (period !== null || label.field === "directorate");
}

/** One label above a header or above figures, "2019/20" over its quarters or "Q1" over its figures. */
function isLoneHeader(
  grid: SheetGrid,
  row: number,
  next: number,
  strip: Strip,
  headerRows: ReadonlySet<number>,
): boolean {
  const cells = cellsOf(grid, row, strip);
  const [cell] = cells;
  if (cells.length !== 1 || cell === undefined || cell.column === strip.left) return false;
  const header = headerOf(cell);
  if (!isAxis(header) || (header.period === null && header.roles.length === 0)) return false;
  if (headerRows.has(next)) return true;
  return cellsOf(grid, next, strip).some((below) => below.column >= cell.column && isFigureLike(below));
}

function repeats(grid: SheetGrid, above: number, below: number, strip: Strip): boolean {
  const texts = (row: number) => cellsOf(grid, row, strip).map(shownText).join("\n");
  return texts(above) === texts(below);
}

import type { KpiId } from "../../../plan/types";
import type { SourceCell } from "../../source-workbook";
import { cellAddress } from "../grid/address";
import type { SheetGrid } from "../grid/sheet-grid";
import { directorateOf } from "../labels/directorate-text";
import { readHeaderText, type Field, type HeaderText } from "../labels/header-text";
import type { Ignored } from "../labels/ignored-words";
import type { KpiLabelReader } from "../labels/kpi-label";
import type { PeriodLabel } from "../labels/period-label";
import type { Role } from "../labels/role-words";
import { cellsOf, isAxis, isFigureLike, type HeaderGroup } from "./header-rows";
import { headerOf, kpiOf, shownText } from "./label-reader";
import { letterRoles } from "../labels/letter-roles";
import { mergePeriods, quartersOrMonths } from "./merge-periods";
import type { Strip } from "./strips";

/** A KPI that a header or label names, and the cell that names it. */
export interface KpiMention {
  readonly kpi: KpiId;
  readonly cell: string;
}

/** Everything that the headers above a column say. */
export interface ColumnHeader {
  readonly column: number;
  /** The lowest header cell's address: where a finding points to. */
  readonly address: string;
  readonly text: string;
  readonly period: PeriodLabel | null;
  readonly roles: readonly Role[];
  readonly cumulative: boolean;
  readonly total: boolean;
  readonly ignored: Ignored | null;
  readonly field: Field | null;
  readonly kpi: KpiMention | null;
  readonly directorate: string | null;
  /** Words that name neither period nor role: "milestone" of "Milestone 1 (Q1)". */
  readonly rest: string;
  /** The lowest header where it says only such words: "Europe" below "Q1 actual" is a part of it. */
  readonly below: string;
  /** See {@link HeaderText.pairOrderUnclear}. */
  readonly pairOrderUnclear: boolean;
}

/**
 * The headers of a group's columns, upper rows filled to the right over the columns they head.
 *
 * @param columns the strip's columns that hold anything: a sheet's used range may be 16,384 wide
 */
export function columnHeaders(
  grid: SheetGrid,
  strip: Strip,
  columns: readonly number[],
  group: HeaderGroup,
  nextGroupRow: number,
  readKpi: KpiLabelReader,
): readonly ColumnHeader[] {
  const headers: ColumnHeader[] = [];
  const letters = rolesByLetter(grid, strip, group);
  for (const column of columns) {
    const cells = stackAbove(grid, strip, group, column);
    if (cells.length > 0) headers.push(headerOfStack(cells, column, readKpi, letters, group.bodies));
  }
  return quartersOrMonths(headers).map((header) =>
    isLabelColumn(header, () => holdsFigures(grid, header.column, group, nextGroupRow))
      ? { ...header, roles: [], period: null, field: header.field === "value" ? "role" : header.field }
      : { ...header, field: header.field === "value" ? "value" : null },
  );
}

/** "Objectif" heads a column of objectives, or one of targets, "Value" one of figures, or of "Target" and "Actual": its cells tell. */
function isLabelColumn({ field, roles }: ColumnHeader, holdsFigures: () => boolean): boolean {
  if (field === "value") return !holdsFigures();
  return field !== null && (roles.length === 0 || !holdsFigures());
}

/** The header cells over a column, from the uppermost down, each merged cell once. */
function stackAbove(
  grid: SheetGrid,
  strip: Strip,
  { rows }: HeaderGroup,
  column: number,
): readonly SourceCell[] {
  const cells: SourceCell[] = [];
  rows.forEach((row, index) => {
    const own = grid.shownAt(row, column);
    const isLast = index === rows.length - 1;
    const cell =
      own ?? (isLast ? undefined : filledFromLeft(grid, strip, row, rows.slice(index + 1), column));
    if (cell !== undefined && !cells.includes(cell)) cells.push(cell);
  });
  return cells;
}

/** A year of months, each with a few columns, is not this wide. */
const widestHeader = 100;

/** "Q1" written over the first of its two columns only: it heads the next ones until their labels begin again. */
function filledFromLeft(
  grid: SheetGrid,
  strip: Strip,
  row: number,
  below: readonly number[],
  column: number,
): SourceCell | undefined {
  const labelBelow = (at: number) => below.map((lower) => shownText(grid.shownAt(lower, at))).join("\n");
  const seen = new Set([labelBelow(column)]);
  if (labelBelow(column).trim() === "") return undefined;
  for (let left = column - 1; left >= Math.max(strip.left, column - widestHeader); left -= 1) {
    const label = labelBelow(left);
    if (label.trim() === "" || seen.has(label)) return undefined;
    seen.add(label);
    const cell = grid.shownAt(row, left);
    if (cell === undefined) continue;
    return grid.mergeAt(row, left) === undefined && !isFigureLike(cell) ? cell : undefined;
  }
  return undefined;
}

/** What single letters mean in a group's lowest row that has any. */
function rolesByLetter(grid: SheetGrid, strip: Strip, { rows }: HeaderGroup): ReadonlyMap<string, Role> {
  const byRow = rows.map((row) =>
    letterRoles(cellsOf(grid, row, strip).map((cell) => headerOf(cell)?.letter ?? null)),
  );
  return byRow.findLast(({ size }) => size > 0) ?? new Map();
}

function headerOfStack(
  cells: readonly SourceCell[],
  column: number,
  readKpi: KpiLabelReader,
  letters: ReadonlyMap<string, Role>,
  bodies: ReadonlySet<number>,
): ColumnHeader {
  const lowest = cells.at(-1);
  const texts = cells.flatMap((cell) => headerBesideKpi(cell, readKpi) ?? []);
  const kpiCell = cells.find((cell) => kpiOf(cell, readKpi)?.kind === "kpi");
  const kpi = kpiOf(kpiCell, readKpi);
  const named = cells.flatMap((cell) => {
    const text = shownText(cell);
    // Beside directorates that are known stands another body's name.
    return directorateOf(text) ?? (bodies.has(cell.row) && !isAxis(headerOf(cell)) ? [text] : []);
  });
  return {
    column,
    address: lowest === undefined ? "" : cellAddress(lowest.row, column),
    text: cells.map(shownText).join(" › "),
    period: texts.reduce<PeriodLabel | null>((upper, { period }) => mergePeriods(upper, period), null),
    roles: rolesOf(texts, letters),
    cumulative: texts.some(({ cumulative }) => cumulative),
    total: texts.some(({ total }) => total),
    ignored: texts.find(({ ignored }) => ignored !== null)?.ignored ?? null,
    field: texts.at(-1)?.field ?? null,
    kpi:
      kpi?.kind === "kpi" && kpiCell !== undefined
        ? { kpi: kpi.kpi, cell: cellAddress(kpiCell.row, kpiCell.column) }
        : null,
    directorate: named.at(-1) ?? null,
    below: detailOf(cells, texts.at(-1), bodies),
    rest: texts.map(({ rest }) => rest).join(" "),
    pairOrderUnclear: texts.some((text) => text.pairOrderUnclear),
  };
}

function detailOf(
  cells: readonly SourceCell[],
  lowest: HeaderText | undefined,
  bodies: ReadonlySet<number>,
): string {
  const cell = cells.at(-1);
  if (cells.length < 2 || cell === undefined || lowest === undefined || lowest.text !== shownText(cell))
    return "";
  const { text, letter, rest } = lowest;
  const isBody = bodies.has(cell.row) || directorateOf(text) !== null;
  return isBody || letter !== null || isAxis(lowest) ? "" : rest;
}

/** A KPI's wording is no header ("… carried out …" is no actual); what stands beside its code may be: "SP5.1 Target". */
function headerBesideKpi(cell: SourceCell, readKpi: KpiLabelReader): HeaderText | null {
  const label = kpiOf(cell, readKpi);
  if (label?.kind !== "kpi") return headerOf(cell);
  const header = label.rest === "" ? null : readHeaderText(label.rest);
  return header !== null && header.restWords === 0 ? header : null;
}

/** The roles of the lowest row that names any: "Actual / Target" over "Actual" is an actual. */
function rolesOf(texts: readonly HeaderText[], letters: ReadonlyMap<string, Role>): readonly Role[] {
  const stated = texts.findLast(({ roles }) => roles.length > 0)?.roles;
  return (
    stated ?? texts.flatMap(({ letter }) => (letter === null ? [] : (letters.get(letter) ?? []))).slice(-1)
  );
}

function holdsFigures(grid: SheetGrid, column: number, group: HeaderGroup, nextGroupRow: number): boolean {
  const first = group.rows.at(-1) ?? 0;
  const body = grid.rows.filter((row) => row > first && row < nextGroupRow);
  const cells = body.flatMap((row) => grid.cellAt(row, column) ?? []);
  const figures = cells.filter((cell) => isFigureLike(cell) || /^\W{0,3}\d/.test(shownText(cell)));
  return figures.length * 2 >= cells.length && cells.length > 0;
}

import type { DecimalMark } from "../cells/cell-reading";
import type { SheetGrid } from "../grid/sheet-grid";
import { apartInName } from "../labels/apart-text";
import { directorateOf } from "../labels/directorate-text";
import { fiscalYearsIn } from "../labels/fiscal-year-text";
import { readHeaderText } from "../labels/header-text";
import type { KpiLabelReader } from "../labels/kpi-label";
import type { PeriodLabel } from "../labels/period-label";
import { plainText } from "../labels/plain-text";
import type { Role } from "../labels/role-words";
import { noContext, type Context } from "./context";
import { kpiOf } from "./label-reader";
import { readHeading, type Heading } from "./section";
import { readStrip, type StripReading } from "./read-strip";
import { stripsOf } from "./strips";

/** What a file says of a sheet that does not say it itself. */
export interface SaidByFile {
  readonly period: PeriodLabel | null;
  readonly role: Role | null;
}

/**
 * Reads a sheet strip by strip.
 *
 * @param firstTable the number of its first table within the file
 * @param ofFile what the file's name says of the period, and its sheets' names of the role, where this one says nothing
 */
export function readSheet(
  grid: SheetGrid,
  readKpi: KpiLabelReader,
  firstTable: number,
  ofFile: SaidByFile,
): StripReading {
  const options = {
    readKpi,
    mark: decimalMark(grid),
    context: contextOfName(grid.sheet.name, readKpi, ofFile),
    hidden: grid.sheet.visibility !== "visible",
  };
  if (!namesKpis(grid, readKpi))
    return { tables: [], statements: [], findings: [], headings: headingsOf(grid) };
  const readings: StripReading[] = [];
  let number = firstTable;
  for (const strip of stripsOf(grid, readKpi)) {
    const reading = readStrip(grid, strip, { ...options, firstTable: number });
    number += reading.tables.length;
    readings.push(reading);
  }
  return {
    tables: readings.flatMap(({ tables }) => tables),
    statements: readings.flatMap(({ statements }) => statements),
    findings: readings.flatMap(({ findings }) => findings),
    headings: readings.flatMap(({ headings }) => headings),
  };
}

/** Some cell or the sheet's name may name a KPI; other sheets can hold none of its figures and are not walked over. */
function namesKpis({ sheet }: SheetGrid, readKpi: KpiLabelReader): boolean {
  return readKpi(sheet.name) !== null || sheet.cells.some((cell) => kpiOf(cell, readKpi) !== null);
}

/** The headings of a cover sheet: "Directorate | Capacity Building". */
function headingsOf(grid: SheetGrid): readonly Heading[] {
  return grid.rows.slice(0, coverRows).map((row) => readHeading(grid.cellsInRow(row)));
}

const coverRows = 40;

/** What a sheet's name says of all that stands on it: "Q1", "Targets", "SP5.1", "Capacity Building". */
function contextOfName(name: string, readKpi: KpiLabelReader, ofFile: SaidByFile): Context {
  const header = readHeaderText(untruncated(name));
  const period = header?.period ?? null;
  const years = fiscalYearsIn(plainText(name));
  const label = readKpi(name);
  return {
    ...noContext,
    kpi:
      label?.kind === "kpi" && label.by === "code"
        ? { kpi: label.kpi, cell: `'${name}'`, row: -1, from: "sheet", told: false, left: false }
        : null,
    directorate: directorateOf(name),
    directorateStated: directorateOf(name) !== null,
    year: years.length === 1 ? (years[0] ?? null) : null,
    apart: years.length === 1 ? null : apartInName(name),
    period: (period?.quarter ?? period?.month) === undefined ? ofFile.period : period,
    role: header?.roles.length === 1 && header.restWords <= 1 ? (header.roles[0] ?? null) : ofFile.role,
    cumulative: header?.cumulative ?? false,
  };
}

/** Excel cuts names at 31 characters: the digits of a year that was cut are no year. */
function untruncated(name: string): string {
  return name.length < 31 || /(?<!\d)20\d\d$/.test(name) ? name : name.replace(/\d+$/, "");
}

const french =
  /\b(?:realisee?s?|cibles?|trimestres?|indicateurs?|exercice|objectifs?|direction|prevue?s?|rapport|membres)\b/;
const english =
  /\b(?:actuals?|targets?|quarters?|indicators?|fiscal|directorate|planned|achieved|report|members)\b/;

/** How the sheet writes decimals: as the language of its words does, unknown where it uses both or neither. */
export function decimalMark({ sheet }: SheetGrid): DecimalMark {
  const texts = sheet.cells
    .slice(0, 400)
    .flatMap(({ value }) => (value.kind === "text" ? [plainText(value.text)] : []));
  const isFrench = texts.some((text) => french.test(text));
  const isEnglish = texts.some((text) => english.test(text));
  if (isFrench === isEnglish) return "unknown";
  return isFrench ? "comma" : "point";
}

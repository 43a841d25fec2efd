import { directorateByName } from "../../../figures/directorates";
import type { DecimalMark } from "../cells/cell-reading";
import type { SheetGrid } from "../grid/sheet-grid";
import { fiscalYearsIn } from "../labels/fiscal-year-text";
import { readHeaderText } from "../labels/header-text";
import type { KpiLabelReader } from "../labels/kpi-label";
import { plainText } from "../labels/plain-text";
import type { Context } from "./place-of-figure";
import { readStrip, type StripReading } from "./read-strip";
import { stripsOf } from "./strips";

/** Reads a sheet strip by strip. @param firstTable the number of its first table within the file */
export function readSheet(grid: SheetGrid, readKpi: KpiLabelReader, firstTable: number): StripReading {
  const options = {
    readKpi,
    mark: decimalMark(grid),
    context: contextOfName(grid.sheet.name, readKpi),
    hidden: grid.sheet.visibility !== "visible",
  };
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

/** What a sheet's name says of all that stands on it: "Q1", "Targets", "SP5.1", "Capacity Building". */
function contextOfName(name: string, readKpi: KpiLabelReader): Context {
  const header = readHeaderText(name);
  const period = header?.period ?? null;
  const years = fiscalYearsIn(plainText(name));
  const label = readKpi(name);
  return {
    kpi:
      label?.kind === "kpi" && label.by === "code"
        ? { kpi: label.kpi, cell: `'${name}'`, row: -1, from: "heading" }
        : null,
    directorate: directorateByName(name)?.code ?? null,
    year: years.length === 1 ? (years[0] ?? null) : null,
    period: (period?.quarter ?? period?.month) === undefined ? null : period,
    role: header?.roles.length === 1 && header.restWords === 0 ? (header.roles[0] ?? null) : null,
    cumulative: header?.cumulative ?? false,
  };
}

const french =
  /\b(?:realisee?s?|cibles?|trimestres?|indicateurs?|exercice|objectifs?|direction|prevue?s?|rapport|membres)\b/;
const english =
  /\b(?:actuals?|targets?|quarters?|indicators?|fiscal|directorate|planned|achieved|report|members)\b/;

/** How the sheet writes decimals: as the language of its words does, unknown where it uses both or neither. */
function decimalMark({ sheet }: SheetGrid): DecimalMark {
  const texts = sheet.cells
    .slice(0, 400)
    .flatMap(({ value }) => (value.kind === "text" ? [plainText(value.text)] : []));
  const isFrench = texts.some((text) => french.test(text));
  const isEnglish = texts.some((text) => english.test(text));
  if (isFrench === isEnglish) return "unknown";
  return isFrench ? "comma" : "point";
}

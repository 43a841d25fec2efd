import type { Finding, Severity } from "../../figures/finding";
import { directorateByName } from "../../figures/directorates";
import type { FiscalYear } from "../../figures/figure";
import type { Place } from "../../figures/place";
import type { Plan } from "../../plan/types";
import { cellAddress } from "../recognition/grid/address";
import { fiscalYearsIn } from "../recognition/labels/fiscal-year-text";
import { plainText } from "../recognition/labels/plain-text";
import type { SourceCell } from "../source-workbook";
import { textOf } from "./cells";
import type { Column } from "./columns";
import type { FinanceTable } from "./find-tables";
import { headingsOf, type Heading } from "./heading-rows";

/** What a finance workbook does not say and whoever asks for it does. */
export interface Asked {
  readonly plan: Plan;
  readonly year: FiscalYear;
}

/** A table with its file: what the readers of rows need, and where they say what they could not read. */
export interface TableReader {
  /** The file's name without its folder. */
  readonly file: string;
  readonly table: FinanceTable;
  readonly asked: Asked;
  readonly cell: (row: number, column: Column) => SourceCell | undefined;
  readonly text: (row: number, column: Column) => string;
  /** The heading within the table that a row stands below. */
  readonly heading: (row: number) => Heading;
  /** The place of a row's cell in a column; of its first cell where the table has no such column. */
  readonly place: (row: number, column: Column | number) => Place;
  readonly find: (severity: Severity, code: string, place: Place, facts?: Finding["facts"]) => void;
  readonly findings: readonly Finding[];
}

export function tableReader(file: string, table: FinanceTable, asked: Asked): TableReader {
  const findings: Finding[] = [];
  const cell = (row: number, column: Column): SourceCell | undefined =>
    table.cellAt(row, table.columns.get(column));
  const headings = headingsOf(table);
  return {
    file,
    table,
    asked,
    cell,
    text: (row, column) => textOf(cell(row, column)),
    heading: (row) => headings.get(row) ?? {},
    place: (row, column) => {
      const at = typeof column === "number" ? column : table.columns.get(column);
      return { file, sheet: table.sheet, cell: cellAddress(row, at ?? firstColumn(table)) };
    },
    find: (severity, code, place, facts) => {
      findings.push({ severity, code, ...place, ...(facts === undefined ? {} : { facts }) });
    },
    findings,
  };
}

function firstColumn({ columns, priorities }: FinanceTable): number {
  return Math.min(...columns.values(), ...priorities.values());
}

/**
 * The fiscal year a row states, else its table's; undefined where neither does. A calendar year beside a title's fiscal year is
 * that one if it lies in it; "unreadable" for any other text, for last year's rows must not count in this year.
 */
export function yearOfRow(reader: TableReader, row: number): FiscalYear | undefined | "unreadable" {
  const stated = reader.text(row, "year");
  const [year] = fiscalYearsIn(plainText(stated));
  if (year !== undefined) return year;
  const ofTable = reader.table.year ?? undefined;
  if (stated === "") return ofTable;
  const start = ofTable === undefined ? Number.NaN : Number(ofTable.slice(0, 4));
  if (/^(?:fy ?)?20\d\d$/i.test(stated) && [start, start + 1].includes(Number(stated.slice(-4))))
    return ofTable;
  reader.find("error", "budget-year-unreadable", reader.place(row, "year"), { text: stated });
  return "unreadable";
}

/**
 * The code or the stated name of a row's directorate, else that of the heading it stands below, of the row above it or of its
 * table; where none states one the file's name stands for it, with a warning, so that the rows of one directorate's workbook
 * stay together.
 */
export function directorateOfRow(reader: TableReader, row: number): string {
  const stated = reader.text(row, "directorate");
  if (stated !== "") return directorateByName(stated)?.code ?? stated;
  const above = reader.heading(row);
  if (above.directorate !== undefined) return above.directorate;
  if (above.lastDirectorate !== undefined) {
    const directorate = directorateByName(above.lastDirectorate)?.code ?? above.lastDirectorate;
    reader.find("info", "budget-directorate-from-above", reader.place(row, "directorate"), { directorate });
    return directorate;
  }
  if (reader.table.directorate !== null) return reader.table.directorate;
  const name = reader.file.replace(/\.[^.]*$/, "");
  reader.find("warning", "budget-directorate-missing", reader.place(row, "directorate"), { name });
  return name;
}

/** The directorate that a row or its table plainly states; undefined where it would have to be guessed. */
export function statedDirectorate(reader: TableReader, row: number): string | undefined {
  const stated = reader.text(row, "directorate");
  if (stated !== "") return directorateByName(stated)?.code ?? stated;
  const { directorate, lastDirectorate } = reader.heading(row);
  const above =
    lastDirectorate === undefined ? undefined : (directorateByName(lastDirectorate)?.code ?? lastDirectorate);
  return directorate ?? above ?? reader.table.directorate ?? undefined;
}

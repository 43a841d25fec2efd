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
  /** The place of a row's cell in a column; of its first cell where the table has no such column. */
  readonly place: (row: number, column: Column | number) => Place;
  readonly find: (severity: Severity, code: string, place: Place, facts?: Finding["facts"]) => void;
  readonly findings: readonly Finding[];
}

export function tableReader(file: string, table: FinanceTable, asked: Asked): TableReader {
  const findings: Finding[] = [];
  const cell = (row: number, column: Column): SourceCell | undefined =>
    table.cellAt(row, table.columns.get(column));
  return {
    file,
    table,
    asked,
    cell,
    text: (row, column) => textOf(cell(row, column)),
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

/** The fiscal year a row states, else its table's; undefined where neither does. */
export function yearOfRow(reader: TableReader, row: number): FiscalYear | undefined {
  const stated = reader.text(row, "year");
  const [year] = fiscalYearsIn(plainText(stated));
  if (year === undefined && stated !== "") {
    reader.find("warning", "budget-year-unreadable", reader.place(row, "year"), { text: stated });
  }
  return year ?? reader.table.year ?? undefined;
}

/**
 * The code or the stated name of a row's directorate, else its table's; where neither states one the file's name stands for it,
 * with a warning, so that the rows of one directorate's workbook stay together.
 */
export function directorateOfRow(reader: TableReader, row: number): string {
  const stated = reader.text(row, "directorate");
  if (stated !== "") return directorateByName(stated)?.code ?? stated;
  if (reader.table.directorate !== null) return reader.table.directorate;
  const name = reader.file.replace(/\.[^.]*$/, "");
  reader.find("warning", "budget-directorate-missing", reader.place(row, "directorate"), { name });
  return name;
}

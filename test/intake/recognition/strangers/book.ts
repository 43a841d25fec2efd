import * as spreadsheet from "@e965/xlsx";
import type { KpiFacts } from "../layouts/facts";

export type Format = "xlsx" | "xlsb" | "xls" | "ods";
export const formats: readonly Format[] = ["xlsx", "xlsb", "xls", "ods"];

/** What a cell holds: a value, or a day that is written as a number with a date's format. */
export type Content = string | number | null | { readonly day: Date; readonly format: string };
export type Row = readonly Content[];

export interface Page {
  readonly name: string;
  readonly rows: Row[];
  /** Top, left, bottom, right; from 0. */
  readonly merges: (readonly [number, number, number, number])[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

/** What a report says, of one directorate and one fiscal year. */
export interface Report {
  readonly directorate: { readonly code: string; readonly en: string; readonly fr: string };
  readonly year: string;
  readonly kpis: readonly KpiFacts[];
}

export function page(name: string): Page {
  const sheetName = name.replace(/[\\/?*[\]:]/g, "-").slice(0, 31);
  return { name: sheetName, rows: [], merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}

const millisecondsOfDay = 86_400_000;
const unixEpoch1900 = 25_569;
const daysBetweenSystems = 1462;

/**
 * The file as SheetJS writes it, which is no library of the reader's for .xlsx. It writes no hidden rows into .xls and
 * .ods: a stale row shows there, and has to be asked.
 */
export function bytesOf(pages: readonly Page[], format: Format, from1904: boolean): Uint8Array {
  const book = spreadsheet.utils.book_new();
  if (from1904) book.Workbook = { WBProps: { date1904: true } };
  for (const { name, rows, merges, hiddenRows, hiddenColumns } of pages) {
    const sheet: spreadsheet.WorkSheet = {};
    const last = { r: rows.length - 1, c: Math.max(...rows.map(({ length }) => length)) - 1 };
    rows.forEach((row, r) => {
      row.forEach((content, c) => {
        if (content !== null) sheet[spreadsheet.utils.encode_cell({ r, c })] = cellOf(content, from1904);
      });
    });
    sheet["!ref"] = spreadsheet.utils.encode_range({ s: { r: 0, c: 0 }, e: last });
    sheet["!merges"] = merges.map(([top, left, bottom, right]) => ({
      s: { r: top, c: left },
      e: { r: bottom, c: right },
    }));
    sheet["!rows"] = rows.map((_, row) => ({ hidden: hiddenRows.has(row) }));
    sheet["!cols"] = Array.from({ length: last.c + 1 }, (_, column) => ({
      hidden: hiddenColumns.has(column),
    }));
    spreadsheet.utils.book_append_sheet(book, sheet, name);
  }
  const bookType = format === "xls" ? "biff8" : format;
  return new Uint8Array(spreadsheet.write(book, { type: "array", bookType }) as ArrayBuffer);
}

function cellOf(content: NonNullable<Content>, from1904: boolean): spreadsheet.CellObject {
  if (typeof content === "string") return { t: "s", v: content };
  if (typeof content === "number") return { t: "n", v: content };
  const serial = content.day.getTime() / millisecondsOfDay + unixEpoch1900;
  return { t: "n", v: from1904 ? serial - daysBetweenSystems : serial, z: content.format };
}

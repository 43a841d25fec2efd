import ExcelJS from "exceljs";
import type { Reported } from "../../../../src/figures/figure";

/** A cell of a drawn workbook. Cells are known by identity, so that rows and columns may be put in before or after. */
export interface Cell {
  value: string | number | Date | null;
  format?: string;
  /** A formula whose stored result is `value`; null for a formula without one. */
  formula?: string;
  error?: string;
}

export interface Sheet {
  name: string;
  rows: Cell[][];
  readonly merges: (readonly [Cell, Cell])[];
  readonly hiddenRows: Set<Cell[]>;
  /** Columns are hidden by any of their cells. */
  readonly hiddenColumns: Set<Cell>;
  hidden?: boolean;
}

/** A figure that is really in a workbook, and the cells it stands in. */
export interface Truth {
  readonly period: string;
  readonly directorate: string;
  readonly kpi: string;
  actual: Reported;
  target: Reported;
  readonly actualCells: Cell[];
  readonly targetCells: Cell[];
  readonly sheet: Sheet;
  /** Where the target stands on another sheet. */
  readonly targetSheet?: Sheet;
}

export interface Book {
  readonly file: string;
  readonly sheets: Sheet[];
  readonly truth: Truth[];
  /** Cells that must be asked about. */
  readonly asked: Cell[];
}

export function cell(value: Cell["value"] = null): Cell {
  return { value };
}

export function sheet(name: string, rows: Cell[][]): Sheet {
  return { name, rows, merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}

/** Puts empty columns before one, in every row that reaches it. */
export function insertColumn(target: Sheet, at: number, make: (row: number) => Cell): void {
  target.rows.forEach((row, index) => {
    while (row.length < at) row.push(cell());
    row.splice(at, 0, make(index));
  });
}

/** The A1 address of cells, first to last. */
export function addressOf(target: Sheet, cells: readonly Cell[]): string | null {
  const places = cells.map((one) => {
    const row = target.rows.findIndex((each) => each.includes(one));
    return { row, column: target.rows[row]?.indexOf(one) ?? -1 };
  });
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return null;
  const name = ({ row, column }: { row: number; column: number }) => `${letters(column)}${row + 1}`;
  return places.length === 1 ? name(first) : `${name(first)}:${name(last)}`;
}

function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** The workbook's bytes, written by ExcelJS, another library than the one that reads them. */
export async function bytesOf(book: Book): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const drawn of book.sheets) write(workbook.addWorksheet(drawn.name.slice(0, 31)), drawn);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function write(worksheet: ExcelJS.Worksheet, drawn: Sheet): void {
  drawn.rows.forEach((row, index) => {
    row.forEach((one, column) => {
      const target = worksheet.getCell(index + 1, column + 1);
      const content = contentOf(one);
      if (content !== null) target.value = content;
      if (one.format !== undefined) target.numFmt = one.format;
      if (drawn.hiddenColumns.has(one)) worksheet.getColumn(column + 1).hidden = true;
    });
    if (drawn.hiddenRows.has(row)) worksheet.getRow(index + 1).hidden = true;
  });
  for (const [first, last] of drawn.merges) {
    worksheet.mergeCells(`${addressOf(drawn, [first]) ?? ""}:${addressOf(drawn, [last]) ?? ""}`);
  }
  if (drawn.hidden === true) worksheet.state = "hidden";
}

function contentOf(one: Cell): ExcelJS.CellValue {
  if (one.error !== undefined) return { error: one.error as ExcelJS.CellErrorValue["error"] };
  if (one.formula !== undefined) {
    return one.value === null ? { formula: one.formula } : { formula: one.formula, result: one.value };
  }
  return one.value;
}

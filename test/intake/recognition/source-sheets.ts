import type {
  SourceCell,
  SourceSheet,
  SourceValue,
  SourceWorkbook,
} from "../../../src/intake/source-workbook";

/** What a cell of a test's sheet holds: a value, a true date, or a formula with its stored result. */
export type Content =
  | string
  | number
  | null
  | { readonly date: readonly [year: number, month: number, day: number] }
  | { readonly formula: string; readonly result: number | null }
  | { readonly error: string }
  | { readonly number: number; readonly format: string };

/** A workbook as the reader would give it, from rows of contents. */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly Content[])[]>>,
  file = "Report.xlsx",
  changes: Partial<SourceSheet> = {},
): SourceWorkbook {
  return {
    file,
    dateSystem: 1900,
    sheets: Object.entries(sheets).map(([name, rows]) => ({ ...sheetOf(name, rows), ...changes })),
  };
}

export function sheetOf(name: string, rows: readonly (readonly Content[])[]): SourceSheet {
  const cells = rows.flatMap((contents, row) =>
    contents.flatMap((content, column) => (content === null ? [] : [cellOf(content, row, column)])),
  );
  return {
    name,
    visibility: "visible",
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map(({ length }) => length)),
    cells,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function cellOf(content: Exclude<Content, null>, row: number, column: number): SourceCell {
  if (typeof content === "object" && "formula" in content) {
    return { row, column, formula: content.formula, value: valueOf(content.result) };
  }
  if (typeof content === "object" && "format" in content) {
    return { row, column, numberFormat: content.format, value: { kind: "number", number: content.number } };
  }
  return { row, column, value: valueOf(content) };
}

function valueOf(content: Exclude<Content, { formula: string } | { format: string }>): SourceValue {
  if (content === null) return { kind: "no-result" };
  if (typeof content === "number") return { kind: "number", number: content };
  if (typeof content === "string") return { kind: "text", text: content };
  if ("error" in content) return { kind: "error", error: content.error };
  const [year, month, day] = content.date;
  const serial = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
  return { kind: "date", serial, year, month, day };
}

import type { SourceCell, SourceSheet, SourceValue, SourceWorkbook } from "../source-workbook";

/** A table of the open workbook as Excel gives it: where it stands, its header, its rows. */
export interface TableInWorkbook {
  readonly sheet: string;
  /** The worksheet's row, from 1, of the table's first row of data. */
  readonly firstRow: number;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/**
 * The workbook's own finance tables (WcoBudget, WcoAllocation …) as the reader of files takes them, so that a table is
 * understood alike in both. Tables begin in the sheet's first column, as the add-in writes them; their cells are named so.
 */
export function workbookOfTables(file: string, tables: readonly TableInWorkbook[]): SourceWorkbook {
  return { file, dateSystem: 1900, sheets: tables.map(sheetOf) };
}

function sheetOf({ sheet, firstRow, columns, rows }: TableInWorkbook): SourceSheet {
  const cells = [columns, ...rows].flatMap((contents, index) =>
    contents.flatMap((content, column): SourceCell[] =>
      content === null || content === ""
        ? []
        : [{ row: firstRow - 2 + index, column, value: valueOf(content) }],
    ),
  );
  return {
    name: sheet,
    visibility: "visible",
    rowCount: firstRow - 1 + rows.length,
    columnCount: columns.length,
    cells,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function valueOf(content: string | number | boolean): SourceValue {
  switch (typeof content) {
    case "string":
      return { kind: "text", text: content };
    case "number":
      return { kind: "number", number: content };
    case "boolean":
      return { kind: "boolean", boolean: content };
  }
}

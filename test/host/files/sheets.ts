import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../../src/host/files";
import { without } from "../../../src/host/files/xml/tree";

/** An empty worksheet with what a test wants in it. */
export function sheetWith(parts: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    name: "Sheet1",
    visibility: "visible",
    showGridlines: true,
    cells: [],
    columns: [],
    rows: [],
    merges: [],
    frozen: { rows: 0, columns: 0 },
    conditionalFormats: [],
    tables: [],
    charts: [],
    shapes: [],
    ...parts,
  };
}

export function workbookWith(
  sheets: readonly SheetSnapshot[],
  parts: Partial<WorkbookSnapshot> = {},
): WorkbookSnapshot {
  return { sheets, names: [], customXmlParts: [], settings: {}, ...parts };
}

/** A workbook of one sheet with these cells. */
export function workbookOf(...cells: readonly CellSnapshot[]): WorkbookSnapshot {
  return workbookWith([sheetWith({ cells })]);
}

/** A snapshot without what only an opened file has, to compare with one that was made. */
export function comparable(snapshot: WorkbookSnapshot): unknown {
  return {
    ...without(snapshot, "package", "activeSheet", "defaultFont"),
    sheets: snapshot.sheets.map((sheet) => ({
      ...without(sheet, "originalName"),
      cells: sheet.cells.map((cell) => without(cell, "styleId")),
    })),
  };
}

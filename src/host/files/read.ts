import { readConditionalFormats } from "./conditional/conditional-formats";
import { WorkbookPackage } from "./package/workbook-package";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";
import { readRow } from "./sheet/rows";
import { readFrame } from "./sheet/worksheet";
import { readCustomXml } from "./workbook/custom-xml";
import { readNames, readPrintNames } from "./workbook/names";
import { openWorkbook, type OpenedSheet, type OpenedWorkbook, type Tab } from "./workbook/opened-workbook";
import type { PrintNames } from "./workbook/print-names";
import { readActiveTab, readCalculation } from "./workbook/workbook-part";

/**
 * An .xlsx or .xlsm file as a snapshot. The bytes stay in its `package`, so that what the snapshot has no field for
 * (pivot tables, pictures, macros, data validations ...) is still there when it is written.
 * @returns `dropped`: sentences about what could not be read, with part or sheet
 * @throws WorkbookFileError if the bytes cannot be opened as a workbook
 */
export function readWorkbookFile(
  bytes: Uint8Array,
): Promise<{ snapshot: WorkbookSnapshot; dropped: string[] }> {
  return Promise.resolve().then(() => {
    const opened = openWorkbook(WorkbookPackage.open(bytes));
    return { snapshot: { ...workbookSnapshot(opened), package: bytes }, dropped: [] };
  });
}

/** What an opened workbook says, without its package. */
export function workbookSnapshot(opened: OpenedWorkbook): WorkbookSnapshot {
  const tabs = opened.tabs.map(({ name }) => name);
  const print = readPrintNames(opened.root, tabs);
  const active = opened.tabs[readActiveTab(opened.root)];
  const { name, size } = opened.styles.usualFont;
  return {
    sheets: opened.tabs.flatMap((tab) =>
      tab.sheet === undefined ? [] : [sheetSnapshot(tab, tab.sheet, opened, print.get(tab.name))],
    ),
    names: readNames(opened.root, tabs),
    customXmlParts: readCustomXml(opened.parts, opened.part).map(({ id, xml }) => ({ id, xml })),
    settings: {},
    ...readCalculation(opened.root),
    ...(active?.sheet === undefined ? {} : { activeSheet: active.name }),
    ...(name === undefined || size === undefined ? {} : { defaultFont: { name, size } }),
  };
}

function sheetSnapshot(
  tab: Tab,
  sheet: OpenedSheet,
  { styles }: OpenedWorkbook,
  printNames: PrintNames | undefined,
): SheetSnapshot {
  const { pageSetup, ...frame } = readFrame(sheet.raw.root, styles);
  const state = tab.element.attributes["state"];
  return {
    name: tab.name,
    originalName: tab.name,
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    ...frame,
    cells: sheet.cells.flatMap(({ cell }) =>
      cell.value === undefined && cell.formula === undefined && cell.styleId === undefined ? [] : [cell],
    ),
    rows: sheet.raw.rows.flatMap((row) => readRow(row, styles) ?? []),
    conditionalFormats: readConditionalFormats(sheet.raw.root, styles),
    tables: sheet.tables.map(({ table }) => table),
    charts: sheet.drawing?.charts ?? [],
    shapes: sheet.drawing?.shapes ?? [],
    ...(pageSetup === undefined && printNames === undefined
      ? {}
      : { print: { ...pageSetup, ...printNames } }),
  };
}

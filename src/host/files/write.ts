import { withDrawing } from "./drawing/sheet-drawing";
import { blankPackage } from "./package/blank";
import { contentTypes } from "./package/kinds";
import { reachableParts, removeUnreachable } from "./package/reachable";
import { WorkbookPackage } from "./package/workbook-package";
import { sameData } from "./same-data";
import { SharedStringTable } from "./sheet/shared-strings";
import { worksheetText } from "./sheet/write-sheet";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";
import { tableFinder, withHeaderTexts, withTables } from "./tables/sheet-tables";
import { writeCustomXml } from "./workbook/custom-xml";
import { dynamicArrayMetadata } from "./workbook/dynamic-arrays";
import { namesElement } from "./workbook/names";
import { openWorkbook, type OpenedWorkbook } from "./workbook/opened-workbook";
import { activeTab, writtenTabs, type WrittenTab } from "./workbook/tabs";
import { withActiveTab, withCalculation, workbookSequence } from "./workbook/workbook-part";
import { workbookSnapshot } from "./read";
import { namespaceByPrefix } from "./xml/namespaces";
import { element, inSequence, numberOf, withAttributes, withChildren } from "./xml/tree";

/**
 * A snapshot as an .xlsx file. With a `package`, what the snapshot says is put into that file and all else in it
 * stays; without one, a new file is made. Equal snapshots give equal bytes.
 * @returns `dropped`: sentences about what the file could not keep, with sheet and place
 */
export function writeWorkbookFile(
  snapshot: WorkbookSnapshot,
): Promise<{ bytes: Uint8Array; dropped: string[] }> {
  return Promise.resolve().then(() => writtenWorkbook(snapshot));
}

/** What all steps of one writing share. */
interface Writing {
  readonly opened: OpenedWorkbook;
  readonly before: WorkbookSnapshot;
  readonly strings: SharedStringTable;
  readonly dynamicArray: () => number;
  /** Numbers that no table of the workbook has. */
  readonly newTableId: () => number;
  readonly drop: (what: string) => void;
}

function writtenWorkbook(snapshot: WorkbookSnapshot): { bytes: Uint8Array; dropped: string[] } {
  const parts =
    snapshot.package === undefined
      ? blankPackage(snapshot.defaultFont ?? { name: "Calibri", size: 11 })
      : WorkbookPackage.open(snapshot.package);
  const before = reachableParts(parts);
  const opened = openWorkbook(parts);
  const dropped: string[] = [];
  const writing: Writing = {
    opened,
    before: workbookSnapshot(opened),
    strings: new SharedStringTable(opened.strings),
    dynamicArray: dynamicArrayMetadata(parts, opened.part),
    newTableId: tableIds(opened),
    drop: (what) => dropped.push(what),
  };
  const tabs = writtenTabs(snapshot.sheets, opened);
  const active = activeTab(tabs, snapshot.activeSheet);
  const sheetParts = tabs.map((tab, index) => writeSheet(tab, index === active, writing));
  writeWorkbookPart(snapshot, tabs, sheetParts, active, writing);
  writeCustomXml(snapshot.customXmlParts, parts, opened.part);
  for (const key of Object.keys(snapshot.settings)) writing.drop(`the add-in's setting "${key}"`);
  writeStyles(writing);
  writeStrings(writing);
  dropStale(writing);
  removeUnreachable(parts, before);
  return { bytes: parts.toBytes(), dropped };
}

/** Writes a tab's worksheet and returns its part; undefined for a tab that is no worksheet and stays as it is. */
function writeSheet({ wanted, opened }: WrittenTab, isActive: boolean, writing: Writing): string | undefined {
  if (wanted === undefined) return undefined;
  const { parts, styles } = writing.opened;
  const source = opened?.sheet;
  const before = writing.before.sheets.find(({ name }) => name === opened?.name);
  const wasActive = writing.before.activeSheet === opened?.name;
  if (source !== undefined && wasActive === isActive && sameSheet(before, wanted)) return source.part;
  const part = source?.part ?? parts.freeName("xl/worksheets/sheet", ".xml");
  const cells = withHeaderTexts(wanted.cells, wanted.tables);
  const tabled = withTables(source?.raw.root ?? blankWorksheet(), wanted.tables, cells, {
    parts,
    sheetPart: part,
    opened: source?.tables ?? [],
    newId: writing.newTableId,
  });
  const drop = (what: string): void => {
    writing.drop(`${wanted.name}: ${what}`);
  };
  const drawn = withDrawing(tabled, wanted, { parts, sheetPart: part, opened: source?.drawing, drop });
  const text = worksheetText(drawn, { ...wanted, cells }, isActive, {
    styles,
    strings: writing.strings,
    opened: { cells: source?.cells ?? [], rows: source?.raw.rows ?? [] },
    tableAt: tableFinder(wanted.tables),
    dynamicArray: writing.dynamicArray,
    drop,
  });
  parts.put(part, text, source === undefined ? contentTypes.worksheet : undefined);
  return part;
}

function tableIds({ tabs }: OpenedWorkbook): () => number {
  const used = tabs.flatMap(({ sheet }) => sheet?.tables.map(({ root }) => numberOf(root, "id") ?? 0) ?? []);
  let last = Math.max(0, ...used);
  return () => (last += 1);
}

function blankWorksheet() {
  return element("worksheet", { xmlns: namespaceByPrefix[""], "xmlns:r": namespaceByPrefix["r"] });
}

/** Whether a sheet's own part may stay as it was: name, place and visibility stand elsewhere. */
function sameSheet(before: SheetSnapshot | undefined, wanted: SheetSnapshot): boolean {
  if (before === undefined) return false;
  const { name, visibility } = before;
  const tables = wanted.tables.map((table) => ({ originalName: table.name, ...table }));
  return sameData(before, { ...wanted, name, visibility, tables, originalName: name });
}

function writeWorkbookPart(
  snapshot: WorkbookSnapshot,
  tabs: readonly WrittenTab[],
  sheetParts: readonly (string | undefined)[],
  active: number,
  { opened }: Writing,
): void {
  const { parts, part } = opened;
  let nextId = Math.max(0, ...opened.tabs.map((tab) => numberOf(tab.element, "sheetId") ?? 0)) + 1;
  const sheets = tabs.map(({ name, wanted, opened: tab }, index) => {
    const source = tab?.element ?? element("sheet", { name, sheetId: nextId++ });
    if (wanted === undefined) return source;
    const sheetPart = sheetParts[index] ?? "";
    return withAttributes(source, {
      name,
      sheetId: source.attributes["sheetId"],
      state: wanted.visibility === "visible" ? undefined : wanted.visibility,
      "r:id": source.attributes["r:id"] ?? parts.relate(part, "worksheet", sheetPart),
    });
  });
  const keptIds = new Set(sheets.map((sheet) => sheet.attributes["r:id"]));
  const isRemoved = (id: string) =>
    opened.tabs.some((tab) => tab.element.attributes["r:id"] === id) && !keptIds.has(id);
  parts.setRelationships(
    part,
    parts.relationships(part).filter(({ id }) => !isRemoved(id)),
  );
  const names = namesElement(snapshot.names, opened.root, {
    openedTabs: opened.tabs.map(({ name }) => name),
    renamed: new Map(tabs.flatMap((tab) => (tab.opened === undefined ? [] : [[tab.opened.name, tab.name]]))),
    tabs: tabs.map(({ name }) => name),
    print: new Map(tabs.map(({ name, wanted }) => [name, wanted?.print ?? {}])),
  });
  let root = withChildren(opened.root, "sheets", [element("sheets", {}, sheets)]);
  root = withChildren(root, "definedNames", names === undefined ? [] : [names]);
  root = withActiveTab(withCalculation(root, snapshot), active);
  parts.put(part, inSequence(root, workbookSequence));
}

function writeStyles({ opened: { parts, part, styles, stylesPart } }: Writing): void {
  const name = stylesPart ?? "xl/styles.xml";
  parts.put(name, styles.toXml(), stylesPart === undefined ? contentTypes.styles : undefined);
  if (stylesPart === undefined) parts.relate(part, "styles", name);
}

function writeStrings({ opened: { parts, part, stringsPart }, strings }: Writing): void {
  if (!strings.hasGrown) return;
  const name = stringsPart ?? "xl/sharedStrings.xml";
  const present = stringsPart === undefined ? undefined : parts.text(stringsPart);
  parts.put(
    name,
    strings.toXml(present, name),
    present === undefined ? contentTypes.sharedStrings : undefined,
  );
  if (stringsPart === undefined) parts.relate(part, "sharedStrings", name);
}

/** The order of calculation is made anew by any reader; a signature no longer fits what was signed. */
function dropStale({ opened: { parts, part }, drop }: Writing): void {
  const kept = parts.relationships(part).filter(({ kind }) => kind !== "calcChain");
  parts.setRelationships(part, kept);
  const signed = parts.relationships("").some(({ kind }) => kind === "origin");
  if (!signed) return;
  parts.setRelationships(
    "",
    parts.relationships("").filter(({ kind }) => kind !== "origin"),
  );
  drop("the digital signature: the workbook is no longer what was signed");
}

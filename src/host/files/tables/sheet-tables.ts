import { contains, parseArea } from "../addresses";
import { contentTypes } from "../package/kinds";
import type { WorkbookPackage } from "../package/workbook-package";
import { sameData } from "../same-data";
import type { CellSnapshot, TableSnapshot } from "../snapshot";
import { childNamed, childrenNamed, element, numberOf, withChildren, type XmlElement } from "../xml/tree";
import { readTable, tableElement } from "./table-part";

/** A table of an opened worksheet. */
export interface OpenedTable {
  readonly part: string;
  readonly relationship: string;
  readonly root: XmlElement;
  readonly table: TableSnapshot;
}

export function readTables(parts: WorkbookPackage, sheetPart: string, sheet: XmlElement): OpenedTable[] {
  return childrenNamed(childNamed(sheet, "tableParts"), "tablePart").flatMap(({ attributes }) => {
    const relationship = attributes["r:id"] ?? "";
    const part = parts.relatedById(sheetPart, relationship);
    const root = part === undefined ? undefined : parts.xml(part);
    if (part === undefined || root === undefined) return [];
    return [{ part, relationship, root, table: readTable(root) }];
  });
}

/**
 * Writes a worksheet's tables as parts and returns the worksheet with their relationships. Tables that say what they
 * said stay as they are; parts of tables that are gone lose their relationship.
 * @param newId numbers that no table of the workbook has
 */
export function withTables(
  sheet: XmlElement,
  wanted: readonly TableSnapshot[],
  cells: readonly CellSnapshot[],
  { parts, sheetPart, opened, newId }: TablesWriting,
): XmlElement {
  const relationships = wanted.map((table) => {
    const source = opened.find((one) => one.table.name === (table.originalName ?? table.name));
    if (source !== undefined && sameData(source.table, { ...table, originalName: source.table.name })) {
      return source.relationship;
    }
    const part = source?.part ?? parts.freeName("xl/tables/table", ".xml");
    const id = source === undefined ? newId() : (numberOf(source.root, "id") ?? newId());
    const root = tableElement(table, id, source?.root, totalsOf(table, cells));
    parts.put(part, root, source === undefined ? contentTypes.table : undefined);
    return source?.relationship ?? parts.relate(sheetPart, "table", part);
  });
  const gone = opened.filter(({ relationship }) => !relationships.includes(relationship));
  if (gone.length > 0) {
    const ids = new Set(gone.map(({ relationship }) => relationship));
    const kept = parts.relationships(sheetPart).filter(({ id }) => !ids.has(id));
    parts.setRelationships(sheetPart, kept);
  }
  const tableParts = relationships.map((id) => element("tablePart", { "r:id": id }));
  return withChildren(
    sheet,
    "tableParts",
    tableParts.length === 0 ? [] : [element("tableParts", { count: tableParts.length }, tableParts)],
  );
}

export interface TablesWriting {
  readonly parts: WorkbookPackage;
  readonly sheetPart: string;
  readonly opened: readonly OpenedTable[];
  readonly newId: () => number;
}

function totalsOf(table: TableSnapshot, cells: readonly CellSnapshot[]): Map<number, CellSnapshot> {
  const area = parseArea(table.area);
  if (area === undefined || !table.showTotals) return new Map();
  const inTotals = cells.filter(
    ({ row, column }) => row === area.bottom && column >= area.left && column <= area.right,
  );
  return new Map(inTotals.map((cell) => [cell.column - area.left, cell]));
}

/** The table that a cell lies in. */
export function tableFinder(
  tables: readonly TableSnapshot[],
): (row: number, column: number) => string | undefined {
  const areas = tables.flatMap(({ name, area }) => {
    const parsed = parseArea(area);
    return parsed === undefined ? [] : [{ name, area: parsed }];
  });
  return (row, column) => areas.find(({ area }) => contains(area, row, column))?.name;
}

/** Excel takes a table's file for damaged when a header cell is not the text that names its column. */
export function withHeaderTexts(
  cells: readonly CellSnapshot[],
  tables: readonly TableSnapshot[],
): readonly CellSnapshot[] {
  const headers = new Map<string, string>();
  for (const { area, columns, showHeaders } of tables) {
    const parsed = parseArea(area);
    if (parsed === undefined || !showHeaders) continue;
    columns.forEach((column, index) => headers.set(`${parsed.top} ${parsed.left + index}`, column));
  }
  if (headers.size === 0) return cells;
  const present = cells.map((cell) => {
    const place = `${cell.row} ${cell.column}`;
    const value = headers.get(place);
    headers.delete(place);
    if (value === undefined || (cell.value === value && cell.formula === undefined)) return cell;
    const { row, column, style, styleId } = cell;
    return {
      row,
      column,
      value,
      ...(style === undefined ? {} : { style }),
      ...(styleId === undefined ? {} : { styleId }),
    };
  });
  const missing = [...headers].map(([place, value]) => {
    const [row = 0, column = 0] = place.split(" ").map(Number);
    return { row, column, value };
  });
  return [...present, ...missing];
}

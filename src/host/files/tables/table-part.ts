import { areaAddress, parseArea, type CellArea } from "../addresses";
import { storedFormula } from "../formulas/stored";
import type { CellSnapshot, TableSnapshot } from "../snapshot";
import { readCellText, storedCellText } from "../sheet/cell-text";
import { namespaceByPrefix } from "../xml/namespaces";
import {
  childNamed,
  childrenNamed,
  element,
  flag,
  inSequence,
  numberOf,
  withAttributes,
  withChildren,
  type XmlElement,
} from "../xml/tree";

/** The order of a table's parts (CT_Table, ECMA-376 part 1, 18.5.1.2). */
const tableSequence = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** What a table part says. */
export function readTable(root: XmlElement): TableSnapshot {
  const style = childNamed(root, "tableStyleInfo");
  const name = root.attributes["displayName"] ?? root.attributes["name"] ?? "";
  return {
    name,
    originalName: name,
    area: root.attributes["ref"] ?? "A1",
    columns: childrenNamed(childNamed(root, "tableColumns"), "tableColumn").map(({ attributes }) =>
      readCellText(attributes["name"] ?? ""),
    ),
    style: style?.attributes["name"] ?? "",
    showHeaders: (numberOf(root, "headerRowCount") ?? 1) > 0,
    showTotals: (numberOf(root, "totalsRowCount") ?? 0) > 0,
    showBandedRows: flag(style, "showRowStripes"),
    showFilterButton: childNamed(root, "autoFilter") !== undefined,
  };
}

/**
 * A table part that says this.
 * @param opened the part it was in the opened file, whose calculated columns, sort order and query stay
 * @param totals the cells of its totals row by column from the table's first, for the functions they hold
 */
export function tableElement(
  table: TableSnapshot,
  id: number,
  opened: XmlElement | undefined,
  totals: ReadonlyMap<number, CellSnapshot>,
): XmlElement {
  const area = parseArea(table.area);
  const base = opened ?? element("table", { xmlns: namespaceByPrefix[""], id });
  const named = withAttributes(base, {
    name: table.name,
    displayName: table.name,
    ref: table.area,
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : false,
    insertRow: undefined,
  });
  const filter = area === undefined ? undefined : filterElement(table, area, childNamed(base, "autoFilter"));
  const filtered = withChildren(named, "autoFilter", filter === undefined ? [] : [filter]);
  const style = withChildren(filtered, "tableStyleInfo", [styleElement(table, base)]);
  return inSequence(
    withChildren(style, "tableColumns", [columnsElement(table, base, totals)]),
    tableSequence,
  );
}

/** Filters are set on columns by their number, so they stay only as long as the columns do. */
function filterElement(
  table: TableSnapshot,
  area: CellArea,
  opened: XmlElement | undefined,
): XmlElement | undefined {
  if (!table.showFilterButton || !table.showHeaders) return undefined;
  const ref = areaAddress(table.showTotals ? { ...area, bottom: area.bottom - 1 } : area);
  return withAttributes(opened ?? element("autoFilter"), { ref });
}

function styleElement({ style, showBandedRows }: TableSnapshot, base: XmlElement): XmlElement {
  const present = childNamed(base, "tableStyleInfo");
  return element("tableStyleInfo", {
    name: style === "" ? undefined : style,
    showFirstColumn: flag(present, "showFirstColumn"),
    showLastColumn: flag(present, "showLastColumn"),
    showRowStripes: showBandedRows,
    showColumnStripes: flag(present, "showColumnStripes"),
  });
}

function columnsElement(
  { columns, showTotals, name }: TableSnapshot,
  base: XmlElement,
  totals: ReadonlyMap<number, CellSnapshot>,
): XmlElement {
  const present = childrenNamed(childNamed(base, "tableColumns"), "tableColumn");
  let nextId = Math.max(0, ...present.map((column) => numberOf(column, "id") ?? 0)) + 1;
  const written = columns.map((column, index) => {
    const stored = storedCellText(column).replaceAll("\n", "_x000a_");
    const same = present.find(({ attributes }) => readCellText(attributes["name"] ?? "") === column);
    const source = same ?? element("tableColumn", { id: nextId++ });
    const named = withAttributes(source, { name: stored });
    return showTotals ? withTotal(named, totals.get(index), name) : withoutTotal(named);
  });
  return element("tableColumns", { count: written.length }, written);
}

const totalFunctions: Readonly<Record<string, string>> = {
  "101": "average",
  "102": "countNums",
  "103": "count",
  "104": "max",
  "105": "min",
  "107": "stdDev",
  "109": "sum",
  "110": "var",
};

function withoutTotal(column: XmlElement): XmlElement {
  const plain = withAttributes(column, { totalsRowFunction: undefined, totalsRowLabel: undefined });
  return withChildren(plain, "totalsRowFormula", []);
}

/** What a column's total is follows from its cell: a label, one of Excel's functions, or a formula of its own. */
function withTotal(column: XmlElement, cell: CellSnapshot | undefined, table: string): XmlElement {
  const plain = withoutTotal(column);
  if (cell?.formula === undefined) {
    const label = typeof cell?.value === "string" && cell.value !== "" ? cell.value : undefined;
    return withAttributes(plain, { totalsRowLabel: label });
  }
  const subtotal = /^=SUBTOTAL\((\d+),[^()]*\)$/i.exec(cell.formula)?.[1] ?? "";
  const known = totalFunctions[subtotal];
  if (known !== undefined) return withAttributes(plain, { totalsRowFunction: known });
  const formula = element("totalsRowFormula", {}, [storedFormula(cell.formula, table)]);
  return inSequence(
    withAttributes({ ...plain, children: [...plain.children, formula] }, { totalsRowFunction: "custom" }),
    ["calculatedColumnFormula", "totalsRowFormula", "xmlColumnPr", "extLst"],
  );
}

import type { Area, CellStyle, Engine, SheetId } from "../engine";
import { cellAddress, columnLetters, holds } from "../engine";
import { conditionalLook } from "./conditional-look";

/** So much of a sheet is drawn: enough to read any scorecard, little enough to stay quick. */
const most = { rows: 1_000, columns: 60 };
const least = { rows: 30, columns: 12 };

/** A worksheet as a table element: texts as their number formats show them, with fills, fonts, borders and merges. */
export function sheetTable(engine: Engine, sheet: SheetId): HTMLTableElement {
  const area = shownArea(engine, sheet);
  const { text = [], values = [] } = engine.cells.readBlock(area, ["text", "values"]);
  const rules = engine.conditionalFormats.list(sheet);
  const merges = engine.layout.merges(sheet);
  const columns = Array.from({ length: area.right + 1 }, (_, column) => column).filter(
    (column) => !engine.layout.columnHidden(sheet, column),
  );
  const table = document.createElement("table");
  table.classList.toggle("gridlines", engine.sheets.get(sheet).showGridlines);
  const widths = columns.map((column) => Math.round(engine.layout.columnWidth(sheet, column) * 7 + 5));
  table.style.width = `${headingWidth + widths.reduce((sum, width) => sum + width, 0)}px`;
  table.append(header(columns, widths));
  const body = table.createTBody();
  for (let row = 0; row <= area.bottom; row += 1) {
    if (engine.layout.rowHidden(sheet, row)) continue;
    const line = body.insertRow();
    line.style.height = `${engine.layout.rowHeight(sheet, row)}pt`;
    line.append(heading(String(row + 1)));
    for (const column of columns) {
      const merge = merges.find((one) => holds(one, row, column));
      if (merge !== undefined && (merge.top !== row || merge.left !== column)) continue;
      const cell = line.insertCell();
      cell.dataset["address"] = cellAddress(row, column);
      if (merge !== undefined) span(cell, merge, columns);
      const value = values[row]?.[column] ?? "";
      cell.textContent = text[row]?.[column] ?? "";
      // As in Excel, a text flows over its empty neighbour.
      if (typeof value === "string" && (text[row]?.[column + 1] ?? "") === "")
        cell.style.overflow = "visible";
      dress(cell, engine.styles.at(sheet, { row, column }), typeof value === "number");
      dressByRules(cell, conditionalLook(rules, row, column, value));
    }
  }
  return table;
}

function shownArea(engine: Engine, sheet: SheetId): Area {
  const used = engine.cells.usedRange(sheet, false);
  const bottom = Math.min(Math.max(used?.bottom ?? 0, least.rows - 1), most.rows - 1);
  const right = Math.min(Math.max(used?.right ?? 0, least.columns - 1), most.columns - 1);
  return { sheet, top: 0, left: 0, bottom, right };
}

const headingWidth = 40;

function header(columns: readonly number[], widths: readonly number[]): HTMLTableSectionElement {
  const head = document.createElement("thead");
  const line = head.insertRow();
  const corner = heading("");
  corner.style.width = `${headingWidth}px`;
  line.append(corner);
  columns.forEach((column, at) => {
    const title = heading(columnLetters(column));
    title.style.width = `${widths[at] ?? 0}px`;
    line.append(title);
  });
  return head;
}

function heading(text: string): HTMLTableCellElement {
  const cell = document.createElement("th");
  cell.textContent = text;
  return cell;
}

function span(
  cell: HTMLTableCellElement,
  merge: { top: number; left: number; bottom: number; right: number },
  columns: readonly number[],
): void {
  cell.rowSpan = merge.bottom - merge.top + 1;
  cell.colSpan = columns.filter((column) => column >= merge.left && column <= merge.right).length;
}

function dress(cell: HTMLTableCellElement, style: CellStyle, isNumber: boolean): void {
  const { font, alignment, borders, fill } = style;
  Object.assign(cell.style, {
    fontFamily: font.name,
    fontSize: `${font.size}pt`,
    color: font.color,
    fontWeight: font.bold ? "700" : "400",
    fontStyle: font.italic ? "italic" : "normal",
    textDecoration: font.underline ? "underline" : "none",
    textAlign: horizontal(alignment.horizontal, isNumber),
    verticalAlign: alignment.vertical === "center" ? "middle" : alignment.vertical,
    whiteSpace: alignment.wrap ? "normal" : "nowrap",
    paddingLeft: `${4 + alignment.indent * 9}px`,
    backgroundColor: fill,
  });
  for (const edge of ["top", "bottom", "left", "right"] as const) {
    const line = borders[edge];
    if (line === undefined) continue;
    cell.style.setProperty(
      `border-${edge}`,
      `${line.style === "thin" ? 1 : 2}px solid ${line.color ?? "#000"}`,
    );
  }
}

function horizontal(stated: string, isNumber: boolean): string {
  if (stated === "left" || stated === "right" || stated === "center") return stated;
  return isNumber ? "right" : "left";
}

function dressByRules(
  cell: HTMLTableCellElement,
  { fill, color, bold, bar }: ReturnType<typeof conditionalLook>,
): void {
  if (fill !== undefined) cell.style.backgroundColor = fill;
  if (color !== undefined) cell.style.color = color;
  if (bold === true) cell.style.fontWeight = "700";
  if (bar === undefined) return;
  const percent = `${Math.round(bar.share * 100)}%`;
  cell.style.backgroundImage = `linear-gradient(to right, ${bar.color} ${percent}, transparent ${percent})`;
}

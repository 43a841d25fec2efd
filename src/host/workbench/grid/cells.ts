import {
  cellAddress,
  columnLetters,
  holds,
  type Area,
  type Engine,
  type Rectangle,
  type SheetId,
} from "../../engine";
import type { Host } from "../../host";
import { make } from "../elements";
import type { Axis } from "./axis";
import { declarationsOf, horizontal, ruleDeclarations } from "./cell-look";
import { conditionalLooks } from "./conditional-look";
import { numberText } from "./number-words";
import { tableLooks } from "./table-look";

/** A worksheet with where its rows and columns are. */
export interface SheetPlan {
  readonly sheet: SheetId;
  readonly rows: Axis;
  readonly columns: Axis;
}

/** The id of a cell's element, for what speaks of it. */
export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

/** How far a text may flow over empty neighbours. */
const farthest = 24;

/**
 * The cells of a part of a worksheet as rows of the accessible grid: texts as their number formats show them, with
 * fills, fonts, borders, merged areas and conditional formats.
 */
export function rowsOfCells(host: Host, plan: SheetPlan, part: Rectangle): HTMLElement[] {
  const { engine } = host;
  const { sheet, rows, columns } = plan;
  const merges = engine.layout.merges(sheet);
  const ruled = conditionalLooks(engine, sheet);
  const tabled = tableLooks(host, sheet);
  // Texts from the left of the part may flow into it.
  const left = Math.max(0, part.left - farthest);
  const area: Area = { sheet, ...part, left };
  const { text = [], values = [] } = engine.cells.readBlock(area, ["text", "values"]);
  const drawn = new Set<Rectangle>();
  const made: HTMLElement[] = [];
  for (let row = part.top; row <= part.bottom; row += 1) {
    if (rows.size(row) === 0) continue;
    const line = make("div", { role: "row", "aria-rowindex": row + 1, class: "row" });
    line.style.top = `${rows.start(row)}px`;
    const texts = text[row - part.top] ?? [];
    const contents = values[row - part.top] ?? [];
    for (let column = left; column <= part.right; column += 1) {
      if (columns.size(column) === 0) continue;
      const content = contents[column - left] ?? "";
      const shown = texts[column - left] ?? "";
      const merge = merges.find((one) => holds(one, row, column));
      const isOutside = column < part.left;
      if (isOutside && (merge !== undefined || shown === "" || typeof content !== "string")) continue;
      if (merge !== undefined) {
        if (drawn.has(merge)) continue;
        drawn.add(merge);
      }
      const [atRow, atColumn] = merge === undefined ? [row, column] : [merge.top, merge.left];
      const style = engine.styles.at(sheet, { row: atRow, column: atColumn });
      const first = merge === undefined ? null : firstOf(engine, sheet, merge);
      const value = first === null ? content : first.value;
      const cell = make("div", {
        role: "gridcell",
        id: cellId(atRow, atColumn),
        class: "cell",
        "aria-colindex": atColumn + 1,
        "data-address": cellAddress(atRow, atColumn),
      });
      if (isOutside) {
        // Only its text is wanted here; the cell itself is beyond the part.
        cell.removeAttribute("id");
        cell.setAttribute("role", "presentation");
        cell.removeAttribute("aria-colindex");
        cell.removeAttribute("data-address");
      }
      const side = horizontal(style.alignment.horizontal, value);
      cell.style.cssText = `${declarationsOf(style)};${tabled(atRow, atColumn, style)};${ruleDeclarations(ruled(atRow, atColumn, value))};justify-content:${
        side === "left" ? "flex-start" : side === "right" ? "flex-end" : "center"
      };text-align:${side}`;
      place(cell, plan, merge ?? { top: row, left: column, bottom: row, right: column }, row);
      const plain = first === null ? shown : first.text;
      const words = typeof value === "number" ? numberText(plain) : plain;
      if (words !== "") {
        const span = make("span", {}, words);
        if (style.alignment.indent > 0)
          span.style[side === "right" ? "marginRight" : "marginLeft"] =
            `calc(${style.alignment.indent * 9}px*var(--zoom))`;
        const mayFlow =
          merge === undefined && typeof value === "string" && !style.alignment.wrap && side === "left";
        if (mayFlow) {
          const room = roomToTheRight(texts, column - left, columns, column);
          if (room > 0) {
            span.style.maxWidth = `${columns.size(column) + room - 6}px`;
            cell.classList.add("flows");
          }
        } else if (typeof value === "number" && merge === undefined) cell.classList.add("number");
        if (isOutside && !cell.classList.contains("flows")) continue;
        cell.append(span);
      }
      line.append(cell);
    }
    made.push(line);
  }
  return made;
}

function firstOf(
  engine: Engine,
  sheet: SheetId,
  { top, left }: Rectangle,
): { readonly text: string; readonly value: string | number | boolean } {
  const block = engine.cells.readBlock({ sheet, top, left, bottom: top, right: left }, ["text", "values"]);
  return { text: block.text?.[0]?.[0] ?? "", value: block.values?.[0]?.[0] ?? "" };
}

function place(cell: HTMLElement, { rows, columns }: SheetPlan, area: Rectangle, row: number): void {
  const { style } = cell;
  style.left = `${columns.start(area.left)}px`;
  style.width = `${columns.start(area.right + 1) - columns.start(area.left)}px`;
  style.top = `${rows.start(area.top) - rows.start(row)}px`;
  style.height = `${rows.start(area.bottom + 1) - rows.start(area.top)}px`;
  if (area.bottom > area.top) cell.setAttribute("aria-rowspan", String(area.bottom - area.top + 1));
  if (area.right > area.left) cell.setAttribute("aria-colspan", String(area.right - area.left + 1));
}

/** The width of the empty cells behind a text. */
function roomToTheRight(texts: readonly string[], at: number, columns: Axis, column: number): number {
  let room = 0;
  for (let step = 1; step <= farthest && at + step < texts.length; step += 1) {
    if (texts[at + step] !== "") break;
    room += columns.size(column + step);
  }
  return room;
}

/** The numbers of rows, or the letters of columns, beside the cells. */
export function headings(
  axis: Axis,
  from: number,
  to: number,
  kind: "row" | "column",
  isSelected: (index: number) => boolean,
): HTMLElement[] {
  const made: HTMLElement[] = [];
  for (let index = from; index <= to; index += 1) {
    if (axis.size(index) === 0) continue;
    const heading = make(
      "div",
      {
        class: `heading ${kind}-heading${isSelected(index) ? " selected" : ""}`,
        [`data-${kind}`]: index,
        "aria-hidden": "true",
      },
      kind === "row" ? String(index + 1) : columnLetters(index),
    );
    const [start, size] = [`${axis.start(index)}px`, `${axis.size(index)}px`];
    if (kind === "row") Object.assign(heading.style, { top: start, height: size });
    else Object.assign(heading.style, { left: start, width: size });
    made.push(heading);
  }
  return made;
}

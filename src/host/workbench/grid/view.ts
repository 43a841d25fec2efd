import type { Position, Rectangle } from "../../engine";
import type { SheetPlan } from "./cells";

export const headingHeight = 22;
export const headingWidth = 46;

/** How many rows and columns stand still at the top and at the left. */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

/** A worksheet laid out in an element that scrolls. */
export interface ScrolledSheet {
  readonly root: HTMLElement;
  readonly plan: SheetPlan;
  readonly frozen: FrozenPanes;
}

/** The rows and columns seen beyond the frozen ones. */
export function viewOf({ root, plan: { rows, columns }, frozen }: ScrolledSheet): Rectangle {
  const { scrollTop, scrollLeft, clientHeight, clientWidth } = root;
  return {
    top: Math.max(rows.at(scrollTop + rows.start(frozen.rows)), frozen.rows),
    bottom: rows.at(scrollTop + clientHeight - headingHeight),
    left: Math.max(columns.at(scrollLeft + columns.start(frozen.columns)), frozen.columns),
    right: columns.at(scrollLeft + clientWidth - headingWidth),
  };
}

/** The cell under a point of the screen. */
export function cellUnder(
  { root, plan: { rows, columns }, frozen }: ScrolledSheet,
  clientX: number,
  clientY: number,
): Position {
  const box = root.getBoundingClientRect();
  const across = clientX - box.left - headingWidth;
  const down = clientY - box.top - headingHeight;
  const x = across < columns.start(frozen.columns) ? across : across + root.scrollLeft;
  const y = down < rows.start(frozen.rows) ? down : down + root.scrollTop;
  return { row: rows.at(Math.max(y, 0)), column: columns.at(Math.max(x, 0)) };
}

/** Where an area is on the screen. */
export function boxOnScreen(
  { root, plan: { rows, columns }, frozen }: ScrolledSheet,
  area: Rectangle,
): DOMRect {
  const box = root.getBoundingClientRect();
  const x = columns.start(area.left) - (area.left < frozen.columns ? 0 : root.scrollLeft);
  const y = rows.start(area.top) - (area.top < frozen.rows ? 0 : root.scrollTop);
  return new DOMRect(
    box.left + headingWidth + x,
    box.top + headingHeight + y,
    columns.start(area.right + 1) - columns.start(area.left),
    rows.start(area.bottom + 1) - rows.start(area.top),
  );
}

/** Scrolls as little as brings the cell into view. */
export function scrollTo({ root, plan: { rows, columns }, frozen }: ScrolledSheet, cell: Position): void {
  const [top, left] = [rows.start(frozen.rows), columns.start(frozen.columns)];
  const height = root.clientHeight - headingHeight - top;
  const width = root.clientWidth - headingWidth - left;
  const { row, column } = cell;
  if (row >= frozen.rows) {
    const [start, end] = [rows.start(row) - top, rows.start(row + 1) - top];
    if (start < root.scrollTop) root.scrollTop = start;
    else if (end > root.scrollTop + height) root.scrollTop = Math.min(start, end - height);
  }
  if (column >= frozen.columns) {
    const [start, end] = [columns.start(column) - left, columns.start(column + 1) - left];
    if (start < root.scrollLeft) root.scrollLeft = start;
    else if (end > root.scrollLeft + width) root.scrollLeft = Math.min(start, end - width);
  }
}

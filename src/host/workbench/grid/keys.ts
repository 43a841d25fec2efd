import { COLUMN_LIMIT, ROW_LIMIT, type Engine, type Position } from "../../engine";
import type { Selection } from "../selection";
import type { Grid } from "./grid";

const arrows: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Moves the selection as Excel's keys do. Returns whether the key was one of them. */
export function moveByKey(
  event: KeyboardEvent,
  {
    engine,
    grid,
    selection,
  }: { readonly engine: Engine; readonly grid: Grid; readonly selection: Selection },
): boolean {
  const target = targetOf(event, engine, grid, selection);
  if (target === null) return false;
  const { key, shiftKey } = event;
  if (shiftKey && key !== "Tab" && key !== "Enter") selection.extendTo(target);
  else selection.moveTo(target);
  grid.reveal(shiftKey ? selection.head : selection.active);
  return true;
}

/** Tab and Enter go round inside a selection of several cells; else they move on. */
export function advance(key: "Tab" | "Enter", back: boolean, grid: Grid, selection: Selection): void {
  const { area, active } = selection;
  const merge = selection.mergeAt(active);
  const isOneCell = merge.top === area.top && merge.bottom === area.bottom && merge.right === area.right;
  const step = back ? -1 : 1;
  if (isOneCell) {
    const { rows, columns } = grid.plan;
    selection.moveTo(
      key === "Tab"
        ? { row: active.row, column: columns.next(back ? merge.left : merge.right, step) }
        : { row: rows.next(back ? merge.top : merge.bottom, step), column: active.column },
    );
  } else {
    const width = area.right - area.left + 1;
    const height = area.bottom - area.top + 1;
    const [row, column] = [active.row - area.top, active.column - area.left];
    const at = key === "Tab" ? row * width + column : column * height + row;
    const next = (at + step + width * height) % (width * height);
    selection.activate(
      key === "Tab"
        ? { row: area.top + Math.floor(next / width), column: area.left + (next % width) }
        : { row: area.top + (next % height), column: area.left + Math.floor(next / height) },
    );
  }
  grid.reveal(selection.active);
}

function targetOf(event: KeyboardEvent, engine: Engine, grid: Grid, selection: Selection): Position | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (altKey) return null;
  const { rows, columns, sheet } = grid.plan;
  const from = shiftKey ? selection.head : selection.active;
  const whole = shiftKey
    ? { top: from.row, bottom: from.row, left: from.column, right: from.column }
    : selection.mergeAt(from);
  const arrow = arrows[key];
  if (arrow !== undefined) {
    const [down, across] = arrow;
    if (ctrlKey || metaKey) return edgeFrom(engine, sheet, from, down, across);
    if (down !== 0)
      return {
        row: bounded(rows.next(down > 0 ? whole.bottom : whole.top, down > 0 ? 1 : -1), ROW_LIMIT),
        column: from.column,
      };
    return {
      row: from.row,
      column: bounded(columns.next(across > 0 ? whole.right : whole.left, across > 0 ? 1 : -1), COLUMN_LIMIT),
    };
  }
  const used = engine.cells.usedRange(sheet, true);
  switch (key) {
    case "Home":
      return { row: ctrlKey ? 0 : from.row, column: 0 };
    case "End":
      return ctrlKey ? { row: used?.bottom ?? 0, column: used?.right ?? 0 } : null;
    case "PageDown":
      return ctrlKey ? null : { row: bounded(from.row + grid.pageRows, ROW_LIMIT), column: from.column };
    case "PageUp":
      return ctrlKey ? null : { row: Math.max(0, from.row - grid.pageRows), column: from.column };
    default:
      return null;
  }
}

const bounded = (index: number, limit: number): number => Math.min(Math.max(index, 0), limit - 1);

/** Ctrl and an arrow: to the edge of the block of filled cells, or to the next filled cell. */
function edgeFrom(engine: Engine, sheet: string, from: Position, down: number, across: number): Position {
  const used = engine.cells.usedRange(sheet, true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const last = { row: Math.max(used.bottom, from.row), column: Math.max(used.right, from.column) };
  const isFilled = ({ row, column }: Position): boolean =>
    engine.cells.readBlock({ sheet, top: row, left: column, bottom: row, right: column }, ["values"])
      .values?.[0]?.[0] !== "";
  const next = ({ row, column }: Position): Position => ({ row: row + down, column: column + across });
  const isInside = ({ row, column }: Position): boolean =>
    row >= 0 && column >= 0 && row <= last.row && column <= last.column;
  let at = next(from);
  if (!isInside(at)) return from;
  const throughBlock = isFilled(from) && isFilled(at);
  while (isInside(next(at)) && (throughBlock ? isFilled(next(at)) : !isFilled(at))) at = next(at);
  return at;
}

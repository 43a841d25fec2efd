import { COLUMN_LIMIT, ROW_LIMIT } from "../../engine";
import type { Selection } from "../selection";
import type { Grid } from "./grid";

export interface MouseWork {
  /** A press on a cell while a formula is typed may mean its address: true when it was taken so. */
  readonly pick: (row: number, column: number) => boolean;
  /** Ends typing before another cell is selected; false where the text cannot be entered. */
  readonly finish: () => boolean;
  readonly edit: () => void;
}

/** Selects cells, rows and columns with the mouse: press, drag, Shift; a double click edits. */
export function selectWithMouse(grid: Grid, selection: Selection, { pick, finish, edit }: MouseWork): void {
  const { root } = grid;
  let isDragging = false;
  root.addEventListener("pointerdown", (event) => {
    const target = event.target as HTMLElement;
    if (event.button !== 0 || target === root) return;
    if (target.closest(".heading") !== null) {
      event.preventDefault();
      if (finish()) selectByHeading(target.closest<HTMLElement>(".heading"), selection, event.shiftKey);
      root.focus({ preventScroll: true });
      return;
    }
    const { row, column } = grid.cellAt(event.clientX, event.clientY);
    if (pick(row, column)) {
      event.preventDefault();
      return;
    }
    if (!finish()) return;
    event.preventDefault();
    root.focus({ preventScroll: true });
    isDragging = true;
    root.setPointerCapture(event.pointerId);
    if (event.shiftKey) selection.extendTo({ row, column }, true);
    else selection.set(cellOf(selection, row, column), cellOf(selection, row, column), true);
  });
  root.addEventListener("pointermove", (event) => {
    if (!isDragging) return;
    const { row, column } = grid.cellAt(event.clientX, event.clientY);
    const { head } = selection;
    if (row === head.row && column === head.column) return;
    selection.extendTo({ row, column }, true);
    grid.reveal({ row, column });
  });
  root.addEventListener("pointerup", () => {
    if (!isDragging) return;
    isDragging = false;
    selection.announce();
  });
  root.addEventListener("dblclick", ({ target }) => {
    if ((target as HTMLElement).closest(".heading") === null) edit();
  });
}

function cellOf(selection: Selection, row: number, column: number): { row: number; column: number } {
  const { top, left } = selection.mergeAt({ row, column });
  return { row: top, column: left };
}

function selectByHeading(heading: HTMLElement | null, selection: Selection, extend: boolean): void {
  const { row, column, corner } = heading?.dataset ?? {};
  const [lastRow, lastColumn] = [ROW_LIMIT - 1, COLUMN_LIMIT - 1];
  if (corner !== undefined) selection.set({ row: 0, column: 0 }, { row: lastRow, column: lastColumn });
  if (row !== undefined) {
    const from = extend ? selection.active.row : Number(row);
    selection.set({ row: from, column: 0 }, { row: Number(row), column: lastColumn });
  }
  if (column !== undefined) {
    const from = extend ? selection.active.column : Number(column);
    selection.set({ row: 0, column: from }, { row: lastRow, column: Number(column) });
  }
}

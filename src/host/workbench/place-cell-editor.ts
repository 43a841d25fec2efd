import type { Area } from "../engine";
import type { Grid } from "./grid/grid";
import type { Selection } from "./selection";

/** Puts the field over the cell that is edited, as large as its text needs; out of sight on another worksheet. */
export function placeCellEditor(
  field: HTMLTextAreaElement,
  grid: Grid,
  selection: Selection,
  { sheet, top, left }: Area,
): void {
  if (selection.sheet !== sheet) {
    field.style.visibility = "hidden";
    return;
  }
  const box = grid.boxOf(selection.mergeAt({ row: top, column: left }));
  const around = grid.root.getBoundingClientRect();
  const lines = field.value.split("\n");
  const longest = Math.max(...lines.map(({ length }) => length));
  const width = Math.min(Math.max(box.width + 2, longest * 7.6 + 18), around.right - box.left - 18);
  Object.assign(field.style, {
    visibility: "visible",
    left: `${box.left - 1}px`,
    top: `${box.top - 1}px`,
    width: `${Math.max(width, 40)}px`,
    height: `${Math.max(box.height + 2, lines.length * 18 + 4)}px`,
  });
}

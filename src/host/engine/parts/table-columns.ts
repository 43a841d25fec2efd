import { columnCount, type Rectangle } from "../area";
import type { TableArea } from "../engine";
import type { Shift } from "../formula/shifting";

/** A table's columns after a shift: new ones are called "Column1" and so on, as in Excel; lost ones are dropped. */
export function withColumnsLike(
  table: TableArea,
  area: Rectangle,
  { area: shifted, direction }: Shift,
): readonly string[] {
  const more = columnCount(area) - columnCount(table.area);
  if (more === 0) return table.columns;
  const first = Math.max(0, shifted.left - table.area.left);
  if (direction === "left") return table.columns.toSpliced(first, -more);
  const names: string[] = [];
  for (let number = 1; names.length < more; number += 1) {
    const name = `Column${number}`;
    const isTaken = table.columns.some((column) => column.toLowerCase() === name.toLowerCase());
    if (!isTaken) names.push(name);
  }
  return table.columns.toSpliced(first, 0, ...names);
}

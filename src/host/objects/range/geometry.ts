import { COLUMN_LIMIT, ROW_LIMIT, type Area, type CellMove } from "../../engine";
import { within } from "./addresses";

/** Areas made from an area, as the methods of `Excel.Range` make them. All throw InvalidArgument beyond the worksheet. */

export function offset(area: Area, rows: number, columns: number): Area {
  const { sheet, top, left, bottom, right } = area;
  return within(sheet, {
    top: top + rows,
    left: left + columns,
    bottom: bottom + rows,
    right: right + columns,
  });
}

/** Grows (or, with negative numbers, shrinks) at the lower right. */
export function resizedBy(area: Area, rows: number, columns: number): Area {
  return within(area.sheet, { ...area, bottom: area.bottom + rows, right: area.right + columns });
}

/** So many rows and columns from the same first cell. */
export function resizedTo(area: Area, rows: number, columns: number): Area {
  return within(area.sheet, { ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 });
}

/** A cell by its place in the area; it may lie outside it. */
export function cellAt(area: Area, row: number, column: number): Area {
  const [top, left] = [area.top + row, area.left + column];
  return within(area.sheet, { top, left, bottom: top, right: left });
}

export function rowAt(area: Area, row: number): Area {
  const top = area.top + row;
  return within(area.sheet, { ...area, top, bottom: top });
}

export function columnAt(area: Area, column: number): Area {
  const left = area.left + column;
  return within(area.sheet, { ...area, left, right: left });
}

export function entireRows(area: Area): Area {
  return { ...area, left: 0, right: COLUMN_LIMIT - 1 };
}

export function entireColumns(area: Area): Area {
  return { ...area, top: 0, bottom: ROW_LIMIT - 1 };
}

/** Columns beside the area: count > 0 after it, count < 0 before it. */
export function columnsBeside(area: Area, count: number): Area {
  return count > 0
    ? within(area.sheet, { ...area, left: area.right + 1, right: area.right + count })
    : within(area.sheet, { ...area, left: area.left + count, right: area.left - 1 });
}

/** Rows beside the area: count > 0 below it, count < 0 above it. */
export function rowsBeside(area: Area, count: number): Area {
  return count > 0
    ? within(area.sheet, { ...area, top: area.bottom + 1, bottom: area.bottom + count })
    : within(area.sheet, { ...area, top: area.top + count, bottom: area.top - 1 });
}

export function overlap(one: Area, other: Area): Area | null {
  if (one.sheet !== other.sheet) return null;
  const area = {
    sheet: one.sheet,
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export function boundingArea(one: Area, other: Area): Area {
  return {
    sheet: one.sheet,
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** Where an area is after cells were inserted: it moves, or grows where they came inside it. */
export function afterInsertion(area: Area, inserted: Area, shift: "down" | "right"): Area {
  if (area.sheet !== inserted.sheet) return area;
  const [low, high, from, to] =
    shift === "down"
      ? (["top", "bottom", "left", "right"] as const)
      : (["left", "right", "top", "bottom"] as const);
  if (inserted[from] > area[from] || inserted[to] < area[to]) return area;
  const count = inserted[high] - inserted[low] + 1;
  if (inserted[low] <= area[low]) return { ...area, [low]: area[low] + count, [high]: area[high] + count };
  return inserted[low] <= area[high] ? { ...area, [high]: area[high] + count } : area;
}

/** Where an area is after cells were deleted, null when none of it is left. */
export function afterDeletion(area: Area, deleted: Area, shift: "up" | "left"): Area | null {
  if (area.sheet !== deleted.sheet) return area;
  const [low, high, from, to] =
    shift === "up"
      ? (["top", "bottom", "left", "right"] as const)
      : (["left", "right", "top", "bottom"] as const);
  if (deleted[from] > area[from] || deleted[to] < area[to] || deleted[low] > area[high]) return area;
  const before = Math.max(0, Math.min(area[low], deleted[high] + 1) - deleted[low]);
  const common = Math.max(0, Math.min(area[high], deleted[high]) - Math.max(area[low], deleted[low]) + 1);
  const start = area[low] - before;
  const end = area[high] - before - common;
  return start > end ? null : { ...area, [low]: start, [high]: end };
}

/** Where an area is afterwards, null when none of it is left. */
export function moved(area: Area, move: CellMove): Area | null {
  return move.kind === "inserted"
    ? afterInsertion(area, move.area, move.shift)
    : afterDeletion(area, move.area, move.shift);
}

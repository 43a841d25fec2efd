import { columnCount, COLUMN_LIMIT, type Rectangle, ROW_LIMIT, rowCount } from "../area";

/** Cells put in or taken away, and the way the others move. */
export interface Shift {
  readonly area: Rectangle;
  readonly direction: "down" | "right" | "up" | "left";
}

/**
 * Where a rectangle is after the shift; the same object where it stays, null where all of its cells are gone.
 * A rectangle that sticks out of the moved band stays, as in Excel.
 */
export function shiftRectangle<R extends Rectangle>(rectangle: R, shift: Shift): R | null {
  const { area, direction } = shift;
  if (direction === "down" || direction === "up") {
    if (rectangle.left < area.left || rectangle.right > area.right) return rectangle;
    const count = direction === "down" ? rowCount(area) : -rowCount(area);
    const span = shiftSpan(rectangle.top, rectangle.bottom, area.top, count, ROW_LIMIT);
    if (span === null) return null;
    const [top, bottom] = span;
    return top === rectangle.top && bottom === rectangle.bottom ? rectangle : { ...rectangle, top, bottom };
  }
  if (rectangle.top < area.top || rectangle.bottom > area.bottom) return rectangle;
  const count = direction === "right" ? columnCount(area) : -columnCount(area);
  const span = shiftSpan(rectangle.left, rectangle.right, area.left, count, COLUMN_LIMIT);
  if (span === null) return null;
  const [left, right] = span;
  return left === rectangle.left && right === rectangle.right ? rectangle : { ...rectangle, left, right };
}

/**
 * A span of rows or columns after `count` were put in at `at`, or taken away from there on where count is negative.
 * Null when nothing of it is left. A span over the whole sheet stays whole.
 */
export function shiftSpan(
  first: number,
  last: number,
  at: number,
  count: number,
  limit: number,
): readonly [number, number] | null {
  if (first === 0 && last === limit - 1) return [first, last];
  if (count > 0) {
    const moved = [first >= at ? first + count : first, last >= at ? last + count : last] as const;
    return moved[0] >= limit ? null : [moved[0], Math.min(moved[1], limit - 1)];
  }
  const end = at - count;
  if (first >= at && last < end) return null;
  const newFirst = first < at ? first : Math.max(first + count, at);
  const newLast = last < at ? last : last < end ? at - 1 : last + count;
  return [newFirst, newLast];
}

/** Where the rows or the columns of a worksheet are, in pixels from its first one. Hidden ones have no size. */
export interface Axis {
  readonly count: number;
  readonly total: number;
  start(index: number): number;
  size(index: number): number;
  /** The one under a pixel; the last one beyond the end. */
  at(pixel: number): number;
  /** The next one in a direction that is not hidden; the same where there is none. */
  next(index: number, step: 1 | -1): number;
}

/** An axis of so many rows or columns. */
export function axisOf(count: number, sizeOf: (index: number) => number): Axis {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1)
    starts[index + 1] = (starts[index] ?? 0) + Math.round(sizeOf(index));
  const total = starts[count] ?? 0;
  const start = (index: number): number => starts[Math.min(Math.max(index, 0), count)] ?? total;
  const size = (index: number): number => start(index + 1) - start(index);
  return {
    count,
    total,
    start,
    size,
    at(pixel) {
      let [low, high] = [0, count - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (start(middle) <= pixel) low = middle;
        else high = middle - 1;
      }
      return Math.max(low, 0);
    },
    next(index, step) {
      for (let other = index + step; other >= 0 && other < count; other += step)
        if (size(other) > 0) return other;
      return index;
    },
  };
}

import type { PriorityRow, PriorityTable } from "./types";

/** How a row of the table differs from the year before. */
export interface Change {
  readonly lastCents: number;
  readonly cents: number;
  /** Tenths of a percentage point: 12 is 1.2 points. */
  readonly tenthsOfPoint: number;
}

/**
 * Each row against the same row of the year before, in amount and in points of its share. Null where that year has no budget
 * line: a missing year is not a year of zero.
 */
export function changes(
  table: PriorityTable,
  before: PriorityTable,
): ReadonlyMap<PriorityRow, Change> | null {
  if (before.lines.length === 0) return null;
  const earlier = new Map(before.rows.map((row) => [row.priority, row]));
  return new Map(
    table.rows.map(({ priority, cents, tenthsOfPercent }) => {
      const last = earlier.get(priority);
      const lastCents = last?.cents ?? 0;
      return [
        priority,
        {
          lastCents,
          cents: cents - lastCents,
          tenthsOfPoint: tenthsOfPercent - (last?.tenthsOfPercent ?? 0),
        },
      ];
    }),
  );
}

import { isAtLeast } from "./compare";
import type { Trend } from "./types";

/** A change of the ratio by one percentage point or less is no change. */
const steadyWithin = 0.01;

/**
 * The trend of a ratio against the year to date of the quarter before (design §4 rule 9); null where either has no
 * ratio, as in every Q1.
 */
export function trendOf(ratio: number | null, previous: number | null): Trend | null {
  if (ratio === null || previous === null) return null;
  const change = ratio - previous;
  if (isAtLeast(steadyWithin, Math.abs(change))) return "steady";
  return change > 0 ? "up" : "down";
}

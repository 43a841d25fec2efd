/**
 * The ratio of a sum of actuals to a sum of targets, or why there is none (design §4 rules 1 and 4).
 * A union type, so that "no ratio" cannot be mistaken for 0 or for 100 %.
 */
export type Ratio =
  | { readonly kind: "ratio"; readonly ratio: number }
  /** Nothing planned, nothing done: left out of the roll-up. */
  | { readonly kind: "not-applicable" }
  /** Done without a plan: shown, flagged and left out of the roll-up. */
  | { readonly kind: "unplanned" };

/** One actual and its target, both numbers. */
export interface Pair {
  readonly actual: number;
  readonly target: number;
}

/**
 * Σ actual / Σ target, 1 being 100 %, neither capped nor rounded. The sums are taken before this division:
 * 2/4 and 2/100 give 4/104 = 3.8 %, not the mean of 50 % and 2 %.
 *
 * A target of zero has no ratio: 0/0 is not applicable, anything done is unplanned. A target below zero, which no
 * plan states, is treated as zero.
 */
export function ratioOf({ actual, target }: Pair): Ratio {
  if (target > 0) return { kind: "ratio", ratio: actual / target };
  return actual > 0 ? { kind: "unplanned" } : { kind: "not-applicable" };
}

/** The sums of several pairs; null for none, which is not 0/0. */
export function sumOf(pairs: readonly Pair[]): Pair | null {
  if (pairs.length === 0) return null;
  let [actual, target] = [0, 0];
  for (const pair of pairs) {
    actual += pair.actual;
    target += pair.target;
  }
  return { actual, target };
}

/**
 * Σ actual / Σ target over two plain ranges, for WCO.RATIO (design §5): cell by cell, a pair counting only where both
 * sides are numbers (rule 5), so titles, blanks, "TBC" and "n/a" are left out together with their other side.
 * Null where no pair counts or their targets add up to zero (rule 4). The shorter range's end is the end.
 */
export function ratioOfRanges(actuals: readonly unknown[], targets: readonly unknown[]): number | null {
  const pairs = actuals.flatMap((actual, index) => {
    const target = targets[index];
    return isNumber(actual) && isNumber(target) ? [{ actual, target }] : [];
  });
  const sum = sumOf(pairs);
  if (sum === null) return null;
  const result = ratioOf(sum);
  return result.kind === "ratio" ? result.ratio : null;
}

function isNumber(cell: unknown): cell is number {
  return typeof cell === "number" && Number.isFinite(cell);
}

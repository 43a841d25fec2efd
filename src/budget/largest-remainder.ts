/**
 * Splits a whole number in proportion to whole weights so that the parts are whole and add up exactly: each part is
 * rounded down, the units left over go one each to the largest remainders, ties in order (design §9 rules 3 and 4).
 * A negative total is split as its positive mirror. Weights that are all zero give all zero parts: nothing says where
 * to put it. Negative or broken weights are a bug.
 *
 * @example splitByLargestRemainder(100, [1, 1, 1]) // [34, 33, 33]
 */
export function splitByLargestRemainder(total: number, weights: readonly number[]): readonly number[] {
  if (total < 0) return splitByLargestRemainder(-total, weights).map((part) => (part === 0 ? 0 : -part));
  // Products of cents and weights exceed what a double counts exactly.
  const whole = weights.map((weight) => BigInt(weight));
  const sum = whole.reduce((left, right) => left + right, 0n);
  if (sum === 0n) return weights.map(() => 0);
  const shares = whole.map((weight, order) => {
    const product = BigInt(total) * weight;
    return { order, part: Number(product / sum), remainder: product % sum };
  });
  const parts = shares.map(({ part }) => part);
  const left = total - parts.reduce((one, other) => one + other, 0);
  const byRemainder = shares.sort((one, other) => {
    if (one.remainder === other.remainder) return one.order - other.order;
    return one.remainder < other.remainder ? 1 : -1;
  });
  for (const { order } of byRemainder.slice(0, left)) parts[order] = (parts[order] ?? 0) + 1;
  return parts;
}

/**
 * Each amount's share of their sum in tenths of a percent, adding up to exactly 1000 (100.0 %) by largest remainder; all
 * zero where there is nothing to share. A negative amount has no share: it counts as zero.
 */
export function tenthsOfPercent(amounts: readonly number[]): readonly number[] {
  return splitByLargestRemainder(
    1000,
    amounts.map((amount) => Math.max(amount, 0)),
  );
}

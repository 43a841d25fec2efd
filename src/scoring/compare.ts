/**
 * The part of a number that double precision cannot be trusted with after a few additions and divisions.
 * Scores and ratios are near 1; 1e-12 of that is far below anything a directorate could report.
 */
const tolerance = 1e-12;

/**
 * `value ≥ threshold` as Excel compares, to about its fifteen digits: the mean of 85 % and 95 %, in binary
 * 0.8999999999999999, is at the threshold of 90 %. The values themselves are never rounded (design §4 rule 11).
 */
export function isAtLeast(value: number, threshold: number): boolean {
  return value >= threshold - tolerance;
}

/**
 * Orders two texts by their UTF-16 code units: the same on every machine and in every language,
 * which results that must be byte-equal need. Negative, zero or positive, as `sort` expects.
 */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

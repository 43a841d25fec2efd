/**
 * A KPI's score: its ratio, at most the cap and at least 0 (design §4 rule 6). The raw ratio stays visible beside it.
 *
 * @param ratio Σ actual / Σ target, 1 being 100 %; below 0 only where corrections outweigh what was done
 * @param cap the highest score, 1 unless the workbook's settings say otherwise
 */
export function scoreOf(ratio: number, cap: number): number {
  return Math.max(0, Math.min(ratio, cap));
}

/**
 * The score of a share of staff time or resources: its ratio measured by the share that is wanted, at most the cap;
 * null where no target is stated (design §4 rule 8).
 *
 * @param target the wanted share as a fraction, above 0
 */
export function shareScore(ratio: number, target: number | undefined, cap: number): number | null {
  return target === undefined ? null : scoreOf(ratio / target, cap);
}

/** True above 150 %, where the target was too low or the data are wrong (design §4 rule 6). */
export function isSuspiciouslyHigh(ratio: number): boolean {
  return ratio > 1.5;
}

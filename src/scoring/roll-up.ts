/** A score with the id its weight is set under. */
export interface Weighable {
  readonly id: string;
  readonly score: number | null;
}

/**
 * The weighted mean of what is scored (design §4 rule 7): an objective of its KPIs, a perspective of its objectives, the
 * plan of its perspectives. Weights are 1 unless set and renormalised over what is scored, so that something without
 * a score neither helps nor harms. Null, not 0, where nothing is scored or all that is weighs 0.
 */
export function rollUp(
  parts: readonly Weighable[],
  weights: Readonly<Record<string, number>>,
): number | null {
  let weighted = 0;
  let total = 0;
  for (const { id, score } of parts) {
    if (score === null) continue;
    const weight = weightOf(id, weights);
    weighted += weight * score;
    total += weight;
  }
  return total > 0 ? weighted / total : null;
}

/** The weight set for a KPI, an objective or a perspective; 1 where none is. */
export function weightOf(id: string, weights: Readonly<Record<string, number>>): number {
  return weights[id] ?? 1;
}

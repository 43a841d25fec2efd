import type { Figure } from "../../figures/figure";
import { slotOf } from "./slot";

/** A figure that the files state more than once with different values (design §4 rule 15): none counts until one is chosen. */
export interface Dispute {
  readonly slot: string;
  readonly kpi: string;
  readonly period: string;
  readonly directorate: string;
  /** What is stated, each with its source cells; the same values in several places once each. */
  readonly candidates: readonly Figure[];
}

/** The candidate that an officer chose, by the dispute's slot. */
export type Choices = Readonly<Record<string, string>>;

/**
 * The disputes among figures that were settled.
 *
 * @param settled one figure per KPI, quarter and directorate, disputed ones flagged
 * @param statements the figures of each file, before they were settled
 */
export function disputesIn(settled: readonly Figure[], statements: readonly Figure[]): readonly Dispute[] {
  const disputed = settled.filter(({ flags }) => flags.includes("duplicate-differs"));
  return disputed.flatMap((figure): readonly Dispute[] => {
    const { kpi, period, directorate } = figure;
    const slot = slotOf(figure);
    const candidates = statements.filter((each) => slotOf(each) === slot && !isSilent(each));
    return candidates.length < 2 ? [] : [{ slot, kpi, period, directorate, candidates }];
  });
}

function isSilent({ actual, target }: Figure): boolean {
  return actual === "not-reported" && target === "not-reported";
}

/** Names a candidate within its dispute, by what it states and where. */
export function candidateKey({ source, actual, target }: Figure): string {
  return JSON.stringify([source.file, source.sheet, source.actual, source.target, actual, target]);
}

/** The figures with the chosen candidates in the disputed ones' places. */
export function withChoices(
  settled: readonly Figure[],
  disputes: readonly Dispute[],
  choices: Choices,
): readonly Figure[] {
  const chosen = new Map(
    disputes.flatMap(({ slot, candidates }): readonly [string, Figure][] => {
      const one = candidates.find((candidate) => candidateKey(candidate) === choices[slot]);
      return one === undefined ? [] : [[slot, one]];
    }),
  );
  return settled.map((figure) => chosen.get(slotOf(figure)) ?? figure);
}

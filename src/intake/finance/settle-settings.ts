import type { BudgetSettings } from "../../budget/types";
import type { Finding } from "../../figures/finding";
import { placeText, type Place } from "../../figures/place";
import type { PriorityId } from "../../plan/types";
import type { StatedRate } from "./read-rates";

/** A part of the key that overhead is spread by, with the cell that says so. */
export interface StatedKeyShare {
  readonly priority: PriorityId;
  readonly share: number;
  readonly place: Place;
}

/**
 * The rates and the key for overhead that all tables together state. The same value twice counts once. Two values for one currency
 * are an error that shows both, and neither counts: amounts in it stand at face value, as without a rate. Two values for one
 * priority of the key: overhead is not spread.
 */
export function settleSettings(
  rates: readonly StatedRate[],
  key: readonly StatedKeyShare[],
): { readonly settings: BudgetSettings; readonly findings: readonly Finding[] } {
  const rate = settled(
    rates,
    ({ currency }) => currency,
    (stated) => stated.rate,
  );
  const shares = settled(
    key,
    ({ priority }) => priority,
    ({ share }) => share,
  );
  const isClear = shares.disputes.length === 0 && shares.kept.size > 0;
  return {
    settings: {
      currency: "EUR",
      rates: mapped(rate.kept, (stated) => stated.rate),
      overheadKey: isClear ? mapped(shares.kept, ({ share }) => share) : null,
      cells: {
        rates: mapped(rate.kept, ({ place }) => place),
        overheadKey: mapped(isClear ? shares.kept : new Map<string, StatedKeyShare>(), ({ place }) => place),
      },
    },
    findings: [
      ...rate.disputes.map(([one, other]) =>
        twice("rate-twice", one.place, other.place, {
          currency: one.currency,
          rate: other.rate,
          otherRate: one.rate,
        }),
      ),
      ...shares.disputes.map(([one, other]) =>
        twice("overhead-key-twice", one.place, other.place, {
          priority: one.priority,
          percent: percent(other.share),
          otherPercent: percent(one.share),
        }),
      ),
    ],
  };
}

/** What is stated by key, each once; what differs is kept by none, and named in pairs with the first. */
function settled<Stated>(
  all: readonly Stated[],
  keyOf: (stated: Stated) => string,
  valueOf: (stated: Stated) => number,
): { readonly kept: ReadonlyMap<string, Stated>; readonly disputes: readonly (readonly [Stated, Stated])[] } {
  const kept = new Map<string, Stated>();
  const disputes: (readonly [Stated, Stated])[] = [];
  for (const stated of all) {
    const first = kept.get(keyOf(stated));
    if (first === undefined) kept.set(keyOf(stated), stated);
    else if (valueOf(first) !== valueOf(stated)) disputes.push([first, stated]);
  }
  for (const [first] of disputes) kept.delete(keyOf(first));
  return { kept, disputes };
}

function mapped<Stated, Value>(
  kept: ReadonlyMap<string, Stated>,
  valueOf: (stated: Stated) => Value,
): ReadonlyMap<string, Value> {
  return new Map([...kept].map(([key, stated]) => [key, valueOf(stated)]));
}

function twice(code: string, first: Place, second: Place, facts: Finding["facts"]): Finding {
  return { severity: "error", code, ...second, facts: { ...facts, other: placeText(first) } };
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}

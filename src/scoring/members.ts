import type { Figure } from "../figures/figure";
import { memberByName } from "../figures/members";
import { compareText } from "../figures/text-order";
import { countedPair } from "./missing";
import type { Pair } from "./ratio";

/** Between the least and the most a number can be. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Members counted over directorates and quarters (design §4 rule 3). */
export interface MemberCount {
  /** Distinct Members supported and requesting; null where no figure counts. */
  readonly sum: Pair | null;
  /** True where no list of Members backs the counts, or not all of them: the flag `may-double-count`. */
  readonly mayDoubleCount: boolean;
  /** How many there can be, from the same Members each time to different ones each time; equal ends where all are listed. */
  readonly actual: Interval;
  readonly target: Interval;
  /** The Members that lists name, by `memberKey`, each once. */
  readonly supported: ReadonlySet<string>;
  readonly requesting: ReadonlySet<string>;
  /** Members supported who are not among those who requested, in alphabetical order; empty where requests are not listed. */
  readonly supportedWithoutRequest: readonly string[];
}

/**
 * Counts each Member once: where figures list Members, actual and target are the sizes of the unions of their lists.
 * A figure without a list adds its number, as nothing says whether its Members were counted before; the true count
 * then lies in the interval [max, sum]. A KPI without any list carries the flag whatever it counts, as it says how it
 * is counted. A list outranks the number beside it.
 */
export function countMembers(counted: readonly Figure[]): MemberCount {
  const pairs = counted.map((figure) => ({ figure, pair: countedPair(figure) ?? { actual: 0, target: 0 } }));
  const supported = countSide(pairs.map(({ figure, pair }) => [pair.actual, figure.membersSupported]));
  const requesting = countSide(pairs.map(({ figure, pair }) => [pair.target, figure.membersRequesting]));
  const isListed = supported.listed.size > 0 || requesting.listed.size > 0;
  return {
    sum: counted.length === 0 ? null : { actual: supported.interval.high, target: requesting.interval.high },
    mayDoubleCount: !isListed || supported.hasUnlisted || requesting.hasUnlisted,
    actual: supported.interval,
    target: requesting.interval,
    supported: supported.listed,
    requesting: requesting.listed,
    supportedWithoutRequest: requesting.hasUnlisted ? [] : missingFrom(supported.listed, requesting.listed),
  };
}

/**
 * One spelling of a Member's name for comparing: its alpha-3 code, whether the code or a name stands there; a name that
 * is not in the register counts as itself whatever its case and spacing.
 */
export function memberKey(name: string): string {
  return memberByName(name)?.code ?? name.normalize("NFKC").trim().replace(/\s+/g, " ").toUpperCase();
}

interface SideCount {
  readonly listed: ReadonlySet<string>;
  readonly hasUnlisted: boolean;
  readonly interval: Interval;
}

type Side = readonly [number: number, members: readonly string[] | undefined];

function countSide(sides: readonly Side[]): SideCount {
  const listed = new Set<string>();
  const unlisted: number[] = [];
  for (const [number, members] of sides) {
    if (members !== undefined && members.length > 0) for (const name of members) listed.add(memberKey(name));
    else unlisted.push(number);
  }
  const largest = unlisted.reduce((most, number) => Math.max(most, number), listed.size);
  const sum = unlisted.reduce((total, number) => total + number, listed.size);
  return {
    listed,
    hasUnlisted: unlisted.some((number) => number > 0),
    interval: { low: largest, high: sum },
  };
}

function missingFrom(supported: ReadonlySet<string>, requesting: ReadonlySet<string>): readonly string[] {
  if (requesting.size === 0) return [];
  return [...supported].filter((member) => !requesting.has(member)).sort(compareText);
}

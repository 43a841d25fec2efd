import type { PriorityId } from "../plan/types";
import { splitByLargestRemainder } from "./largest-remainder";
import { wholeShare } from "./split-line";
import { sum } from "./sums";
import { notAllocated, type SplitLine } from "./types";

/**
 * A line with its not allocated part spread over the priorities by a stated key (design §9 rule 2); what the key leaves
 * stays not allocated. Without a key the line is as it was: overhead is a row of its own, never spread silently.
 */
export function spreadOverhead(
  split: SplitLine,
  priorities: readonly PriorityId[],
  key: ReadonlyMap<PriorityId, number> | null,
): SplitLine {
  const overhead = split.parts.get(notAllocated) ?? 0;
  if (key === null || overhead === 0) return split;
  const shares = priorities.map((priority) => Math.round((key.get(priority) ?? 0) * wholeShare));
  const rest = Math.max(0, wholeShare - sum(shares));
  const spread = splitByLargestRemainder(overhead, [...shares, rest]);
  const parts = new Map(split.parts);
  priorities.forEach((priority, at) => parts.set(priority, (parts.get(priority) ?? 0) + (spread[at] ?? 0)));
  parts.set(notAllocated, spread.at(-1) ?? 0);
  return { ...split, parts, isSpread: true };
}

import type { PriorityId } from "../plan/types";
import { groupBy, sum, sumByKey } from "./sums";
import type { Effort } from "./types";

/**
 * The posts of each directorate added up: its working days and its days on each priority (Section V, ORG1). The place is
 * that of its first post.
 */
export function effortByDirectorate(efforts: readonly Effort[]): ReadonlyMap<string, Effort> {
  return new Map(
    [...groupBy(efforts, ({ directorate }) => directorate)].flatMap(([directorate, posts]) => {
      const [first] = posts;
      if (first === undefined) return [];
      const daysOnPriorities = sumByKey<PriorityId>(
        [],
        posts.map((post) => post.daysOnPriorities),
      );
      const workingDays = sum(posts.map((post) => post.workingDays));
      return [[directorate, { directorate, workingDays, daysOnPriorities, place: first.place }]];
    }),
  );
}

/** ORG1.1: days on priorities and working days over all posts (design §9 rule 6). */
export function effortOnPriorities(efforts: readonly Effort[]): {
  readonly actual: number;
  readonly target: number;
} {
  return { actual: sum(efforts.map(daysOnPriorities)), target: sum(efforts.map((post) => post.workingDays)) };
}

/** Days of a post or directorate on all priorities together. */
export function daysOnPriorities(effort: Effort): number {
  return sum(effort.daysOnPriorities.values());
}

/** True where more days are stated on priorities than there are working days, which nobody can work (design §9 rule 5). */
export function exceedsWorkingDays(effort: Effort): boolean {
  return Math.round((daysOnPriorities(effort) - effort.workingDays) * 100) > 0;
}

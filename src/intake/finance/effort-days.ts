import { notAllocated, type PriorityRow } from "../../budget/types";
import type { Place } from "../../figures/place";
import type { TableReader } from "./row-reader";

/** The days of one post by priority as stated, core work among them. */
export interface StatedDays {
  readonly place: Place;
  readonly post: string;
  readonly workingDays: number;
  readonly stated: ReadonlyMap<PriorityRow, number>;
}

/** True for a priority of the plan and for core work. */
export function isKnownPriority({ asked: { plan } }: TableReader, priority: PriorityRow): boolean {
  return priority === notAllocated || plan.priorities.some(({ id }) => id === priority);
}

/** Days on priorities and on core work that are not the working days contradict them: one of them is wrong. */
export function checkCore(reader: TableReader, { place, post, workingDays, stated }: StatedDays): void {
  if (!stated.has(notAllocated)) return;
  const sum = sumOfDays(stated);
  if (Math.abs(sum - workingDays) <= 0.05) return;
  reader.find("warning", "effort-differs-from-working-days", place, { post, sum, workingDays });
}

/** All days together, to the hundredth of a day. */
export function sumOfDays(stated: ReadonlyMap<PriorityRow, number>): number {
  return Math.round([...stated.values()].reduce((total, days) => total + days, 0) * 100) / 100;
}

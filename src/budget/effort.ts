import type { PriorityId } from "../plan/types";
import type { Effort } from "./types";

/** The posts of each directorate added up: its working days and its days on each priority (Section V, ORG1). */
export function effortByDirectorate(efforts: readonly Effort[]): ReadonlyMap<string, Effort> {
  const sums = new Map<string, Effort>();
  for (const effort of efforts) {
    const before = sums.get(effort.directorate);
    sums.set(effort.directorate, before === undefined ? effort : add(before, effort));
  }
  return sums;
}

function add(one: Effort, other: Effort): Effort {
  const days = new Map<PriorityId, number>(one.daysOnPriorities);
  for (const [priority, more] of other.daysOnPriorities) days.set(priority, (days.get(priority) ?? 0) + more);
  return {
    directorate: one.directorate,
    workingDays: one.workingDays + other.workingDays,
    daysOnPriorities: days,
    place: one.place,
  };
}

/** ORG1.1: days on priorities and working days over all posts (design §9 rule 6). */
export function effortOnPriorities(efforts: readonly Effort[]): {
  readonly actual: number;
  readonly target: number;
} {
  const days = efforts.flatMap(({ daysOnPriorities }) => [...daysOnPriorities.values()]);
  return {
    actual: days.reduce((sum, each) => sum + each, 0),
    target: efforts.reduce((sum, { workingDays }) => sum + workingDays, 0),
  };
}

import type { ObjectiveId, PriorityId } from "../plan/types";
import type { Finance } from "./finance";
import { budgetOfYear } from "./budget-of-year";
import type { FiscalYear } from "../figures/figure";
import { yearOf } from "../figures/period";

/**
 * The objectives that each priority serves in a year, where somebody states it: a share of the budget for both, or an action
 * of the implementation plan that names both. The Strategic Plan itself ties no priority to an objective.
 *
 * @param objectives all objectives, for the order of the result
 */
export function linkedObjectives(
  finance: Finance,
  year: FiscalYear,
  objectives: readonly ObjectiveId[],
): ReadonlyMap<PriorityId, readonly ObjectiveId[]> {
  const links = new Map<PriorityId, Set<ObjectiveId>>();
  const link = (priority: PriorityId, objective: ObjectiveId): void => {
    links.set(priority, (links.get(priority) ?? new Set()).add(objective));
  };
  for (const { priority, objective } of budgetOfYear(finance.budget, year).allocations) {
    if (objective !== undefined) link(priority, objective);
  }
  for (const action of finance.actions) {
    if (yearOf(action.plannedQuarter) !== year) continue;
    for (const priority of action.priorities) {
      for (const objective of action.objectives) link(priority, objective);
    }
  }
  return new Map(
    [...links].map(([priority, linked]) => [priority, objectives.filter((each) => linked.has(each))]),
  );
}

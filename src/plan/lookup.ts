import { nearestId } from "./nearest-id";
import type { Kpi, KpiId, Objective, ObjectiveId, PerspectiveId, Plan } from "./types";

/** The KPI with this id, as the plan spells it ("SP5.1"); undefined where the plan has none. */
export function kpiById(plan: Plan, id: KpiId): Kpi | undefined {
  return plan.kpis.find((kpi) => kpi.id === id);
}

/** The objective with this id ("SP5"); undefined where the plan has none. */
export function objectiveById(plan: Plan, id: ObjectiveId): Objective | undefined {
  return plan.objectives.find((objective) => objective.id === id);
}

/** The KPIs of an objective in the plan's order; empty for an objective that is not in the plan. */
export function kpisOf(plan: Plan, objective: ObjectiveId): readonly Kpi[] {
  return plan.kpis.filter((kpi) => kpi.objective === objective);
}

/** The objectives of a perspective in the plan's order; empty for a perspective that is not in the plan. */
export function objectivesOf(plan: Plan, perspective: PerspectiveId): readonly Objective[] {
  return plan.objectives.filter((objective) => objective.perspective === perspective);
}

export function isKpiId(plan: Plan, id: string): boolean {
  return plan.kpis.some((kpi) => kpi.id === id);
}

export function isObjectiveId(plan: Plan, id: string): boolean {
  return plan.objectives.some((objective) => objective.id === id);
}

export function isPerspectiveId(plan: Plan, id: string): boolean {
  return plan.perspectives.some((perspective) => perspective.id === id);
}

/**
 * The KPI, objective or perspective that a mistyped id most likely meant, for "did you mean SP8?" (design §5).
 * Undefined where nothing is near.
 *
 * @example closestId(wcoPlan, "SP9") // "SP8"
 * @example closestId(wcoPlan, "sp 5-1") // "SP5.1"
 */
export function closestId(plan: Plan, text: string): string | undefined {
  const ids = [...plan.kpis, ...plan.objectives, ...plan.perspectives].map((entry) => entry.id);
  return nearestId(ids, text);
}

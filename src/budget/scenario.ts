import type { Finding } from "../figures/finding";
import type { FiscalYear } from "../figures/figure";
import type { PriorityId } from "../plan/types";
import { priorityTable, resourcesOnPriorities } from "./priority-table";
import type { Scenario } from "./finance";
import { groupBy } from "./sums";
import type { Budget, PriorityTable } from "./types";

/** The budget as it would be with a scenario's shares: a new value; the approved budget is never touched. */
export function withScenario(budget: Budget, scenario: Scenario): Budget {
  const changed = groupBy(scenario.allocations, ({ line }) => line);
  return {
    ...budget,
    allocations: [...budget.allocations.filter(({ line }) => !changed.has(line)), ...scenario.allocations],
  };
}

/** What would be: a scenario's table, and its ORG2.1 beside the approved one. */
export interface ScenarioOutcome {
  readonly name: string;
  readonly table: PriorityTable;
  /** ORG2.1 as a fraction; null for a budget of nothing. */
  readonly org21: number | null;
  readonly findings: readonly Finding[];
}

/** Each scenario's table for a year, by the same rules as the approved one (design §9). */
export function compareScenarios(
  priorities: readonly PriorityId[],
  budget: Budget,
  scenarios: readonly Scenario[],
  year: FiscalYear,
): readonly ScenarioOutcome[] {
  return scenarios.map((scenario) => {
    const { table, findings } = priorityTable(priorities, withScenario(budget, scenario), year);
    const { actualCents, targetCents } = resourcesOnPriorities(table);
    const own = new Set(scenario.allocations.map(({ line }) => line));
    return {
      name: scenario.name,
      table,
      org21: targetCents === 0 ? null : actualCents / targetCents,
      findings: findings.filter(({ facts }) => own.has(String(facts?.line))),
    };
  });
}

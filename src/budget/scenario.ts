import type { Budget } from "./types";
import type { Allocation } from "./types";
import { groupBy } from "./sums";

/** A named set of changed shares; the approved budget it starts from is never touched. */
export interface Scenario {
  readonly name: string;
  /** The shares that hold instead for the lines they name; other lines keep their approved shares. */
  readonly allocations: readonly Allocation[];
}

/** The budget as it would be with a scenario's shares: a new value beside the approved one. */
export function withScenario(budget: Budget, scenario: Scenario): Budget {
  const changed = groupBy(scenario.allocations, ({ line }) => line);
  return {
    ...budget,
    allocations: [...budget.allocations.filter(({ line }) => !changed.has(line)), ...scenario.allocations],
  };
}

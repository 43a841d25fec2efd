import type { Figure, FiscalYear, Period } from "../figures/figure";
import type { Plan } from "../plan/types";
import { priorityTable, type Budget, type PriorityTable } from "../budget";
import { settleDuplicates } from "../figures/duplicates";
import { indexFigures, scorecardOf, type FigureIndex, type Scorecard, type Settings } from "../scoring";
import type { Language } from "../i18n/text";

/** What the functions know of the workbook: its figures and settings at one moment. */
export interface Facts {
  readonly plan: Plan;
  readonly figures: readonly Figure[];
  readonly settings: Settings;
  /** The workbook's reporting period; null where none is set and no figure has one. */
  readonly period: Period | null;
  readonly language: Language;
  /** The tables WcoBudget, WcoAllocation and WcoEffort; absent where the workbook has none. */
  readonly budget?: Budget | undefined;
}

/** Facts with their figures settled and indexed, and the scorecards computed from them so far. */
export interface Known extends Facts {
  readonly index: FigureIndex;
  /** Every directorate that has a figure, once. */
  readonly directorates: readonly string[];
  /** The scorecard of a period, over all directorates (null) or one; computed once. */
  readonly scorecardOf: (period: Period, directorate: string | null) => Scorecard;
  /** The budget by priority of a year; computed once. Null without a budget line of that year. */
  readonly budgetOf: (year: FiscalYear) => PriorityTable | null;
}

export interface Store {
  /** Null until the workbook has been read. */
  readonly known: () => Known | null;
  /** Takes a new state of the workbook and tells every listener. */
  readonly replace: (facts: Facts) => void;
  /** Calls the listener after each replacement until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** The memory from which every WCO function answers at once, held by the shared runtime (design §5). */
export function createStore(): Store {
  let known: Known | null = null;
  const listeners = new Set<() => void>();
  return {
    known: () => known,
    replace(facts) {
      known = withScorecards(facts);
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

function withScorecards(facts: Facts): Known {
  const index = indexFigures(settleDuplicates(facts.figures).figures);
  const scorecards = new Map<string, Scorecard>();
  const budgets = new Map<FiscalYear, PriorityTable | null>();
  return {
    ...facts,
    index,
    directorates: [...new Set(facts.figures.map(({ directorate }) => directorate))],
    budgetOf(year) {
      const computed = budgets.get(year);
      if (computed !== undefined) return computed;
      const fresh = budgetByPriority(facts, year);
      budgets.set(year, fresh);
      return fresh;
    },
    scorecardOf(period, directorate) {
      const key = `${period}|${directorate ?? ""}`;
      const computed = scorecards.get(key);
      if (computed !== undefined) return computed;
      const fresh = scorecardOf(facts.plan, index, facts.settings, period, directorate).scorecard;
      scorecards.set(key, fresh);
      return fresh;
    },
  };
}

function budgetByPriority({ plan, budget }: Facts, year: FiscalYear): PriorityTable | null {
  if (budget === undefined) return null;
  const priorities = plan.priorities.map(({ id }) => id);
  const { table } = priorityTable(priorities, budget, year);
  return table.lines.length === 0 ? null : table;
}

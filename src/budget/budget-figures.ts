import type { Figure } from "../figures/figure";
import { lastQuarter } from "../figures/period";
import { budgetOfYear } from "./budget-of-year";
import { daysOnPriorities } from "./effort";
import { fedKpis } from "./fed-kpis";
import { fromCents } from "./money";
import { sourceOfRows } from "./source-of-rows";
import { groupBy, sum } from "./sums";
import { notAllocated, type Budget, type PriorityTable } from "./types";

/**
 * Figures of ORG1.1 and ORG2.1 for the table's year (design §9 rule 6), one per directorate: days on priorities of working
 * days, and the budget allocated to priorities of the whole, in units of its currency. A budget is for the whole year, so
 * they stand in Q4, as an actual does that is stated only for the year (design §4 rule 12).
 */
export function figuresFromBudget(table: PriorityTable, budget: Budget): readonly Figure[] {
  return [...effortFigures(table, budget), ...resourceFigures(table)];
}

function effortFigures({ year }: PriorityTable, budget: Budget): readonly Figure[] {
  const { efforts } = budgetOfYear(budget, year);
  return [...groupBy(efforts, ({ directorate }) => directorate)].map(([directorate, posts]) => {
    const places = posts.map(({ place }) => place);
    return {
      period: lastQuarter(year),
      directorate,
      kpi: fedKpis.effort,
      actual: sum(posts.map(daysOnPriorities)),
      target: sum(posts.map(({ workingDays }) => workingDays)),
      source: sourceOfRows(places, places),
      flags: [],
    };
  });
}

function resourceFigures({ year, lines }: PriorityTable): readonly Figure[] {
  return [...groupBy(lines, ({ line }) => line.directorate)].map(([directorate, own]) => {
    const places = own.map(({ line }) => line.place);
    const total = sum(own.map(({ cents }) => cents));
    const rest = sum(own.map(({ parts }) => parts.get(notAllocated) ?? 0));
    return {
      period: lastQuarter(year),
      directorate,
      kpi: fedKpis.resources,
      actual: fromCents(total - rest),
      target: fromCents(total),
      source: sourceOfRows(places, places),
      flags: [],
    };
  });
}

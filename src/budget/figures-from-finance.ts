import type { Finding } from "../figures/finding";
import type { Figure, Quarter } from "../figures/figure";
import type { Finance } from "./finance";
import { figuresFromActions } from "./action-figures";
import { figuresFromAudit } from "./audit-figures";
import { figuresFromBudget } from "./budget-figures";
import { lastQuarter, yearOf } from "../figures/period";
import type { PriorityId } from "../plan/types";
import { priorityTable } from "./priority-table";
import type { PriorityTable } from "./types";

/**
 * The figures that the finance tables give to the scorecard for the year of `table` (Strategic Plan, Section V: SG, SO1-3,
 * LD3, ORG1, ORG2), each with its source cells, and what an officer should know of the actions behind them.
 *
 * The budget is for the whole year: before the year is over it takes nothing from what directorates report by the quarter.
 *
 * @param upTo the last quarter that is over: the reporting period, or the year's Q4
 */
export function figuresFromFinance(
  finance: Finance,
  table: PriorityTable,
  upTo: Quarter,
): { readonly figures: readonly Figure[]; readonly findings: readonly Finding[] } {
  const { year } = table;
  return {
    figures: [
      ...figuresFromActions(finance.actions, year, upTo),
      ...(upTo === lastQuarter(year) ? figuresFromBudget(table, finance.budget) : []),
      ...figuresFromAudit(finance.audit, year, upTo),
    ],
    findings: finance.actions
      .filter(({ status, plannedQuarter }) => status === "cancelled" && yearOf(plannedQuarter) === year)
      .map(({ action, place }) => ({
        severity: "info",
        code: "action-cancelled",
        ...place,
        facts: { action },
      })),
  };
}

/** The same for a caller who has no table yet: the figures and findings of the fiscal year that `upTo` lies in. */
export function financeFigures(
  priorities: readonly PriorityId[],
  finance: Finance,
  upTo: Quarter,
): { readonly figures: readonly Figure[]; readonly findings: readonly Finding[] } {
  const { table, findings } = priorityTable(priorities, finance.budget, yearOf(upTo));
  const fed = figuresFromFinance(finance, table, upTo);
  return { figures: fed.figures, findings: [...findings, ...fed.findings] };
}

import type { Finance } from "../budget/finance";
import { emptyFinance } from "../budget/finance";
import { priorityTable } from "../budget/priority-table";
import { withScenario } from "../budget/scenario";
import type { SplitLine } from "../budget/types";
import type { Plan } from "../plan/types";
import type { Drawing } from "../sheets/drawing";
import {
  allocationTable,
  budgetTable,
  effortTable,
  ratesTable,
  writtenLines,
  yearsOf,
} from "../sheets/finance/budget-tables";
import type { FinanceSheetInput } from "../sheets/finance/finance-input";
import { financeSheetNames, scenarioSheetName } from "../sheets/finance/finance-names";
import { financeSheet } from "../sheets/finance/finance-sheet";
import { linesSheet } from "../sheets/finance/lines-sheet";
import { actionsTable, auditTable } from "../sheets/finance/plan-tables";
import { approvedLines } from "../sheets/finance/priority-columns";
import { scenarioPrefix } from "../sheets/finance/scenario-section";
import { tableSheet } from "../sheets/finance/table-sheet";

/** Every sheet of the finance workbook: the Committee's first, then the tables and the calculated lines behind it. */
export function financeDrawings(input: FinanceSheetInput): readonly Drawing[] {
  const { plan, finance } = input;
  const lines = (scenario: number | null): Drawing =>
    linesSheet({
      plan,
      finance,
      lines: splitLines(plan, finance, scenario),
      sheet: scenario === null ? financeSheetNames.lines : scenarioSheetName(scenario + 1),
      prefix: scenario === null ? approvedLines : scenarioPrefix(scenario + 1),
      scenario: scenario === null ? null : (finance.scenarios[scenario]?.name ?? null),
    });
  return [
    financeSheet(input),
    ...tableDrawings(plan, finance),
    lines(null),
    ...finance.scenarios.map((_, index) => lines(index)),
  ];
}

/** The empty tables that directorates fill in: the same sheets without rows. */
export function financeTemplates(plan: Plan): readonly Drawing[] {
  return tableDrawings(plan, emptyFinance);
}

function tableDrawings(plan: Plan, finance: Finance): readonly Drawing[] {
  return [
    budgetTable(finance),
    allocationTable(finance),
    effortTable(plan, finance),
    actionsTable(finance),
    auditTable(finance),
    ratesTable(finance),
  ].map(tableSheet);
}

/** The lines of all years in the order of the table WcoBudget, split as approved or as a scenario has them. */
function splitLines(plan: Plan, finance: Finance, scenario: number | null): readonly SplitLine[] {
  const chosen = scenario === null ? undefined : finance.scenarios[scenario];
  const budget = chosen === undefined ? finance.budget : withScenario(finance.budget, chosen);
  const priorities = plan.priorities.map(({ id }) => id);
  const split = new Map(
    yearsOf(budget.lines).flatMap((year) =>
      priorityTable(priorities, budget, year).table.lines.map((line) => [line.line, line] as const),
    ),
  );
  return writtenLines(finance).flatMap((line) => split.get(line) ?? []);
}

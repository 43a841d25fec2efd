import type { Finance, Scenario } from "../budget/finance";
import { emptyFinance } from "../budget/finance";
import { priorityTable } from "../budget/priority-table";
import { withScenario } from "../budget/scenario";
import type { SplitLine } from "../budget/types";
import type { Plan } from "../plan/types";
import type { Drawing, PlannedSheet } from "../sheets/drawing";
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
import { tableSheet, type InputTable } from "../sheets/finance/table-sheet";

/** Every sheet of the finance workbook as a drawing, in the order of `financeSheets`. */
export function financeDrawings(input: FinanceSheetInput): readonly Drawing[] {
  return financeSheets(input.finance, () => input).map(({ draw }) => draw());
}

/**
 * Every sheet of the finance workbook: the Committee's first, then the tables and the calculated lines behind it.
 *
 * @param input what the sheets say, computed when the first of them is drawn
 */
export function financeSheets(finance: Finance, input: () => FinanceSheetInput): readonly PlannedSheet[] {
  const lines = (number: number, scenario: Scenario | null): PlannedSheet => {
    const sheet = scenario === null ? financeSheetNames.lines : scenarioSheetName(number);
    const prefix = scenario === null ? approvedLines : scenarioPrefix(number);
    const draw = (): Drawing => {
      const { plan } = input();
      const split = splitLines(plan, finance, scenario);
      return linesSheet({ plan, finance, lines: split, sheet, prefix, scenario: scenario?.name ?? null });
    };
    return { sheet, draw };
  };
  return [
    { sheet: financeSheetNames.finance, draw: () => financeSheet(input()) },
    ...tables.map(({ sheet, table }) => ({ sheet, draw: () => tableSheet(table(finance, input().plan)) })),
    lines(0, null),
    ...finance.scenarios.map((scenario, index) => lines(index + 1, scenario)),
  ];
}

/** The empty tables that directorates fill in: the same sheets without rows. */
export function financeTemplates(plan: Plan): readonly Drawing[] {
  return tables.map(({ table }) => tableSheet(table(emptyFinance, plan)));
}

/** The input tables, each on a sheet of its own. */
const tables: readonly {
  readonly sheet: string;
  readonly table: (finance: Finance, plan: Plan) => InputTable;
}[] = [
  { sheet: financeSheetNames.budget, table: budgetTable },
  { sheet: financeSheetNames.allocation, table: allocationTable },
  { sheet: financeSheetNames.effort, table: (finance, plan) => effortTable(plan, finance) },
  { sheet: financeSheetNames.actions, table: actionsTable },
  { sheet: financeSheetNames.audit, table: auditTable },
  { sheet: financeSheetNames.rates, table: ratesTable },
];

/** The lines of all years in the order of the table WcoBudget, split as approved or as a scenario has them. */
function splitLines(plan: Plan, finance: Finance, scenario: Scenario | null): readonly SplitLine[] {
  const budget = scenario === null ? finance.budget : withScenario(finance.budget, scenario);
  const priorities = plan.priorities.map(({ id }) => id);
  const split = new Map(
    yearsOf(budget.lines).flatMap((year) =>
      priorityTable(priorities, budget, year).table.lines.map((line) => [line.line, line] as const),
    ),
  );
  return writtenLines(finance).flatMap((line) => split.get(line) ?? []);
}

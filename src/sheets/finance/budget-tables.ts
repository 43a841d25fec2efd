import { budgetOfYear } from "../../budget/budget-of-year";
import type { Finance, Scenario } from "../../budget/finance";
import { fromCents } from "../../budget/money";
import { settleRepeatedLines } from "../../budget/repeated-lines";
import { notAllocated, type Allocation, type BudgetLine, type BudgetSettings } from "../../budget/types";
import type { FiscalYear } from "../../figures/figure";
import type { Place } from "../../figures/place";
import type { Plan } from "../../plan/types";
import type { Cell } from "../drawing";
import { financeSheetNames as sheets, financeTableNames as tables, rowLabel } from "./finance-names";
import type { InputTable, TableColumn } from "./table-sheet";

const amount = "#,##0.00";
const share = "0.00##%";
const days = "#,##0.##";

export const sourceColumns: readonly TableColumn[] = [
  { title: "Source file", width: 28, isSource: true },
  { title: "Source sheet", width: 16, isSource: true },
  { title: "Source cell", width: 11, isSource: true },
];

export function sourceCells({ file, sheet, cell }: Place): readonly Cell[] {
  return [file ?? null, sheet ?? null, cell ?? null];
}

/** The lines of every year in the order of the table WcoBudget, repeated ones counted once. */
export function writtenLines({ budget }: Finance): readonly BudgetLine[] {
  return yearsOf(budget.lines).flatMap((year) => settleRepeatedLines(budgetOfYear(budget, year).lines).lines);
}

/** The fiscal years of the lines, the latest first. */
export function yearsOf(lines: readonly BudgetLine[]): readonly FiscalYear[] {
  return [...new Set(lines.map(({ year }) => year))].toSorted().toReversed();
}

/** The table WcoBudget. */
export function budgetTable(finance: Finance): InputTable {
  return {
    sheet: sheets.budget,
    table: tables.budget,
    columns: [
      { title: "Year", width: 10 },
      { title: "Directorate", width: 30 },
      { title: "Budget line", width: 16 },
      { title: "Kind", width: 12 },
      { title: "Amount", width: 16, numberFormat: amount },
      { title: "Currency", width: 10 },
      { title: "Correction", width: 11 },
      ...sourceColumns,
    ],
    rows: writtenLines(finance).map((line) => [
      line.year,
      line.directorate,
      line.line,
      line.kind,
      fromCents(line.cents),
      line.currency,
      line.isCorrection ? "yes" : null,
      ...sourceCells(line.place),
    ]),
  };
}

/** The heading of a scenario's column in WcoAllocation. */
export function scenarioColumn(name: string): string {
  return `Scenario: ${name}`;
}

/**
 * The table WcoAllocation, a row per share; shares of lines in every year are written once per year. A scenario has a column of
 * its own: its shares hold for the lines that have any, beside the approved ones, which it never touches.
 */
export function allocationTable({ budget, scenarios }: Finance): InputTable {
  const years = yearsOf(budget.lines);
  const written = (allocations: readonly Allocation[]): readonly Allocation[] =>
    allocations.flatMap((each) =>
      each.year === undefined ? years.map((year) => ({ ...each, year })) : [each],
    );
  const rows = [
    ...written(budget.allocations).map((each) => allocationRow(each, rounded(each.share), scenarios, null)),
    ...scenarios.flatMap((scenario) =>
      written(scenario.allocations).map((each) => allocationRow(each, null, scenarios, scenario)),
    ),
    ...overheadRows(budget.settings, scenarios.length),
  ];
  return {
    sheet: sheets.allocation,
    table: tables.allocation,
    columns: [
      { title: "Year", width: 10 },
      { title: "Budget line", width: 16 },
      { title: "Priority", width: 10 },
      { title: "Objective", width: 10 },
      { title: "Share", width: 10, numberFormat: share },
      ...scenarios.map(({ name }) => ({ title: scenarioColumn(name), width: 22, numberFormat: share })),
      ...sourceColumns,
    ],
    rows,
  };
}

function allocationRow(
  { year, line, priority, objective, share: stated, place }: Allocation,
  approved: number | null,
  scenarios: readonly Scenario[],
  own: Scenario | null,
): readonly Cell[] {
  const inScenario = scenarios.map((scenario) => (scenario === own ? rounded(stated) : null));
  return [
    year ?? null,
    line,
    rowLabel(priority),
    objective ?? null,
    approved,
    ...inScenario,
    ...sourceCells(place),
  ];
}

function overheadRows({ overheadKey, cells }: BudgetSettings, scenarioCount: number): Cell[][] {
  return [...(overheadKey ?? [])].map(([priority, stated]) => [
    null,
    "Overhead",
    priority,
    null,
    rounded(stated),
    ...Array.from({ length: scenarioCount }, () => null),
    ...sourceCells(cells?.overheadKey.get(priority) ?? {}),
  ]);
}

/** Shares count to a ten-thousandth of a percent; written so, formulas count the same. */
function rounded(stated: number): number {
  return Math.round(stated * 1e6) / 1e6;
}

/** The table WcoEffort: days on each priority. */
export function effortTable(plan: Plan, { budget }: Finance): InputTable {
  const years = yearsOf(budget.lines);
  const priorities = plan.priorities.map(({ id }) => id).filter((id) => id !== notAllocated);
  return {
    sheet: sheets.effort,
    table: tables.effort,
    columns: [
      { title: "Year", width: 10 },
      { title: "Directorate", width: 30 },
      { title: "Post or grade", width: 16 },
      { title: "Working days", width: 14, numberFormat: days },
      ...priorities.map((id) => ({ title: id, width: 9, numberFormat: days })),
      ...sourceColumns,
    ],
    rows: budget.efforts.flatMap((effort) =>
      (effort.year === undefined && years.length > 0 ? years : [effort.year ?? null]).map((year) => [
        year,
        effort.directorate,
        effort.post ?? null,
        effort.workingDays,
        ...priorities.map((id) => {
          const stated = effort.daysOnPriorities.get(id);
          return stated === undefined ? null : Math.round(stated * 100) / 100;
        }),
        ...sourceCells(effort.place),
      ]),
    ),
  };
}

/** The table WcoRates: what one unit of a currency is worth in the budget's. */
export function ratesTable({ budget }: Finance): InputTable {
  const { rates, cells } = budget.settings;
  return {
    sheet: sheets.rates,
    table: tables.rates,
    columns: [
      { title: "Currency", width: 12 },
      { title: "Rate", width: 14, numberFormat: "0.000000" },
      ...sourceColumns,
    ],
    rows: [...rates].map(([currency, rate]) => [
      currency,
      rate,
      ...sourceCells(cells?.rates.get(currency) ?? {}),
    ]),
  };
}

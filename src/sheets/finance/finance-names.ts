import { notAllocated, type PriorityRow } from "../../budget/types";
import { columnName } from "../table-names";

/**
 * Names of the finance sheets and tables; the same in both languages, because formulas and other people's workbooks refer to
 * them (design §6).
 */
export const financeSheetNames = {
  finance: "Finance Committee",
  budget: "WCO Budget",
  allocation: "WCO Allocation",
  effort: "WCO Effort",
  actions: "WCO Actions",
  audit: "WCO Audit",
  rates: "WCO Rates",
  lines: "WCO Budget lines",
} as const;

export const financeTableNames = {
  budget: "WcoBudget",
  allocation: "WcoAllocation",
  effort: "WcoEffort",
  actions: "WcoActions",
  audit: "WcoAudit",
  rates: "WcoRates",
} as const;

/** The sheet on which a scenario's lines are calculated, by its number from 1. */
export function scenarioSheetName(number: number): string {
  return `WCO Scenario ${number}`;
}

/** How tables and headers name a row of the table by priority; "Core" is what officers write for not allocated. */
export function rowLabel(row: PriorityRow): string {
  return row === notAllocated ? "Core" : row;
}

/** The defined name of a column of calculated lines: `WcoBudgetLines_P1`, `WcoScenario1_P1`. */
export function linesColumn(prefix: string, column: string): string {
  return columnName(prefix, column);
}

/** The column of calculated lines that holds a row's cents. */
export function partColumn(row: PriorityRow): string {
  return row === notAllocated ? "Not allocated" : row;
}

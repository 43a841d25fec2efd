import { notAllocated, type PriorityRow } from "../../budget/types";
export { financeSheetNames, scenarioSheetName } from "../../budget/sheet-names";
import { columnName } from "../table-names";

/** Names of the finance tables; the same in both languages, as those of their sheets are. */
export const financeTableNames = {
  budget: "WcoBudget",
  allocation: "WcoAllocation",
  effort: "WcoEffort",
  actions: "WcoActions",
  audit: "WcoAudit",
  rates: "WcoRates",
} as const;

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

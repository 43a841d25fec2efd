import type { PriorityRow } from "../../budget/types";
import { linesColumn, partColumn } from "./finance-names";

/** Columns of the table by priority, by number. */
export const priorityColumns = {
  share: 3,
  approved: 4,
  allocated: 5,
  staff: 6,
  lastYear: 7,
  change: 8,
  points: 9,
  objectives: 10,
  status: 12,
} as const;

/** The prefix of the defined names of the approved budget's calculated lines. */
export const approvedLines = "WcoBudgetLines";

/** A formula's text for the cents of a row, of the lines that meet the conditions. */
export function centsOf(row: PriorityRow, conditions: string, prefix = approvedLines): string {
  return `SUMIFS(${linesColumn(prefix, partColumn(row))},${linesColumn(prefix, "Year")},${conditions})`;
}

import type { Finance } from "../../budget/finance";
import { notAllocated, type PriorityRow, type SplitLine } from "../../budget/types";
import type { Plan } from "../../plan/types";
import { partColumn } from "./finance-names";

export interface LinesSheetInput {
  readonly plan: Plan;
  readonly finance: Finance;
  /** The lines as they were split, in the order of the table WcoBudget. */
  readonly lines: readonly SplitLine[];
  readonly sheet: string;
  /** The prefix of its columns' defined names. */
  readonly prefix: string;
  /** The scenario whose shares hold; null for the approved ones. */
  readonly scenario: string | null;
}

/** The columns that precede the weights. */
const leading = [
  "Year",
  "Directorate",
  "Line",
  "Kind",
  "Cents",
  "Stated",
  "Core stated",
  "Effort",
  "Basis",
  "Split by",
  "Whole",
  "Beyond whole",
] as const;

/** The columns of the sheet from left to right: what precedes, weights, remainders, parts, and the check. */
export function columnsOf(plan: Plan): readonly string[] {
  const rows = rowsOf(plan);
  return [
    ...leading,
    ...rows.map((row) => `Weight ${partColumn(row)}`),
    ...rows.map((row) => `Remainder ${partColumn(row)}`),
    ...rows.map(partColumn),
    "Check",
  ];
}

export function rowsOf(plan: Plan): readonly PriorityRow[] {
  return [...plan.priorities.map(({ id }) => id), notAllocated];
}

/** The address of a column's cell in the row of a formula. */
export type CellOf = (column: string) => string;

export function weight(row: PriorityRow): string {
  return `Weight ${partColumn(row)}`;
}

export function remainder(row: PriorityRow): string {
  return `Remainder ${partColumn(row)}`;
}

export function spanOf(own: CellOf, columns: readonly string[]): string {
  return `${own(columns[0] ?? "")}:${own(columns.at(-1) ?? "")}`;
}

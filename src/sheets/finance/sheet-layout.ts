import { notAllocated, type PriorityRow } from "../../budget/types";
import type { Language, Plan } from "../../plan/types";
import { financeText } from "../../i18n/finance-text";
import { say } from "../../i18n/text";
import { fixedAddress } from "../addresses";

/** Rows of the sheet that do not depend on the budget, and the hidden columns that formulas compute in. */
export const layout = {
  title: 1,
  factLabels: 4,
  facts: 5,
  prioritySection: 7,
  firstPriority: 9,
  helpers: { cents: 15, remainder: 16, centsBefore: 17, remainderBefore: 18, shareBefore: 19 },
  /** The first of two hidden columns for each scenario. */
  scenarioHelpers: 21,
} as const;

/** The cells that hold the year shown and the year before. */
export const yearCell = fixedAddress(layout.facts, layout.helpers.cents);
export const yearBeforeCell = fixedAddress(layout.facts, layout.helpers.remainder);

/** Rows of a table by priority: P1 .. P9, then not allocated. */
export function priorityRows(plan: Plan): readonly PriorityRow[] {
  return [...plan.priorities.map(({ id }) => id), notAllocated];
}

/** The row of the total below the priorities. */
export function totalRow(plan: Plan): number {
  return layout.firstPriority + plan.priorities.length + 1;
}

export function titleOfRow(plan: Plan, row: PriorityRow, language: Language): string {
  const priority = plan.priorities.find(({ id }) => id === row);
  return priority?.title[language] ?? say(financeText.notAllocated, language);
}

/** "P1", or nothing for what is not allocated, which has no code. */
export function codeOfRow(row: PriorityRow): string | null {
  return row === notAllocated ? null : row;
}

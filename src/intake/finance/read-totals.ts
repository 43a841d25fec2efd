import type { BudgetLine, Cents } from "../../budget/types";
import { centsOf } from "./cells";
import type { TableReader } from "./row-reader";
import type { AmountColumn } from "./table-layout";
import { scaleIn } from "./units";

/**
 * Total rows against the lines that they may add up: all of the table's lines above, or those since any total before. One that
 * equals none of them says that a line is missing, read wrongly or counted twice: a warning.
 */
export function checkTotals(
  reader: TableReader,
  { column }: AmountColumn,
  lines: readonly BudgetLine[],
  unit: string,
): void {
  const { table } = reader;
  const before = table.totals.map((total) => sumOf(lines.filter((line) => rowOfLine(line) < total)));
  table.totals.forEach((total, at) => {
    const cents = centsOf(table.cellAt(total, column), scaleIn(unit) ?? 1);
    if (typeof cents !== "number") return;
    const above = before[at] ?? 0;
    const agrees = [0, ...before.slice(0, at)].some((earlier) => Math.abs(above - earlier - cents) <= 1);
    if (agrees) return;
    const facts = { stated: cents / 100, sum: above / 100 };
    reader.find("warning", "budget-total-differs", reader.place(total, column), facts);
  });
}

/** True for an amount without a code that is the sum of two lines or more above it. */
export function isUnnamedTotal(cents: Cents, before: readonly BudgetLine[]): boolean {
  return before.length > 1 && sumOf(before) === cents;
}

function sumOf(lines: readonly BudgetLine[]): Cents {
  return lines.reduce((sum, { cents }) => sum + cents, 0);
}

/** The row of a line's amount, from 0, by its cell's address. */
function rowOfLine({ place }: BudgetLine): number {
  return Number(/\d+$/.exec(place.cell ?? "")?.[0] ?? 0) - 1;
}

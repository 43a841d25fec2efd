import type { Finding } from "../../../figures/finding";
import { formulaReferences } from "../cells/formula-references";
import { cellAddress } from "../grid/address";
import type { SheetGrid } from "../grid/sheet-grid";

/** Numbers that formulas add to count rows and columns, not to change a figure. */
const harmless = new Set([0, 1]);

/**
 * Formulas that add a number of their own to what they reckon from cells: "=C6+E6+3". Such a number is a figure that
 * nobody sees; numbers beside functions' commas, exponents and factors in common use are none.
 */
export function hardCodedNumbers(grid: SheetGrid): readonly Finding[] {
  return grid.sheet.cells.flatMap((cell) => {
    const { formula, row, column } = cell;
    if (formula === undefined || formulaReferences(formula).length === 0) return [];
    const number = addedNumbers(formula).find((one) => !harmless.has(Math.abs(one)));
    if (number === undefined) return [];
    const facts = { text: `=${formula}`.slice(0, 80), number };
    const cellName = cellAddress(row, column);
    return [
      {
        severity: "warning" as const,
        code: "hard-coded-number",
        sheet: grid.sheet.name,
        cell: cellName,
        facts,
      },
    ];
  });
}

/** Literal numbers that are added or taken away, texts in quotes left out. */
function addedNumbers(formula: string): readonly number[] {
  const bare = formula.replace(/"[^"]*"|'[^']*'/g, "");
  const literals = bare.matchAll(/(?:^|[+-])\s*(\d+(?:\.\d+)?)(?=\s*(?:[+-]|$))/g);
  return [...literals].map(([, digits]) => Number(digits));
}

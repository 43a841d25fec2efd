import type { Finding } from "../../../figures/finding";
import { cellAddress } from "../grid/address";
import type { SheetGrid } from "../grid/sheet-grid";

/** Formulas that name a cell or a sheet that was deleted: they hold "#REF!" whatever they show. */
export function brokenReferences(grid: SheetGrid): readonly Finding[] {
  return grid.sheet.cells.flatMap(({ formula, row, column }) => {
    if (formula?.includes("#REF!") !== true) return [];
    const facts = { text: `=${formula}`.slice(0, 80) };
    const cell = cellAddress(row, column);
    return [{ severity: "warning" as const, code: "broken-reference", sheet: grid.sheet.name, cell, facts }];
  });
}

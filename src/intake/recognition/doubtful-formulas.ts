import type { Finding } from "../../figures/finding";
import { formulaReferences, linksElsewhere } from "./cells/formula-references";
import { cellAddress } from "./grid/address";
import type { SheetGrid } from "./grid/sheet-grid";
import { shownText } from "./tables/label-reader";
import type { Statement } from "./tables/statement";

/** Statements whose formulas were looked at, and what is said of them. */
export interface CheckedStatements {
  readonly statements: readonly Statement[];
  /** Without the file's name. */
  readonly findings: readonly Finding[];
}

/** A range of more cells is taken as filled without looking. */
const largestRange = 2_000;

/**
 * Takes back zeros that a formula made of empty cells, because missing is not zero (design §4 rule 5), and says where
 * a figure comes from another file.
 */
export function withoutFalseZeros(
  statements: readonly Statement[],
  grids: readonly SheetGrid[],
): CheckedStatements {
  const bySheet = new Map(grids.map((grid) => [grid.sheet.name, grid]));
  const findings: Finding[] = [];
  const checked = statements.map((statement) => {
    const { sheet, row, column, value } = statement;
    const formula = bySheet.get(sheet)?.cellAt(row, column)?.formula;
    if (formula === undefined || typeof value !== "number") return statement;
    const at = { sheet, cell: cellAddress(row, column) };
    if (linksElsewhere(formula)) {
      const facts = { text: `=${formula}`.slice(0, 80), value };
      findings.push({ severity: "warning", code: "formula-links-elsewhere", ...at, facts });
    }
    if (value !== 0 || !allEmpty(formula, sheet, bySheet)) return statement;
    findings.push({
      severity: "warning",
      code: "zero-from-empty-cells",
      ...at,
      facts: { text: `=${formula}`.slice(0, 80) },
    });
    return { ...statement, value: "not-reported" as const, silent: "asked" as const };
  });
  return { statements: checked, findings };
}

/** True where a formula names cells and none of them holds anything. */
function allEmpty(formula: string, own: string, grids: ReadonlyMap<string, SheetGrid>): boolean {
  const references = formulaReferences(formula);
  return (
    references.length > 0 &&
    references.every(({ sheet, area }) => {
      const grid = grids.get(sheet ?? own);
      const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
      if (grid === undefined || cells > largestRange) return false;
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          if (shownText(grid.cellAt(row, column)) !== "") return false;
        }
      }
      return true;
    })
  );
}

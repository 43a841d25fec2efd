import { parseArea } from "../../reading/cell-address";
import type { Area } from "../../source-workbook";

/** A cell or range that a formula names; `sheet` is null for its own. */
export interface FormulaReference {
  readonly sheet: string | null;
  readonly area: Area;
}

const reference =
  /(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?(?<![\p{L}\p{N}_.])(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?)(?![\p{L}\p{N}_(!])/gu;

/** The cells and ranges that a formula names. Texts in quotes are no references. */
export function formulaReferences(formula: string): readonly FormulaReference[] {
  const bare = formula.replace(/"[^"]*"/g, '""');
  return [...bare.matchAll(reference)].flatMap(([, quoted, plain, address = ""]) => {
    const area = parseArea(address);
    const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
    return area === undefined ? [] : [{ sheet, area }];
  });
}

/** True where a formula takes from another file: "[Budget.xlsx]Sheet1!A1". */
export function linksElsewhere(formula: string): boolean {
  return /\[[^\]]+\]/.test(formula.replace(/"[^"]*"/g, ""));
}

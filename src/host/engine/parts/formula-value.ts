import type { Area } from "../area";
import { ARGUMENTS } from "../calculation/calls";
import type { Core } from "../core";
import { type Constant, isError } from "../document/constants";
import { valueAt } from "../document/document";
import { plainFormula } from "../formula/plain-formula";
import { parseReference } from "../formula/references";
import type { FormulaPlace } from "../formula/surroundings";
import { filledIn, translate } from "../formula/translation";

/** The area that a formula is a reference to; null where it is anything else. */
export function areaOfFormula(core: Core, formula: string, place: FormulaPlace): Area | null {
  const uses = { names: false, tables: false, spills: false };
  const tokens = plainFormula(formula, place, core.surroundings, uses).filter(({ kind }) => kind !== "space");
  const [only] = tokens;
  if (tokens.length !== 1 || only?.kind !== "reference") return null;
  const reference = parseReference(only.body ?? "");
  const sheet = only.sheet === undefined ? place.sheet : core.sheetNamed(only.sheet)?.id;
  if (reference === null || sheet === undefined) return null;
  const { top, left, bottom, right } = reference;
  return { sheet, top, left, bottom, right };
}

/** Behind the last place for an argument's formula. */
const SCRATCH_ROW = 1_000_000;

/** What a formula that stands in no cell comes to. Custom functions in it are #N/A. */
export function valueOfFormula(
  core: Core,
  formula: string,
  place: FormulaPlace,
): readonly (readonly (Constant | null)[])[] {
  core.bringUpToDate();
  const area = areaOfFormula(core, formula, place);
  if (area !== null) {
    const sheet = core.sheet(area.sheet);
    return Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
      Array.from({ length: area.right - area.left + 1 }, (__, across) =>
        valueAt(sheet, area.top + down, area.left + across),
      ),
    );
  }
  const { template } = translate(formula, place, core.surroundings);
  core.calculator.put(ARGUMENTS, SCRATCH_ROW, 0, { formula: filledIn(template, () => "#N/A") });
  core.calculator.evaluate();
  const result = core.calculator.result(ARGUMENTS, SCRATCH_ROW, 0);
  core.calculator.put(ARGUMENTS, SCRATCH_ROW, 0, null);
  return result.map((line) =>
    line.map((value) => (isError(value) && value.error === "#ERROR!" ? { error: "#NAME?" } : value)),
  );
}

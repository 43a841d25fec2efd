import type { SheetId } from "../area";
import { shownValue } from "../document/constants";
import type { Core } from "../core";
import { assertDefinedName } from "../document/defined-names";
import type { DefinedName, Names } from "../engine";
import { EngineError } from "../engine-error";
import { syntaxProblem } from "../formula/syntax";
import { tokenize } from "../formula/tokens";
import type { FormulaPlace } from "../formula/surroundings";
import { areaOfFormula, valueOfFormula } from "./formula-value";

export function namesOf(core: Core): Names {
  const { document } = core;
  const find = (name: string, scope: SheetId | null): DefinedName | undefined =>
    document.names.find((defined) => isCalled(defined, name) && defined.scope === scope);
  const get = (name: string, scope: SheetId | null): DefinedName => {
    const found = find(name, scope);
    if (found === undefined) throw new EngineError("ItemNotFound", `There is no name "${name}".`);
    return found;
  };
  const replace = (names: readonly DefinedName[]): void =>
    core.perform(() => {
      document.names = [...names];
      core.renew(({ translation }) => translation?.uses.names === true);
      core.tell({ kind: "namesChanged" });
    });
  return {
    list: () => document.names,
    find,
    add: (name) => {
      assertDefinedName(name.name);
      assertReadable(name.formula);
      const isTaken =
        find(name.name, name.scope) !== undefined ||
        document.tables.some((table) => isCalled(table, name.name));
      if (isTaken) {
        throw new EngineError("ItemAlreadyExists", `The name "${name.name}" exists already.`);
      }
      replace([...document.names, name]);
    },
    change: (name, scope, change) => {
      const before = get(name, scope);
      if (change.formula !== undefined) assertReadable(change.formula);
      replace(document.names.map((defined) => (defined === before ? { ...defined, ...change } : defined)));
    },
    remove: (name, scope) => {
      const gone = get(name, scope);
      replace(document.names.filter((defined) => defined !== gone));
    },
    areaOf: (name) => areaOfFormula(core, name.formula, placeOf(core, name)),
    valueOf: (name) =>
      valueOfFormula(core, name.formula, placeOf(core, name)).map((line) =>
        line.map((value) => shownValue(value)),
      ),
  };
}

/** Relative references in names count from the first cell. */
const placeOf = (core: Core, { scope }: DefinedName): FormulaPlace => ({
  sheet: scope ?? core.document.sheets[0]?.id ?? "",
  row: 0,
  column: 0,
});

const isCalled = (defined: { readonly name: string }, name: string): boolean =>
  defined.name.toLowerCase() === name.toLowerCase();

function assertReadable(formula: string): void {
  const problem = formula.startsWith("=") ? syntaxProblem(tokenize(formula)) : "it does not begin with =";
  if (problem !== null)
    throw new EngineError("InvalidArgument", `The formula ${formula} cannot be read: ${problem}.`);
}

import { shownFormula, storedFormula } from "../formulas/stored";
import { sameData } from "../same-data";
import type { NameSnapshot } from "../snapshot";
import {
  childNamed,
  childrenNamed,
  element,
  flag,
  numberOf,
  textOf,
  withAttributes,
  type XmlElement,
} from "../xml/tree";
import {
  printAreaFormula,
  printTitlesFormula,
  readPrintArea,
  readPrintTitles,
  type PrintNames,
} from "./print-names";

const printArea = "_xlnm.Print_Area";
const printTitles = "_xlnm.Print_Titles";

interface DefinedName {
  readonly element: XmlElement;
  readonly name: string;
  readonly scope: string | null;
  readonly formula: string;
}

function definedNames(workbook: XmlElement, tabs: readonly string[]): DefinedName[] {
  return childrenNamed(childNamed(workbook, "definedNames"), "definedName").map((defined) => {
    const sheet = numberOf(defined, "localSheetId");
    return {
      element: defined,
      name: defined.attributes["name"] ?? "",
      scope: sheet === undefined ? null : (tabs[sheet] ?? null),
      formula: textOf(defined),
    };
  });
}

const isBuiltIn = ({ name }: DefinedName) => name.toLowerCase().startsWith("_xlnm.");

/** The names that users see or add-ins make; Excel's own built-in ones (print areas, filters) are none of them. */
export function readNames(workbook: XmlElement, tabs: readonly string[]): NameSnapshot[] {
  return definedNames(workbook, tabs)
    .filter((defined) => !isBuiltIn(defined))
    .map(readName);
}

function readName({ element: defined, name, scope, formula }: DefinedName): NameSnapshot {
  const comment = defined.attributes["comment"];
  return {
    name,
    formula: shownFormula(formula),
    scope,
    ...(comment === undefined ? {} : { comment }),
    visible: !flag(defined, "hidden"),
  };
}

/** The printed area and titles of each sheet that has any. */
export function readPrintNames(workbook: XmlElement, tabs: readonly string[]): Map<string, PrintNames> {
  const found = new Map<string, PrintNames>();
  for (const { name, scope, formula } of definedNames(workbook, tabs)) {
    if (scope === null) continue;
    const present = found.get(scope) ?? {};
    const area = name === printArea ? readPrintArea(formula) : undefined;
    const titles = name === printTitles ? readPrintTitles(formula) : undefined;
    if (area !== undefined) found.set(scope, { ...present, area });
    if (titles !== undefined) found.set(scope, { ...present, ...titles });
  }
  return found;
}

export interface NamesWriting {
  /** The opened file's tabs and, by their name there, those they have become; removed ones are absent. */
  readonly openedTabs: readonly string[];
  readonly renamed: ReadonlyMap<string, string>;
  /** All tabs as they are written, in order. */
  readonly tabs: readonly string[];
  readonly print: ReadonlyMap<string, PrintNames>;
}

/** The `definedNames` element; a name that says what it said keeps what the snapshot cannot say of it. */
export function namesElement(
  names: readonly NameSnapshot[],
  workbook: XmlElement,
  writing: NamesWriting,
): XmlElement | undefined {
  const opened = definedNames(workbook, writing.openedTabs).filter(
    ({ scope }) => scope === null || writing.renamed.has(scope),
  );
  const scoped = opened.map((one) => ({
    ...one,
    scope: one.scope === null ? null : (writing.renamed.get(one.scope) ?? one.scope),
  }));
  const written = [
    ...printElements(scoped, writing),
    ...names.map((name) => nameElement(name, scoped, writing.tabs)),
  ];
  return written.length === 0 ? undefined : element("definedNames", {}, written);
}

function nameElement(
  name: NameSnapshot,
  opened: readonly DefinedName[],
  tabs: readonly string[],
): XmlElement {
  const present = opened.find((one) => isSameName(one, name.name, name.scope));
  const localSheetId = name.scope === null ? undefined : indexOfTab(tabs, name.scope);
  if (present !== undefined && sameData(readName(present), name)) {
    return withAttributes(present.element, { localSheetId });
  }
  const attributes = {
    name: name.name,
    comment: name.comment,
    localSheetId,
    hidden: name.visible ? undefined : true,
  };
  return element("definedName", attributes, [storedFormula(name.formula)]);
}

/** Built-in names: print areas and titles as wanted, all others as they were. */
function printElements(opened: readonly DefinedName[], { tabs, print }: NamesWriting): XmlElement[] {
  const kept = opened
    .filter(isBuiltIn)
    .filter(
      ({ name, formula }) =>
        !(name === printArea && readPrintArea(formula) !== undefined) &&
        !(name === printTitles && readPrintTitles(formula) !== undefined),
    )
    .map(({ element: defined, scope }) =>
      withAttributes(defined, { localSheetId: scope === null ? undefined : indexOfTab(tabs, scope) }),
    );
  const made = tabs.flatMap((tab, localSheetId) => {
    const { area, titleRows, titleColumns } = print.get(tab) ?? {};
    const titles = {
      ...(titleRows === undefined ? {} : { titleRows }),
      ...(titleColumns === undefined ? {} : { titleColumns }),
    };
    return [
      ...(area === undefined
        ? []
        : [element("definedName", { name: printArea, localSheetId }, [printAreaFormula(tab, area)])]),
      ...(titleRows === undefined && titleColumns === undefined
        ? []
        : [element("definedName", { name: printTitles, localSheetId }, [printTitlesFormula(tab, titles)])]),
    ];
  });
  return [...kept, ...made];
}

function isSameName(defined: DefinedName, name: string, scope: string | null): boolean {
  return defined.scope === scope && defined.name.toLowerCase() === name.toLowerCase();
}

function indexOfTab(tabs: readonly string[], name: string): number | undefined {
  const index = tabs.indexOf(name);
  return index < 0 ? undefined : index;
}

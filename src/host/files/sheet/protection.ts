import { sameData } from "../same-data";
import type { SheetSnapshot } from "../snapshot";
import { attributesOf, childNamed, element, flag, type XmlElement } from "../xml/tree";

type Protection = NonNullable<SheetSnapshot["protection"]>;

/** Excel's option, the attribute that forbids it, and whether it is forbidden where the attribute is absent. */
const options: readonly (readonly [option: string, attribute: string, forbidden: boolean])[] = [
  ["allowEditObjects", "objects", false],
  ["allowEditScenarios", "scenarios", false],
  ["allowFormatCells", "formatCells", true],
  ["allowFormatColumns", "formatColumns", true],
  ["allowFormatRows", "formatRows", true],
  ["allowInsertColumns", "insertColumns", true],
  ["allowInsertRows", "insertRows", true],
  ["allowInsertHyperlinks", "insertHyperlinks", true],
  ["allowDeleteColumns", "deleteColumns", true],
  ["allowDeleteRows", "deleteRows", true],
  ["allowSort", "sort", true],
  ["allowAutoFilter", "autoFilter", true],
  ["allowPivotTables", "pivotTables", true],
];

/** Undefined for a sheet that is not protected; options name what is allowed nevertheless. */
export function readProtection(root: XmlElement): Protection | undefined {
  const protection = childNamed(root, "sheetProtection");
  if (!flag(protection, "sheet")) return undefined;
  const stated = options.flatMap(([option, attribute, forbidden]) => {
    return flag(protection, attribute, forbidden) ? [] : [[option, true] as const];
  });
  return stated.length === 0 ? { enabled: true } : { enabled: true, options: Object.fromEntries(stated) };
}

/** The `sheetProtection` element. An opened sheet that stays protected keeps its password. */
export function protectionElement(
  protection: Protection | undefined,
  opened: XmlElement,
): XmlElement | undefined {
  if (protection?.enabled !== true) return undefined;
  const present = childNamed(opened, "sheetProtection");
  if (sameData(readProtection(opened), protection)) return present;
  const password = Object.fromEntries(
    ["password", "algorithmName", "hashValue", "saltValue", "spinCount"].map((name) => [
      name,
      present?.attributes[name],
    ]),
  );
  const stated = options.map(([option, attribute, forbidden]) => {
    const isForbidden = protection.options?.[option] !== true;
    return [attribute, isForbidden === forbidden ? undefined : isForbidden] as const;
  });
  return element(
    "sheetProtection",
    attributesOf({ ...password, sheet: true, ...Object.fromEntries(stated) }),
  );
}

import { isAccepted, type Change, type Decisions } from "../../build/import/changes";
import type { WorksheetSeen } from "../../excel/look";
import { tableSheets, worksheetName } from "../../sheets/sheet-names";

/** What writing does to a worksheet. */
export interface SheetEffect {
  readonly sheet: string;
  readonly effect: "new" | "replaced" | "locked";
}

/** What writing does to each of the sheets it writes; names are compared without case, as Excel does. */
export function sheetEffects(
  written: readonly string[],
  present: readonly WorksheetSeen[],
): readonly SheetEffect[] {
  const seen = new Map(present.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  return written.map((sheet): SheetEffect => {
    const there = seen.get(sheet.toLowerCase());
    if (there === undefined) return { sheet, effect: "new" };
    return { sheet, effect: there.isProtected ? "locked" : "replaced" };
  });
}

/** How many rows of WcoData an import adds, changes and removes, and how many stand in it afterwards. */
export interface RowEffects {
  readonly total: number;
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  readonly same: number;
}

/** Counts what the accepted differences do; `total` is the number of figures that will stand in the table. */
export function rowEffects(changes: readonly Change[], decisions: Decisions, total: number): RowEffects {
  const accepted = changes.filter((change) => isAccepted(change, decisions));
  const count = (kind: Change["kind"]): number => accepted.filter((change) => change.kind === kind).length;
  const [added, changed, gone] = [count("new"), count("changed"), count("gone")];
  return { total, added, changed, gone, same: total - added - changed };
}

/**
 * Names of new sheets beside those that are protected, by the names of these. The sheets with the tables have none: a
 * workbook has each table once.
 */
export function namesBeside(
  written: readonly string[],
  present: readonly WorksheetSeen[],
): Readonly<Record<string, string>> {
  const taken = present.map(({ name }) => name);
  return Object.fromEntries(
    sheetEffects(written, present)
      .filter(({ sheet, effect }) => effect === "locked" && !tableSheets.includes(sheet))
      .map(({ sheet }) => {
        const name = worksheetName(sheet, taken);
        taken.push(name);
        return [sheet, name];
      }),
  );
}

import type { SourceSheet } from "../source-workbook";
import { Refusal } from "./refusal";
import { findPart, readRelations, scanPart, type SpreadsheetPackage } from "./spreadsheet-package";
import { attribute, isTrue } from "./xml-attribute";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: SourceSheet["visibility"];
  /** Null where the package has no such part. */
  readonly part: string | null;
  /** Chart sheets, dialogs and old macro sheets hold no cells that an officer fills. */
  readonly isWorksheet: boolean;
}

/** What is known of a workbook before any worksheet is opened. */
export interface WorkbookPart {
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly ListedSheet[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

const name = attribute("name");
const id = attribute("id");
const state = attribute("state");
const date1904 = attribute("date1904");

/**
 * The workbook part: sheets in tab order, the date system, and where texts and styles are.
 * Refuses with `too-many-sheets`, and with `file-damaged` where there is no workbook part.
 */
export function readWorkbookPart(source: SpreadsheetPackage): WorkbookPart {
  const root = readRelations(source, "").find((relation) => relation.type === "officeDocument")?.target;
  const part = root !== undefined && findPart(source.directory, root) ? root : "xl/workbook.xml";
  const relations = readRelations(source, part);
  const targets = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets: ListedSheet[] = [];
  let dateSystem: 1900 | 1904 = 1900;
  const found = scanPart(source, part, {
    open(element, attributes) {
      if (element === "workbookPr" && isTrue(date1904(attributes))) dateSystem = 1904;
      if (element !== "sheet") return;
      const target = targets.get(id(attributes) ?? "");
      sheets.push({
        name: name(attributes) ?? `Sheet${sheets.length + 1}`,
        visibility: visibilityOf(state(attributes)),
        part: target?.target ?? null,
        isWorksheet: target === undefined || target.type === "worksheet",
      });
      const limit = source.budget.limits.sheets;
      if (sheets.length > limit) throw new Refusal("too-many-sheets", { limit });
    },
    close: () => undefined,
    text: () => undefined,
  });
  if (!found) throw new Refusal("file-damaged");
  const targetOf = (type: string): string | undefined =>
    relations.find((relation) => relation.type === type)?.target;
  return { dateSystem, sheets, sharedStrings: targetOf("sharedStrings"), styles: targetOf("styles") };
}

function visibilityOf(state: string | undefined): SourceSheet["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

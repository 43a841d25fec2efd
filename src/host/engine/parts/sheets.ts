import type { SheetId } from "../area";
import type { Core } from "../core";
import { type Cell, emptySheetDocument, isFormula, type SheetDocument } from "../document/document";
import { assertSheetName, copiedSheetName, freeSheetName } from "../document/sheet-names";
import type { Sheet, Sheets } from "../engine";
import { EngineError } from "../engine-error";
import { renameSheetInFormula } from "../formula/references";
import { newFormula } from "./editing";
import { copiedTableName, withTableRenamed } from "./tables";

export function sheetsOf(core: Core): Sheets {
  const { document } = core;
  const view = (sheet: SheetDocument): Sheet => ({
    id: sheet.id,
    name: sheet.name,
    position: document.sheets.indexOf(sheet),
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
  });
  const layOut = (id: SheetId, work: (sheet: SheetDocument) => void): void => {
    const sheet = core.sheet(id);
    core.perform(() => {
      work(sheet);
      core.tell({ kind: "laidOut", sheet: id });
    });
  };
  return {
    list: () => document.sheets.map(view),
    get: (id) => view(core.sheet(id)),
    find: (name) => {
      const sheet = core.sheetNamed(name);
      return sheet === undefined ? undefined : view(sheet);
    },
    add: (name = freeSheetName(names(core)), position) => {
      assertFree(core, name);
      return core.perform(() => view(addSheet(core, name, position)));
    },
    remove: (id) => {
      const sheet = core.sheet(id);
      assertOtherVisible(core, sheet);
      core.perform(() => {
        removeSheet(core, sheet);
        core.tell({ kind: "sheetDeleted", sheet: id });
      });
    },
    rename: (id, name) => {
      const sheet = core.sheet(id);
      if (name === sheet.name) return;
      assertFree(core, name, sheet);
      core.perform(() => renameSheet(core, sheet, name));
    },
    move: (id, position) => {
      const sheet = core.sheet(id);
      core.perform(() => {
        document.sheets.splice(document.sheets.indexOf(sheet), 1);
        document.sheets.splice(Math.max(0, position), 0, sheet);
        core.tell({ kind: "sheetMoved", sheet: id });
      });
    },
    copy: (id, position, name = copiedSheetName(core.sheet(id).name, names(core))) => {
      const source = core.sheet(id);
      assertFree(core, name);
      return core.perform(() => view(copySheet(core, source, name, position)));
    },
    setVisibility: (id, visibility) => {
      const sheet = core.sheet(id);
      if (visibility !== "visible") assertOtherVisible(core, sheet);
      core.perform(() => {
        sheet.visibility = visibility;
        core.tell({ kind: "visibilityChanged", sheet: id });
      });
    },
    setTabColor: (id, color) => layOut(id, (sheet) => (sheet.tabColor = color)),
    setShowGridlines: (id, show) => layOut(id, (sheet) => (sheet.showGridlines = show)),
  };
}

const names = (core: Core): readonly string[] => core.document.sheets.map(({ name }) => name);

function assertFree(core: Core, name: string, except?: SheetDocument): void {
  assertSheetName(name);
  const owner = core.sheetNamed(name);
  if (owner === undefined || owner === except) return;
  throw new EngineError("ItemAlreadyExists", `A worksheet called "${name}" exists already.`);
}

function assertOtherVisible(core: Core, sheet: SheetDocument): void {
  const others = core.document.sheets.filter((other) => other !== sheet && other.visibility === "visible");
  if (sheet.visibility !== "visible" || others.length > 0) return;
  throw new EngineError("InvalidOperation", "A workbook must keep at least one visible worksheet.");
}

export function addSheet(core: Core, name: string, position?: number): SheetDocument {
  const sheet = emptySheetDocument(core.newSheetId(), name);
  core.document.sheets.splice(position ?? core.document.sheets.length, 0, sheet);
  core.calculator.addSheet(sheet.id, name);
  // A formula may have waited for a worksheet of this name.
  core.renew((formula) => formula.text.includes("!"));
  core.tell({ kind: "sheetAdded", sheet: sheet.id });
  return sheet;
}

/** Takes the sheet away; formulas that spoke of it say #REF!. */
export function removeSheet(core: Core, sheet: SheetDocument): void {
  const { document } = core;
  for (const { thing } of sheet.cells.within(EVERYWHERE)) {
    if (isFormula(thing.content)) core.recalculation.formulaGone(thing.content);
  }
  document.sheets = document.sheets.filter((other) => other !== sheet);
  document.names = document.names.filter(({ scope }) => scope !== sheet.id);
  document.tables = document.tables.filter(({ area }) => area.sheet !== sheet.id);
  core.rewriteFormulas((formula) => renameSheetInFormula(formula, sheet.name, null));
  core.renew(({ translation }) => translation?.uses.names === true || translation?.uses.tables === true);
  core.calculator.removeSheet(sheet.id);
  core.recalculation.valuesChanged();
}

const EVERYWHERE = { top: 0, left: 0, bottom: Infinity, right: Infinity };

function renameSheet(core: Core, sheet: SheetDocument, name: string): void {
  const before = sheet.name;
  sheet.name = name;
  core.calculator.renameSheet(sheet.id, name);
  core.rewriteFormulas((formula) => renameSheetInFormula(formula, before, name));
  core.renew((formula) => formula.calls.length > 0 || formula.translation?.uses.tables === true);
  core.recalculation.valuesChanged();
  core.tell({ kind: "sheetRenamed", sheet: sheet.id, before, after: name });
}

function copySheet(core: Core, source: SheetDocument, name: string, position?: number): SheetDocument {
  const sheet = addSheet(core, name, position);
  sheet.visibility = source.visibility;
  sheet.tabColor = source.tabColor;
  sheet.showGridlines = source.showGridlines;
  sheet.columns = source.columns;
  sheet.rows = source.rows;
  sheet.merges = source.merges;
  sheet.frozen = source.frozen;
  sheet.conditionalFormats = source.conditionalFormats.map((format) => ({
    ...format,
    id: `${format.id}-${sheet.id}`,
    area: { ...format.area, sheet: sheet.id },
  }));
  core.document.names.push(
    ...core.document.names
      .filter(({ scope }) => scope === source.id)
      .map((defined) => ({
        ...defined,
        scope: sheet.id,
        formula: renameSheetInFormula(defined.formula, source.name, name),
      })),
  );
  const renamed = copyTables(core, source, sheet);
  for (const [row, column, cell] of source.cells.entries()) copyCell(core, sheet, row, column, cell, renamed);
  return sheet;
}

/** Tables are copied under new names. Returns what makes the copied formulas speak of the copied tables. */
function copyTables(core: Core, source: SheetDocument, sheet: SheetDocument): (formula: string) => string {
  const { document } = core;
  const names = new Map<string, string>();
  for (const table of document.tables.filter(({ area }) => area.sheet === source.id)) {
    const name = copiedTableName(table.name, document.tables);
    names.set(table.name, name);
    document.tables.push({ ...table, name, area: { ...table.area, sheet: sheet.id } });
  }
  return (formula) =>
    [...names].reduce((text, [before, after]) => withTableRenamed(text, before, after), formula);
}

function copyCell(
  core: Core,
  sheet: SheetDocument,
  row: number,
  column: number,
  { content, style }: Cell,
  renamed: (formula: string) => string,
): void {
  if (style !== undefined) sheet.cells.set(row, column, { style });
  if (content === undefined) return;
  core.setContent(
    sheet,
    row,
    column,
    isFormula(content) ? newFormula(renamed(content.text), content.result) : content,
  );
}

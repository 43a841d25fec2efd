import type { Drawing } from "../../sheets/drawing";
import { problem, type ExcelProblem } from "../excel-problem";

/** What is in the workbook before anything is written. Names are compared without case, as Excel does. */
export interface Survey {
  readonly sheets: ReadonlySet<string>;
  /** Table name → name of its worksheet. */
  readonly tables: ReadonlyMap<string, string>;
  readonly names: ReadonlySet<string>;
  /** Charts and shapes of ours on a worksheet, to be replaced. */
  readonly charts: ReadonlyMap<string, readonly string[]>;
  readonly shapes: ReadonlyMap<string, readonly string[]>;
  /** Worksheets without a cell that no drawing is for, as a new workbook has one. */
  readonly blank: readonly string[];
}

/** Charts and shapes that this add-in draws have names that begin so; everything else is the user's and stays. */
export const ourPrefix = "WCO ";

/**
 * Looks at the workbook before drawings are written into it.
 * Round trips: two, whatever the number of drawings.
 *
 * @returns the survey, or the problem that forbids writing: a workbook for reading only, a protected sheet, a table of ours on another sheet
 */
export async function survey(
  context: Excel.RequestContext,
  drawings: readonly Drawing[],
): Promise<{ readonly survey: Survey } | { readonly problem: ExcelProblem }> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name,items/worksheet/name");
  names.load("items/name");
  context.workbook.load("readOnly");
  await context.sync();
  if (context.workbook.readOnly) return { problem: problem("excel-read-only") };

  const sheetNames = new Set(worksheets.items.map((sheet) => key(sheet.name)));
  const tableSheets = new Map(tables.items.map((table) => [key(table.name), table.worksheet.name]));
  const existing = drawings.filter((drawing) => sheetNames.has(key(drawing.sheet)));
  const looked = existing.map(({ sheet }) => {
    const worksheet = worksheets.getItem(sheet);
    worksheet.protection.load("protected");
    worksheet.charts.load("items/name");
    worksheet.shapes.load("items/name");
    return { sheet, worksheet };
  });
  const others = worksheets.items
    .filter(({ name }) => drawings.every(({ sheet }) => key(sheet) !== key(name)))
    .map((worksheet) => ({ name: worksheet.name, used: worksheet.getUsedRangeOrNullObject() }));
  for (const { used } of others) used.load("address");
  await context.sync();

  const locked = looked.find(({ worksheet }) => worksheet.protection.protected);
  if (locked !== undefined) return { problem: problem("excel-protected", locked.sheet) };
  const misplaced = misplacedTable(drawings, tableSheets);
  if (misplaced !== null) return { problem: misplaced };
  return {
    survey: {
      sheets: sheetNames,
      tables: tableSheets,
      names: new Set(names.items.map((item) => key(item.name))),
      charts: new Map(looked.map(({ sheet, worksheet }) => [key(sheet), ours(worksheet.charts.items)])),
      blank: others.filter(({ used }) => used.isNullObject).map(({ name }) => name),
      shapes: new Map(looked.map(({ sheet, worksheet }) => [key(sheet), ours(worksheet.shapes.items)])),
    },
  };
}

/** The form in which names of sheets, tables and named items are compared. */
export function key(name: string): string {
  return name.toLowerCase();
}

function ours(items: readonly { readonly name: string }[]): readonly string[] {
  return items.map((item) => item.name).filter((name) => name.startsWith(ourPrefix));
}

function misplacedTable(
  drawings: readonly Drawing[],
  tableSheets: ReadonlyMap<string, string>,
): ExcelProblem | null {
  for (const drawing of drawings) {
    for (const { name } of drawing.tables ?? []) {
      const sheet = tableSheets.get(key(name));
      if (sheet !== undefined && key(sheet) !== key(drawing.sheet)) {
        return problem("excel-table-elsewhere", sheet, { table: name, wanted: drawing.sheet });
      }
    }
  }
  return null;
}

import { problem, type Outcome } from "./excel-problem";
import { inExcel } from "./run";

/** A worksheet's used cells as Excel gives them. Rows and columns count from 0. */
export interface SheetRead {
  readonly name: string;
  readonly visibility: Excel.Worksheet["visibility"];
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly MergedCells[];
}

export interface MergedCells {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Excel answers nothing (null) when asked for more cells than this at once. */
const mostCells = 5_000_000;
/** Cells whose value, formula and format surely fit into one answer of 5 MB. */
const cellsPerAnswer = 40_000;

/** A part of a worksheet's used range that fits into one answer. */
interface Part {
  readonly sheet: string;
  readonly range: Excel.Range;
  readonly cells: number;
  /** Null where none of its rows is hidden. */
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
}

/**
 * The worksheets but those of the given names, hidden ones as well: what stands there is to be said, not passed over.
 * Round trips: three and one more for merged cells; one more per 40,000 cells. A worksheet of more than 5,000,000 cells is
 * refused before it is read.
 */
export async function readSheets(
  leftOut: (sheet: string) => boolean,
): Promise<Outcome<readonly SheetRead[]>> {
  const outcome = await inExcel((context) => readAll(context, leftOut), { waitForCellEdit: true });
  if (!outcome.ok) return outcome;
  const { sheets, tooLarge } = outcome.value;
  if (tooLarge !== null) {
    const facts = { table: tooLarge.sheet, cells: tooLarge.cells };
    return { ok: false, problem: problem("excel-range-too-large", tooLarge.sheet, facts) };
  }
  const merges = await mergedCells(sheets.map(({ name }) => name));
  return { ok: true, value: sheets.map((sheet) => ({ ...sheet, merges: merges.get(sheet.name) ?? [] })) };
}

async function readAll(
  context: Excel.RequestContext,
  leftOut: (sheet: string) => boolean,
): Promise<{
  readonly sheets: readonly Omit<SheetRead, "merges">[];
  readonly tooLarge: { readonly sheet: string; readonly cells: number } | null;
}> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  await context.sync();
  const wanted = worksheets.items
    .filter(({ name }) => !leftOut(name))
    .map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
  for (const { used } of wanted)
    used.load("rowIndex,columnIndex,rowCount,columnCount,cellCount,rowHidden,columnHidden");
  await context.sync();

  const filled = wanted.filter(({ used }) => !used.isNullObject);
  const large = filled.find(({ used }) => used.cellCount < 0 || used.cellCount > mostCells);
  if (large !== undefined)
    return { sheets: [], tooLarge: { sheet: large.sheet.name, cells: large.used.cellCount } };
  const parts = filled.flatMap(({ sheet, used }) => partsOf(sheet, used));
  const columns = filled.map(({ used }) =>
    someHidden(used.columnHidden) ? used.getColumnProperties({ columnHidden: true }) : null,
  );
  for (const batch of batches(parts)) {
    for (const { range } of batch) range.load("rowIndex,columnIndex,values,formulas,numberFormat");
    // One answer per batch, as an answer has a limit of its own.
    await context.sync();
  }
  return {
    sheets: filled.map(({ sheet: { name, visibility }, used }, index) => {
      const ownParts = parts.filter(({ sheet }) => sheet === name);
      const own = ownParts.map(({ range }) => range);
      return {
        name,
        visibility,
        firstRow: used.rowIndex,
        firstColumn: used.columnIndex,
        values: own.flatMap(({ values }) => values as unknown[][]),
        formulas: own.flatMap(({ formulas }) => formulas as unknown[][]),
        numberFormats: own.flatMap(({ numberFormat }) => numberFormat as unknown[][]),
        hiddenRows: ownParts.flatMap(({ range, rows }) =>
          (rows?.value ?? []).flatMap(({ rowHidden }, at) =>
            rowHidden === true ? [range.rowIndex + at] : [],
          ),
        ),
        hiddenColumns: (columns[index]?.value ?? []).flatMap(({ columnHidden }, at) =>
          columnHidden === true ? [used.columnIndex + at] : [],
        ),
      };
    }),
    tooLarge: null,
  };
}

/** Excel says null where some are hidden and others not. */
function someHidden(hidden: boolean | null): boolean {
  return hidden !== false;
}

function partsOf(sheet: Excel.Worksheet, used: Excel.Range): readonly Part[] {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const rows = Math.max(1, Math.floor(cellsPerAnswer / columnCount));
  return Array.from({ length: Math.ceil(rowCount / rows) }, (_, part) => {
    const first = part * rows;
    const count = Math.min(rows, rowCount - first);
    const range = sheet.getRangeByIndexes(rowIndex + first, columnIndex, count, columnCount);
    return {
      sheet: sheet.name,
      range,
      cells: count * columnCount,
      rows: someHidden(used.rowHidden) ? range.getRowProperties({ rowHidden: true }) : null,
    };
  });
}

/** Parts that fit into one answer together. */
function batches(parts: readonly Part[]): readonly (readonly Part[])[] {
  const all: Part[][] = [];
  let cells = Infinity;
  for (const part of parts) {
    if (cells + part.cells > cellsPerAnswer) {
      all.push([]);
      cells = 0;
    }
    all.at(-1)?.push(part);
    cells += part.cells;
  }
  return all;
}

/** Merged cells by worksheet; none where this version of Excel cannot tell (before ExcelApi 1.13). */
async function mergedCells(names: readonly string[]): Promise<ReadonlyMap<string, readonly MergedCells[]>> {
  const outcome = await inExcel(async (context) => {
    const asked = names.map((name) => ({
      name,
      merged: context.workbook.worksheets.getItem(name).getRange().getMergedAreasOrNullObject(),
    }));
    for (const { merged } of asked)
      merged.load(
        "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
      );
    await context.sync();
    return new Map(
      asked.map(
        ({ name, merged }) => [name, merged.isNullObject ? [] : merged.areas.items.map(plain)] as const,
      ),
    );
  });
  return outcome.ok ? outcome.value : new Map<string, readonly MergedCells[]>();
}

function plain({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): MergedCells {
  return { rowIndex, columnIndex, rowCount, columnCount };
}

import { financeTableNames } from "../sheets/finance/finance-names";
import { tableNames } from "../sheets/sheet-names";
import { problem, type ExcelProblem, type Outcome } from "./excel-problem";
import { inExcel, type RunOptions } from "./run";

/** A table as it stands in the workbook. */
export interface TableRead {
  readonly sheet: string;
  /** The worksheet's row, from 1, of the table's first row of data. */
  readonly firstRow: number;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellRead[])[];
}

export type CellRead = string | number | boolean | null;

export interface TablesRead {
  /** null where the workbook has no such table (yet). */
  readonly data: TableRead | null;
  readonly settings: TableRead | null;
  readonly mapping: TableRead | null;
  /** WcoBudget, WcoAllocation, WcoEffort, WcoActions, WcoAudit, WcoRates: those there are; absent where there is none. */
  readonly finance?: readonly TableRead[];
}

/** Excel answers nothing (null) when asked for more cells than this at once. */
const mostCells = 5_000_000;

/**
 * Reads the tables WcoData, WcoSettings and WcoMapping, and those of the finance.
 * Round trips: three, whatever their sizes: which there are, how large they are, their values; one where there are none.
 * A table of more than 5,000,000 cells is refused before it is read.
 */
export async function readTables(options: RunOptions = {}): Promise<Outcome<TablesRead>> {
  const outcome = await inExcel(readAll, options);
  if (!outcome.ok) return outcome;
  return "problem" in outcome.value
    ? { ok: false, problem: outcome.value.problem }
    : { ok: true, value: outcome.value };
}

const financeTables: readonly string[] = Object.values(financeTableNames);
const names: readonly string[] = [...Object.values(tableNames), ...financeTables];

interface Found {
  readonly name: string;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

async function readAll(
  context: Excel.RequestContext,
): Promise<TablesRead | { readonly problem: ExcelProblem }> {
  const { tables } = context.workbook;
  const asked = names.map((name) => ({ name, table: tables.getItemOrNullObject(name) }));
  for (const { table } of asked) table.load("name,worksheet/name");
  await context.sync();

  const found = asked
    .filter(({ table }) => !table.isNullObject)
    .map((one): Found => ({ ...one, range: one.table.getRange() }));
  for (const { range } of found) range.load("rowIndex,cellCount");
  if (found.length === 0) return { data: null, settings: null, mapping: null };
  await context.sync();

  const tooLarge = found.find(({ range }) => range.cellCount < 0 || range.cellCount > mostCells);
  if (tooLarge !== undefined) {
    const facts = { table: tooLarge.name, cells: tooLarge.range.cellCount };
    return { problem: problem("excel-range-too-large", tooLarge.table.worksheet.name, facts) };
  }
  for (const { range } of found) range.load("values");
  await context.sync();
  const read = (name: string): TableRead | null => {
    const one = found.find((each) => each.name === name);
    return one === undefined ? null : tableRead(one);
  };
  const finance = found.filter(({ name }) => financeTables.includes(name)).map(tableRead);
  return {
    data: read(tableNames.data),
    settings: read(tableNames.settings),
    mapping: read(tableNames.mapping),
    ...(finance.length === 0 ? {} : { finance }),
  };
}

function tableRead({ table, range }: Found): TableRead {
  // Excel answers null for values that would not fit into one response.
  const values = (range.values as CellRead[][] | null) ?? [];
  const [titles = [], ...rows] = values;
  return {
    sheet: table.worksheet.name,
    firstRow: range.rowIndex + 2,
    columns: titles.map(String),
    rows: rows.map((row) => row.map((cell) => (cell === "" ? null : cell))),
  };
}

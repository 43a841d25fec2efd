import { directorateNamedIn } from "../../figures/directorates";
import type { FiscalYear } from "../../figures/figure";
import type { PriorityRow } from "../../budget/types";
import type { Plan } from "../../plan/types";
import { gridOf, type SheetGrid } from "../recognition/grid/sheet-grid";
import { fiscalYearsIn } from "../recognition/labels/fiscal-year-text";
import { plainText } from "../recognition/labels/plain-text";
import type { SourceCell, SourceSheet } from "../source-workbook";
import { isBlank, textOf } from "./cells";
import { readHeader, type Column } from "./columns";

/** The tables of a finance workbook. One table may be two: a budget whose lines have their shares beside the amount. */
export type FinanceTableKind = "budget" | "allocation" | "effort" | "actions" | "audit" | "rates";

/** A table as found on a sheet: where its columns stand and which rows it has. Rows and columns count from 0. */
export interface FinanceTable {
  readonly kinds: readonly FinanceTableKind[];
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<Column, number>;
  /** Columns of a wide table by priority. */
  readonly priorities: ReadonlyMap<PriorityRow, number>;
  /** Columns "Scenario: name" that hold shares, by name. */
  readonly scenarios: ReadonlyMap<string, number>;
  /** Units that headers state, by column. */
  readonly units: ReadonlyMap<number, string>;
  readonly rows: readonly number[];
  /** What a reader sees in a row's column: a merged cell shows over its whole extent. */
  readonly cellAt: (row: number, column: number | undefined) => SourceCell | undefined;
  /** What the title rows above the table or the sheet's name state, where its rows do not. */
  readonly year: FiscalYear | null;
  readonly directorate: string | null;
}

type Layout = Pick<FinanceTable, "headerRow" | "columns" | "priorities" | "scenarios" | "units" | "kinds">;

/** Sheets that this add-in calculates itself, from the tables: reading them would count every line twice. */
const calculated = /^WCO (?:Budget lines|Scenario)/;

/** The finance tables of a sheet, wherever they begin and in whatever order their columns stand. */
export function findTables(sheet: SourceSheet, plan: Plan): readonly FinanceTable[] {
  if (calculated.test(sheet.name)) return [];
  const grid = gridOf(sheet);
  const layouts = grid.rows.flatMap((row) => layoutOf(grid, row, plan) ?? []);
  let lastRow = -1;
  return layouts.map((layout, index) => {
    const titles = [...titlesBetween(grid, lastRow, layout.headerRow), sheet.name];
    const rows = rowsOf(grid, layout, layouts[index + 1]?.headerRow ?? Infinity);
    lastRow = rows.at(-1) ?? layout.headerRow;
    return {
      ...layout,
      sheet: sheet.name,
      rows,
      cellAt: (row, column) => (column === undefined ? undefined : grid.shownAt(row, column)),
      year: oneOf(titles.map((title) => fiscalYearsIn(plainText(title)))),
      directorate:
        titles.map((title) => directorateNamedIn(title)?.code).find((code) => code !== undefined) ?? null,
    };
  });
}

/** The columns that a row of cells heads; null where it heads no table. */
function layoutOf(grid: SheetGrid, row: number, plan: Plan): Layout | null {
  const columns = new Map<Column, number>();
  const priorities = new Map<PriorityRow, number>();
  const scenarios = new Map<string, number>();
  const units = new Map<number, string>();
  for (const cell of grid.cellsInRow(row)) {
    if (cell.value.kind !== "text" || cell.value.text.length > 120) continue;
    const header = readHeader(cell.value.text, plan);
    if (header.unit !== "") units.set(cell.column, header.unit);
    if (header.scenario !== null) scenarios.set(header.scenario, cell.column);
    else if (header.column !== null && !columns.has(header.column)) columns.set(header.column, cell.column);
    else if (header.priority !== null && !priorities.has(header.priority)) {
      priorities.set(header.priority, cell.column);
    }
  }
  const code = columns.get("code");
  const isBudget = columns.has("amount") && (columns.has("kind") || columns.has("currency"));
  if (code !== undefined && isBudget && !columns.has("line")) columns.set("line", code);
  const kinds = kindsOf(columns, priorities);
  return kinds.length === 0 ? null : { headerRow: row, columns, priorities, scenarios, units, kinds };
}

function kindsOf(
  columns: ReadonlyMap<Column, number>,
  priorities: ReadonlyMap<PriorityRow, number>,
): readonly FinanceTableKind[] {
  const has = (...names: readonly Column[]): boolean => names.every((name) => columns.has(name));
  if (has("working-days") && priorities.size > 0) return ["effort"];
  const isDated = has("planned-quarter") || has("due");
  if (has("action") && isDated && (has("objective") || has("priority"))) return ["actions"];
  if ((has("audit-item") || has("action")) && isDated && has("implemented")) return ["audit"];
  if (has("currency", "rate")) return ["rates"];
  const isAllocation = has("line") && (priorities.size > 1 || (has("share") && has("priority")));
  return [
    ...(has("line", "amount") ? (["budget"] as const) : []),
    ...(isAllocation ? (["allocation"] as const) : []),
  ];
}

/** Rows below the header with anything in the table's columns; two rows without end the table. Totals are left out. */
function rowsOf(grid: SheetGrid, layout: Layout, before: number): readonly number[] {
  const own = [...layout.columns.values(), ...layout.priorities.values(), ...layout.scenarios.values()];
  const rows: number[] = [];
  let last = layout.headerRow;
  for (const row of grid.rows) {
    if (row <= layout.headerRow) continue;
    if (row >= before || row > last + 2) break;
    if (!own.some((column) => !isBlank(grid.cellAt(row, column)))) continue;
    last = row;
    if (!isTotal(grid, row)) rows.push(row);
  }
  return rows;
}

function isTotal(grid: SheetGrid, row: number): boolean {
  const first = grid.cellsInRow(row).find((cell) => cell.value.kind === "text");
  return /^(?:(?:grand |sub-?|sous-?)?totals?|sum|somme|ensemble)(?: (?:general|budget|eur|[\d/-]+))*:?$/.test(
    plainText(textOf(first)),
  );
}

/** Texts of the rows above a header, the nearest first. */
function titlesBetween(grid: SheetGrid, after: number, before: number): readonly string[] {
  return grid.rows
    .filter((row) => row > after && row < before && row >= before - 12)
    .toReversed()
    .flatMap((row) => grid.cellsInRow(row).slice(0, 6).map(textOf));
}

function oneOf<Value>(found: readonly (readonly Value[])[]): Value | null {
  return found.find((values) => values.length === 1)?.[0] ?? null;
}

import { directorateNamedIn } from "../../figures/directorates";
import type { FiscalYear } from "../../figures/figure";
import type { Plan } from "../../plan/types";
import { gridOf, type SheetGrid } from "../recognition/grid/sheet-grid";
import { fiscalYearsIn } from "../recognition/labels/fiscal-year-text";
import { plainText } from "../recognition/labels/plain-text";
import type { SourceCell, SourceSheet } from "../source-workbook";
import { isBlank, textOf } from "./cells";
import { layoutOf, type TableLayout } from "./table-layout";
import { isTotalRow } from "./total-rows";
import { unitInTitle } from "./units";

export type { FinanceTableKind } from "./table-kinds";

/** A table as found on a sheet: where its columns stand and which rows it has. Rows and columns count from 0. */
export interface FinanceTable extends TableLayout {
  readonly sheet: string;
  readonly isHidden: boolean;
  readonly rows: readonly number[];
  /** Rows that say that they add up others. */
  readonly totals: readonly number[];
  /** What a reader sees in a row's column: a merged cell shows over its whole extent. */
  readonly cellAt: (row: number, column: number | undefined) => SourceCell | undefined;
  readonly isHiddenRow: (row: number) => boolean;
  /** What the title rows above the table or the sheet's name state, where its rows do not. */
  readonly year: FiscalYear | null;
  readonly directorate: string | null;
  /** The unit that a title states for all amounts; "" where none does. */
  readonly unit: string;
  /** The texts of its titles, the nearest first. */
  readonly titles: readonly string[];
}

/** Sheets that this add-in calculates itself, from the tables: reading them would count every line twice. */
const calculated = /^WCO (?:Budget lines|Scenario)/;

/** The finance tables of a sheet, wherever they begin and in whatever order their columns stand. */
export function findTables(sheet: SourceSheet, plan: Plan): readonly FinanceTable[] {
  if (calculated.test(sheet.name)) return [];
  const grid = gridOf(sheet);
  const layouts = layoutsOf(grid, plan);
  const tables: FinanceTable[] = [];
  for (const [index, layout] of layouts.entries()) {
    const before = tables.at(-1);
    const from = before?.rows.at(-1) ?? before?.headerRow ?? -1;
    const above = titlesBetween(grid, from, layout.firstRow);
    tables.push(tableOf(grid, layout, layouts[index + 1]?.firstRow ?? Infinity, above, before));
  }
  return tables;
}

function layoutsOf(grid: SheetGrid, plan: Plan): readonly TableLayout[] {
  const layouts: TableLayout[] = [];
  for (const row of grid.rows) {
    if (row <= (layouts.at(-1)?.headerRow ?? -1)) continue;
    const layout = layoutOf(grid, row, plan);
    if (layout !== null) layouts.push(layout);
  }
  return layouts;
}

/** What a sheet's first titles state holds for the tables further down, unless theirs state something else. */
function tableOf(
  grid: SheetGrid,
  layout: TableLayout,
  before: number,
  above: readonly string[],
  previous: FinanceTable | undefined,
): FinanceTable {
  const { sheet } = grid;
  const titles = [...above, sheet.name];
  const own = rowsOf(grid, layout, before);
  const isTotal = (row: number): boolean => isTotalRow(grid, row, layout.columns.get("line"));
  return {
    ...layout,
    sheet: sheet.name,
    isHidden: sheet.visibility !== "visible",
    rows: own.filter((row) => !isTotal(row)),
    totals: own.filter(isTotal),
    cellAt: (row, column) => (column === undefined ? undefined : grid.shownAt(row, column)),
    isHiddenRow: grid.isHiddenRow,
    year: oneOf(titles.map((title) => fiscalYearsIn(plainText(title)))) ?? previous?.year ?? null,
    directorate: directorateIn(above) ?? directorateIn([sheet.name]) ?? previous?.directorate ?? null,
    unit: above.map(unitInTitle).find((unit) => unit !== null) ?? previous?.unit ?? "",
    titles: above,
  };
}

function directorateIn(titles: readonly string[]): string | null {
  return titles.map((title) => directorateNamedIn(title)?.code).find((code) => code !== undefined) ?? null;
}

/** Rows below the header with anything in the table's columns; two rows without end the table. */
function rowsOf(grid: SheetGrid, layout: TableLayout, before: number): readonly number[] {
  const own = [
    ...layout.columns.values(),
    ...layout.amounts.map(({ column }) => column),
    ...layout.priorities.values(),
    ...layout.scenarios.values(),
  ];
  const rows: number[] = [];
  let last = layout.headerRow;
  for (const row of grid.rows) {
    if (row <= layout.headerRow) continue;
    if (row >= before || row > last + 2) break;
    if (!own.some((column) => !isBlank(grid.cellAt(row, column)))) continue;
    last = row;
    rows.push(row);
  }
  return rows;
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

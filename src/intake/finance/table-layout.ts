import type { PriorityRow } from "../../budget/types";
import type { FiscalYear } from "../../figures/figure";
import type { Plan } from "../../plan/types";
import type { SheetGrid } from "../recognition/grid/sheet-grid";
import type { SourceCell } from "../source-workbook";
import { readHeader, type Column, type Header } from "./columns";
import { kindsOf, missingColumn, standIn, type FinanceTableKind, type MissingColumn } from "./table-kinds";

/** A column of amounts, of the year that its header states. */
export interface AmountColumn {
  readonly column: number;
  readonly year: FiscalYear | null;
}

/** Where a table's columns stand. Rows and columns count from 0. */
export interface TableLayout {
  readonly kinds: readonly FinanceTableKind[];
  /** The header's first and last row. */
  readonly firstRow: number;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<Column, number>;
  /** Columns of amounts: one, or one for each year. */
  readonly amounts: readonly AmountColumn[];
  /** Headers of further columns of amounts, which nothing tells apart from those taken. */
  readonly otherAmounts: readonly number[];
  /** Columns of a wide table by priority; a code that the plan lacks as it stands. */
  readonly priorities: ReadonlyMap<PriorityRow, number>;
  /** Columns "Scenario: name" that hold shares, by name. */
  readonly scenarios: ReadonlyMap<string, number>;
  /** Units that headers state, by column. */
  readonly units: ReadonlyMap<number, string>;
}

interface HeaderAt {
  readonly column: number;
  readonly header: Header;
}

/**
 * The table that a row heads, alone or together with the row below it: "Shares" over "P1 | P2 | P3", beside cells merged over
 * both. Null where it heads none.
 */
export function layoutOf(grid: SheetGrid, row: number, plan: Plan): TableLayout | null {
  const own = headersInRow(grid, row, plan);
  if (!own.some(({ header }) => header.column !== null || header.priority !== null)) return null;
  const alone = layoutFrom([row, row], own, plan);
  const below = grid.cellsInRow(row + 1);
  // A row of one cell is a title, which may well read like a header: "Budget 2019/20".
  const isTitle = grid.cellsInRow(row).length < 2;
  if (isTitle || below.length === 0 || !below.every(isWords)) return alone;
  const both = layoutFrom([row, row + 1], headersInTwoRows(grid, row, plan), plan);
  // A title above a header adds nothing to it.
  const next = layoutFrom([row + 1, row + 1], headersInRow(grid, row + 1, plan), plan);
  return both !== null && sizeOf(both) > Math.max(sizeOf(alone), sizeOf(next)) ? both : alone;
}

/** What a row that heads no table lacks to head one; null where it looks like something else. */
export function missingIn(grid: SheetGrid, row: number, plan: Plan): MissingColumn | null {
  const { columns, priorities } = columnsOf(headersInRow(grid, row, plan));
  return missingColumn(columns, countOfPlan(priorities, plan));
}

function sizeOf(layout: TableLayout | null): number {
  if (layout === null) return 0;
  return layout.columns.size + layout.priorities.size + layout.scenarios.size + layout.amounts.length;
}

function headersInRow(grid: SheetGrid, row: number, plan: Plan): readonly HeaderAt[] {
  return grid.cellsInRow(row).flatMap((cell) => {
    const text = wordsOf(cell);
    return text === null ? [] : [{ column: cell.column, header: readHeader(text, plan) }];
  });
}

function headersInTwoRows(grid: SheetGrid, row: number, plan: Plan): readonly HeaderAt[] {
  const columns = new Set(
    [row, row + 1].flatMap((each) => grid.cellsInRow(each).map(({ column }) => column)),
  );
  return [...columns]
    .toSorted((one, other) => one - other)
    .map((column) => {
      const upper = wordsOf(grid.shownAt(row, column)) ?? "";
      const lower = wordsOf(grid.cellAt(row + 1, column)) ?? "";
      const [first, ...others] = [lower === "" ? upper : lower, `${upper} ${lower}`].map((text) =>
        readHeader(text, plan),
      );
      const known = [first, ...others].find((header) => header?.column != null || header?.priority != null);
      const header = known ?? first ?? readHeader("", plan);
      const unit = header.unit === "" ? readHeader(upper, plan).unit : header.unit;
      return { column, header: { ...header, unit } };
    });
}

function isWords(cell: SourceCell): boolean {
  return cell.value.kind === "text" && !/^\s*[-(]?[\d.,\s]+%?\)?\s*$/.test(cell.value.text);
}

/** The text of a cell that may be a header; long texts tell, and head nothing. */
function wordsOf(cell: SourceCell | undefined): string | null {
  return cell?.value.kind === "text" && cell.value.text.length <= 120 ? cell.value.text : null;
}

function layoutFrom(
  [firstRow, headerRow]: readonly [number, number],
  headers: readonly HeaderAt[],
  plan: Plan,
): TableLayout | null {
  const found = columnsOf(headers);
  const kinds = kindsOf(found.columns, countOfPlan(found.priorities, plan));
  return kinds.length === 0 ? null : { firstRow, headerRow, ...found, ...amountColumns(headers), kinds };
}

function columnsOf(
  headers: readonly HeaderAt[],
): Pick<TableLayout, "columns" | "priorities" | "scenarios" | "units"> {
  const columns = new Map<Column, number>();
  const priorities = new Map<PriorityRow, number>();
  const scenarios = new Map<string, number>();
  const units = new Map<number, string>();
  for (const { column: at, header } of headers) {
    if (header.unit !== "") units.set(at, header.unit);
    if (header.scenario !== null) scenarios.set(header.scenario, at);
    else if (header.column !== null && !columns.has(header.column)) columns.set(header.column, at);
    else if (header.priority !== null && !priorities.has(header.priority))
      priorities.set(header.priority, at);
  }
  standIn(columns);
  return { columns, priorities, scenarios, units };
}

/** One column of amounts for each year; without years the first, and the others are said to be left out. */
function amountColumns(headers: readonly HeaderAt[]): Pick<TableLayout, "amounts" | "otherAmounts"> {
  const amounts: AmountColumn[] = [];
  const otherAmounts: number[] = [];
  for (const { column, header } of headers) {
    if (header.column !== "amount") continue;
    const isTaken = amounts.some(({ year }) => year === header.year || year === null || header.year === null);
    if (isTaken) otherAmounts.push(column);
    else amounts.push({ column, year: header.year });
  }
  return { amounts, otherAmounts };
}

function countOfPlan(priorities: ReadonlyMap<PriorityRow, number>, plan: Plan): number {
  const isOfPlan = (row: PriorityRow): boolean =>
    !/^P\d+$/.test(row) || plan.priorities.some(({ id }) => id === row);
  return [...priorities.keys()].filter(isOfPlan).length;
}

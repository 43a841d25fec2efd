import type { Finding } from "../../../figures/finding";
import type { DecimalMark } from "../cells/cell-reading";
import type { SheetGrid } from "../grid/sheet-grid";
import type { KpiLabelReader } from "../labels/kpi-label";
import { groupBy } from "../group-by";
import { columnFindings } from "./column-findings";
import { cellsOf, headerGroups } from "./header-rows";
import { shownText } from "./label-reader";
import { contextAtHeader, type Context } from "./context";
import { readRow } from "./read-row";
import type { Heading } from "./section";
import type { Statement } from "./statement";
import type { Strip } from "./strips";
import { isOfSomethingElse, tableBelow, tableWithoutHeader, type TableDraft } from "./table-draft";

/** What was read from a strip of a sheet. */
export interface StripReading {
  readonly tables: readonly TableDraft[];
  readonly statements: readonly Statement[];
  /** Without the file's name. */
  readonly findings: readonly Finding[];
  readonly headings: readonly Heading[];
}

export interface StripOptions {
  readonly readKpi: KpiLabelReader;
  readonly mark: DecimalMark;
  /** What the sheet's name says before its first row. */
  readonly context: Context;
  /** The number of the first table of this strip within the file. */
  readonly firstTable: number;
  readonly hidden: boolean;
}

/**
 * Reads a strip from top to bottom: headings set the context, header rows begin a table, rows with figures become
 * statements. Whatever looks like a figure and is not taken leaves a finding.
 */
export function readStrip(grid: SheetGrid, strip: Strip, options: StripOptions): StripReading {
  const { readKpi, mark, hidden, firstTable } = options;
  const groups = headerGroups(grid, strip, readKpi);
  const groupAt = new Map(groups.map((group, index) => [group.rows[0], { group, next: groups[index + 1] }]));
  const headerRows = new Set(groups.flatMap(({ rows }) => rows));
  const columns = columnsOf(grid, strip);
  const tables: TableDraft[] = [];
  const statements: Statement[] = [];
  const findings: Finding[] = [];
  const headings: Heading[] = [];
  let table = tableWithoutHeader(firstTable, columns);
  let context = options.context;
  let lastRow = -2;
  tables.push(table);

  for (const row of grid.rows) {
    const cells = cellsOf(grid, row, strip);
    if (cells.every((cell) => shownText(cell) === "" && cell.value.kind === "text")) continue;
    const begun = groupAt.get(row);
    if (begun !== undefined) {
      const number = firstTable + tables.length;
      const below = tableBelow(grid, strip, columns, begun.group, begun.next, number, readKpi);
      context = contextAtHeader(context, below.block, row, isOfSomethingElse(below.table));
      table = below.table;
      tables.push(table);
    } else if (!headerRows.has(row)) {
      const gap = row - lastRow > 1;
      const read = readRow({ grid, row, cells, table, context, gap, readKpi, mark, hidden });
      statements.push(...read.statements);
      findings.push(...read.findings);
      if (read.heading !== null) headings.push(read.heading);
      context = read.context;
    }
    lastRow = row;
  }
  const byTable = groupBy(statements, (statement) => statement.table);
  const columnsSaid = tables.flatMap((one) => columnFindings(grid, one, byTable.get(one.number) ?? []));
  return { tables, statements, findings: [...findings, ...columnsSaid], headings };
}

/** The strip's columns that hold anything. */
function columnsOf(grid: SheetGrid, { left, right }: Strip): readonly number[] {
  const used = new Set(grid.sheet.cells.map(({ column }) => column));
  return [...used]
    .filter((column) => column >= left && column <= right)
    .toSorted((one, other) => one - other);
}

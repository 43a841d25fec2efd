import type { Finding } from "../../figures/finding";
import type { Plan } from "../../plan/types";
import { cellAddress } from "../recognition/grid/address";
import { gridOf, type SheetGrid } from "../recognition/grid/sheet-grid";
import type { SourceSheet } from "../source-workbook";
import { findTables, type FinanceTable } from "./find-tables";
import { missingIn } from "./table-layout";

/** Results that this add-in writes, cross tables among them, which are no source. */
const written = /^(?:WCO (?:Budget lines|Scenario)|Finance Committee$)/;

/** True for a sheet that holds finance tables, or what all but is one. */
export function holdsFinance(sheet: SourceSheet, plan: Plan): boolean {
  const tables = findTables(sheet, plan);
  return tables.length > 0 || nearTables("", sheet, tables, plan).length > 0;
}

/**
 * Tables of a sheet that look like finance tables and lack a column without which they cannot be read: a warning at the header's
 * first cell, which names the column. Nothing that an officer may take for counted is left out in silence.
 */
export function nearTables(
  file: string,
  sheet: SourceSheet,
  tables: readonly FinanceTable[],
  plan: Plan,
): readonly Finding[] {
  if (written.test(sheet.name)) return [];
  const grid = gridOf(sheet);
  const findings: Finding[] = [];
  let said = -Infinity;
  for (const row of grid.rows) {
    const isSameTable = row <= said + 1;
    if (isSameTable) said = row;
    if (isSameTable || !hasRowBelow(grid, row) || isOfTable(row, tables)) continue;
    const missing = missingIn(grid, row, plan);
    if (missing === null) continue;
    said = row;
    const cell = cellAddress(row, grid.cellsInRow(row)[0]?.column ?? 0);
    findings.push({
      severity: "warning",
      code: `finance-table-without-${missing}`,
      file,
      sheet: sheet.name,
      cell,
    });
  }
  return findings;
}

/** True where the next row has several cells: a header heads something. */
function hasRowBelow(grid: SheetGrid, row: number): boolean {
  return grid.cellsInRow(row + 1).length > 1;
}

/** True for the rows of tables that were read, and for what stands right above their headers. */
function isOfTable(row: number, tables: readonly FinanceTable[]): boolean {
  return tables.some(({ firstRow, headerRow, rows, totals }) => {
    const last = Math.max(headerRow, rows.at(-1) ?? -1, totals.at(-1) ?? -1);
    return row >= firstRow - 1 && row <= last;
  });
}

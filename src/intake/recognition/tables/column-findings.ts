import type { Finding } from "../../../figures/finding";
import { cellAddress } from "../grid/address";
import type { SheetGrid } from "../grid/sheet-grid";
import type { ColumnHeader } from "./column-headers";
import { isFigureLike } from "./header-rows";
import type { Statement } from "./statement";
import { isFigureColumn, type TableDraft } from "./table-draft";

/**
 * Columns of a recognised table whose numbers were not taken because their header says nothing that is understood.
 * Totals, percentages, comments and the like say what they are and need no finding.
 *
 * @param own the table's statements
 */
export function columnFindings(
  grid: SheetGrid,
  table: TableDraft,
  own: readonly Statement[],
): readonly Finding[] {
  const rows = [...new Set(own.map(({ row }) => row))];
  const [first] = table.figureColumns;
  if (first === undefined || rows.length === 0) return [];
  const last = Math.max(...table.figureColumns) + 1;
  const columns = [...new Set([...table.headers.keys(), ...range(first, last)])];
  return columns.flatMap((column) => {
    const header = table.headers.get(column);
    if (header === undefined ? column < first : isUnderstood(header)) return [];
    const numbers = rows.filter((row) => {
      const cell = grid.cellAt(row, column);
      return cell !== undefined && cell.value.kind !== "error" && isFigureLike(cell);
    });
    const [top] = numbers;
    if (top === undefined) return [];
    const cell = header?.address ?? cellAddress(top, column);
    const facts = { text: header?.text ?? "", count: numbers.length };
    return [
      { severity: "warning" as const, code: "column-not-recognised", sheet: grid.sheet.name, cell, facts },
    ];
  });
}

function isUnderstood(header: ColumnHeader): boolean {
  const { ignored, total, cumulative, field, kpi } = header;
  return isFigureColumn(header) || ignored !== null || total || cumulative || field !== null || kpi !== null;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

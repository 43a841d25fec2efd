import type { Finding } from "../../../figures/finding";
import type { ObjectiveId, Plan } from "../../../plan/types";
import { cellAddress } from "../grid/address";
import type { SheetGrid } from "../grid/sheet-grid";
import type { Statement } from "../tables/statement";
import type { TableDraft } from "../tables/table-draft";

/**
 * Totals that are not the sum of the figures they stand for: rows of totals and subtotals against the KPIs of the table
 * or of their objective, columns of totals against the quarters of their row. Totals are never figures; a wrong one
 * shows that a figure was changed, or left out of the sum.
 *
 * @param statements the table's
 */
export function totalsThatDiffer(
  grid: SheetGrid,
  table: TableDraft,
  statements: readonly Statement[],
  plan: Plan,
): readonly Finding[] {
  const own = statements.filter(({ cumulative, silent }) => !cumulative && silent === null);
  if (own.length === 0) return [];
  return [...rowsThatDiffer(grid, table, own, plan), ...columnsThatDiffer(grid, table, own)];
}

function rowsThatDiffer(
  grid: SheetGrid,
  table: TableDraft,
  own: readonly Statement[],
  plan: Plan,
): readonly Finding[] {
  const objectives = new Map(plan.kpis.map(({ id, objective }) => [id, objective]));
  return table.totals.flatMap(({ row, objective }) =>
    firstOf(
      table.figureColumns.map((column) => {
        const counted = own.filter(
          (one) => one.column === column && isOf(objectives.get(one.kpi), objective) && one.row !== row,
        );
        return counted.length === 0 ? null : difference(grid, row, column, counted);
      }),
    ),
  );
}

function isOf(own: ObjectiveId | undefined, objective: ObjectiveId | null): boolean {
  return objective === null || own === objective;
}

/** A bare "Total" sums either the actuals or the targets of its row. */
function columnsThatDiffer(
  grid: SheetGrid,
  table: TableDraft,
  own: readonly Statement[],
): readonly Finding[] {
  const columns = [...table.headers.values()].filter(
    ({ total, roles, ignored, period }) => total && roles.length === 0 && ignored === null && period === null,
  );
  const rows = [...new Set(own.map(({ row }) => row))];
  return columns.flatMap(({ column }) =>
    rows.flatMap((row) => {
      const ofRow = own.filter((one) => one.row === row && one.time.kind !== "year");
      const sums = (["actual", "target"] as const)
        .map((role) => ofRow.filter((one) => one.role === role))
        .filter((counted) => counted.length > 0)
        .map((counted) => difference(grid, row, column, counted));
      return sums.includes(null) ? [] : firstOf(sums);
    }),
  );
}

/** The finding where a total's number is not the sum of the statements; null where it is, or where there is none. */
function difference(
  grid: SheetGrid,
  row: number,
  column: number,
  counted: readonly Statement[],
): Finding | null {
  const cell = grid.cellAt(row, column);
  if (cell?.value.kind !== "number") return null;
  const sum = counted.reduce((total, { value }) => total + (typeof value === "number" ? value : 0), 0);
  const stated = cell.value.number;
  if (Math.abs(sum - stated) <= 1e-9 * Math.max(1, Math.abs(sum))) return null;
  const facts = { value: stated, sum: Number(sum.toPrecision(14)) };
  return {
    severity: "warning",
    code: "total-differs",
    sheet: grid.sheet.name,
    cell: cellAddress(row, column),
    facts,
  };
}

function firstOf(findings: readonly (Finding | null)[]): readonly Finding[] {
  const found = findings.find((finding) => finding !== null);
  return found == null ? [] : [found];
}

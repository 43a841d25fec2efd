import type { Finding } from "../../../figures/finding";
import type { SourceCell } from "../../source-workbook";
import { cellAddress } from "../grid/address";
import type { ColumnHeader } from "./column-headers";
import { afterFigures, contextAfterRow } from "./context";
import { shownText } from "./label-reader";
import { placeOfFigure } from "./place-of-figure";
import { rowNotTaken, rowRecognised } from "./row-findings";
import type { RowLabels } from "./row-labels";
import type { RowInput, RowReading } from "./row-reading";
import { stateCell } from "./state-cell";

/** Reads the figures of a row in these columns: totals and rows of no KPI are left out, and said. */
export function readFigureRow(input: RowInput, labels: RowLabels, columns: readonly number[]): RowReading {
  const { row, table, context, grid } = input;
  const sheet = grid.sheet.name;
  const own = labels.kpi;
  const next = contextAfterRow(context, labels, row);
  const leftOut = (findings: readonly Finding[]): RowReading => ({
    statements: [],
    findings,
    heading: null,
    context: next,
  });
  if (labels.ignored !== null) return leftOut([]);
  if (labels.total) {
    table.totals.push({ row, objective: own?.kind === "objective" ? own.objective : null });
    return leftOut(totalFindings(sheet, own));
  }
  const filled = columns.some((column) => isFilled(grid.cellAt(row, column)));
  if (own !== null && own.kind !== "kpi") return leftOut(filled ? [rowNotTaken(sheet, own)] : []);
  if (own !== null) table.rows.push(own);
  const cells = columns.map((column) => {
    const header = table.headers.get(column) ?? unheaded(row, column);
    const place = placeOfFigure(header, labels, context, table.shape, input.readKpi);
    return stateCell(grid, row, header, place, table, input);
  });
  const statements = cells.flatMap((cell) => cell.statements);
  return {
    statements,
    findings: [
      ...(own === null ? [] : rowRecognised(sheet, own)),
      ...cells.flatMap(({ findings }) => findings),
    ],
    heading: null,
    context: statements.length > 0 ? afterFigures(next) : next,
  };
}

/** A total is never a figure; that a KPI's own code stands beside the word is worth saying. */
function totalFindings(sheet: string, own: RowLabels["kpi"]): readonly Finding[] {
  if (own?.kind !== "kpi") return [];
  const facts = { text: own.text.slice(0, 80), kpi: own.kpi };
  return [{ severity: "warning", code: "total-row-left-out", sheet, cell: own.cell, facts }];
}

function unheaded(row: number, column: number): ColumnHeader {
  return {
    column,
    address: cellAddress(row, column),
    text: "",
    period: null,
    roles: [],
    cumulative: false,
    total: false,
    ignored: null,
    field: null,
    kpi: null,
    directorate: null,
    rest: "",
    below: "",
    pairOrderUnclear: false,
  };
}

/** True for a cell that holds anything, were it a formula without a result. */
export function isFilled(cell: SourceCell | undefined): boolean {
  return cell !== undefined && (shownText(cell) !== "" || cell.value.kind === "no-result");
}

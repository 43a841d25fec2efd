import type { Finding } from "../../../figures/finding";
import type { SourceCell } from "../../source-workbook";
import type { DecimalMark } from "../cells/cell-reading";
import { cellAddress } from "../grid/address";
import type { SheetGrid } from "../grid/sheet-grid";
import type { ColumnHeader } from "./column-headers";
import { isFigureLike, listsMembers } from "./header-rows";
import { shownText } from "./label-reader";
import type { FigurePlace } from "./place-of-figure";
import { readValue } from "./read-value";
import type { Statement } from "./statement";
import type { TableDraft } from "./table-draft";

export interface CellStatements {
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
}

const nothing: CellStatements = { statements: [], findings: [] };

/**
 * What a cell in a figure's place states. A figure whose KPI or period is not known is said; of empty cells only those
 * state something (that nothing is reported) whose place is known.
 */
export function stateCell(
  grid: SheetGrid,
  row: number,
  header: ColumnHeader,
  place: FigurePlace,
  table: TableDraft,
  options: { readonly mark: DecimalMark; readonly hidden: boolean },
): CellStatements {
  const { column } = header;
  const cell = grid.cellAt(row, column);
  if (cell === undefined && isBehindMerge(grid, row, column)) return nothing;
  if (cell !== undefined && isOverSeveral(grid, row, column, table)) return mergedFigure(grid, cell, header);
  const { kpi, time } = place;
  if (kpi === null || time === null) return placeUnknown(grid, row, header, place);
  const { values, findings } = readValue(cell, place.roles, options.mark, {
    single: !table.shape.targets,
    orderUnclear: header.pairOrderUnclear,
    percent: place.percent,
  });
  const at = { sheet: grid.sheet.name, cell: cellAddress(row, column) };
  const statements = values.map((value): Statement => ({
    ...value,
    kpi: kpi.kpi,
    time,
    year: place.year,
    calendarYear: place.calendarYear,
    apart: place.apart,
    directorate: place.directorate,
    cumulative: place.cumulative,
    hidden: options.hidden || grid.isHiddenRow(row) || grid.isHiddenColumn(column),
    sheet: grid.sheet.name,
    row,
    column,
    record: kpi.cell,
    table: table.number,
    flags: [],
  }));
  // A total is never a figure where quarters stand beside it, so that what is odd about it need not be asked.
  const said = header.total ? [] : [...contradictions(header, place), ...findings];
  return { statements, findings: said.map((finding) => ({ ...withHeader(finding, header), ...at })) };
}

/** What a header lacks is wrong for all cells below it, and said once. */
function withHeader(finding: Omit<Finding, "sheet">, { text: header }: ColumnHeader): Omit<Finding, "sheet"> {
  return finding.code === "role-unknown" ? { ...finding, facts: { ...finding.facts, header } } : finding;
}

/** A quarter's number beside months that are another quarter's: the months were taken. */
function contradictions(header: ColumnHeader, { contradiction }: FigurePlace): readonly Finding[] {
  if (contradiction === null) return [];
  const facts = { text: contradiction, header: header.text };
  return [{ severity: "warning", code: "period-by-months", facts }];
}

/** A number merged over several cells shows in the first one only. */
function isBehindMerge(grid: SheetGrid, row: number, column: number): boolean {
  return grid.mergeAt(row, column) !== undefined && shownText(grid.shownAt(row, column)) !== "";
}

/** One number over several quarters or several rows with labels of their own: which it is of is not said. */
function isOverSeveral(grid: SheetGrid, row: number, column: number, table: TableDraft): boolean {
  const merge = grid.mergeAt(row, column);
  if (merge === undefined) return false;
  const columns = table.figureColumns.filter((one) => one >= merge.left && one <= merge.right);
  const below = grid.rows.filter((one) => one > merge.top && one <= merge.bottom);
  const labelled = below.some((one) =>
    table.labelColumns.some((label) => shownText(grid.cellAt(one, label)) !== ""),
  );
  return columns.length > 1 || labelled;
}

function mergedFigure(grid: SheetGrid, cell: SourceCell, { text: header }: ColumnHeader): CellStatements {
  const text = shownText(cell);
  if (!(isFigureLike(cell) || listsMembers(text))) return nothing;
  const at = { sheet: grid.sheet.name, cell: cellAddress(cell.row, cell.column) };
  return {
    statements: [],
    findings: [{ severity: "warning", code: "figure-over-several", ...at, facts: { text, header } }],
  };
}

function placeUnknown(
  grid: SheetGrid,
  row: number,
  { column, text: header }: ColumnHeader,
  { kpi, cumulative, unusable }: FigurePlace,
): CellStatements {
  const cell = grid.cellAt(row, column);
  if (cell === undefined || !(isFigureLike(cell) || listsMembers(shownText(cell)))) return nothing;
  // A year to date beside the quarters is their sum, which is never a figure.
  if (kpi !== null && cumulative && unusable === null) return nothing;
  const code = kpi === null ? "row-not-recognised" : unusable === null ? "period-unknown" : "period-unusable";
  const facts = { text: unusable ?? shownText(cell), header };
  const at = { sheet: grid.sheet.name, cell: cellAddress(row, column) };
  return { statements: [], findings: [{ severity: "warning", code, ...at, facts }] };
}

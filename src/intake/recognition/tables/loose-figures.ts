import type { Finding } from "../../../figures/finding";
import type { SourceCell } from "../../source-workbook";
import { readFigureCell } from "../cells/figure-cell";
import { cellAddress } from "../grid/address";
import type { KpiLabelReader } from "../labels/kpi-label";
import { readFigureRow } from "./figure-row";
import { isAxis } from "./header-rows";
import { headerOf, kpiOf } from "./label-reader";
import { rowLabels, type RowLabels } from "./row-labels";
import type { RowInput, RowReading } from "./row-reading";

/** A KPI with numbers beside it and no header anywhere above: what they are cannot be told, but is said. */
export function figuresWithoutHeader(
  { grid, row, table, readKpi }: RowInput,
  labels: RowLabels,
): Finding | null {
  if (table.group !== null || labels.kpi?.kind !== "kpi") return null;
  const [first, ...others] = table.labelColumns.filter((column) =>
    isLooseFigure(grid.cellAt(row, column), readKpi),
  );
  if (first === undefined) return null;
  const facts = { kpi: labels.kpi.kpi, count: others.length + 1 };
  const cell = cellAddress(row, first);
  return {
    severity: "warning",
    code: "figures-without-header",
    sheet: grid.sheet.name,
    cell,
    facts,
  };
}

/** "Actual | 12", without a header: null where the row is none such. */
export function readForm(input: RowInput): RowReading | null {
  const { grid, row, table, readKpi } = input;
  const loose = table.labelColumns.filter((column) => isLooseFigure(grid.cellAt(row, column), readKpi));
  if (loose.length !== 1) return null;
  const others = table.labelColumns.filter((column) => !loose.includes(column));
  const labels = rowLabels(grid, row, others, table.headers, readKpi, table.letters);
  return labels.roles.length === 1 ? readFigureRow(input, labels, loose) : null;
}

/** A figure beside its label, without a header: "Actual | 12". */
function isLooseFigure(cell: SourceCell | undefined, readKpi: KpiLabelReader): boolean {
  const { kind } = readFigureCell(cell, "unknown");
  if (kind === "blank" || kind === "words") return false;
  return kpiOf(cell, readKpi) === null && (cell?.value.kind !== "text" || !hasLabel(cell));
}

function hasLabel(cell: SourceCell): boolean {
  const header = headerOf(cell);
  return isAxis(header) && (header.roles.length > 0 || header.period?.quarter !== undefined);
}

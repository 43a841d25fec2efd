import type { Finding } from "../../../figures/finding";
import type { SourceCell } from "../../source-workbook";
import type { DecimalMark } from "../cells/cell-reading";
import { readFigureCell } from "../cells/figure-cell";
import { cellAddress } from "../grid/address";
import type { SheetGrid } from "../grid/sheet-grid";
import type { KpiLabel, KpiLabelReader } from "../labels/kpi-label";
import type { ColumnHeader } from "./column-headers";
import { isAxis } from "./header-rows";
import { headerOf, kpiOf, shownText } from "./label-reader";
import { afterFigures, contextAfterHeading, contextAfterRow, noContext, type Context } from "./context";
import { placeOfFigure } from "./place-of-figure";
import { rowNotTaken, rowRecognised } from "./row-findings";
import { rowLabels, type RowLabels } from "./row-labels";
import { readHeading, type Heading } from "./section";
import { stateCell } from "./state-cell";
import type { Statement } from "./statement";
import type { TableDraft } from "./table-draft";

export interface RowInput {
  readonly grid: SheetGrid;
  readonly row: number;
  /** The row's cells within the strip. */
  readonly cells: readonly SourceCell[];
  readonly table: TableDraft;
  readonly context: Context;
  /** Empty rows stand above. */
  readonly gap: boolean;
  readonly readKpi: KpiLabelReader;
  readonly mark: DecimalMark;
  /** The sheet is hidden. */
  readonly hidden: boolean;
}

export interface RowReading {
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
  readonly heading: Heading | null;
  /** What the row says of those below it. */
  readonly context: Context;
}

/** Reads a row below a header, or without one: a heading, or figures. */
export function readRow(input: RowInput): RowReading {
  const { grid, row, table, readKpi } = input;
  const parts = partsOf(input);
  if (parts.length > 1) return together(parts.map((part) => readFigureRow(input, part.labels, part.columns)));
  const labels = rowLabels(grid, row, table.labelColumns, table.headers, readKpi, table.letters);
  const filled = table.figureColumns.some((column) => isFilled(grid.cellAt(row, column)));
  if (filled || isUnfilledRow(labels, table)) return readFigureRow(input, labels, table.figureColumns);
  return readForm(input) ?? withoutHeader(input, labels) ?? readHeadingRow(input, labels);
}

/** A KPI with numbers beside it and no header anywhere above: what they are cannot be told, but is said. */
function withoutHeader(input: RowInput, labels: RowLabels): RowReading | null {
  const { grid, row, table, readKpi } = input;
  if (table.group !== null || labels.kpi?.kind !== "kpi") return null;
  const [first, ...others] = table.labelColumns.filter((column) =>
    isLooseFigure(grid.cellAt(row, column), readKpi),
  );
  if (first === undefined) return null;
  const heading = readHeadingRow(input, labels);
  const facts = { kpi: labels.kpi.kpi, count: others.length + 1 };
  const cell = cellAddress(row, first);
  const finding: Finding = {
    severity: "warning",
    code: "figures-without-header",
    sheet: grid.sheet.name,
    cell,
    facts,
  };
  return { ...heading, findings: [finding] };
}

/** "Actual | 12", without a header: null where the row is none such. */
function readForm(input: RowInput): RowReading | null {
  const { grid, row, table, readKpi } = input;
  const loose = table.labelColumns.filter((column) => isLooseFigure(grid.cellAt(row, column), readKpi));
  if (loose.length !== 1) return null;
  const others = table.labelColumns.filter((column) => !loose.includes(column));
  const labels = rowLabels(grid, row, others, table.headers, readKpi, table.letters);
  return labels.roles.length === 1 ? readFigureRow(input, labels, loose) : null;
}

interface Part {
  readonly labels: RowLabels;
  readonly columns: readonly number[];
}

/** Tables side by side under one header: each KPI of the row has the figures that follow it. */
function partsOf({ grid, row, table, readKpi }: RowInput): readonly Part[] {
  const { labelColumns, figureColumns, headers, letters } = table;
  const named = labelColumns.filter((column) => kpiOf(grid.shownAt(row, column), readKpi)?.kind === "kpi");
  const starts = named.filter((column, index) => {
    const before = named[index - 1];
    return before === undefined || figureColumns.some((figure) => figure > before && figure < column);
  });
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? Infinity;
    const within = (column: number) => (index === 0 || column >= start) && column < end;
    return {
      labels: rowLabels(grid, row, labelColumns.filter(within), headers, readKpi, letters),
      columns: figureColumns.filter(within),
    };
  });
}

function together(readings: readonly RowReading[]): RowReading {
  const last = readings.at(-1);
  return {
    statements: readings.flatMap(({ statements }) => statements),
    findings: readings.flatMap(({ findings }) => findings),
    heading: null,
    context: last?.context ?? noContext,
  };
}

function isFilled(cell: SourceCell | undefined): boolean {
  return cell !== undefined && (shownText(cell) !== "" || cell.value.kind === "no-result");
}

/** A period's row of a table that nobody filled in yet. */
function isUnfilledRow(labels: RowLabels, table: TableDraft): boolean {
  const across = [...table.headers.values()].some(({ kpi }) => kpi !== null);
  return across && labels.period !== null;
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

function readHeadingRow(input: RowInput, labels: RowLabels): RowReading {
  const { cells, row, context, gap, table } = input;
  // What words a KPI or an objective is no title: "… Capacity Building missions …" names no directorate.
  const told = readHeading(cells.filter((cell) => !namesKpi(kpiOf(cell, input.readKpi))));
  // "Staff days" words the KPI on staff time, and heads those of others.
  const ofResources = readHeading(cells).apart === "resources";
  const heading: Heading = ofResources ? { ...told, apart: "resources" } : told;
  if (labels.kpi?.kind === "kpi") table.rows.push(labels.kpi);
  return {
    statements: [],
    findings: [],
    heading,
    context: contextAfterHeading(context, heading, labels, row, gap),
  };
}

function namesKpi(label: KpiLabel | null): boolean {
  return label?.kind === "kpi" || label?.kind === "objective";
}

function readFigureRow(input: RowInput, labels: RowLabels, columns: readonly number[]): RowReading {
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

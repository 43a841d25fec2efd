import { contextAfterHeading, noContext } from "./context";
import { isFilled, readFigureRow } from "./figure-row";
import type { KpiLabel } from "../labels/kpi-label";
import { kpiOf } from "./label-reader";
import { figuresWithoutHeader, readForm } from "./loose-figures";
import { rowLabels, type RowLabels } from "./row-labels";
import type { RowInput, RowReading } from "./row-reading";
import { readHeading, type Heading } from "./section";
import type { TableDraft } from "./table-draft";

/** Reads a row below a header, or without one: a heading, or figures. */
export function readRow(input: RowInput): RowReading {
  const { grid, row, table, readKpi } = input;
  const parts = partsOf(input);
  if (parts.length > 1) return together(parts.map((part) => readFigureRow(input, part.labels, part.columns)));
  const labels = rowLabels(grid, row, table.labelColumns, table.headers, readKpi, table.letters);
  const filled = table.figureColumns.some((column) => isFilled(grid.cellAt(row, column)));
  if (filled || isUnfilledRow(labels, table)) return readFigureRow(input, labels, table.figureColumns);
  const form = readForm(input);
  if (form !== null) return form;
  const finding = figuresWithoutHeader(input, labels);
  const heading = readHeadingRow(input, labels);
  return finding === null ? heading : { ...heading, findings: [finding] };
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

/** A period's row of a table that nobody filled in yet. */
function isUnfilledRow(labels: RowLabels, table: TableDraft): boolean {
  const across = [...table.headers.values()].some(({ kpi }) => kpi !== null);
  return across && labels.period !== null;
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

import type { Finding } from "../../../figures/finding";
import type { SourceCell } from "../../source-workbook";
import type { DecimalMark } from "../cells/cell-reading";
import { cellAddress } from "../grid/address";
import type { SheetGrid } from "../grid/sheet-grid";
import type { KpiLabelReader } from "../labels/kpi-label";
import { columnHeaders, type ColumnHeader, type KpiMention } from "./column-headers";
import { cellsOf, headerGroups, isFigureLike, type HeaderGroup } from "./header-rows";
import { shownText } from "./label-reader";
import { placeOfFigure, type Context, type FigurePlace } from "./place-of-figure";
import { readValue } from "./read-value";
import { rowLabels, type RowLabels } from "./row-labels";
import { readHeading, type Heading } from "./section";
import type { Statement } from "./statement";
import type { Strip } from "./strips";
import { isFigureColumn, shapeOf, type TableDraft } from "./table-draft";

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
  const groups = headerGroups(grid, strip, options.readKpi);
  const groupAt = new Map(groups.map((group) => [group.rows[0] ?? 0, group]));
  const headerRows = new Set(groups.flatMap(({ rows }) => rows));
  const tables: TableDraft[] = [emptyTable(options.firstTable)];
  const statements: Statement[] = [];
  const findings: Finding[] = [];
  const headings: Heading[] = [];
  let context = options.context;
  let lastRow = -2;

  for (const row of grid.rows) {
    const cells = cellsOf(grid, row, strip);
    if (cells.every((cell) => shownText(cell) === "" && cell.value.kind === "text")) continue;
    const table = tables.at(-1) ?? emptyTable(options.firstTable);
    const group = groupAt.get(row);
    if (group !== undefined) {
      const begun = beginTable(grid, strip, group, groups, options, tables.length);
      context = contextAtHeader(context, begun.block, row);
      tables.push(begun.table);
    } else if (!headerRows.has(row)) {
      const read = readRow({ grid, strip, row, cells, table, context, options, gap: row - lastRow > 1 });
      statements.push(...read.statements);
      findings.push(...read.findings);
      if (read.heading !== null) headings.push(read.heading);
      context = read.context;
    }
    lastRow = row;
  }
  return { tables, statements, findings, headings };
}

interface RowInput {
  readonly grid: SheetGrid;
  readonly strip: Strip;
  readonly row: number;
  readonly cells: readonly SourceCell[];
  readonly table: TableDraft;
  readonly context: Context;
  readonly options: StripOptions;
  /** Empty rows stand above. */
  readonly gap: boolean;
}

interface RowReading {
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
  readonly heading: Heading | null;
  readonly context: Context;
}

function readRow(input: RowInput): RowReading {
  const { grid, strip, row, table, options } = input;
  const columns = range(strip.left, strip.right);
  const figureColumns = columns.filter((column) => {
    const header = table.headers.get(column);
    return header !== undefined && isFigureColumn(header);
  });
  const labelColumns = columns.filter((column) => !figureColumns.includes(column));
  const labels = rowLabels(grid, row, labelColumns, table.headers, options.readKpi);
  const filled = figureColumns.filter(
    (column) =>
      shownText(grid.cellAt(row, column)) !== "" || grid.cellAt(row, column)?.value.kind === "no-result",
  );
  const loose = labelColumns.filter((column) => {
    const cell = grid.cellAt(row, column);
    return cell !== undefined && isFigureLike(cell);
  });
  const looseHeaded = filled.length === 0 && labels.roles.length === 1 && loose.length === 1;
  if (filled.length === 0 && !looseHeaded && !isUnfilledRow(labels, table))
    return readHeadingRow(input, labels);
  const taken = looseHeaded ? loose : figureColumns;
  return readFigureRow(input, labels, taken, filled.length > 0 || looseHeaded);
}

/** A KPI's or a period's row of a table that nobody filled in yet. */
function isUnfilledRow(labels: RowLabels, table: TableDraft): boolean {
  if (table.group === null) return false;
  const across = [...table.headers.values()].some(({ kpi }) => kpi !== null);
  return across && labels.period !== null;
}

function readHeadingRow({ cells, row, context, gap, table }: RowInput, labels: RowLabels): RowReading {
  const heading = readHeading(cells);
  const changed: Context = {
    ...context,
    directorate: heading.directorate?.value ?? context.directorate,
    year: heading.year?.value ?? context.year,
    period: heading.period ?? context.period,
    role: heading.role ?? context.role,
    cumulative: context.cumulative || heading.cumulative,
    kpi: kpiAfterHeading(context, labels, row, gap),
  };
  if (labels.kpi?.kind === "kpi") table.rows.push(labels.kpi);
  return { statements: [], findings: [], heading, context: changed };
}

/** A KPI's name opens its block; other words close it, unless they explain it right below. */
function kpiAfterHeading(
  context: Context,
  { kpi, roles, period }: RowLabels,
  row: number,
  gap: boolean,
): Context["kpi"] {
  if (kpi?.kind === "kpi") return { kpi: kpi.kpi, cell: kpi.cell, row, from: "heading" };
  if (kpi?.kind === "objective") return null;
  if (roles.length > 0 || period !== null) return context.kpi;
  return gap || context.kpi?.from === "row" ? null : context.kpi;
}

function readFigureRow(
  input: RowInput,
  labels: RowLabels,
  columns: readonly number[],
  filled: boolean,
): RowReading {
  const { row, table, context, grid, options } = input;
  const own = labels.kpi;
  const next: Context = { ...context, kpi: kpiAfterRow(context, labels, row) };
  const nothing = { statements: [], heading: null, context: next };
  if (labels.total && own?.kind !== "kpi") return { ...nothing, findings: [] };
  if (own !== null && own.kind !== "kpi") {
    return { ...nothing, findings: filled ? [rowFinding(grid, own)] : [] };
  }
  if (labels.total && own?.kind === "kpi" && /total/i.test(own.text)) return { ...nothing, findings: [] };
  const statements: Statement[] = [];
  const findings: Finding[] = own?.kind === "kpi" ? wordingFindings(grid, own) : [];
  if (own?.kind === "kpi") table.rows.push(own);
  for (const column of columns) {
    const header = table.headers.get(column) ?? unheaded(row, column);
    const place = placeOfFigure(header, labels, context, table.shape);
    const read = readCell(input, column, header, place, options);
    statements.push(...read.statements);
    findings.push(...read.findings);
  }
  return { statements, findings, heading: null, context: next };
}

function kpiAfterRow(context: Context, { kpi, total }: RowLabels, row: number): Context["kpi"] {
  if (kpi?.kind === "kpi") return { kpi: kpi.kpi, cell: kpi.cell, row, from: "row" };
  if (kpi !== null || total) return null;
  return context.kpi;
}

function readCell(
  { grid, row, table }: RowInput,
  column: number,
  header: ColumnHeader,
  place: FigurePlace,
  { mark, hidden }: StripOptions,
): { readonly statements: readonly Statement[]; readonly findings: readonly Finding[] } {
  const cell = grid.cellAt(row, column);
  const merged = grid.mergeAt(row, column);
  if (cell === undefined && merged !== undefined && shownText(grid.shownAt(row, column)) !== "") {
    return { statements: [], findings: [] };
  }
  const at = { sheet: grid.sheet.name, cell: cellAddress(row, column) };
  const { kpi, time } = place;
  const empty = cell === undefined || shownText(cell) === "";
  if (kpi === null || time === null) {
    if (empty || (cell.value.kind === "text" && !isFigureLike(cell))) return { statements: [], findings: [] };
    const code =
      kpi === null ? "row-not-recognised" : place.unusable === null ? "period-unknown" : "period-unusable";
    if (kpi !== null && place.cumulative && place.unusable === null) return { statements: [], findings: [] };
    return {
      statements: [],
      findings: [
        {
          severity: "warning",
          code,
          ...at,
          facts: { text: place.unusable ?? shownText(cell), header: header.text },
        },
      ],
    };
  }
  const { values, findings } = readValue(cell, place.roles, mark, !table.shape.targets);
  const statements = values.map((value): Statement => ({
    ...value,
    kpi: kpi.kpi,
    time,
    year: place.year,
    calendarYear: place.calendarYear,
    directorate: place.directorate,
    cumulative: place.cumulative,
    hidden: hidden || grid.isHiddenRow(row) || grid.isHiddenColumn(column),
    sheet: grid.sheet.name,
    row,
    column,
    record: kpi.cell,
    table: table.number,
    flags: [],
  }));
  // A total is never a figure where quarters stand beside it, so that what is odd about it need not be asked.
  const said = header.total ? [] : findings;
  return { statements, findings: said.map((finding) => ({ ...finding, ...at })) };
}

function rowFinding(grid: SheetGrid, label: Exclude<RowLabels["kpi"], null>): Finding {
  const at = { sheet: grid.sheet.name, cell: label.cell };
  switch (label.kind) {
    case "doubtful": {
      const [best] = label.alternatives;
      const others = label.alternatives.map(
        ({ kpi, similarity }) => `${kpi} (${Math.round(similarity * 100)} %)`,
      );
      const facts = { text: label.text.slice(0, 120), closest: best.kpi, alternatives: others.join(", ") };
      return { severity: "warning", code: "kpi-wording-doubtful", ...at, facts };
    }
    case "unknown-code":
      return { severity: "warning", code: "kpi-code-unknown", ...at, facts: { text: label.code } };
    case "objective":
      return {
        severity: "info",
        code: "objective-row-left-out",
        ...at,
        facts: { text: label.text.slice(0, 120) },
      };
    case "kpi":
      return {
        severity: "info",
        code: "kpi-by-wording",
        ...at,
        facts: { text: label.text.slice(0, 120), kpi: label.kpi },
      };
  }
}

function wordingFindings(grid: SheetGrid, label: Extract<RowLabels["kpi"], { kind: "kpi" }>): Finding[] {
  const at = { sheet: grid.sheet.name, cell: label.cell };
  const text = label.text.slice(0, 120);
  if (label.wordingSays !== null) {
    return [
      {
        severity: "warning",
        code: "kpi-code-and-wording-differ",
        ...at,
        facts: { text, kpi: label.kpi, other: label.wordingSays },
      },
    ];
  }
  if (label.by === "code" || label.similarity > 0.999) return [];
  return [
    {
      severity: "info",
      code: "kpi-by-wording",
      ...at,
      facts: { text, kpi: label.kpi, percent: Math.round(label.similarity * 100) },
    },
  ];
}

function beginTable(
  grid: SheetGrid,
  strip: Strip,
  group: HeaderGroup,
  groups: readonly HeaderGroup[],
  { readKpi, firstTable }: StripOptions,
  count: number,
): { readonly table: TableDraft; readonly block: KpiMention | null } {
  const next = groups[groups.indexOf(group) + 1]?.rows[0] ?? Infinity;
  const headers = columnHeaders(grid, strip, group, next, readKpi);
  const mentions = new Map(headers.flatMap(({ kpi }) => (kpi === null ? [] : [[kpi.kpi, kpi] as const])));
  const block = mentions.size === 1 ? ([...mentions.values()][0] ?? null) : null;
  const own = block === null ? headers : headers.map((header) => ({ ...header, kpi: null }));
  const byColumn = new Map(own.map((header) => [header.column, header]));
  return {
    table: { number: firstTable + count, group, headers: byColumn, shape: shapeOf(own), rows: [] },
    block,
  };
}

function contextAtHeader(context: Context, block: KpiMention | null, row: number): Context {
  if (block !== null) return { ...context, kpi: { ...block, row, from: "heading" } };
  return context.kpi?.from === "row" ? { ...context, kpi: null } : context;
}

function emptyTable(number: number): TableDraft {
  return {
    number,
    group: null,
    headers: new Map(),
    shape: { timesAcross: false, annualTarget: false, targets: false },
    rows: [],
  };
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
  };
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

import { parseRectangle, rectangleAddress, type Rectangle } from "../area";
import type { Core } from "../core";
import type {
  CellSnapshot,
  ConditionalFormatSnapshot,
  SheetSnapshot,
  StyleSnapshot,
} from "../../files/snapshot";
import { setCellStyle, styleAt } from "../document/cell-style";
import { type Cell, isFormula, type Lines, type SheetDocument, valueAt } from "../document/document";
import { spanAt, type Spans, withSpan } from "../document/spans";
import { styleFromSnapshot, styleToSnapshot } from "../document/style-values";
import type {
  CalculationMode,
  CellStyle,
  ConditionalFormat,
  EngineSheetSnapshot,
  EngineSnapshot,
} from "../engine";
import { movedAlong } from "../formula/relative-move";
import { newFormula } from "./editing";
import { addSheet, removeSheet } from "./sheets";

/* ---------------------------------------------------------------- writing */

export function toSnapshot(core: Core): EngineSnapshot {
  core.bringUpToDate();
  const { document } = core;
  return {
    sheets: document.sheets.map((sheet) => sheetSnapshot(core, sheet)),
    names: document.names.map(({ scope, ...name }) => ({
      ...name,
      scope: scope === null ? null : core.sheet(scope).name,
    })),
    calculationMode: MODES[document.mode],
  };
}

const MODES: Readonly<Record<CalculationMode, NonNullable<EngineSnapshot["calculationMode"]>>> = {
  automatic: "auto",
  manual: "manual",
  automaticExceptTables: "autoNoTable",
};

function sheetSnapshot(core: Core, sheet: SheetDocument): EngineSheetSnapshot {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    ...(sheet.tabColor === "" ? {} : { tabColor: sheet.tabColor }),
    showGridlines: sheet.showGridlines,
    cells: cellSnapshots(sheet),
    columns: columnSnapshots(sheet.columns),
    rows: rowSnapshots(sheet.rows),
    merges: sheet.merges.map(rectangleAddress),
    frozen: sheet.frozen,
    conditionalFormats: sheet.conditionalFormats.map(({ area, priority, ...rule }) => ({
      ...withoutId(rule),
      area: rectangleAddress(area),
      priority: priority + 1,
    })),
    tables: core.document.tables
      .filter(({ area }) => area.sheet === sheet.id)
      .map(({ name, area, columns, hasHeaders, hasTotals }) => ({
        name,
        area: rectangleAddress(area),
        columns,
        style: "TableStyleMedium2",
        showHeaders: hasHeaders,
        showTotals: hasTotals,
        showBandedRows: true,
        showFilterButton: true,
      })),
  };
}

/** Row by row, as files want them; a styled row gives its style to the cells of the columns in use. */
function cellSnapshots(sheet: SheetDocument): readonly CellSnapshot[] {
  const cells = [...sheet.cells.entries()].map(([row, column, cell]) =>
    cellSnapshot(sheet, row, column, cell),
  );
  const own = new Set(cells.map(({ row, column }) => `${row},${column}`));
  const free = (row: number, column: number): boolean => !own.has(`${row},${column}`);
  for (const [row, column, { value }] of sheet.spilled.entries()) {
    if (!free(row, column)) continue;
    own.add(`${row},${column}`);
    cells.push(withStyle({ row, column, value }, styleAt(sheet, row, column)));
  }
  const right = Math.max(sheet.cells.extent()?.right ?? 0, sheet.spilled.extent()?.right ?? 0);
  for (const { from, to, value } of sheet.rows.styles) {
    for (let row = from; row <= Math.min(to, from + MOST_STYLED_ROWS); row += 1) {
      for (let column = 0; column <= right; column += 1) {
        if (free(row, column)) cells.push(withStyle({ row, column }, value));
      }
    }
  }
  return cells.sort((one, other) => one.row - other.row || one.column - other.column);
}

const MOST_STYLED_ROWS = 10_000;

function cellSnapshot(sheet: SheetDocument, row: number, column: number, { content }: Cell): CellSnapshot {
  const style = styleAt(sheet, row, column);
  if (content === undefined) return withStyle({ row, column }, style);
  if (!isFormula(content)) return withStyle({ row, column, value: content }, style);
  const { text, spill } = content;
  const value = valueAt(sheet, row, column) ?? 0;
  const filled = spill && {
    top: row,
    left: column,
    bottom: row + spill.rows - 1,
    right: column + spill.columns - 1,
  };
  return withStyle(
    { row, column, value, formula: text, ...(filled === null ? {} : { spill: rectangleAddress(filled) }) },
    style,
  );
}

function withStyle(cell: CellSnapshot, style: CellStyle): CellSnapshot {
  const snapshot = styleSnapshot(style);
  return snapshot === undefined ? cell : { ...cell, style: snapshot };
}

/** Writers share equal styles the easier when they are one object. */
const snapshots = new WeakMap<CellStyle, { readonly style: StyleSnapshot | undefined }>();

function styleSnapshot(style: CellStyle): StyleSnapshot | undefined {
  const known = snapshots.get(style) ?? { style: styleToSnapshot(style) };
  snapshots.set(style, known);
  return known.style;
}

/** The runs in which nothing changes. */
function runsOf({ sizes, hidden, styles }: Lines): readonly { readonly from: number; readonly to: number }[] {
  const all: readonly { from: number; to: number }[] = [...sizes, ...hidden, ...styles];
  const starts = new Set(all.flatMap(({ from, to }) => [from, to + 1]));
  const ordered = [...starts].sort((one, other) => one - other);
  return ordered.slice(0, -1).map((from, index) => ({ from, to: (ordered[index + 1] ?? from + 1) - 1 }));
}

function columnSnapshots(lines: Lines): SheetSnapshot["columns"] {
  return runsOf(lines).flatMap(({ from, to }) => {
    const width = spanAt(lines.sizes, from);
    const columnStyle = spanAt(lines.styles, from);
    const style = columnStyle === undefined ? undefined : styleSnapshot(columnStyle);
    const hidden = spanAt(lines.hidden, from) === true;
    if (width === undefined && style === undefined && !hidden) return [];
    return {
      from,
      to,
      ...(width === undefined ? {} : { width }),
      ...(hidden ? { hidden } : {}),
      ...(style === undefined ? {} : { style }),
    };
  });
}

function rowSnapshots(lines: Lines): SheetSnapshot["rows"] {
  return runsOf({ ...lines, styles: [] }).flatMap(({ from, to }) => {
    const height = spanAt(lines.sizes, from);
    const hidden = spanAt(lines.hidden, from) === true;
    if (height === undefined && !hidden) return [];
    const facts = { ...(height === undefined ? {} : { height }), ...(hidden ? { hidden } : {}) };
    return Array.from({ length: to - from + 1 }, (_, index) => ({ row: from + index, ...facts }));
  });
}

/* ---------------------------------------------------------------- reading */

/** Replaces the workbook; results are the file's until the calculation that follows. */
export function load(core: Core, snapshot: EngineSnapshot): void {
  core.perform(() => {
    const { document } = core;
    document.mode = modeOf(snapshot.calculationMode);
    for (const sheet of [...document.sheets]) removeSheet(core, sheet);
    document.names = [];
    document.tables = [];
    const sheets = snapshot.sheets.map((sheet) => [sheet, addSheet(core, sheet.name)] as const);
    for (const [from, sheet] of sheets) document.tables.push(...tablesOf(from, sheet));
    document.names = snapshot.names.map(({ scope, comment = "", ...name }) => ({
      ...name,
      comment,
      scope: scope === null ? null : (core.sheetNamed(scope)?.id ?? null),
    }));
    for (const [from, sheet] of sheets) loadSheet(core, from, sheet);
    core.tell({ kind: "loaded" });
  });
}

const modeOf = (word: EngineSnapshot["calculationMode"] = "auto"): CalculationMode =>
  word === "auto" ? "automatic" : word === "manual" ? "manual" : "automaticExceptTables";

function tablesOf({ tables }: EngineSheetSnapshot, sheet: SheetDocument): Core["document"]["tables"] {
  return tables.flatMap(({ name, area, columns, showHeaders, showTotals }) => {
    const rectangle = parseRectangle(area);
    if (rectangle === null) return [];
    return {
      name,
      area: { sheet: sheet.id, ...rectangle },
      columns,
      hasHeaders: showHeaders,
      hasTotals: showTotals,
    };
  });
}

function loadSheet(core: Core, from: EngineSheetSnapshot, sheet: SheetDocument): void {
  sheet.visibility = from.visibility;
  sheet.tabColor = from.tabColor ?? "";
  sheet.showGridlines = from.showGridlines;
  sheet.frozen = from.frozen;
  sheet.merges = from.merges.map(parseRectangle).filter((merged) => merged !== null);
  sheet.columns = columnLines(from.columns);
  sheet.rows = rowLines(from.rows);
  sheet.conditionalFormats = from.conditionalFormats.flatMap((format, index) =>
    conditionalFormats(format, sheet, index),
  );
  const styles = new Map<string, CellStyle>();
  const filled = spillAreas(from.cells);
  for (const { row, column, value, formula, style } of from.cells) {
    const isSpilled = formula === undefined && filled.some((area) => isInside(area, row, column));
    if (style !== undefined) setCellStyle(sheet, row, column, sharedStyle(styles, style));
    if (formula !== undefined) core.setContent(sheet, row, column, newFormula(formula, value ?? 0));
    else if (value !== undefined && !isSpilled) core.setContent(sheet, row, column, value);
  }
}

const isInside = (area: Rectangle, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

const spillAreas = (cells: readonly CellSnapshot[]): readonly Rectangle[] =>
  cells.flatMap(({ spill }) => (spill === undefined ? [] : (parseRectangle(spill) ?? [])));

function sharedStyle(known: Map<string, CellStyle>, snapshot: StyleSnapshot): CellStyle {
  const key = JSON.stringify(snapshot);
  const style = known.get(key) ?? styleFromSnapshot(snapshot);
  known.set(key, style);
  return style;
}

function columnLines(columns: SheetSnapshot["columns"]): Lines {
  let [sizes, hidden, styles]: [Spans<number>, Spans<true>, Spans<CellStyle>] = [[], [], []];
  for (const column of columns) {
    const { from, to } = column;
    if (column.width !== undefined) sizes = withSpan(sizes, from, to, column.width);
    if (column.hidden === true) hidden = withSpan(hidden, from, to, true);
    if (column.style !== undefined) styles = withSpan(styles, from, to, styleFromSnapshot(column.style));
  }
  return { sizes, hidden, styles };
}

/** Rows come one by one; equal neighbours become one run. */
function rowLines(rows: SheetSnapshot["rows"]): Lines {
  const heights = rows.flatMap(({ row, height }) => (height === undefined ? [] : { row, value: height }));
  const hidden = rows.flatMap((row) => (row.hidden === true ? { row: row.row, value: true as const } : []));
  return { sizes: runs(heights), hidden: runs(hidden), styles: [] };
}

function runs<Value>(values: readonly { readonly row: number; readonly value: Value }[]): Spans<Value> {
  const result: { from: number; to: number; value: Value }[] = [];
  for (const { row, value } of values.toSorted((one, other) => one.row - other.row)) {
    const last = result.at(-1);
    if (last?.to === row - 1 && last.value === value) last.to = row;
    else result.push({ from: row, to: row, value });
  }
  return result;
}

/** A rule over several ranges becomes several rules; relative references count from the first range's first cell. */
/** A rule's identity is made anew when the workbook is opened. */
function withoutId<Rule extends { readonly id: string }>(rule: Rule): Omit<Rule, "id"> {
  const copy: Omit<Rule, "id"> & { id?: string } = { ...rule };
  delete copy.id;
  return copy;
}

function conditionalFormats(
  { area, ...rule }: ConditionalFormatSnapshot,
  sheet: SheetDocument,
  index: number,
): readonly ConditionalFormat[] {
  const rectangles = area.split(/[\s,]+/).flatMap((part) => parseRectangle(part) ?? []);
  const [first] = rectangles;
  if (first === undefined) return [];
  return rectangles.map((rectangle, part) => ({
    ...rule,
    ...(rule.formulas === undefined
      ? {}
      : {
          formulas: rule.formulas.map((formula) =>
            movedAlong(`=${formula}`, rectangle.top - first.top, rectangle.left - first.left).slice(1),
          ),
        }),
    priority: rule.priority - 1,
    id: `${sheet.id}-${index}-${part}`,
    area: { sheet: sheet.id, ...rectangle },
  }));
}

import { type Area, intersection, rectangleAddress, type Rectangle, type SheetId } from "../area";
import type { Core } from "../core";
import { styleAt } from "../document/cell-style";
import { type Lines, type SheetDocument, valueAt } from "../document/document";
import { shownText } from "../document/number-text";
import { spanAt, withSpan } from "../document/spans";
import type { Layout } from "../engine";

/** Excel's own, for Calibri 11: characters and points. */
export const DEFAULT_COLUMN_WIDTH = 8.43;
export const DEFAULT_ROW_HEIGHT = 15;

export function layoutOf(core: Core): Layout {
  const lay = (id: SheetId, work: (sheet: SheetDocument) => void): void => {
    const sheet = core.sheet(id);
    core.perform(() => {
      work(sheet);
      core.tell({ kind: "laidOut", sheet: id });
    });
  };
  return {
    columnWidth: (id, column) => spanAt(core.sheet(id).columns.sizes, column) ?? DEFAULT_COLUMN_WIDTH,
    setColumnWidth: (id, from, to, width) =>
      lay(id, (sheet) => (sheet.columns = withSize(sheet.columns, from, to, width))),
    columnHidden: (id, column) => spanAt(core.sheet(id).columns.hidden, column) ?? false,
    setColumnsHidden: (id, from, to, hidden) =>
      lay(id, (sheet) => (sheet.columns = withHidden(sheet.columns, from, to, hidden))),
    rowHeight: (id, row) => spanAt(core.sheet(id).rows.sizes, row) ?? DEFAULT_ROW_HEIGHT,
    setRowHeight: (id, from, to, height) =>
      lay(id, (sheet) => (sheet.rows = withSize(sheet.rows, from, to, height))),
    rowHidden: (id, row) => spanAt(core.sheet(id).rows.hidden, row) ?? false,
    setRowsHidden: (id, from, to, hidden) =>
      lay(id, (sheet) => (sheet.rows = withHidden(sheet.rows, from, to, hidden))),
    autofitColumns: (id, from, to) => {
      core.bringUpToDate();
      lay(id, (sheet) => autofit(sheet, from, to));
    },
    merges: (id) => core.sheet(id).merges.map((area) => ({ sheet: id, ...area })),
    merge: (area, across) => lay(area.sheet, (sheet) => merge(core, sheet, area, across)),
    unmerge: (area) =>
      lay(area.sheet, (sheet) => {
        sheet.merges = sheet.merges.filter((merged) => intersection(merged, area) === null);
      }),
    frozen: (id) => core.sheet(id).frozen,
    freeze: (id, rows, columns) => lay(id, (sheet) => (sheet.frozen = { rows, columns })),
  };
}

const withSize = (lines: Lines, from: number, to: number, size: number): Lines => ({
  ...lines,
  sizes: withSpan(lines.sizes, from, to, size),
});

const withHidden = (lines: Lines, from: number, to: number, hidden: boolean): Lines => ({
  ...lines,
  hidden: withSpan(lines.hidden, from, to, hidden ? true : undefined),
});

/** A little room at both sides of the text. */
const MARGIN = 2;
const WIDEST = 255;

function autofit(sheet: SheetDocument, from: number, to: number): void {
  const widest = new Map<number, number>();
  const used = sheet.cells.extent();
  if (used === null) return;
  for (const { row, column } of sheet.cells.within({ ...used, left: from, right: to })) {
    const { numberFormat, font, alignment } = styleAt(sheet, row, column);
    const isMerged = sheet.merges.some(
      (area) => area.left !== area.right && intersection(area, at(row, column)),
    );
    if (isMerged || alignment.wrap) continue;
    const text = shownText(valueAt(sheet, row, column), numberFormat);
    if (text === "") continue;
    const characters = Math.max(...text.split("\n").map((line) => line.length));
    const width = (characters * font.size * (font.bold ? 1.1 : 1)) / 11 + MARGIN;
    widest.set(column, Math.min(WIDEST, Math.max(width, widest.get(column) ?? 0)));
  }
  for (const [column, width] of widest) sheet.columns = withSize(sheet.columns, column, column, width);
}

const at = (row: number, column: number): Rectangle => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

function merge(core: Core, sheet: SheetDocument, area: Area, across: boolean): void {
  const parts: readonly Rectangle[] = across
    ? Array.from({ length: area.bottom - area.top + 1 }, (_, down) => ({
        ...rectangle(area),
        top: area.top + down,
        bottom: area.top + down,
      }))
    : [rectangle(area)];
  for (const part of parts) {
    if (rectangleAddress(part) === rectangleAddress(at(part.top, part.left))) continue;
    sheet.merges = [...sheet.merges.filter((merged) => intersection(merged, part) === null), part];
    for (const { row, column, thing } of sheet.cells.within(part)) {
      const isFirst = row === part.top && column === part.left;
      if (!isFirst && thing.content !== undefined) core.setContent(sheet, row, column, undefined);
    }
  }
}

const rectangle = ({ top, left, bottom, right }: Area): Rectangle => ({ top, left, bottom, right });

import {
  columnCount,
  coversWholeColumns,
  coversWholeRows,
  intersection,
  type Rectangle,
  rowCount,
} from "../area";
import type { CellStyle } from "../engine";
import type { Lines, SheetDocument } from "./document";
import { changedSpans, spanAt } from "./spans";
import { DEFAULT_STYLE } from "./style-values";

/** The cell's own style, else its row's, else its column's. */
export const styleAt = (sheet: SheetDocument, row: number, column: number): CellStyle =>
  sheet.cells.get(row, column)?.style ?? inheritedStyle(sheet, row, column);

const inheritedStyle = (sheet: SheetDocument, row: number, column: number): CellStyle =>
  spanAt(sheet.rows.styles, row) ?? spanAt(sheet.columns.styles, column) ?? DEFAULT_STYLE;

export function setCellStyle(
  sheet: SheetDocument,
  row: number,
  column: number,
  style: CellStyle | undefined,
): void {
  const cell = sheet.cells.get(row, column);
  if (cell === undefined) {
    if (style !== undefined) sheet.cells.set(row, column, { style });
  } else if (style === undefined && cell.content === undefined) sheet.cells.delete(row, column);
  else cell.style = style;
}

/** Changes the style of each cell; whole rows and columns remember it for cells that come later. */
export function changeStyles(
  sheet: SheetDocument,
  area: Rectangle,
  change: (style: CellStyle) => CellStyle,
): void {
  // Equal styles stay one object: sheets have many cells and few styles.
  const known = new Map<CellStyle, CellStyle>();
  const changed = (style: CellStyle = DEFAULT_STYLE): CellStyle => {
    const result = known.get(style) ?? change(style);
    known.set(style, result);
    return result;
  };
  const wholeColumns = coversWholeColumns(area);
  if (!wholeColumns && !coversWholeRows(area)) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        setCellStyle(sheet, row, column, changed(styleAt(sheet, row, column)));
      }
    }
    return;
  }
  const crossing = crossings(area, wholeColumns ? sheet.rows : sheet.columns, wholeColumns);
  for (const { row, column } of crossing) setCellStyle(sheet, row, column, styleAt(sheet, row, column));
  for (const { row, column, thing } of sheet.cells.within(area)) {
    if (thing.style !== undefined) setCellStyle(sheet, row, column, changed(thing.style));
  }
  if (wholeColumns) sheet.columns = withStyles(sheet.columns, area.left, area.right, changed);
  else sheet.rows = withStyles(sheet.rows, area.top, area.bottom, changed);
}

const withStyles = (
  lines: Lines,
  from: number,
  to: number,
  change: (style: CellStyle | undefined) => CellStyle,
): Lines => ({ ...lines, styles: changedSpans(lines.styles, from, to, change) });

/** More crossings of styled rows and columns than this are not looked after one by one. */
const MOST_CROSSINGS = 10_000;

/** Cells where a styled row crosses the columns (or the other way about): they need a style of their own. */
function crossings(
  area: Rectangle,
  others: Lines,
  wholeColumns: boolean,
): readonly { readonly row: number; readonly column: number }[] {
  const found: { row: number; column: number }[] = [];
  for (const { from, to } of others.styles) {
    const span = wholeColumns ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
    const common = intersection(span, area);
    if (common === null || rowCount(common) * columnCount(common) > MOST_CROSSINGS) continue;
    for (let row = common.top; row <= common.bottom; row += 1) {
      for (let column = common.left; column <= common.right; column += 1) found.push({ row, column });
    }
  }
  return found;
}

/** The different styles that the area's cells have. */
export function stylesIn(sheet: SheetDocument, area: Rectangle): ReadonlySet<CellStyle> {
  const styles = new Set<CellStyle>();
  let own = 0;
  for (const { thing } of sheet.cells.within(area)) {
    if (thing.style === undefined) continue;
    styles.add(thing.style);
    own += 1;
  }
  if (own === rowCount(area) * columnCount(area)) return styles;
  if (rowCount(area) * columnCount(area) <= MOST_CROSSINGS) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) styles.add(styleAt(sheet, row, column));
    }
    return styles;
  }
  const touching = (lines: Lines, from: number, to: number): readonly CellStyle[] =>
    lines.styles.filter((span) => span.to >= from && span.from <= to).map(({ value }) => value);
  const columns = touching(sheet.columns, area.left, area.right);
  for (const style of [...columns, ...touching(sheet.rows, area.top, area.bottom)]) styles.add(style);
  const covered = sheet.columns.styles.some(({ from, to }) => from <= area.left && to >= area.right);
  if (!covered) styles.add(DEFAULT_STYLE);
  return styles;
}

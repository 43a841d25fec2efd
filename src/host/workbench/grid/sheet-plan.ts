import { COLUMN_LIMIT, ROW_LIMIT, type Engine, type Position, type SheetId } from "../../engine";
import { axisOf } from "./axis";
import type { SheetPlan } from "./cells";
import { pixelsPerPoint } from "./drawings";

/** Pixels of a character of the default font, and of a column's padding that files do not count. */
const pixelsPerCharacter = 7;
/** So many rows and columns are offered at least, and behind the last used ones. */
export const offered = { rows: 100, columns: 26, behindRows: 40, behindColumns: 8 };

/**
 * Where each row and column of a worksheet is, in pixels.
 *
 * @param reached what was scrolled to or selected beyond the used cells
 */
export function planOfSheet(engine: Engine, sheet: SheetId, reached: Position, zoom: number): SheetPlan {
  const { layout } = engine;
  const used = engine.cells.usedRange(sheet, false) ?? { bottom: 0, right: 0 };
  const rowCount = Math.max(offered.rows, Math.max(used.bottom, reached.row) + offered.behindRows);
  const columnCount = Math.max(offered.columns, Math.max(used.right, reached.column) + offered.behindColumns);
  return {
    sheet,
    rows: axisOf(Math.min(rowCount, ROW_LIMIT), (row) =>
      layout.rowHidden(sheet, row) ? 0 : layout.rowHeight(sheet, row) * pixelsPerPoint * zoom,
    ),
    columns: axisOf(Math.min(columnCount, COLUMN_LIMIT), (column) =>
      layout.columnHidden(sheet, column)
        ? 0
        : (layout.columnWidth(sheet, column) * pixelsPerCharacter + 5) * zoom,
    ),
  };
}

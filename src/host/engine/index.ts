export type * from "./engine";
export type { Area, Position, Rectangle, SheetId } from "./area";
export {
  cellAddress,
  columnCount,
  columnIndex,
  columnLetters,
  holds,
  hull,
  intersection,
  coversWholeColumns,
  coversWholeRows,
  parseRectangle,
  quotedSheetName,
  rectangleAddress,
  rowCount,
  COLUMN_LIMIT,
  ROW_LIMIT,
} from "./area";
export { EngineError, type EngineErrorCode } from "./engine-error";
export { createEngine } from "./create-engine";
export { formulaProblem } from "./formula/formula-problem";

export type * from "./engine";
export type { Area, Position, Rectangle, SheetId } from "./area";
export {
  cellAddress,
  columnCount,
  columnIndex,
  columnLetters,
  holds,
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

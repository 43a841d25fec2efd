export { readWorkbook, type ReadWorkbook } from "./read-workbook";
export { defaultReadingLimits, type ReadingLimits } from "./limits";

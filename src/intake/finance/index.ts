export { readFinance, type ReadFinance } from "./read-finance";
export { findTables, type FinanceTable, type FinanceTableKind } from "./find-tables";
export { workbookOfTables, type TableInWorkbook } from "./tables-in-workbook";
export { holdsFinance } from "./near-tables";

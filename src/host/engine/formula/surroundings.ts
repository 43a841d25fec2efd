import type { Position, Rectangle, SheetId } from "../area";
import type { FunctionDefinition, TableArea } from "../engine";

/** The cell that a formula stands in. */
export interface FormulaPlace extends Position {
  readonly sheet: SheetId;
}

/** What a formula may speak of besides cells. */
export interface Surroundings {
  readonly sheetName: (sheet: SheetId) => string;
  readonly sheetId: (name: string) => SheetId | undefined;
  /** The formula of the name as seen from the sheet: its own names first, then the workbook's. */
  readonly nameFormula: (name: string, sheet: SheetId) => string | undefined;
  readonly table: (name: string) => TableArea | undefined;
  /** The table that the cell lies in. */
  readonly tableAt: (place: FormulaPlace) => TableArea | undefined;
  /** The area that the dynamic array at the cell fills. */
  readonly spill: (place: FormulaPlace) => Rectangle | null;
  readonly customFunction: (name: string) => FunctionDefinition | undefined;
}

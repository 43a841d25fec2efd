import type { Rectangle, SheetId } from "../area";
import type {
  CalculationMode,
  CellStyle,
  ConditionalFormat,
  DefinedName,
  TableArea,
  Visibility,
} from "../engine";
import type { CallState } from "../calculation/call-state";
import type { FormulaPlace } from "../formula/surroundings";
import type { Translation } from "../formula/translation";
import { type Constant, shownValue } from "./constants";
import { SparseGrid } from "./sparse-grid";
import type { Spans } from "./spans";

/** The workbook as its users see it. The calculator only ever gets a translation of it. */
export interface WorkbookDocument {
  /** In their order. */
  sheets: SheetDocument[];
  names: DefinedName[];
  tables: TableArea[];
  mode: CalculationMode;
}

export interface SheetDocument {
  readonly id: SheetId;
  name: string;
  visibility: Visibility;
  tabColor: string;
  showGridlines: boolean;
  readonly cells: SparseGrid<Cell>;
  /** What dynamic arrays fill beside their own cell. */
  readonly spilled: SparseGrid<Spilled>;
  columns: Lines;
  rows: Lines;
  merges: readonly Rectangle[];
  frozen: { readonly rows: number; readonly columns: number };
  conditionalFormats: readonly ConditionalFormat[];
}

/** What whole columns or rows have: width or height, whether they are hidden, the style of their empty cells. */
export interface Lines {
  readonly sizes: Spans<number>;
  readonly hidden: Spans<true>;
  readonly styles: Spans<CellStyle>;
}

export interface Cell {
  content?: Content | undefined;
  style?: CellStyle | undefined;
}

export type Content = Constant | FormulaCell;

/** A formula where it stands, with its last result. One object for as long as the formula lives, wherever it moves. */
export interface FormulaCell {
  readonly kind: "formula";
  place: FormulaPlace;
  /** As the user wrote it, with its leading "=". */
  text: string;
  result: Constant;
  /** How far its array reaches, its own cell included. */
  spill: { readonly rows: number; readonly columns: number } | null;
  translation: Translation | null;
  calls: readonly CallState[];
}

export interface Spilled {
  readonly value: Constant;
  readonly anchor: FormulaCell;
}

export const isFormula = (content: Content | undefined): content is FormulaCell =>
  typeof content === "object" && "kind" in content;

export function emptySheetDocument(id: SheetId, name: string): SheetDocument {
  const lines = { sizes: [], hidden: [], styles: [] };
  return {
    id,
    name,
    visibility: "visible",
    tabColor: "",
    showGridlines: true,
    cells: new SparseGrid(),
    spilled: new SparseGrid(),
    columns: lines,
    rows: lines,
    merges: [],
    frozen: { rows: 0, columns: 0 },
    conditionalFormats: [],
  };
}

/** The value of a cell: a constant, a formula's result, or what an array spills there; null for an empty cell. */
export function valueAt(sheet: SheetDocument, row: number, column: number): Constant | null {
  const content = sheet.cells.get(row, column)?.content;
  if (content === undefined) return sheet.spilled.get(row, column)?.value ?? null;
  return isFormula(content) ? content.result : content;
}

export const shownValueAt = (
  sheet: SheetDocument,
  row: number,
  column: number,
): ReturnType<typeof shownValue> => shownValue(valueAt(sheet, row, column));

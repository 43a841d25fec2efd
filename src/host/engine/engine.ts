import type {
  ConditionalFormatSnapshot,
  SheetSnapshot,
  StyleSnapshot,
  WorkbookSnapshot,
} from "../files/snapshot";
import type { Area, Position, SheetId } from "./area";

/**
 * A workbook that calculates. It knows cells, styles, names, tables' areas and formulas, and nothing of files or of
 * Office.js objects. Every method works at once; only custom functions answer later (`calculation.settled`).
 * What cannot be done is refused with an `EngineError`, before anything has changed.
 */
export interface Engine {
  readonly sheets: Sheets;
  readonly cells: Cells;
  readonly styles: Styles;
  readonly layout: Layout;
  readonly structure: Structure;
  readonly names: Names;
  readonly tables: Tables;
  readonly conditionalFormats: ConditionalFormats;
  readonly calculation: Calculation;
  readonly functions: CustomFunctions;

  /** Calls the listener after each change, in order. Returns what ends it. */
  onChange(listener: (change: EngineChange) => void): () => void;

  /** Calls the listener as soon as cells have moved, also in the middle of a batch: what holds cells follows them. */
  onMove(listener: (move: CellMove) => void): () => void;

  /**
   * Does several things as one: formulas are calculated and `calculated` is told once, at the end, also where the
   * work throws. May be nested.
   */
  batch<Result>(work: () => Result): Result;

  /** Everything the engine knows, with formulas' last results. Charts, shapes and print layout are not the engine's. */
  toSnapshot(): EngineSnapshot;

  /** Replaces the whole workbook. Cached results are shown until the next calculation, which follows at once. */
  load(snapshot: EngineSnapshot): void;
}

/* ------------------------------------------------------------------ sheets */

export interface Sheet {
  readonly id: SheetId;
  readonly name: string;
  /** From 0, hidden sheets counted. */
  readonly position: number;
  readonly visibility: Visibility;
  /** "#RRGGBB", or "" for none. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

export interface Sheets {
  /** In their order. */
  list(): readonly Sheet[];
  /** @throws ItemNotFound */
  get(id: SheetId): Sheet;
  /** By name, in any case. */
  find(name: string): Sheet | undefined;
  /**
   * Adds an empty sheet at the end, or at the position; without a name the next free "SheetN".
   * @throws InvalidArgument for a name Excel refuses, ItemAlreadyExists for one in use in any case
   */
  add(name?: string, position?: number): Sheet;
  /** @throws InvalidOperation for the only visible sheet. References to it become #REF!. */
  remove(id: SheetId): void;
  /** References and names follow. @throws as `add` */
  rename(id: SheetId, name: string): void;
  move(id: SheetId, position: number): void;
  /** With cells, styles, layout, sheet-scoped names; named "Name (2)" unless told. Tables get new names, which its formulas follow. */
  copy(id: SheetId, position?: number, name?: string): Sheet;
  /** @throws InvalidOperation when no sheet would stay visible */
  setVisibility(id: SheetId, visibility: Visibility): void;
  setTabColor(id: SheetId, color: string): void;
  setShowGridlines(id: SheetId, show: boolean): void;
}

/* ------------------------------------------------------------------- cells */

/** As Office.js gives them: errors are text ("#N/A"), an empty cell is "". */
export type CellValue = number | string | boolean;

/** What may be written: null leaves the cell as it is, "" empties it, "=…" is a formula, "'…" is text. */
export type CellInput = number | string | boolean | null;

/** Excel.RangeValueType. */
export type CellType = "Empty" | "String" | "Double" | "Boolean" | "Error";

export interface Block {
  /** Formulas' results. */
  readonly values?: readonly (readonly CellValue[])[];
  /** Formulas as the user wrote them, otherwise the value. A spilled cell shows its value. */
  readonly formulas?: readonly (readonly CellValue[])[];
  /** As the cell's number format shows it. */
  readonly text?: readonly (readonly string[])[];
  readonly numberFormats?: readonly (readonly string[])[];
  readonly types?: readonly (readonly CellType[])[];
}

export type BlockPart = keyof Block;

export interface Cells {
  /** Only the parts asked for. */
  readBlock(area: Area, parts: readonly BlockPart[]): Block;
  /**
   * Writes with the semantics of `range.values` and `range.formulas`: typed numbers, percentages, dates and truth
   * values are recognised (English locale) and bring their number format where the cell has none. `as: "formulas"`
   * and `as: "values"` are the same, as in Excel. In a cell formatted "@" everything is text.
   * @throws InvalidArgument where the inputs have not the area's shape or a formula cannot be read
   */
  writeBlock(area: Area, inputs: readonly (readonly CellInput[])[]): void;
  /** Writes values as they are: text stays text, whatever it looks like. */
  writeValues(area: Area, values: readonly (readonly CellValue[])[]): void;
  clear(area: Area, what: "contents" | "formats" | "all"): void;
  /**
   * Copies to a place that begins with the target's first cell; repeats where the target is a multiple of the source.
   * Relative references move along. Returns the area written.
   */
  copy(source: Area, target: Area, what: "all" | "formulas" | "values" | "formats"): Area;
  /** The smallest area with content (or, unless `valuesOnly`, with content or format); null on an empty sheet. */
  usedRange(sheet: SheetId, valuesOnly: boolean): Area | null;
  /** The area that the cell's dynamic array fills, when the cell is its anchor and it spills. */
  spillOf(cell: Area): Area | null;
  /** The anchor of the dynamic array that fills the cell. */
  spillParentOf(cell: Area): Area | null;
  /** The words that came with a custom function's error. */
  errorMessage(sheet: SheetId, cell: Position): string | null;
}

/* ------------------------------------------------------------------ styles */

export type Edge = "top" | "bottom" | "left" | "right";
export type BorderLine = NonNullable<NonNullable<StyleSnapshot["borders"]>[Edge]>;

/** A style with nothing left open. Words are SpreadsheetML's ("center", "thin"), colours "#RRGGBB", "" for none. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fill: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly color: string;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly strikethrough: boolean;
  };
  readonly alignment: {
    readonly horizontal: string;
    readonly vertical: string;
    readonly wrap: boolean;
    readonly indent: number;
    readonly rotation: number;
  };
  readonly borders: Readonly<Partial<Record<Edge, BorderLine>>>;
  readonly locked: boolean;
}

/** What to change; what is absent stays. A border of null is taken away. */
export interface StylePatch {
  readonly numberFormat?: string;
  /** "" takes the fill away. */
  readonly fill?: string;
  readonly font?: Partial<CellStyle["font"]>;
  readonly alignment?: Partial<CellStyle["alignment"]>;
  readonly borders?: Readonly<Partial<Record<Edge, BorderLine | null>>>;
  readonly locked?: boolean;
}

/** As a style; null where the cells differ. */
export type CommonStyle = {
  readonly [Key in "numberFormat" | "fill" | "locked"]: CellStyle[Key] | null;
} & {
  readonly [Group in "font" | "alignment"]: {
    readonly [Key in keyof CellStyle[Group]]: CellStyle[Group][Key] | null;
  };
};

/** Office.js' names without diagonals. */
export type BorderPlace =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

export interface Styles {
  at(sheet: SheetId, cell: Position): CellStyle;
  common(area: Area): CommonStyle;
  /** Whole columns and rows keep the style for cells that come later. */
  change(area: Area, patch: StylePatch): void;
  /** One number format per cell; null leaves a cell's. */
  setNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void;
  /** null: no line; undefined: the cells differ. */
  border(area: Area, place: BorderPlace): BorderLine | null | undefined;
  setBorder(area: Area, place: BorderPlace, line: BorderLine | null): void;
}

/* ------------------------------------------------------------------ layout */

export interface Layout {
  /** In characters of the default font, as in files. */
  columnWidth(sheet: SheetId, column: number): number;
  setColumnWidth(sheet: SheetId, from: number, to: number, width: number): void;
  columnHidden(sheet: SheetId, column: number): boolean;
  setColumnsHidden(sheet: SheetId, from: number, to: number, hidden: boolean): void;
  /** In points. */
  rowHeight(sheet: SheetId, row: number): number;
  setRowHeight(sheet: SheetId, from: number, to: number, height: number): void;
  rowHidden(sheet: SheetId, row: number): boolean;
  setRowsHidden(sheet: SheetId, from: number, to: number, hidden: boolean): void;
  /** Widths that fit the texts as well as can be told without drawing them. */
  autofitColumns(sheet: SheetId, from: number, to: number): void;
  merges(sheet: SheetId): readonly Area[];
  /** Keeps the first cell's content only, as Excel does. `across`: each row by itself. */
  merge(area: Area, across: boolean): void;
  unmerge(area: Area): void;
  frozen(sheet: SheetId): { readonly rows: number; readonly columns: number };
  freeze(sheet: SheetId, rows: number, columns: number): void;
}

/* --------------------------------------------------------------- structure */

export interface Structure {
  /**
   * Inserts cells of the area's shape; whole rows or columns where the area is whole. Formulas, names, tables, merges,
   * conditional formats and styles follow. Returns the new, empty area.
   */
  insert(area: Area, shift: "down" | "right"): Area;
  /** Takes the cells away; what pointed only at them becomes #REF!. */
  remove(area: Area, shift: "up" | "left"): void;
}

/* ------------------------------------------------------------------- names */

export interface DefinedName {
  readonly name: string;
  /** With its leading "=". */
  readonly formula: string;
  readonly scope: SheetId | null;
  readonly comment: string;
  readonly visible: boolean;
}

export interface Names {
  list(): readonly DefinedName[];
  /** In any case. A null scope finds the workbook's. */
  find(name: string, scope: SheetId | null): DefinedName | undefined;
  /** @throws InvalidArgument for a name Excel refuses or a formula that cannot be read, ItemAlreadyExists */
  add(name: DefinedName): void;
  /** @throws ItemNotFound */
  change(name: string, scope: SheetId | null, change: Partial<Omit<DefinedName, "name" | "scope">>): void;
  remove(name: string, scope: SheetId | null): void;
  /** The area a name stands for; null where it is a number, text or calculation. */
  areaOf(name: DefinedName): Area | null;
  /** Its present value: one cell or an array. */
  valueOf(name: DefinedName): readonly (readonly CellValue[])[];
}

/* ------------------------------------------------------------------ tables */

/** What structured references need to know of a table. Its look is the owner's. */
export interface TableArea {
  readonly name: string;
  /** With its header and totals rows. */
  readonly area: Area;
  readonly columns: readonly string[];
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

export interface Tables {
  /** Areas follow insertions and deletions. A table whose cells are all gone is no longer listed. */
  list(): readonly TableArea[];
  find(name: string): TableArea | undefined;
  /** Adds it, or gives the table of that name a new area or columns; formulas over it are calculated anew. */
  set(table: TableArea): void;
  /**
   * Formulas follow.
   * @throws InvalidArgument for a name Excel refuses, ItemAlreadyExists for one that a table or a cell's name has
   */
  rename(name: string, to: string): void;
  /** Formulas follow the column's new name. */
  renameColumn(table: string, column: string, to: string): void;
  /** Formulas over it become #REF!. */
  remove(name: string): void;
}

/* ----------------------------------------------------- conditional formats */

export interface ConditionalFormat extends Omit<ConditionalFormatSnapshot, "area"> {
  readonly id: string;
  readonly area: Area;
}

export interface ConditionalFormats {
  /** By priority, highest first (0). */
  list(sheet: SheetId): readonly ConditionalFormat[];
  /** A new rule has the highest priority and moves the others down, as in Excel; its id is returned. */
  add(area: Area, rule: Omit<ConditionalFormatSnapshot, "area" | "priority">): string;
  change(id: string, rule: Partial<ConditionalFormatSnapshot>): void;
  remove(id: string): void;
  /** Those that touch the area. */
  clear(area: Area): void;
}

/* ------------------------------------------------------------- calculation */

export type CalculationMode = "automatic" | "automaticExceptTables" | "manual";

export interface Calculation {
  readonly mode: CalculationMode;
  setMode(mode: CalculationMode): void;
  /** "recalculate" what changed; "full" and "fullRebuild" call every custom function again. */
  calculate(kind?: "recalculate" | "full" | "fullRebuild"): void;
  /** True while custom functions have been called and have not answered. */
  readonly pending: boolean;
  /** When every custom function called so far, and those called because of their answers, has answered. */
  settled(): Promise<void>;
}

/* -------------------------------------------------------- custom functions */

export interface CustomFunctions {
  /** The functions of one namespace; replaces what the namespace had. Names are matched in any case. */
  register(namespace: string, definitions: readonly FunctionDefinition[]): void;
  /** Who answers calls. Calls made before are put to it at once. */
  answerWith(runner: FunctionRunner): void;
  readonly names: readonly string[];
}

/** One function of custom-functions-metadata, as far as calling it needs. */
export interface FunctionDefinition {
  /** "KPI": the id on the wire. */
  readonly id: string;
  /** "KPI": the name in formulas, behind the namespace. */
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  readonly stream: boolean;
  readonly cancelable: boolean;
  readonly requiresAddress: boolean;
  readonly requiresParameterAddresses: boolean;
}

export interface FunctionParameter {
  readonly name: string;
  readonly optional: boolean;
  readonly matrix: boolean;
  readonly type: "any" | "boolean" | "number" | "string";
  readonly repeating: boolean;
}

/** Empty cells are null. */
export type FunctionArgument = CellValue | null | readonly (readonly (CellValue | null)[])[];

export interface FunctionCall {
  readonly id: number;
  readonly definition: FunctionDefinition;
  /** As the formula has them: not padded; an argument left out is null. */
  readonly arguments: readonly FunctionArgument[];
  /** "Sheet1!B2": the cell that calls. */
  readonly address: string;
  /** "Sheet1!A1:A3" for each argument that is a range, else null. */
  readonly parameterAddresses: readonly (string | null)[];
}

export type FunctionResult =
  | { readonly value: CellValue | null | readonly (readonly (CellValue | null)[])[] }
  | { readonly error: string; readonly message: string };

export interface FunctionRunner {
  /** `answer` may be called at once or later; a streaming function's as often as it has news. */
  invoke(call: FunctionCall, answer: (result: FunctionResult) => void): void;
  /** The answer is not wanted any more: the formula or its arguments have changed. */
  cancel(id: number): void;
}

/* ------------------------------------------------------------------ events */

/** Cells were put in or taken away; those behind them have moved. */
export type CellMove =
  | { readonly kind: "inserted"; readonly area: Area; readonly shift: "down" | "right" }
  | { readonly kind: "deleted"; readonly area: Area; readonly shift: "up" | "left" };

export type EngineChange =
  | {
      readonly kind: "edited";
      readonly area: Area;
      /** For a single cell: its value before and after. */
      readonly before?: CellValue;
      readonly after?: CellValue;
    }
  | { readonly kind: "calculated"; readonly sheet: SheetId; readonly cells: readonly Position[] }
  | CellMove
  | { readonly kind: "formatted"; readonly area: Area }
  | { readonly kind: "laidOut"; readonly sheet: SheetId }
  | {
      readonly kind: "sheetAdded" | "sheetDeleted" | "sheetMoved" | "visibilityChanged";
      readonly sheet: SheetId;
    }
  | {
      readonly kind: "sheetRenamed";
      readonly sheet: SheetId;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: "namesChanged" }
  | { readonly kind: "loaded" };

/* --------------------------------------------------------------- snapshots */

export type EngineSheetSnapshot = Omit<
  SheetSnapshot,
  "charts" | "shapes" | "print" | "protection" | "originalName"
>;

/** The engine's part of a workbook's snapshot; tables with name, area, columns and what else their owner added. */
export interface EngineSnapshot extends Pick<WorkbookSnapshot, "names" | "calculationMode"> {
  readonly sheets: readonly EngineSheetSnapshot[];
}

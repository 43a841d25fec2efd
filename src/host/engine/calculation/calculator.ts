import { type Model } from "@ironcalc/wasm";
import { cellAddress, columnLetters, quotedSheetName } from "../area";
import type { Constant } from "../document/constants";

/** What a cell of the calculator is given. Formulas are already free of names, tables and custom functions. */
export type CalculatorInput = Constant | { readonly formula: string } | null;

/** The result of a formula: one value, or the array that it fills. */
export type CalculatorResult = readonly (readonly Constant[])[];

interface CalculatorSheet {
  index: number;
  name: string;
  /** What has been put into each cell, by its key. */
  readonly inputs: Map<number, string>;
  readonly formulas: Set<number>;
  /** Rows and columns that each array formula fills. */
  readonly spills: Map<number, readonly [rows: number, columns: number]>;
  /** The sheet of exact numbers beside it; none for such a sheet itself. */
  exact: CalculatorSheet | null;
  exactStale: boolean;
}

const COLUMNS = 16_384;
const keyOf = (row: number, column: number): number => row * COLUMNS + column;
const rowOf = (key: number): number => Math.floor(key / COLUMNS);
const columnOf = (key: number): number => key % COLUMNS;

/** getCellType's answers, as in the TYPE function. */
const NUMBER = 1;
const TEXT = 2;
const BOOLEAN = 4;

/**
 * IronCalc, as far as the engine uses it: values and plain formulas in, results out. It always calculates everything.
 *
 * IronCalc shows a formula's number with 15 digits at most. So that nothing is rounded, each sheet has a sheet of
 * exact numbers beside it: `=Sheet1!B2:B9&""` there turns the numbers into text, which IronCalc writes with all digits.
 */
export class Calculator<SheetKey> {
  private readonly sheets = new Map<SheetKey, CalculatorSheet>();
  private readonly inOrder: CalculatorSheet[] = [];
  private made = 0;

  constructor(private readonly model: Model) {
    model.pauseEvaluation();
    model.renameSheet(0, "__first");
    this.inOrder.push(emptySheet(0, "__first"));
  }

  addSheet(key: SheetKey, name: string): void {
    const sheet = this.newSheet(name);
    // At once, while there is little to calculate: IronCalc reads every formula again for a new sheet.
    sheet.exact = this.newSheet(`__exact${(this.made += 1)}`);
    this.sheets.set(key, sheet);
  }

  removeSheet(key: SheetKey): void {
    const sheet = this.sheet(key);
    this.sheets.delete(key);
    this.deleteSheet(sheet);
    if (sheet.exact !== null) this.deleteSheet(sheet.exact);
  }

  /** References to the sheet follow by themselves. */
  renameSheet(key: SheetKey, name: string): void {
    const sheet = this.sheet(key);
    this.model.renameSheet(sheet.index, name);
    sheet.name = name;
    if (sheet.exact === null) return;
    // What was put there says the old name.
    sheet.exact.inputs.clear();
    sheet.exactStale = true;
  }

  put(key: SheetKey, row: number, column: number, input: CalculatorInput): void {
    const sheet = this.sheet(key);
    const cell = keyOf(row, column);
    const isFormula = input !== null && typeof input === "object" && "formula" in input;
    if (isFormula !== sheet.formulas.has(cell)) sheet.exactStale = true;
    if (isFormula) sheet.formulas.add(cell);
    else if (sheet.formulas.delete(cell)) sheet.spills.delete(cell);
    this.write(sheet, cell, inputText(input));
  }

  /** Calculates all formulas. */
  evaluate(): void {
    // An array's extent is known only after a calculation, and its exact numbers only after one more.
    for (let round = 0; round < 3; round += 1) {
      for (const sheet of this.sheets.values()) this.refreshExact(sheet);
      this.model.evaluate();
      let stale = false;
      for (const sheet of this.sheets.values()) {
        if (this.readSpills(sheet)) stale = sheet.exactStale = true;
      }
      if (!stale) return;
    }
  }

  /** The places of the sheet's formulas. */
  *formulaCells(key: SheetKey): Generator<readonly [row: number, column: number]> {
    for (const cell of this.sheet(key).formulas) yield [rowOf(cell), columnOf(cell)];
  }

  /** A formula's result as of the last calculation. */
  result(key: SheetKey, row: number, column: number): CalculatorResult {
    const sheet = this.sheet(key);
    const [rows, columns] = sheet.spills.get(keyOf(row, column)) ?? [1, 1];
    if (rows === 1 && columns === 1) return [[this.read(sheet, row, column)]];
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, across) => this.read(sheet, row + down, column + across)),
    );
  }

  private read(sheet: CalculatorSheet, row: number, column: number): Constant {
    const type = this.model.getCellType(sheet.index, row + 1, column + 1);
    const text = this.model.getFormattedCellValue(sheet.index, row + 1, column + 1);
    if (type === NUMBER) return this.exactNumber(sheet, row, column);
    if (type === TEXT) return text;
    if (type === BOOLEAN) return text === "TRUE";
    return { error: text };
  }

  private exactNumber(sheet: CalculatorSheet, row: number, column: number): number {
    const { exact } = sheet;
    const text = exact === null ? "" : this.model.getFormattedCellValue(exact.index, row + 1, column + 1);
    if (text !== "") return Number(text);
    return Number(this.model.getCellContent(sheet.index, row + 1, column + 1)) || 0;
  }

  private readSpills(sheet: CalculatorSheet): boolean {
    let changed = false;
    for (const cell of sheet.formulas) {
      const structure = this.model.getCellArrayStructure(sheet.index, rowOf(cell) + 1, columnOf(cell) + 1);
      const [columns, rows] =
        typeof structure === "object" && "DynamicAnchor" in structure ? structure.DynamicAnchor : [1, 1];
      const [oldRows, oldColumns] = sheet.spills.get(cell) ?? [1, 1];
      if (rows === oldRows && columns === oldColumns) continue;
      changed = true;
      if (rows === 1 && columns === 1) sheet.spills.delete(cell);
      else sheet.spills.set(cell, [rows, columns]);
    }
    return changed;
  }

  private refreshExact(sheet: CalculatorSheet): void {
    if (!sheet.exactStale) return;
    sheet.exactStale = false;
    const { exact } = sheet;
    if (exact === null) return;
    const wanted = new Map(
      runsOf(sheet).map((run) => [keyOf(run.top, run.column), exactFormula(sheet.name, run)]),
    );
    for (const cell of [...exact.inputs.keys()]) if (!wanted.has(cell)) this.write(exact, cell, "");
    for (const [cell, formula] of wanted) this.write(exact, cell, formula);
  }

  private write(sheet: CalculatorSheet, cell: number, text: string): void {
    if ((sheet.inputs.get(cell) ?? "") === text) return;
    if (text === "") sheet.inputs.delete(cell);
    else sheet.inputs.set(cell, text);
    this.model.setUserInput(sheet.index, rowOf(cell) + 1, columnOf(cell) + 1, text);
  }

  private newSheet(name: string): CalculatorSheet {
    const sheet = emptySheet(this.inOrder.length, name);
    this.model.newSheet();
    this.model.renameSheet(sheet.index, name);
    this.inOrder.push(sheet);
    return sheet;
  }

  private deleteSheet(sheet: CalculatorSheet): void {
    this.model.deleteSheet(sheet.index);
    this.inOrder.splice(sheet.index, 1);
    this.inOrder.forEach((other, index) => (other.index = index));
  }

  private sheet(key: SheetKey): CalculatorSheet {
    const sheet = this.sheets.get(key);
    if (sheet === undefined) throw new Error("The calculator does not have this sheet.");
    return sheet;
  }
}

const emptySheet = (index: number, name: string): CalculatorSheet => ({
  index,
  name,
  inputs: new Map(),
  formulas: new Set(),
  spills: new Map(),
  exact: null,
  exactStale: false,
});

function inputText(input: CalculatorInput): string {
  if (input === null) return "";
  if (typeof input === "string") return `'${input}`;
  if (typeof input === "boolean") return input ? "TRUE" : "FALSE";
  if (typeof input === "number") return String(input);
  return "formula" in input ? input.formula : input.error;
}

interface Run {
  readonly column: number;
  readonly top: number;
  bottom: number;
}

/** Formulas and the cells their arrays fill, as runs down the columns. */
function runsOf(sheet: CalculatorSheet): readonly Run[] {
  const cells = new Set(sheet.formulas);
  for (const [anchor, [rows, columns]] of sheet.spills) {
    for (let down = 0; down < rows; down += 1) {
      for (let across = 0; across < columns; across += 1) cells.add(anchor + down * COLUMNS + across);
    }
  }
  const downwards = [...cells].sort((one, other) => columnOf(one) - columnOf(other) || one - other);
  const runs: Run[] = [];
  for (const cell of downwards) {
    const [row, column] = [rowOf(cell), columnOf(cell)];
    const last = runs.at(-1);
    if (last?.column === column && last.bottom === row - 1) last.bottom = row;
    else runs.push({ column, top: row, bottom: row });
  }
  return runs;
}

function exactFormula(name: string, { column, top, bottom }: Run): string {
  const first = cellAddress(top, column);
  const cells = top === bottom ? first : `${first}:${columnLetters(column)}${bottom + 1}`;
  return `=${quotedSheetName(name)}!${cells}&""`;
}

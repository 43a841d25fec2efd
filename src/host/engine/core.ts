import type { Model } from "@ironcalc/wasm";
import { holds, intersection, type Position, type Rectangle, type SheetId } from "./area";
import { Calculator } from "./calculation/calculator";
import { ARGUMENTS, Calls, RESULTS } from "./calculation/calls";
import { clearSpill, Recalculation } from "./calculation/recalculation";
import type { Constant } from "./document/constants";
import {
  type Content,
  type FormulaCell,
  isFormula,
  type SheetDocument,
  valueAt,
  type WorkbookDocument,
} from "./document/document";
import type { CellMove, EngineChange, FunctionDefinition } from "./engine";
import { EngineError } from "./engine-error";
import type { FormulaPlace, Surroundings } from "./formula/surroundings";

/**
 * What the engine's parts share: the document, the calculator below it, and the order in which they are brought in
 * step. Every change to the workbook goes through `perform`; when the outermost one ends, formulas are calculated and
 * listeners are told.
 */
export class Core {
  readonly document: WorkbookDocument = { sheets: [], names: [], tables: [], mode: "automatic" };
  readonly calculator: Calculator<SheetId>;
  readonly calls: Calls;
  readonly recalculation: Recalculation;
  readonly surroundings: Surroundings;
  /** Custom functions by their full name in capitals. */
  readonly functions = new Map<string, FunctionDefinition>();

  private readonly listeners = new Set<(change: EngineChange) => void>();
  private readonly followers = new Set<(move: CellMove) => void>();
  private readonly toTell: (() => EngineChange)[] = [];
  private readonly waiting: (() => void)[] = [];
  private depth = 0;
  private telling = false;
  private lastSheet = 0;

  constructor(model: Model) {
    this.calculator = new Calculator(model);
    this.calculator.addSheet(RESULTS, RESULTS);
    this.calculator.addSheet(ARGUMENTS, ARGUMENTS);
    this.calls = new Calls({
      calculator: this.calculator,
      values: (sheet, area) => this.valuesForCall(sheet, area),
      sheetName: (sheet) => this.sheet(sheet).name,
      answered: (formula) => this.answered(formula),
    });
    this.surroundings = this.makeSurroundings();
    this.recalculation = new Recalculation(this.document, this.calculator, this.calls, this.surroundings);
  }

  /** A new identity for a worksheet, in the form of Excel's. */
  newSheetId(): SheetId {
    this.lastSheet += 1;
    return `{00000000-0001-0000-${this.lastSheet.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
  }

  /** @throws EngineError ItemNotFound */
  sheet(id: SheetId): SheetDocument {
    const sheet = this.document.sheets.find((candidate) => candidate.id === id);
    if (sheet === undefined) throw new EngineError("ItemNotFound", "The worksheet does not exist any more.");
    return sheet;
  }

  sheetNamed(name: string): SheetDocument | undefined {
    const wanted = name.toLowerCase();
    return this.document.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** Gives a cell its content, or takes it away; its style stays. */
  setContent(sheet: SheetDocument, row: number, column: number, content: Content | undefined): void {
    const cell = sheet.cells.get(row, column);
    const before = cell?.content;
    if (before === undefined && content === undefined) return;
    if (isFormula(before) && before !== content) {
      clearSpill(sheet, before);
      this.recalculation.formulaGone(before);
    }
    if (cell !== undefined) {
      if (content === undefined && cell.style === undefined) sheet.cells.delete(row, column);
      else cell.content = content;
    } else sheet.cells.set(row, column, { content });
    if (isFormula(content)) {
      content.place = { sheet: sheet.id, row, column };
      this.recalculation.formulaChanged(content);
    } else {
      this.calculator.put(sheet.id, row, column, content ?? null);
      this.recalculation.valuesChanged();
    }
  }

  /** All formulas of the workbook. */
  *formulas(): Generator<readonly [FormulaCell, SheetDocument]> {
    for (const sheet of this.document.sheets) {
      for (const [, , { content }] of sheet.cells.entries()) if (isFormula(content)) yield [content, sheet];
    }
  }

  /** Has formulas put into plain words again: what they speak of has changed. */
  renew(which: (formula: FormulaCell) => boolean): void {
    for (const [formula] of this.formulas()) if (which(formula)) this.recalculation.formulaChanged(formula);
  }

  /** Rewrites formulas, names' and conditional formats' included. `rewrite` is told the sheet a formula stands on. */
  rewriteFormulas(rewrite: (formula: string, sheet: SheetDocument | undefined) => string): void {
    for (const [formula, sheet] of this.formulas()) {
      const text = rewrite(formula.text, sheet);
      if (text === formula.text) continue;
      formula.text = text;
      this.recalculation.formulaChanged(formula);
    }
    this.document.names = this.document.names.map((name) => ({
      ...name,
      formula: rewrite(
        name.formula,
        this.document.sheets.find(({ id }) => id === name.scope),
      ),
    }));
    for (const sheet of this.document.sheets) {
      sheet.conditionalFormats = sheet.conditionalFormats.map((format) =>
        format.formulas === undefined
          ? format
          : { ...format, formulas: format.formulas.map((formula) => rewrite(`=${formula}`, sheet).slice(1)) },
      );
    }
  }

  /** Does the work as one change: calculates and tells listeners once, when the outermost work is done. */
  perform<Result>(work: () => Result): Result {
    this.depth += 1;
    try {
      return work();
    } finally {
      this.depth -= 1;
      if (this.depth === 0) this.finish();
    }
  }

  /** Listeners will be told; what is said is made up only then, when formulas have been calculated. */
  tell(change: EngineChange | (() => EngineChange)): void {
    this.toTell.push(typeof change === "function" ? change : () => change);
  }

  /** Who holds cells follows at once; listeners are told with the other changes. */
  moved(move: CellMove): void {
    for (const follow of [...this.followers]) follow(move);
    this.tell(move);
  }

  onMove(follower: (move: CellMove) => void): () => void {
    this.followers.add(follower);
    return () => this.followers.delete(follower);
  }

  onChange(listener: (change: EngineChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Before values are read: brings them up to date, also in the middle of a batch. */
  bringUpToDate(): void {
    if (this.recalculation.isRunning) return;
    if (this.document.mode === "manual") this.recalculation.run("entered");
    else if (this.recalculation.isStale) this.recalculation.run("all");
  }

  /** Calculates all formulas now, whatever the mode. */
  calculate(always: boolean): void {
    this.perform(() => {
      this.recalculation.run("all", always);
      // Asked for, a calculation is told of even where every result stays.
      for (const { id } of this.document.sheets) this.tell({ kind: "calculated", sheet: id, cells: [] });
    });
  }

  /** Resolves when no custom function is awaited any more. */
  settled(): Promise<void> {
    this.bringUpToDate();
    if (!this.calls.pending) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private finish(): void {
    this.bringUpToDate();
    for (const [sheet, cells] of this.recalculation.takeChanged())
      this.tell({ kind: "calculated", sheet, cells });
    this.tellListeners();
    if (!this.calls.pending) for (const resolve of this.waiting.splice(0)) resolve();
  }

  private tellListeners(): void {
    // A listener's own changes are told after the present ones.
    if (this.telling) return;
    this.telling = true;
    try {
      for (let next = this.toTell.shift(); next !== undefined; next = this.toTell.shift()) {
        const change = next();
        for (const listener of [...this.listeners]) listener(change);
      }
    } finally {
      this.telling = false;
    }
  }

  private answered(formula: FormulaCell): void {
    this.recalculation.formulaAnswered(formula);
    if (!this.recalculation.isRunning) this.perform(() => undefined);
  }

  private valuesForCall(id: SheetId, area: Rectangle): readonly (readonly (Constant | null)[])[] {
    const sheet = this.sheet(id);
    const part = this.usedPart(sheet, area);
    return Array.from({ length: part.bottom - part.top + 1 }, (_, down) =>
      Array.from({ length: part.right - part.left + 1 }, (__, across) =>
        valueAt(sheet, part.top + down, part.left + across),
      ),
    );
  }

  /** Whole rows and columns end where the sheet's content does. */
  private usedPart(sheet: SheetDocument, area: Rectangle): Rectangle {
    const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (cells < 100_000) return area;
    const used = sheet.cells.extent();
    return (used && intersection(area, used)) ?? { ...area, bottom: area.top, right: area.left };
  }

  private makeSurroundings(): Surroundings {
    return {
      sheetName: (id) => this.sheet(id).name,
      sheetId: (name) => this.sheetNamed(name)?.id,
      nameFormula: (name, sheet) => this.nameFormula(name, sheet),
      table: (name) => this.document.tables.find((table) => table.name.toLowerCase() === name.toLowerCase()),
      tableAt: ({ sheet, row, column }) =>
        this.document.tables.find(({ area }) => area.sheet === sheet && holds(area, row, column)),
      spill: (place) => this.spillAt(place),
      customFunction: (name) => this.functions.get(name.toUpperCase()),
    };
  }

  private nameFormula(name: string, sheet: SheetId): string | undefined {
    const wanted = name.toLowerCase();
    const found = this.document.names.filter((candidate) => candidate.name.toLowerCase() === wanted);
    return (found.find(({ scope }) => scope === sheet) ?? found.find(({ scope }) => scope === null))?.formula;
  }

  /** The area of the dynamic array anchored at the cell; the cell alone where its formula gives one value. */
  spillAt({ sheet, row, column }: FormulaPlace): Rectangle | null {
    const content = this.sheet(sheet).cells.get(row, column)?.content;
    if (!isFormula(content)) return null;
    const { rows, columns } = content.spill ?? { rows: 1, columns: 1 };
    return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  }

  valueAt(sheet: SheetId, { row, column }: Position): Constant | null {
    return valueAt(this.sheet(sheet), row, column);
  }
}

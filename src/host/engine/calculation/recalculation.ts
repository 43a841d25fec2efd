import type { Position, SheetId } from "../area";
import { type Constant, isError, sameConstant } from "../document/constants";
import { type FormulaCell, isFormula, type SheetDocument, type WorkbookDocument } from "../document/document";
import type { Surroundings } from "../formula/surroundings";
import { translate } from "../formula/translation";
import type { Matrix } from "./call-state";
import type { Calculator } from "./calculator";
import { BUSY, BUSY_IN_CALCULATOR, type Calls } from "./calls";

/** Rounds of calculating, calling custom functions and calculating again before a circle is taken for endless. */
const MOST_ROUNDS = 100;

/** Which formulas a calculation is for. The calculator always does all; others keep the results they had. */
type Scope = "all" | "entered";

/**
 * Keeps formulas' results true: gives the calculator what has changed, takes its results into the document, and calls
 * custom functions whose arguments have changed, until nothing changes any more.
 */
export class Recalculation {
  private readonly entered = new Set<FormulaCell>();
  private readonly changed = new Map<SheetId, Position[]>();
  private stale = false;
  private running = false;

  constructor(
    private readonly document: WorkbookDocument,
    private readonly calculator: Calculator<SheetId>,
    private readonly calls: Calls,
    private readonly surroundings: Surroundings,
  ) {}

  /** Something has changed since the last calculation of everything. */
  get isStale(): boolean {
    return this.stale;
  }

  get isRunning(): boolean {
    return this.running;
  }

  valuesChanged(): void {
    this.stale = true;
  }

  /** The formula is new, or says something else than before, or has moved. */
  formulaChanged(formula: FormulaCell): void {
    formula.translation = null;
    this.formulaAnswered(formula);
  }

  /** What the formula's calls have come to has changed. */
  formulaAnswered(formula: FormulaCell): void {
    this.entered.add(formula);
    this.stale = true;
  }

  formulaGone(formula: FormulaCell): void {
    this.entered.delete(formula);
    this.calls.forget(formula);
    this.stale = true;
  }

  /** Calculates; in "entered" scope only formulas that are new get new results. `always` calls every function anew. */
  run(scope: Scope, always = false): void {
    if (scope === "entered" && this.entered.size === 0) return;
    const only = scope === "entered" ? new Set(this.entered) : null;
    this.running = true;
    try {
      for (let round = 0; round < MOST_ROUNDS; round += 1) {
        this.hand();
        this.calculator.evaluate();
        const spillsChanged = this.takeResults(only);
        if (spillsChanged) this.renewSpillReferences(only);
        for (const formula of this.calls.all) {
          if (only?.has(formula) === false) continue;
          if (this.calls.call(formula, always && round === 0)) this.entered.add(formula);
        }
        if (this.entered.size === 0) break;
      }
    } finally {
      this.running = false;
    }
    if (scope === "all") this.stale = false;
  }

  /** The cells whose results have changed since this was last asked. */
  takeChanged(): readonly (readonly [SheetId, readonly Position[]])[] {
    const changed = [...this.changed];
    this.changed.clear();
    return changed;
  }

  /** Gives the calculator the formulas that are new to it. */
  private hand(): void {
    for (const formula of this.entered) {
      const { sheet, row, column } = formula.place;
      if (formula.translation === null) {
        this.calls.adopt(formula, translate(formula.text, formula.place, this.surroundings));
      }
      // `adopt` has set it; the type cannot say so.
      const { translation } = formula as { translation: FormulaCell["translation"] };
      if (translation === null) continue;
      this.calculator.put(sheet, row, column, { formula: this.calls.filledIn(formula, translation) });
    }
    this.entered.clear();
  }

  private takeResults(only: ReadonlySet<FormulaCell> | null): boolean {
    const busy = this.calls.pending;
    let spillsChanged = false;
    for (const sheet of this.document.sheets) {
      const changed = this.changed.get(sheet.id) ?? [];
      for (const [row, column] of this.calculator.formulaCells(sheet.id)) {
        const formula = sheet.cells.get(row, column)?.content;
        if (!isFormula(formula) || only?.has(formula) === false) continue;
        const values = this.calculator.result(sheet.id, row, column);
        if (takeResult(sheet, formula, values, busy, changed)) spillsChanged = true;
      }
      if (changed.length > 0) this.changed.set(sheet.id, changed);
    }
    return spillsChanged;
  }

  private renewSpillReferences(only: ReadonlySet<FormulaCell> | null): void {
    for (const sheet of this.document.sheets) {
      for (const [row, column] of this.calculator.formulaCells(sheet.id)) {
        const formula = sheet.cells.get(row, column)?.content;
        if (!isFormula(formula) || formula.translation?.uses.spills !== true) continue;
        if (only?.has(formula) !== false) this.formulaChanged(formula);
      }
    }
  }
}

/** Takes a result into the document and notes the cells it changed. Returns whether the array's extent changed. */
function takeResult(
  sheet: SheetDocument,
  formula: FormulaCell,
  values: Matrix,
  busy: boolean,
  changed: Position[],
): boolean {
  const { row, column } = formula.place;
  const result = excelConstant(values[0]?.[0] ?? "", busy);
  if (!sameConstant(formula.result, result)) {
    formula.result = result;
    changed.push({ row, column });
  }
  const [rows, columns] = [values.length, values[0]?.length ?? 1];
  if (rows === 1 && columns === 1 && formula.spill === null) return false;
  const sameExtent = formula.spill?.rows === rows && formula.spill.columns === columns;
  if (!sameExtent) {
    changed.push(...clearSpill(sheet, formula));
    formula.spill = rows === 1 && columns === 1 ? null : { rows, columns };
  }
  values.forEach((line, down) =>
    line.forEach((raw, across) => {
      if (down === 0 && across === 0) return;
      const value = excelConstant(raw, busy);
      const at = { row: row + down, column: column + across };
      if (sameConstant(sheet.spilled.get(at.row, at.column)?.value, value)) return;
      sheet.spilled.set(at.row, at.column, { value, anchor: formula });
      changed.push(at);
    }),
  );
  return !sameExtent;
}

/** Empties the cells that the formula's array fills; returns them. */
export function clearSpill(sheet: SheetDocument, formula: FormulaCell): readonly Position[] {
  if (formula.spill === null) return [];
  const { row, column } = formula.place;
  const { rows, columns } = formula.spill;
  const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  const cells = sheet.spilled.within(area).filter(({ thing }) => thing.anchor === formula);
  for (const cell of cells) sheet.spilled.delete(cell.row, cell.column);
  formula.spill = null;
  return cells.map((cell) => ({ row: cell.row, column: cell.column }));
}

/** IronCalc's errors in Excel's words. A formula that goes in a circle shows 0, as in Excel. */
function excelConstant(value: Constant, busy: boolean): Constant {
  if (!isError(value)) return value;
  if (value.error === BUSY_IN_CALCULATOR) return { error: busy ? BUSY : "#NAME?" };
  if (value.error === "#ERROR!") return { error: "#NAME?" };
  return value.error === "#CIRC!" ? 0 : value;
}

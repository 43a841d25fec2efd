import { quotedSheetName, type Rectangle, type SheetId } from "../area";
import { rectangleAddress } from "../area";
import { type Constant, isError } from "../document/constants";
import type { FormulaCell } from "../document/document";
import type { FunctionArgument, FunctionResult, FunctionRunner } from "../engine";
import { absoluteAddress } from "../formula/references";
import { type Call, type CallArgument, filledIn, type Translation } from "../formula/translation";
import { type CalculatedArgument, prepareCalls, rectangular } from "./arguments";
import { type CallState, type Matrix, newCallState, type Outcome } from "./call-state";
import type { Calculator } from "./calculator";
import { ArgumentSlots, ResultBlocks, slotColumn, slotRow } from "./result-blocks";

/** The calculator's own sheets: array results of calls, and formulas that calculate arguments. */
export const RESULTS = "__results";
export const ARGUMENTS = "__arguments";

/** What the calculator is told while an answer is awaited: an error that IronCalc knows and formulas pass on. */
export const BUSY_IN_CALCULATOR = "#N/IMPL!";
export const BUSY = "#BUSY!";

/** What the calls need to know of the workbook. */
export interface CallsWorkbook {
  readonly calculator: Calculator<SheetId>;
  /** Values of cells as last calculated; whole columns and rows cut to what is used. */
  values(sheet: SheetId, area: Rectangle): readonly (readonly (Constant | null)[])[];
  sheetName(sheet: SheetId): string;
  /** An answer has come: the formula has to be calculated again. */
  answered(formula: FormulaCell): void;
}

/** The calls of custom functions in all formulas: who was called with what, and what came of it. */
export class Calls {
  private readonly slots = new ArgumentSlots();
  private readonly blocks = new ResultBlocks();
  private readonly formulas = new Set<FormulaCell>();
  private readonly onTheWay = new Map<number, (result: FunctionResult) => void>();
  private runner: FunctionRunner | null = null;
  private lastId = 0;

  constructor(private readonly workbook: CallsWorkbook) {}

  answerWith(runner: FunctionRunner): void {
    this.runner = runner;
  }

  /** Formulas with calls. */
  get all(): ReadonlySet<FormulaCell> {
    return this.formulas;
  }

  /** Whether a call has not answered yet. */
  get pending(): boolean {
    return [...this.formulas].some((formula) => formula.calls.some(({ outcome }) => outcome === null));
  }

  /** Gives a formula its new translation; calls that are the same as before keep what they have come to. */
  adopt(formula: FormulaCell, translation: Translation): void {
    const before = formula.calls;
    formula.translation = translation;
    formula.calls = translation.calls.map((call, index) => {
      const old = before[index];
      if (old === undefined || !sameShape(old.call, call)) return newCallState(call);
      old.call = call;
      return old;
    });
    for (const [index, old] of before.entries()) if (formula.calls[index] !== old) this.drop(old);
    if (formula.calls.length > 0) this.formulas.add(formula);
    else this.formulas.delete(formula);
  }

  /** The formula is gone. */
  forget(formula: FormulaCell): void {
    for (const state of formula.calls) this.drop(state);
    formula.calls = [];
    this.formulas.delete(formula);
  }

  /** The formula with its calls' results, for the calculator; puts the formulas of its arguments there too. */
  filledIn(formula: FormulaCell, translation: Translation): string {
    const resultOf = (index: number): string => this.resultText(formula.calls[index]);
    for (const state of formula.calls) {
      state.slots = state.call.arguments.map((argument, index) => {
        const slot = state.slots[index] ?? null;
        if (argument.kind !== "expression") return slot;
        const place = slot ?? this.slots.take();
        const text = filledIn(argument.template, resultOf);
        this.workbook.calculator.put(ARGUMENTS, slotRow(place), slotColumn(place), { formula: text });
        return place;
      });
    }
    return filledIn(translation.template, resultOf);
  }

  /** Calls what has new arguments, or everything where `always`. Returns whether an outcome changed meanwhile. */
  call(formula: FormulaCell, always: boolean): boolean {
    const before = formula.calls.map(({ outcome }) => outcome);
    for (const state of formula.calls) {
      const given = state.call.arguments.map((argument, index) =>
        this.calculated(argument, state.slots[index]),
      );
      if (given.some(isAwaited)) continue;
      const key = JSON.stringify(given);
      if (key === state.argumentsKey && !always) continue;
      state.argumentsKey = key;
      this.invoke(formula, state, given);
    }
    return formula.calls.some(({ outcome }, index) => outcome !== before[index]);
  }

  /** The words of the error that the formula shows. */
  message(formula: FormulaCell): string | null {
    const { result } = formula;
    if (!isError(result)) return null;
    const told = formula.calls.findLast(
      ({ outcome }) =>
        outcome?.message !== null &&
        outcome?.values.flat().some((value) => isError(value) && value.error === result.error),
    );
    return told?.outcome?.message ?? null;
  }

  private invoke(formula: FormulaCell, state: CallState, given: readonly CalculatedArgument[]): void {
    this.cancel(state);
    const { rows, columns, calls } = prepareCalls(state.call.definition, given);
    const waiting = calls.map((call, cell) => {
      const answer: Outcome | null =
        "error" in call ? { values: [[{ error: call.error }]], message: null } : null;
      return { id: (this.lastId += 1), row: Math.floor(cell / columns), column: cell % columns, answer };
    });
    state.invocations = waiting;
    const finish = (): void => {
      state.outcome = together(waiting, rows, columns);
    };
    finish();
    calls.forEach((call, cell) => {
      const invocation = waiting[cell];
      if ("error" in call || invocation === undefined) return;
      this.onTheWay.set(invocation.id, (result) => {
        if (state.invocations !== waiting) return;
        invocation.answer = outcomeOf(result);
        finish();
        this.workbook.answered(formula);
      });
      this.start(formula, state, invocation.id, call);
    });
  }

  private start(
    formula: FormulaCell,
    state: CallState,
    id: number,
    given: readonly FunctionArgument[],
  ): void {
    const { row, column, sheet } = formula.place;
    const cell = rectangleAddress({ top: row, left: column, bottom: row, right: column });
    const call = {
      id,
      definition: state.call.definition,
      arguments: given,
      address: `${quotedSheetName(this.workbook.sheetName(sheet))}!${cell}`,
      parameterAddresses: state.call.arguments.map((argument) =>
        argument.kind === "area"
          ? absoluteAddress(this.workbook.sheetName(argument.sheet), argument.area).replaceAll("$", "")
          : null,
      ),
    };
    this.runner?.invoke(call, (result) => this.onTheWay.get(id)?.(result));
  }

  private calculated(argument: CallArgument, slot: number | null | undefined): CalculatedArgument {
    switch (argument.kind) {
      case "missing":
        return null;
      case "value":
        return [[argument.value]];
      case "area":
        return this.workbook.values(argument.sheet, argument.area);
      case "expression":
        if (slot === null || slot === undefined) return [[{ error: BUSY }]];
        return this.workbook.calculator
          .result(ARGUMENTS, slotRow(slot), slotColumn(slot))
          .map((line) =>
            line.map((value) =>
              isError(value) && value.error === BUSY_IN_CALCULATOR ? { error: BUSY } : value,
            ),
          );
    }
  }

  /**
   * The result as the calculator reads it: a single value as a literal, as Excel takes it (text in SUM counts as a
   * number); an array as hidden cells, because ROWS and INDEX ask for a reference.
   */
  private resultText(state: CallState | undefined): string {
    const values = state?.outcome?.values;
    if (state === undefined || values === undefined) return BUSY_IN_CALCULATOR;
    const [rows, columns] = [values.length, values[0]?.length ?? 0];
    if (state.block !== null && (state.block.rows !== rows || state.block.columns !== columns))
      this.release(state);
    if (rows === 1 && columns === 1) return literalText(values[0]?.[0] ?? "");
    state.block ??= this.blocks.take(rows, columns);
    const { row: top } = state.block;
    values.forEach((line, row) =>
      line.forEach((value, column) => this.workbook.calculator.put(RESULTS, top + row, column, value)),
    );
    const area = { top, left: 0, bottom: top + rows - 1, right: columns - 1 };
    return absoluteAddress(RESULTS, area);
  }

  private drop(state: CallState): void {
    this.cancel(state);
    this.release(state);
    for (const slot of state.slots) {
      if (slot === null) continue;
      this.workbook.calculator.put(ARGUMENTS, slotRow(slot), slotColumn(slot), null);
      this.slots.giveBack(slot);
    }
  }

  private release(state: CallState): void {
    if (state.block === null) return;
    const { row, rows, columns } = state.block;
    for (let down = 0; down < rows; down += 1) {
      for (let across = 0; across < columns; across += 1) {
        this.workbook.calculator.put(RESULTS, row + down, across, null);
      }
    }
    this.blocks.giveBack(state.block);
    state.block = null;
  }

  /** Ends calls that have not answered, and streams. */
  private cancel(state: CallState): void {
    const { stream } = state.call.definition;
    for (const { id, answer } of state.invocations) {
      const begun = this.onTheWay.delete(id);
      if (begun && (stream || answer === null)) this.runner?.cancel(id);
    }
    state.invocations = [];
  }
}

const sameShape = (one: Call, other: Call): boolean =>
  one.definition === other.definition &&
  one.arguments.length === other.arguments.length &&
  one.arguments.every(
    ({ kind }, index) => (kind === "expression") === (other.arguments[index]?.kind === "expression"),
  );

const isAwaited = (argument: CalculatedArgument): boolean =>
  argument !== null && argument.some((line) => line.some((value) => isError(value) && value.error === BUSY));

function outcomeOf(result: FunctionResult): Outcome {
  if ("error" in result) return { values: [[{ error: result.error }]], message: result.message };
  const { value } = result;
  const values: Matrix = Array.isArray(value)
    ? (value as readonly (readonly (Constant | null)[])[]).map((line) => line.map(constantOf))
    : [[constantOf(value as Constant | null)]];
  return { values: rectangular(values), message: null };
}

const constantOf = (value: Constant | null): Constant => {
  if (value === null) return "";
  return typeof value === "number" && !Number.isFinite(value) ? { error: "#NUM!" } : value;
};

/** The calls' answers in one matrix; null until all have answered. */
function together(invocations: CallState["invocations"], rows: number, columns: number): Outcome | null {
  const [first] = invocations;
  if (invocations.some(({ answer }) => answer === null)) return null;
  if (rows === 1 && columns === 1) return first?.answer ?? null;
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const answer = invocations[row * columns + column]?.answer;
      return answer?.values[0]?.[0] ?? "";
    }),
  );
  return {
    values,
    message: invocations.find(({ answer }) => answer?.message != null)?.answer?.message ?? null,
  };
}

function literalText(value: Constant): string {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isError(value)) return value.error === BUSY ? BUSY_IN_CALCULATOR : value.error;
  return value < 0 ? `(${value})` : String(value);
}

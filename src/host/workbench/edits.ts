import {
  EngineError,
  formulaProblem,
  intersection,
  type Area,
  type CellInput,
  type CellValue,
  type Engine,
} from "../engine";
import type { Host } from "../host";
import { language, word } from "./words";

/** Why an edit was not made, in words for the user. */
export interface Refusal {
  readonly message: string;
}

/** What an area held, so that it can be put back. */
interface Content {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

const mostSteps = 100;

/** The user's changes of cells, with what undoes them. Nothing is changed where an edit is refused. */
export class Edits {
  #done: { readonly before: Content; readonly after: Content }[] = [];
  #undone: { readonly before: Content; readonly after: Content }[] = [];
  /** True when the workbook differs from what was opened or saved. */
  isUnsaved = false;

  constructor(private readonly host: Host) {}

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Another workbook was opened, or rows moved: what was noted fits no more. */
  forget(): void {
    this.#done = [];
    this.#undone = [];
  }

  /** Types the texts into the cells. A bracket that is missing at a formula's end is added, as in Excel. */
  type(area: Area, texts: readonly (readonly string[])[]): Refusal | null {
    return this.#change(area, (engine) => {
      const inputs = texts.map((line) => line.map(typedInput));
      engine.cells.writeBlock(
        area,
        inputs.map((line) => line.map((input) => closed(input))),
      );
    });
  }

  /** Copies cells with formulas and formats; relative references move along. */
  copy(source: Area, target: Area): Refusal | null {
    const [height, width] = [source.bottom - source.top, source.right - source.left];
    const area = {
      ...target,
      bottom: Math.max(target.bottom, target.top + height),
      right: Math.max(target.right, target.left + width),
    };
    return this.#change(area, (engine) => {
      engine.cells.copy(source, target, "all");
    });
  }

  /** Empties the cells; of whole rows and columns those that are used. */
  clear(area: Area): Refusal | null {
    const used = this.host.engine.cells.usedRange(area.sheet, true);
    const part = used && intersection(area, used);
    if (part === null) return null;
    const filled = { sheet: area.sheet, ...part };
    return this.#change(filled, (engine) => {
      engine.cells.clear(filled, "contents");
    });
  }

  /** Inserts rows above the area, or deletes its rows. */
  moveRows(area: Area, how: "insert" | "delete"): Refusal | null {
    const locked = this.host.lockOn(area);
    if (locked !== null) return { message: word(locked) };
    try {
      const { structure } = this.host.engine;
      if (how === "insert") structure.insert(area, "down");
      else structure.remove(area, "up");
    } catch (fault) {
      return refusalOf(fault);
    }
    this.forget();
    this.isUnsaved = true;
    this.host.deliverEvents();
    return null;
  }

  /** Puts back what was there before the last edit. Returns where, null when there is nothing to undo. */
  undo(): Area | null {
    const step = this.#done.pop();
    if (step === undefined) return null;
    this.#put(step.before);
    this.#undone.push(step);
    return step.before.area;
  }

  redo(): Area | null {
    const step = this.#undone.pop();
    if (step === undefined) return null;
    this.#put(step.after);
    this.#done.push(step);
    return step.after.area;
  }

  #change(area: Area, work: (engine: Engine) => void): Refusal | null {
    const locked = this.host.lockOn(area);
    if (locked !== null) return { message: word(locked) };
    const { engine } = this.host;
    const before = contentOf(engine, area);
    try {
      engine.batch(() => {
        work(engine);
      });
    } catch (fault) {
      return refusalOf(fault);
    }
    this.#done = [...this.#done, { before, after: contentOf(engine, area) }].slice(-mostSteps);
    this.#undone = [];
    this.isUnsaved = true;
    this.host.deliverEvents();
    return null;
  }

  #put({ area, values, formulas, formats }: Content): void {
    const { engine } = this.host;
    engine.batch(() => {
      engine.styles.setNumberFormats(area, formats);
      engine.cells.writeValues(area, values);
      const inputs = formulas.map((line, row) =>
        line.map((formula, column) => (isFormula(formula, values[row]?.[column]) ? formula : null)),
      );
      if (inputs.some((line) => line.some((input) => input !== null))) engine.cells.writeBlock(area, inputs);
    });
    this.isUnsaved = true;
    this.host.deliverEvents();
  }
}

/** A text that begins with "=" is its own value; a formula has another. */
const isFormula = (formula: CellValue, value: CellValue | undefined): boolean =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

function contentOf(engine: Engine, area: Area): Content {
  const block = engine.cells.readBlock(area, ["values", "formulas", "numberFormats"]);
  const values = (block.values ?? []).map((line, down) =>
    line.map((value, across) => {
      const at = { ...area, top: area.top + down, left: area.left + across };
      // What a formula spills comes back with the formula.
      const isSpilled = engine.cells.spillParentOf({ ...at, bottom: at.top, right: at.left }) !== null;
      return isSpilled ? "" : value;
    }),
  );
  const formulas = (block.formulas ?? []).map((line, row) =>
    line.map((formula, column) => (isFormula(formula, block.values?.[row]?.[column]) ? formula : "")),
  );
  return { area, values, formulas, formats: block.numberFormats ?? [] };
}

/** "12,5 %" and "1 234,5" as French is written; everything else as it is. */
function typedInput(text: string): string {
  const isFrenchNumber = /^[+-]?\d{1,3}(?:[\s\u00A0\u202F]?\d{3})*(?:,\d+)?[\s\u00A0\u202F]*%?$/u.test(text);
  if (language !== "fr" || !isFrenchNumber) return text;
  return text.replaceAll(/[\s\u00A0\u202F]/gu, "").replace(",", ".");
}

function closed(input: string): CellInput {
  if (!input.startsWith("=") || input.length === 1) return input;
  for (let text = input, tries = 0; tries < 4; tries += 1, text += ")") {
    if (formulaProblem(text) === null) return text;
  }
  return input;
}

function refusalOf(fault: unknown): Refusal {
  if (!(fault instanceof EngineError)) throw fault;
  const why = /cannot be read: (.*)\.$/.exec(fault.message)?.[1];
  return {
    message: why === undefined ? word("refused", { why: fault.message }) : word("formulaProblem", { why }),
  };
}

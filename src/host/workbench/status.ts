import { intersection, type Engine } from "../engine";
import type { Editor } from "./editor";
import { element } from "./elements";
import type { Selection } from "./selection";
import { language, numberWords, word } from "./words";

interface StatusParts {
  readonly engine: Engine;
  readonly selection: Selection;
  readonly editor: Editor;
}

/** Watches whether results are stale, which in manual mode they are from the first edit on. */
export class CalculationWatch {
  /** When formulas were last calculated for the whole workbook. */
  #since = new Date();
  #isStale = false;

  constructor(private readonly engine: Engine) {
    engine.onChange(({ kind }) => {
      if (engine.calculation.mode !== "manual") this.noteCalculated();
      else if (kind === "edited" || kind === "inserted" || kind === "deleted") this.#isStale = true;
    });
  }

  noteCalculated(): void {
    this.#since = new Date();
    this.#isStale = false;
  }

  /** What to say of the calculation mode, "" where there is nothing to say. */
  get words(): string {
    if (this.engine.calculation.mode !== "manual") return "";
    const time = this.#since.toLocaleTimeString(language === "fr" ? "fr-BE" : "en-GB", {
      hour: "2-digit",
      minute: "2-digit",
    });
    return this.#isStale ? word("manualStale", { time }) : word("manualFresh");
  }
}

/** The bar below the worksheet: what is going on, the calculation mode, and sums of the selected cells. */
export function showStatus(
  { engine, selection, editor }: StatusParts,
  calculation: CalculationWatch,
): () => void {
  return () => {
    element("status-mode").textContent = editor.isEditing
      ? word("editing")
      : word(engine.calculation.pending ? "calculating" : "ready");
    const { words } = calculation;
    element("status-calculation").hidden = words === "";
    element("status-calculation-text").textContent = words;
    element("status-sums").textContent = sums(engine, selection);
  };
}

/** So many cells are summed without the bar being late. */
const mostCells = 200_000;

function sums(engine: Engine, selection: Selection): string {
  const { area, sheet } = selection;
  const used = engine.cells.usedRange(sheet, true);
  const part = used && intersection(area, used);
  if (part === null || (part.bottom - part.top + 1) * (part.right - part.left + 1) > mostCells) return "";
  if (part.top === part.bottom && part.left === part.right) return "";
  const { values = [] } = engine.cells.readBlock({ sheet, ...part }, ["values"]);
  const filled = values.flat().filter((value) => value !== "");
  const numbers = filled.filter((value) => typeof value === "number");
  if (filled.length < 2) return "";
  const sum = numbers.reduce((total, value) => total + value, 0);
  return [
    ...(numbers.length > 0 ? [word("average", { value: numberWords(sum / numbers.length) })] : []),
    word("count", { value: numberWords(filled.length) }),
    ...(numbers.length > 0 ? [word("sum", { value: numberWords(sum) })] : []),
  ].join("   ");
}

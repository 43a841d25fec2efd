import { type Area, columnCount, rowCount } from "../area";
import type { Core } from "../core";
import { setCellStyle, styleAt } from "../document/cell-style";
import { type Constant, shownValue } from "../document/constants";
import { type Content, type FormulaCell, type SheetDocument, shownValueAt } from "../document/document";
import { patched } from "../document/style-values";
import { readTyped } from "../document/typed-input";
import type { CellInput } from "../engine";
import { EngineError } from "../engine-error";
import { syntaxProblem } from "../formula/syntax";
import { tokenize } from "../formula/tokens";

export const looksLikeFormula = (input: CellInput): input is string =>
  typeof input === "string" && input.length > 1 && input.startsWith("=");

/** @throws EngineError InvalidArgument for a formula that cannot be read */
export function assertWritable(input: CellInput): void {
  if (!looksLikeFormula(input)) return;
  const problem = syntaxProblem(tokenize(input));
  if (problem !== null)
    throw new EngineError("InvalidArgument", `The formula ${input} cannot be read: ${problem}.`);
}

/** An edit as listeners hear of it: with the values before and after where it is one cell. */
export function edit(core: Core, area: Area, work: (sheet: SheetDocument) => void): void {
  const sheet = core.sheet(area.sheet);
  core.perform(() => {
    if (rowCount(area) * columnCount(area) === 1) {
      const before = shownValueAt(sheet, area.top, area.left);
      work(sheet);
      core.tell(() => ({ kind: "edited", area, before, after: shownValueAt(sheet, area.top, area.left) }));
    } else {
      work(sheet);
      core.tell({ kind: "edited", area });
    }
  });
}

/** Writes as if typed. */
export function writeInput(
  core: Core,
  sheet: SheetDocument,
  row: number,
  column: number,
  input: CellInput,
): void {
  if (input === null) return;
  const style = styleAt(sheet, row, column);
  const typed = typedContent(input, style.numberFormat);
  core.setContent(sheet, row, column, typed.content);
  if (typed.numberFormat !== undefined && style.numberFormat === "General") {
    setCellStyle(sheet, row, column, patched(style, { numberFormat: typed.numberFormat }));
  }
}

interface TypedContent {
  readonly content: Content | undefined;
  readonly numberFormat?: string | undefined;
}

function typedContent(input: Exclude<CellInput, null>, numberFormat: string): TypedContent {
  if (input === "") return { content: undefined };
  if (numberFormat === "@") return { content: String(shownValue(input)) };
  if (typeof input !== "string") return { content: finite(input) };
  if (input.startsWith("'")) return { content: input.slice(1) };
  if (looksLikeFormula(input)) return { content: newFormula(input) };
  const { value, numberFormat: brought } = readTyped(input);
  return { content: value, numberFormat: brought };
}

const finite = (input: number | boolean): Constant =>
  typeof input === "number" && !Number.isFinite(input) ? { error: "#NUM!" } : input;

export const newFormula = (text: string, result: Constant = 0): FormulaCell => ({
  kind: "formula",
  place: { sheet: "", row: 0, column: 0 },
  text,
  result,
  spill: null,
  translation: null,
  calls: [],
});

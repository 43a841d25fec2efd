import { cellAddress } from "../addresses";
import { arrayNeeded } from "../formulas/array-formulas";
import { storedFormula } from "../formulas/stored";
import type { CellSnapshot, CellValueSnapshot, RowSnapshot } from "../snapshot";
import type { StyleBook } from "../styles/style-book";
import { attributesText, escapeText, xmlText } from "../xml/serialize";
import { attributesOf, without, type AttributeValues } from "../xml/tree";
import { longestCellText, storedCellText } from "./cell-text";
import type { RawRow } from "./raw-cells";
import type { ReadCell } from "./read-cells";
import { rowAttributes } from "./rows";
import type { SharedStringTable } from "./shared-strings";

export interface CellWriting {
  readonly styles: StyleBook;
  readonly strings: SharedStringTable;
  /** What the opened file had in this sheet. */
  readonly opened: { readonly cells: readonly ReadCell[]; readonly rows: readonly RawRow[] };
  /** The table a cell lies in, for references to its own row. */
  readonly tableAt: (row: number, column: number) => string | undefined;
  /** The cell metadata number that marks a dynamic array. */
  readonly dynamicArray: () => number;
  /** Called with a sentence about what the file cannot hold. */
  readonly drop: (what: string) => void;
}

/** The `sheetData` element's text. A cell that says what it said in the opened file is spelled as it was there. */
export function sheetData(
  cells: readonly CellSnapshot[],
  rows: readonly RowSnapshot[],
  writing: CellWriting,
): string {
  const opened = new Map(writing.opened.cells.map((one) => [placeOf(one.raw), one]));
  const openedRows = new Map(writing.opened.rows.map((row) => [row.row, row]));
  const wantedRows = new Map(rows.map((row) => [row.row, row]));
  const byRow = new Map<number, CellSnapshot[]>();
  for (const cell of cells) {
    const present = byRow.get(cell.row);
    if (present === undefined) byRow.set(cell.row, [cell]);
    else present.push(cell);
  }
  const numbers = new Set([...byRow.keys(), ...wantedRows.keys(), ...openedRows.keys()]);
  const texts: string[] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const inRow = (byRow.get(number) ?? []).sort((one, other) => one.column - other.column);
    const attributes = rowAttributes(wantedRows.get(number), openedRows.get(number), writing.styles);
    const content = inRow.map((cell) => cellText(cell, opened.get(placeOf(cell)), writing)).join("");
    if (content === "" && Object.keys(attributes).length === 0) continue;
    texts.push(`<row r="${number + 1}"${attributesText(attributes)}>${content}</row>`);
  }
  return texts.length === 0 ? "<sheetData/>" : `<sheetData>${texts.join("")}</sheetData>`;
}

function placeOf({ row, column }: { readonly row: number; readonly column: number }): number {
  return row * 16_384 + column;
}

function cellText(cell: CellSnapshot, opened: ReadCell | undefined, writing: CellWriting): string {
  const style = writing.styles.number(cell.style, cell.styleId ?? opened?.raw.style ?? 0);
  const formula = formulaText(cell, opened, writing);
  const value = valueText(cell, opened, writing);
  const attributes = attributesOf({
    r: cellAddress(cell.row, cell.column),
    s: style === 0 ? undefined : style,
    t: value.type,
    cm: formula.cm,
    vm: value.vm,
  });
  const content = formula.text + value.text;
  return content === ""
    ? `<c${attributesText(attributes)}/>`
    : `<c${attributesText(attributes)}>${content}</c>`;
}

function formulaText(
  cell: CellSnapshot,
  opened: ReadCell | undefined,
  writing: CellWriting,
): { text: string; cm?: string | number | undefined } {
  const raw = opened?.raw;
  const unchanged = opened?.cell.formula === cell.formula && opened?.cell.spill === cell.spill;
  if (unchanged && raw?.formula !== undefined) {
    const { t, ref } = raw.formula.attributes;
    if (t === "dataTable") return { text: formulaElement(raw.formula.attributes, raw.formula.text) };
    const kept = without(raw.formula.attributes, "t", "ref", "si");
    const attributes = t === "array" ? { t, ref: ref ?? "", ...kept } : kept;
    return {
      text: opened?.storedFormula === undefined ? "" : formulaElement(attributes, opened.storedFormula),
      cm: raw.attributes["cm"],
    };
  }
  if (cell.formula === undefined) return { text: "" };
  const stored = storedFormula(cell.formula, writing.tableAt(cell.row, cell.column));
  if (cell.spill === undefined && !arrayNeeded(cell.formula)) return { text: formulaElement({}, stored) };
  const ref = cell.spill ?? cellAddress(cell.row, cell.column);
  return { text: formulaElement({ t: "array", ref }, stored), cm: writing.dynamicArray() };
}

function formulaElement(attributes: AttributeValues, text: string): string {
  return `<f${attributesText(attributesOf(attributes))}>${escapeText(text)}</f>`;
}

function valueText(
  cell: CellSnapshot,
  opened: ReadCell | undefined,
  writing: CellWriting,
): { text: string; type?: string | undefined; vm?: string | undefined } {
  const { value } = cell;
  if (opened !== undefined && sameValue(opened.cell.value, value) && !rewritten(opened, cell)) {
    const { raw } = opened;
    const inline = raw.inline === undefined ? "" : xmlText(raw.inline);
    const plain = raw.value === undefined ? "" : `<v>${escapeText(raw.value)}</v>`;
    return { text: plain + inline, type: raw.attributes["t"], vm: raw.attributes["vm"] };
  }
  if (value === undefined) return { text: "" };
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? { text: `<v>${value}</v>` } : { text: "<v>#NUM!</v>", type: "e" };
    case "boolean":
      return { text: `<v>${value ? 1 : 0}</v>`, type: "b" };
    case "string":
      return textValue(cell, value, writing);
    default:
      return errorValue(cell, value.error, writing);
  }
}

/** Text beside a formula is stored in another form than text alone. */
function rewritten(opened: ReadCell, cell: CellSnapshot): boolean {
  return (opened.cell.formula === undefined) !== (cell.formula === undefined);
}

function sameValue(one: CellValueSnapshot | undefined, other: CellValueSnapshot | undefined): boolean {
  if (typeof one === "object" && typeof other === "object") return one.error === other.error;
  return one === other;
}

function textValue(cell: CellSnapshot, text: string, writing: CellWriting): { text: string; type: string } {
  if (text.length > longestCellText) {
    writing.drop(`text behind character 32,767 in ${cellAddress(cell.row, cell.column)}`);
  }
  const stored = text.slice(0, longestCellText);
  if (cell.formula !== undefined || cell.spilled === true) {
    return { text: `<v>${escapeText(storedCellText(stored))}</v>`, type: "str" };
  }
  return { text: `<v>${writing.strings.number(stored)}</v>`, type: "s" };
}

const storableErrors = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"];

/** Later errors (#SPILL!, #CALC!, #BUSY!) are no values of the file format; Excel itself stores #VALUE! for them. */
function errorValue(cell: CellSnapshot, error: string, writing: CellWriting): { text: string; type: string } {
  const storable = storableErrors.includes(error);
  if (!storable) {
    writing.drop(`error ${error} in ${cellAddress(cell.row, cell.column)}, stored as #VALUE!`);
  }
  return { text: `<v>${storable ? error : "#VALUE!"}</v>`, type: "e" };
}

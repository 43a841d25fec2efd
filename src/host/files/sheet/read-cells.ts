import { contains, parseArea, type CellArea } from "../addresses";
import { shiftedFormula } from "../formulas/shift";
import { shownFormula } from "../formulas/stored";
import type { CellSnapshot, CellValueSnapshot } from "../snapshot";
import type { StyleBook } from "../styles/style-book";
import { allNamed, textOf, type XmlElement } from "../xml/tree";
import { readCellText } from "./cell-text";
import type { RawCell } from "./raw-cells";

/** A cell of the opened file: what it says, and how. */
export interface ReadCell {
  readonly raw: RawCell;
  readonly cell: CellSnapshot;
  /** The formula as the file would store it for this cell alone; shared formulas are written out. */
  readonly storedFormula?: string;
}

/** The cells of a sheet, in the file's order, each with its own formula. */
export function readCells(
  cells: readonly RawCell[],
  strings: readonly string[],
  styles: StyleBook,
  date1904: boolean,
): ReadCell[] {
  const shared = new Map<string, { cell: RawCell; text: string }>();
  let spills: CellArea[] = [];
  let row = -1;
  return cells.map((raw) => {
    const stored = storedFormulaOf(raw, shared);
    const spill = spillOf(raw);
    if (raw.row !== row) spills = spills.filter(({ bottom }) => bottom >= raw.row);
    row = raw.row;
    if (spill !== undefined) spills.push(spill.area);
    const value = readValue(raw, strings, date1904);
    const style = styles.style(raw.style);
    const spilled = stored === undefined && spills.some((area) => contains(area, raw.row, raw.column));
    const cell: CellSnapshot = {
      row: raw.row,
      column: raw.column,
      ...(value === undefined ? {} : { value }),
      ...(stored === undefined ? {} : { formula: shownFormula(stored) }),
      ...(spill === undefined ? {} : { spill: spill.address }),
      ...(spilled ? { spilled: true } : {}),
      ...(raw.style === 0 ? {} : { styleId: raw.style }),
      ...(style === undefined ? {} : { style }),
    };
    return { raw, cell, ...(stored === undefined ? {} : { storedFormula: stored }) };
  });
}

/** A shared formula stands at its first cell; the others name its number and shift its references. */
function storedFormulaOf(
  raw: RawCell,
  shared: Map<string, { cell: RawCell; text: string }>,
): string | undefined {
  const { formula } = raw;
  if (formula === undefined) return undefined;
  const kind = formula.attributes["t"];
  if (kind === "dataTable") return undefined;
  const text = formula.text.trim();
  if (kind !== "shared") return text === "" ? undefined : text;
  const number = formula.attributes["si"] ?? "";
  if (text !== "") {
    shared.set(number, { cell: raw, text });
    return text;
  }
  const first = shared.get(number);
  if (first === undefined) return undefined;
  return shiftedFormula(first.text, raw.row - first.cell.row, raw.column - first.cell.column);
}

function spillOf({ formula }: RawCell): { address: string; area: CellArea } | undefined {
  const address = formula?.attributes["t"] === "array" ? formula.attributes["ref"] : undefined;
  const area = parseArea(address ?? "");
  return address === undefined || area === undefined ? undefined : { address, area };
}

function readValue(
  raw: RawCell,
  strings: readonly string[],
  date1904: boolean,
): CellValueSnapshot | undefined {
  const { type, value, inline } = raw;
  if (type === "inlineStr") return inline === undefined ? undefined : inlineText(inline);
  if (value === undefined) return undefined;
  switch (type) {
    case "s":
      return strings[Number(value)];
    case "str":
      return readCellText(value);
    case "b":
      return value.trim() === "1" || value.trim() === "true";
    case "e":
      return { error: value.trim() };
    case "d":
      return serialDate(value, date1904);
    default: {
      const number = Number(value);
      return value.trim() === "" || Number.isNaN(number) ? undefined : number;
    }
  }
}

function inlineText(inline: XmlElement): string {
  const phonetic = new Set(allNamed(inline, "rPh").flatMap((reading) => allNamed(reading, "t")));
  const texts = allNamed(inline, "t").filter((text) => !phonetic.has(text));
  return readCellText(texts.map(textOf).join(""));
}

/** ISO 8601 as the file's serial day number. */
function serialDate(text: string, date1904: boolean): number | undefined {
  const milliseconds = Date.parse(
    /[Zz]$|[+-]\d\d:?\d\d$/.test(text) ? text : `${text}${text.includes("T") ? "Z" : ""}`,
  );
  if (Number.isNaN(milliseconds)) return undefined;
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return (milliseconds - epoch) / 86_400_000;
}

import type { SourceValue } from "../source-workbook";
import { dateOfSerial, valueOfIsoText } from "./dates";
import { decodeEscapes, detached } from "./xml-text";

/** A cell as its XML has it. Filled while the cell is read, then left alone. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  /** How `stored` is to be read: the attribute `t`, "n" where it is missing. */
  readonly type: string;
  /** Number of the cell's style. */
  readonly style: number;
  /** The text of `v`; undefined where there is none. */
  stored: string | undefined;
  /** The joined text of `is`; undefined where there is none. */
  inline: string | undefined;
  /** The formula as written here: "" where it is shared and written in another cell. */
  formula: string | undefined;
  /** The number under which cells share a formula. */
  shared: string | undefined;
}

const numeral = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/;

/**
 * What a cell holds: null where it is empty, "unreadable" where the file contradicts itself (a number that is
 * none, a text that the file does not have). `isDate`: the cell's number format shows a date.
 */
export function valueOf(
  cell: StoredCell,
  isDate: boolean,
  sharedStrings: readonly SourceValue[],
  dateSystem: 1900 | 1904,
): SourceValue | "unreadable" | null {
  const { type, stored } = cell;
  const hasFormula = cell.formula !== undefined;
  if (type === "inlineStr" && cell.inline !== undefined) return text(cell.inline, hasFormula);
  if (stored === undefined || (stored === "" && type !== "str")) {
    return hasFormula ? { kind: "no-result" } : null;
  }
  switch (type) {
    case "s":
      return sharedText(sharedStrings[Number(stored)], hasFormula);
    case "str":
    case "inlineStr":
      return text(stored, hasFormula);
    case "b":
      return { kind: "boolean", boolean: stored.trim() === "1" || stored.trim() === "true" };
    case "e":
      return { kind: "error", error: detached(stored.trim()) };
    case "d":
      return valueOfIsoText(stored, dateSystem) ?? text(stored, hasFormula);
    default:
      return numeral.test(stored) ? numberOrDate(Number(stored), isDate, dateSystem) : "unreadable";
  }
}

/** A number, or a date where its format shows one and the calendar has it. */
export function numberOrDate(number: number, isDate: boolean, dateSystem: 1900 | 1904): SourceValue {
  return (isDate ? dateOfSerial(number, dateSystem) : null) ?? { kind: "number", number };
}

/** An empty text counts only as a formula's result. */
function text(stored: string, hasFormula: boolean): SourceValue | null {
  return stored === "" && !hasFormula ? null : { kind: "text", text: decodeEscapes(detached(stored)) };
}

function sharedText(value: SourceValue | undefined, hasFormula: boolean): SourceValue | "unreadable" | null {
  if (value === undefined) return "unreadable";
  return value.kind === "text" && value.text === "" && !hasFormula ? null : value;
}

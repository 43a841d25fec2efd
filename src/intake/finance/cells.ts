import { toCents } from "../../budget/money";
import type { Cents } from "../../budget/types";
import { missingMark } from "../../figures/missing-mark";
import { plainText } from "../recognition/labels/plain-text";
import { numberFromText } from "../recognition/cells/number-text";
import type { SourceCell } from "../source-workbook";

/** A cell's content as a reader sees it; "" for an empty cell, an error or a formula without a result. */
export function textOf(cell: SourceCell | undefined): string {
  if (cell === undefined) return "";
  switch (cell.value.kind) {
    case "text":
      return cell.value.text.replace(/[\p{Z}\s\u200B\uFEFF]+/gu, " ").trim();
    case "number":
      return String(cell.value.number);
    case "boolean":
      return String(cell.value.boolean);
    case "date":
      return [cell.value.year, two(cell.value.month), two(cell.value.day)].join("-");
    case "error":
    case "no-result":
      return "";
  }
}

/** True for a cell that says nothing: empty, blanks, a dash, "n/a". */
export function isBlank(cell: SourceCell | undefined): boolean {
  if (cell === undefined) return true;
  return cell.value.kind === "text" && missingMark(cell.value.text) !== null;
}

/** What a cell that should hold a number says: the number, nothing, or something that is none. */
export type NumberReading =
  | { readonly kind: "blank" }
  /** `isPercent`: its format or its text shows a percentage; the number is then a fraction. */
  | { readonly kind: "number"; readonly number: number; readonly isPercent: boolean }
  | { readonly kind: "unreadable" };

const numeral =
  /^([-+]|\u2212)? ?(\d[\d., '\u00A0\u202F]*?) ?(-)?(?: ?(%|p\. ?c(?:ent)?\.?|per ?cent|pour ?cent))?$/i;
const around = /(?<![\p{L}\d])(?:eur|euros?|usd|us\$|chf|gbp|jpy|days?|jours?|j)(?![\p{L}\d])|[€$£¥]/giu;

/**
 * A number, or a text that is one: "274 246,57 EUR", "(1,200.00)" or "1 200-" for a negative one, "30 %". In "1,234" the comma
 * parts thousands: neither cents nor days nor percentages have three decimals.
 *
 * @param isScaled the number is counted in thousands or more, where "1,234" may well have three decimals: not guessed
 */
export function numberOf(cell: SourceCell | undefined, isScaled = false): NumberReading {
  if (cell === undefined || isBlank(cell)) return { kind: "blank" };
  const { value } = cell;
  if (value.kind === "number") {
    return { kind: "number", number: value.number, isPercent: (cell.numberFormat ?? "").includes("%") };
  }
  return value.kind === "text" ? numberFromWords(value.text, isScaled) : { kind: "unreadable" };
}

function numberFromWords(text: string, isScaled: boolean): NumberReading {
  const bare = text
    .replace(around, " ")
    .replace(/[\u2018\u2019\u00B4`]/g, "'")
    .replace(/[\p{Z}\s]+/gu, " ")
    .trim();
  const bracketed = /^- ?\((.+)\)$|^\((.+)\)$/.exec(bare);
  const match = numeral.exec((bracketed?.[1] ?? bracketed?.[2] ?? bare).trim());
  if (match?.[2] === undefined) return { kind: "unreadable" };
  const read = numberFromText(match[2].trim(), "unknown");
  if (read === null || (read === "ambiguous" && isScaled)) return { kind: "unreadable" };
  const number = read === "ambiguous" ? Number(match[2].trim().replace(/[.,]/, "")) : read;
  const isNegative = bracketed !== null || match[3] !== undefined || /[-\u2212]/.test(match[1] ?? "");
  const signed = isNegative ? -number : number;
  const isPercent = match[4] !== undefined;
  return { kind: "number", number: isPercent ? hundredth(signed) : signed, isPercent };
}

/** A hundredth as it is written: 33.3 % is 0.333, whatever the division of doubles leaves behind it. */
export function hundredth(number: number): number {
  return Number((number / 100).toPrecision(15));
}

/** An amount in cents, the cell's number times the scale its header states (1000 for "thousand EUR"). */
export function centsOf(cell: SourceCell | undefined, scale: number): Cents | "blank" | "unreadable" {
  const reading = numberOf(cell, scale > 1);
  if (reading.kind !== "number") return reading.kind;
  // A share is no amount: 30 % of what?
  if (reading.isPercent) return "unreadable";
  return toCents(reading.number * scale) ?? "unreadable";
}

/** Yes or no in words of both languages, or a mark; null for anything else. */
export function yesOrNo(text: string): boolean | null {
  const plain = plainText(text);
  if (/^(?:yes|y|true|vrai|oui|o|x|\u2713|\u2714|1)$/.test(plain)) return true;
  return /^(?:no|n|false|faux|non|0|)$/.test(plain) ? false : null;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

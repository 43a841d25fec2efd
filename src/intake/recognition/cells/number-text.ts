import type { DecimalMark } from "./cell-reading";

const plain = /^\d+$/;
const groupedByBlank = /^\d{1,3}(?:[ ']\d{3})+(?:[.,]\d+)?$/;
const groupedByComma = /^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:,\d{3}){2,}$/;
const groupedByPoint = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/;
const commaThenThree = /^[1-9]\d{0,2},\d{3}$/;
const pointThenThree = /^[1-9]\d{0,2}\.\d{3}$/;
const decimal = /^\d+[.,]\d+$/;

/**
 * The number that a text of figures states, thousands parted by blanks, apostrophes, commas or points and decimals by
 * either mark; "ambiguous" where "1,234" or "1.234" can be two numbers; null for any other text.
 * Signs and units are not read here.
 *
 * @example numberFromText("1 234,5", "unknown") // 1234.5
 */
export function numberFromText(text: string, mark: DecimalMark): number | "ambiguous" | null {
  if (plain.test(text)) return Number(text);
  if (groupedByBlank.test(text)) return Number(text.replace(/[ ']/g, "").replace(",", "."));
  if (groupedByComma.test(text)) return Number(text.replaceAll(",", ""));
  if (groupedByPoint.test(text)) return Number(text.replaceAll(".", "").replace(",", "."));
  if (commaThenThree.test(text)) return mark === "point" ? Number(text.replace(",", "")) : "ambiguous";
  if (pointThenThree.test(text)) return mark === "comma" ? Number(text.replace(".", "")) : "ambiguous";
  if (decimal.test(text)) return Number(text.replace(",", "."));
  return null;
}

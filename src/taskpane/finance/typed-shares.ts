import type { PriorityRow, SharesByRow } from "../../budget";
import type { Language } from "../../i18n/text";

/** What stands in the fields of a line's shares, in percent as typed. */
export type TypedShares = ReadonlyMap<PriorityRow, string>;

/**
 * A typed percentage as a fraction of the line, to a ten-thousandth of a percent: decimals by point or comma, with or without a
 * percent sign. An empty field is 0; null for anything that is no number from 0 to 100.
 *
 * @example fractionTyped("33,3 %") // 0.333
 */
export function fractionTyped(text: string): number | null {
  const bare = text.replace(/[\s\u00A0\u202F]/g, "").replace(/%$/, "");
  if (bare === "") return 0;
  if (!/^\d{1,3}(?:[.,]\d{1,4}\d*)?$/.test(bare)) return null;
  const percent = Number(bare.replace(",", "."));
  return percent > 100 ? null : Math.round(percent * 10_000) / 1_000_000;
}

/** A fraction as its field shows it: "33.3", "33,3"; empty for none. */
export function typedFraction(fraction: number, language: Language): string {
  if (fraction === 0) return "";
  const percent = String(Math.round(fraction * 1_000_000) / 10_000);
  return language === "fr" ? percent.replace(".", ",") : percent;
}

/** The fields as fractions; null while any of them is no percentage. */
export function sharesTyped(typed: TypedShares): SharesByRow | null {
  const shares = new Map<PriorityRow, number>();
  for (const [row, text] of typed) {
    const fraction = fractionTyped(text);
    if (fraction === null) return null;
    shares.set(row, fraction);
  }
  return shares;
}

/** What fractions add up to, to the millionth that shares count to. */
export function sumOfShares(shares: SharesByRow): number {
  const millionths = [...shares.values()].reduce((sum, share) => sum + Math.round(share * 1_000_000), 0);
  return millionths / 1_000_000;
}

import type { Language } from "../../i18n/text";

/** Cents as a reader writes an amount, to the cent: "1,234.50", "1 234,50". */
export function amountInWords(cents: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(cents / 100);
}

/** A fraction as a percentage with up to four decimals, which shares count to. @example percentInWords(0.333, "fr") // "33,3 %" */
export function percentInWords(fraction: number, language: Language, decimals = 0): string {
  return new Intl.NumberFormat(localeOf(language), {
    style: "percent",
    minimumFractionDigits: decimals,
    maximumFractionDigits: Math.max(decimals, 4),
  }).format(fraction);
}

/** A difference in tenths of a point with its sign: "+1.2", "−0,4"; "0.0" for none. */
export function pointsInWords(tenths: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  }).format(tenths / 10);
}

function localeOf(language: Language): string {
  return language === "fr" ? "fr-FR" : "en-GB";
}

import type { Language } from "../plan/types";

/** A fraction as a percentage in running text: "90 %", in French with a decimal comma: "92,5 %". */
export function percentInWords(fraction: number, language: Language): string {
  return `${decimalInWords(fraction * 100, language, 1)} %`;
}

/** A number in running text with at most so many decimals; French has a comma and a thin space. */
export function decimalInWords(value: number, language: Language, decimals: number): string {
  const [whole = "0", fraction] = String(Number(value.toFixed(decimals))).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === "fr" ? "\u202f" : ",");
  return fraction === undefined ? grouped : `${grouped}${language === "fr" ? "," : "."}${fraction}`;
}

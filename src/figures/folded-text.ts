/**
 * A text without what writers vary: lower case, no accents, ligatures taken apart, every run of punctuation and
 * blanks one blank. For comparing names, never for showing them.
 *
 * @example foldedText("Côte d’Ivoire") // "cote d ivoire"
 * @example foldedText("U.S.A.") // "usa"
 */
export function foldedText(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o")
    .replace(/(?<=(?<!\p{L})\p{L})\./gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * A text from a file as it may be shown within a sentence: an end of line as a sign, other control characters and those
 * that turn the direction of writing, by which "fdp.xlsx" can be made to look like "xslx.pdf", by their numbers.
 *
 * @example visibleText("a\u202Eb") // "a\\u202Eb"
 */
export function visibleText(text: string): string {
  return text
    .replace(/[\r\n\u2028\u2029]+/g, " ⏎ ")
    .replaceAll("\t", " ")
    .replace(
      /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
    );
}

const memo = new Map<string, string>();
const memoLimit = 20_000;
const longestRemembered = 200;

/**
 * A label as it is compared: lower case, without accents, every kind of blank one space, typographic dashes and
 * apostrophes plain. "Réalisé – T1" becomes "realise - t1". Every cell of a file comes here several times, so that a
 * label is worked out once.
 */
export function plainText(text: string): string {
  const known = memo.get(text);
  if (known !== undefined) return known;
  const plain = plainest.test(text) ? text.toLowerCase() : compared(text);
  if (text.length > longestRemembered) return plain;
  if (memo.size >= memoLimit) memo.clear();
  memo.set(text, plain);
  return plain;
}

/** Typewriter characters with single spaces between them: only capitals are to be changed. */
const plainest = /^(?:[!-~]+(?: [!-~]+)*)?$/;

function compared(text: string): string {
  return (
    text
      // A raised figure is a footnote mark: "Q1²" is not "Q12".
      .replace(/[\u00B9\u00B2\u00B3\u2070-\u2079\u2080-\u2089]/g, " ")
      .normalize("NFKD")
      .replace(/\p{M}+/gu, "")
      .replace(/[\u2010-\u2015\u2212]/g, "-")
      .replace(/[\u2018\u2019\u02BC\u2032]/g, "'")
      .replace(/[\u201C\u201D\u00AB\u00BB]/g, '"')
      .replace(/[œŒ]/g, "oe")
      .replace(/[\p{Z}\s\u200B\uFEFF]+/gu, " ")
      .trim()
      .toLowerCase()
  );
}

/** The words of a label: letters and figures only. */
export function wordsOf(text: string): readonly string[] {
  return plainText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** True for a sentence or a paragraph: words that tell, not words that label. */
export function isProse(text: string): boolean {
  const words = wordsOf(text).length;
  return words > 40 || (words > 12 && /[.;!?](?:\s|$)/.test(text.trim()));
}

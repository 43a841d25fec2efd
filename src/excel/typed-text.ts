/**
 * Words that Excel takes for truth values in one of its languages. A text of that kind is marked as text, whatever
 * language the reader's Excel speaks.
 */
const truthWords = new Set(
  (
    "true false vrai faux wahr falsch verdadero falso vero verdadeiro waar onwaar sand falsk sant sann usann tosi " +
    "epätosi prawda fałsz pravda nepravda igaz hamis doğru yanlış истина ложь adevărat fals истина неистина"
  ).split(" "),
);

/**
 * A text as it has to be typed so that Excel keeps it as text: with an apostrophe before it where Excel would make a
 * formula, a number, a date or a truth value of it ("=1+1", "1/2", "2019/10", "TRUE").
 *
 * Longer texts that begin with a letter, and ids such as "SP5.1" or "2019/20-Q1", stay as they are.
 */
export function typedText(text: string): string {
  return isPlain(text) ? text : `'${text}`;
}

function isPlain(text: string): boolean {
  if (text === "") return true;
  if (/^\d{4}\/\d{2}-Q[1-4]$/.test(text)) return true;
  // Signs beyond the keyboard (●, ▲, –, ○) begin neither numbers nor formulas.
  if (!/^[\p{L}\u2010-\u2fff]/u.test(text)) return false;
  if (!/\d/.test(text)) return !truthWords.has(text.toLowerCase());
  // "SP5.1", "C7", "Q1": letters at once followed by digits are no date; month names have their separator or four letters.
  return text.length > 40 || /^[A-Z]{1,3}\d*([.:][A-Z]*\d+)*$/.test(text);
}

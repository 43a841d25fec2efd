import { plainText } from "../recognition/labels/plain-text";

/** Units in a header's plain text: in brackets, or behind its words. */
export const unitPattern =
  /[([]([^)\]]*)[)\]]|\b(?:in|en) (?:(?:thousands?|millions?|milliers)(?: (?:of |d')?(?:eur|euros?|usd|chf))?|[km]? ?(?:eur|€)|euros?|usd|chf|gbp|jpy|'?000)(?![\p{L}\d])|(?<![\p{L}\d])[km]?[€$%]|\b(?:[km]?eur|usd|chf|gbp|jpy)\b/gu;

const currencies: readonly (readonly [string, RegExp])[] = [
  ["EUR", /eur|€/],
  ["USD", /usd|us\$|\$|dollar/],
  ["CHF", /chf|franc suisse|francs suisses|swiss franc/],
  ["GBP", /gbp|£|pound|sterling/],
  ["JPY", /jpy|¥|yen/],
];

/** The currency that a unit, a number format or an amount's text names; null where it names none. */
export function currencyIn(text: string): string | null {
  const plain = plainText(text);
  return currencies.find(([, words]) => words.test(plain))?.[0] ?? null;
}

/** A currency column's content as an ISO code; a code that is not known is kept, null where there is none. */
export function currencyCode(text: string): string | null {
  return text === "" ? null : (currencyIn(text) ?? text.toUpperCase());
}

/** What a unit multiplies amounts by: "thousand EUR", "en milliers d'euros", "k€"; null where it says nothing of it. */
export function scaleIn(unit: string): number | null {
  if (/(?<!\p{L})(?:millions?|mio|mln|m ?(?:€|eur|usd|chf))(?!\p{L})/u.test(unit)) return 1_000_000;
  return /(?<!\p{L})(?:thousands?|milliers|k ?(?:€|eur|usd|chf)|t ?eur)(?!\p{L})|(?<!\d)'?000(?!\d)/u.test(
    unit,
  )
    ? 1000
    : null;
}

/**
 * The unit that a title above a table states for all of its amounts: "(in thousands of euros)", "Montants en k€". Only words
 * that cannot be anything else: a title may speak of millions of travellers.
 */
export function unitInTitle(text: string): string | null {
  const plain = plainText(text);
  const stated =
    /(?:in|en) (?:(?:thousands?|millions?|milliers)(?: (?:of |d')?(?:eur|euros?|usd|chf))|[km] ?(?:eur|€|usd|chf)|'?000 ?(?:eur|€|usd|chf)|eur|euros?|usd|us dollars|chf|gbp|jpy)(?!\p{L})/u.exec(
      plain,
    );
  return (
    stated?.[0] ?? /^[([]?(?:[km] ?(?:eur|€)|'?000 ?(?:eur|€)|eur|usd|chf|€)[)\]]?$/.exec(plain)?.[0] ?? null
  );
}

/** English and French, the working languages of the WCO. */
export type Language = "en" | "fr";

/**
 * A text in both languages; blanks stand in braces, and words that go by a number with it: "{count}
 * {count|figure|figures} in {file}".
 */
export type Text = Readonly<Record<Language, string>>;

export type Facts = Readonly<Record<string, string | number>>;

/**
 * The text in a language with its blanks filled. A blank without a fact stays visible, so that a gap shows.
 *
 * @example say({ en: "{n} {n|file|files}", fr: "{n} {n|fichier|fichiers}" }, "fr", { n: 3 }) // "3 fichiers"
 */
export function say(text: Text, language: Language, facts: Facts = {}): string {
  return text[language].replace(
    /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
    (blank, name: string, one?: string, many?: string) => {
      const fact = facts[name];
      if (fact === undefined) return blank;
      if (one === undefined || many === undefined) return inWords(fact, language);
      return isSingular(Number(fact), language) ? one : many;
    },
  );
}

/** A number with the language's decimal mark: 0.95 is "0,95" in French. */
function inWords(fact: string | number, language: Language): string {
  return typeof fact === "number" && language === "fr" ? String(fact).replace(".", ",") : String(fact);
}

/** French counts nothing and fractions below two as one. */
function isSingular(count: number, language: Language): boolean {
  return language === "fr" ? Math.abs(count) < 2 : count === 1;
}

/** English and French, the working languages of the WCO. */
export type Language = "en" | "fr";

/** A text in both languages; blanks stand in braces: "{count} figures in {file}". */
export type Text = Readonly<Record<Language, string>>;

export type Facts = Readonly<Record<string, string | number>>;

/**
 * The text in a language with its blanks filled. A blank without a fact stays visible, so that a gap shows.
 *
 * @example say({ en: "{n} files", fr: "{n} fichiers" }, "fr", { n: 3 }) // "3 fichiers"
 */
export function say(text: Text, language: Language, facts: Facts = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (blank, name: string) => {
    const fact = facts[name];
    return fact === undefined ? blank : String(fact);
  });
}

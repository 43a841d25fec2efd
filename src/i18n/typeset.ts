import type { Language } from "./text";

/**
 * A text as it is set on a screen: in French the blank before : ; ? ! » and % and after « does not break a line.
 *
 * @example typeset("Lecture : 3", "fr") // "Lecture\u00a0: 3"
 */
export function typeset(text: string, language: Language): string {
  if (language === "en") return text;
  return text.replace(/ (?=[:;?!»%])/g, "\u00a0").replace(/« /g, "«\u00a0");
}

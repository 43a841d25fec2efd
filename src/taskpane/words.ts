import { createContext, useContext } from "react";
import { say, type Facts, type Language, type Text } from "../i18n/text";
import { typeset } from "../i18n/typeset";

export const LanguageContext = createContext<Language>("en");

/** Says texts in the pane's language. */
export function useWords(): {
  readonly language: Language;
  readonly word: (text: Text, facts?: Facts) => string;
} {
  const language = useContext(LanguageContext);
  return { language, word: (text, facts) => typeset(say(text, language, facts), language) };
}

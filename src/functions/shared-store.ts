import type { Language } from "../i18n/text";
import { createStore } from "./store";

/** The one store of the shared runtime: functions answer from it, the ribbon's commands and the pane fill it. */
export const store = createStore();

/** The language to answer in before the workbook's settings are read; English where there is no browser. */
export function browserLanguage(): Language {
  return typeof navigator !== "undefined" && navigator.language.startsWith("fr") ? "fr" : "en";
}

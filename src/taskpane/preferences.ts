import { Storage, StorageType } from "@microsoft/office-js-helpers";
import type { Language } from "../i18n/text";

/** What the pane remembers of this user on this machine, beside the workbook: never figures, never names. */
const preferences = new Storage<string>("wco-scorecard", StorageType.LocalStorage);

/** The language that the user chose in the pane, or null for Excel's. */
export function chosenLanguage(): Language | null {
  const language = preferences.get("language");
  return language === "en" || language === "fr" ? language : null;
}

export function chooseLanguage(language: Language): void {
  preferences.set("language", language);
}

/** Whether the user has seen the welcome and chosen to go on without it. */
export function isWelcomed(): boolean {
  return preferences.get("welcomed") === "yes";
}

export function noteWelcomed(): void {
  preferences.set("welcomed", "yes");
}

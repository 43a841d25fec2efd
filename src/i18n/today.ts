import type { Language } from "./text";

/** Today as a reader says it: "14 July 2020", "14 juillet 2020". */
export function today(language: Language): string {
  return new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-GB", { dateStyle: "long" }).format(
    new Date(),
  );
}

import { language } from "../words";

/** "1,234.5" and "84.7%" as number formats show them; dates and times have other signs. */
const number = /^([^\d]*)(\d{1,3}(?:,\d{3})*|\d+)(\.\d+)?([^\d./:]*)$/;

/** A number's text with the separators of the page's language, as Excel shows it in that language. */
export function numberText(text: string): string {
  if (language !== "fr") return text;
  return text.replace(
    number,
    (_, before: string, whole: string, fraction: string | undefined, after: string) =>
      [before, whole.replaceAll(",", "\u202F"), (fraction ?? "").replace(".", ","), after].join(""),
  );
}

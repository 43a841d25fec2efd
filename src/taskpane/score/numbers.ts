import type { Language } from "../../i18n/text";

/** Numbers as the pane shows them: "84.7%" in English, "84,7 %" in French; nothing is "–". */
export interface Numbers {
  readonly percent: (fraction: number | null) => string;
  readonly amount: (number: number | null | undefined) => string;
}

const formats = new Map<Language, Numbers>();

/** The formats of a language, made once: making one takes longer than using it. */
export function numbersIn(language: Language): Numbers {
  const known = formats.get(language);
  if (known !== undefined) return known;
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const percents = new Intl.NumberFormat(language, { style: "percent", ...digits });
  const amounts = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const made: Numbers = {
    percent: (fraction) => (fraction === null ? "–" : percents.format(fraction)),
    amount: (number) => (number == null ? "–" : amounts.format(number)),
  };
  formats.set(language, made);
  return made;
}

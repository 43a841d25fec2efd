import { say, type Facts, type Language, type Text } from "./text";

/** What can be wrong with a mapping.json, by code: what is the case, then what to do. */
const faults: Readonly<Record<string, Text>> = {
  "mapping-array": {
    en: "a mapping is an array of entries: [ { … }, { … } ].",
    fr: "une correspondance est un tableau d’entrées : [ { … }, { … } ].",
  },
  "mapping-entry": {
    en: "an entry is an object with the fields of a mapping, not {text}.",
    fr: "une entrée est un objet avec les champs d’une correspondance, et non {text}.",
  },
  "mapping-field-missing": {
    en: "the field “{field}” is missing. Every entry needs “role” and “range”.",
    fr: "le champ « {field} » manque. Chaque entrée a besoin de « role » et de « range ».",
  },
  "mapping-field-unknown": {
    en: "“{field}” is not a field of a mapping. Use {fields}.",
    fr: "« {field} » n’est pas un champ d’une correspondance. Utilisez {fields}.",
  },
  "mapping-field-misspelt": {
    en: "“{field}” is not a field of a mapping. Write “{meant}”.",
    fr: "« {field} » n’est pas un champ d’une correspondance. Écrivez « {meant} ».",
  },
  "mapping-text": {
    en: "{text} is not a text. Put it in quotes.",
    fr: "{text} n’est pas un texte. Mettez-le entre guillemets.",
  },
  "mapping-role": {
    en: "{text} is not a role. Use target, actual, pair, members-supported or members-requesting.",
    fr: "{text} n’est pas un rôle. Utilisez target, actual, pair, members-supported ou members-requesting.",
  },
  "mapping-period": {
    en: "{text} is not a period. Use a quarter (2019/20-Q1), a fiscal year (2019/20) or as-headed.",
    fr: "{text} n’est pas une période. Utilisez un trimestre (2019/20-Q1), un exercice (2019/20) ou as-headed.",
  },
  "mapping-range": {
    en: "{text} is not a range. Use a cell (C7), a range (C7:F19), columns (C:C) or rows (7:9).",
    fr: "{text} n’est pas une plage. Utilisez une cellule (C7), une plage (C7:F19), des colonnes (C:C) ou des lignes (7:9).",
  },
  "mapping-scale": {
    en: "{text} is not a factor. Use a number other than 0, such as 1000.",
    fr: "{text} n’est pas un facteur. Utilisez un nombre différent de 0, par exemple 1000.",
  },
  "mapping-cumulative": {
    en: "{text} is neither true nor false.",
    fr: "{text} n’est ni true ni false.",
  },
};

/** Every code that has words, for the test that no fault is mute. */
export const mappingFaultCodes: readonly string[] = Object.keys(faults);

/** A fault of a mapping in words, after the path to it: "[3].range: …". */
export function mappingFaultText(
  { path, code, facts }: { readonly path: string; readonly code: string; readonly facts: Facts },
  language: Language,
): string {
  const fault = faults[code];
  const words = fault === undefined ? code : say(fault, language, facts);
  return path === "" ? words : `${path}${language === "fr" ? "\u00a0" : ""}: ${words}`;
}

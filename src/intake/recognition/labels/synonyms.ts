/**
 * Words that reports use for the plan's own, as patterns over plain text. Both sides of a comparison are rewritten, so
 * that neither wording is the right one.
 */
const synonyms: readonly (readonly [RegExp, string])[] = [
  [/\bmember (?:administration|countrie|state|countr(?:y|ie)|customs administration)s?\b/g, "members"],
  [/\b(?:administrations|pays|etats) membres\b/g, "membres"],
  [/\b(?:assisted|served|helped)\b/g, "supported"],
  [/\b(?:revised|reviewed)\b/g, "updated"],
  [/\b(?:created|prepared|drafted|elaborated)\b/g, "developed"],
  [/\bint'?l\b/g, "international"],
  [/\bops\b/g, "operations"],
  [/\binformation technolog(?:y|ies)\b/g, "it"],
  [/\banalytics\b/g, "analysis"],
  [/\bmis(?:e|es)? a jour\b/g, "actualises"],
  [/\b(?:developpee?s?|mis(?:e|es)? au point|creee?s?|prepareess?)\b/g, "elabores"],
  [/\b(?:appuyee?s?|assistee?s?|aidee?s?|accompagnee?s?)\b/g, "soutenus"],
  [/\b(?:appliquee?s?|utilisee?s?)\b/g, "mis en oeuvre"],
];

/** A plain text with the words that mean the same written the same. */
export function withoutSynonyms(text: string): string {
  return synonyms.reduce((rewritten, [pattern, word]) => rewritten.replace(pattern, word), text);
}

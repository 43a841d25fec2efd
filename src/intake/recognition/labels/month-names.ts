/** Month names and their abbreviations in English and French, as plain text, January first. */
const names: readonly string[] = [
  "january|janvier|janv|jan",
  "february|fevrier|fevr|feb|fev",
  "march|mars|mar",
  "april|avril|apr|avr",
  "may|mai",
  "june|juin|jun",
  "july|juillet|juil|jul",
  "august|aout|aug",
  "september|septembre|sept|sep",
  "october|octobre|oct",
  "november|novembre|nov",
  "december|decembre|dec",
];

/** A pattern for any month name, to be put into a regular expression over plain text. */
export const monthPattern = `(?:${names.join("|")})(?![a-z])\\.?`;

/** The month of a name that {@link monthPattern} matched: 1 to 12. */
export function monthOfName(name: string): number {
  const bare = name.replace(".", "");
  return names.findIndex((spellings) => spellings.split("|").includes(bare)) + 1;
}

/** The names and abbreviations of a month, 1 to 12. */
export function monthNames(month: number): readonly string[] {
  return names[month - 1]?.split("|") ?? [];
}

import { distance } from "fastest-levenshtein";

/** The one of several names that a text most probably means; null where none is near. */
export function closest(text: string, names: readonly string[]): string | null {
  const lower = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const near = names
    .map((name) => ({ name, edits: distance(lower, name.toLowerCase()) }))
    .toSorted((left, right) => left.edits - right.edits)[0];
  return near !== undefined && near.edits <= Math.max(1, Math.floor(near.name.length / 3)) ? near.name : null;
}

import { distance } from "fastest-levenshtein";

/** An id taken apart: "SP5.1" is the letters "sp" and the numbers 5 and 1. */
interface Parts {
  readonly letters: string;
  readonly numbers: readonly number[];
}

/**
 * The id nearest to a mistyped one: first by its letters, then by how many numbers it has, then by these numbers,
 * as "SP9" is as near to SP1 as to SP8 by letters alone. Case, blanks and punctuation do not count.
 * Undefined where more than half of the letters would have to change.
 */
export function nearestId(ids: readonly string[], text: string): string | undefined {
  const wanted = takeApart(text);
  let nearest: { readonly id: string; readonly difference: readonly number[] } | undefined;
  for (const id of ids) {
    const parts = takeApart(id);
    const letters = distance(wanted.letters, parts.letters);
    if (letters * 2 > Math.max(wanted.letters.length, parts.letters.length)) continue;
    const difference = [letters, ...numberDifferences(wanted.numbers, parts.numbers)];
    if (nearest === undefined || isSmaller(difference, nearest.difference)) nearest = { id, difference };
  }
  return nearest?.id;
}

function takeApart(id: string): Parts {
  const folded = id.toLowerCase();
  return {
    letters: folded.replace(/[^\p{L}]/gu, ""),
    numbers: (folded.match(/\d+/g) ?? []).map(Number),
  };
}

function numberDifferences(wanted: readonly number[], found: readonly number[]): readonly number[] {
  const common = wanted.slice(0, found.length);
  return [
    Math.abs(wanted.length - found.length),
    ...common.map((number, index) => Math.abs(number - (found[index] ?? 0))),
  ];
}

function isSmaller(left: readonly number[], right: readonly number[]): boolean {
  const length = Math.max(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

import type { Source } from "../figures/figure";
import type { Place } from "../figures/place";

/**
 * Where figures computed from rows of a table stand: the file and sheet of the first row, and its cells from first to last, as
 * months summed into a quarter name theirs (design §4 rule 14). Rows of other sheets are not named; without rows all is blank.
 */
export function sourceOfRows(actual: readonly Place[], target: readonly Place[]): Source {
  const [first] = target.length === 0 ? actual : target;
  const { file = "", sheet = "" } = first ?? {};
  const here = (places: readonly Place[]): string | null =>
    rangeOf(places.filter((place) => place.file === file && place.sheet === sheet));
  return { file, sheet, actual: here(actual), target: here(target) };
}

function rangeOf(places: readonly Place[]): string | null {
  const first = places[0]?.cell;
  const last = places.at(-1)?.cell;
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first}:${last}`;
}

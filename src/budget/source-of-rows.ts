import type { Source } from "../figures/figure";
import type { Place } from "../figures/place";
import { areasOf } from "./cell-areas";
import { groupBy } from "./sums";

/** So many areas are named; a cell of Excel, and a reader, take in no more. What is left is counted: "+12". */
const mostAreas = 200;

/**
 * Where figures computed from rows of tables stand: every cell that was counted, neighbours as one range. The file and sheet are
 * those of the first row; areas of other sheets and files are named in full, as Excel writes them:
 * `D4:D8, D10, '[CB.xlsx]Effort'!C3`. Without rows all is blank.
 */
export function sourceOfRows(actual: readonly Place[], target: readonly Place[]): Source {
  const [first] = target.length === 0 ? actual : target;
  const { file = "", sheet = "" } = first ?? {};
  return { file, sheet, actual: areasIn(actual, file, sheet), target: areasIn(target, file, sheet) };
}

/** Those of the named sheet come first, without its name. */
function areasIn(places: readonly Place[], file: string, sheet: string): string | null {
  const bySheet = groupBy(places, (place) => JSON.stringify([place.file ?? "", place.sheet ?? ""]));
  const named = [...bySheet.values()].map((own) => {
    const { file: ownFile = "", sheet: ownSheet = "" } = own[0] ?? {};
    const isHere = ownFile === file && ownSheet === sheet;
    const book = ownFile === file ? "" : `[${ownFile}]`;
    const prefix = isHere ? "" : `'${`${book}${ownSheet}`.replaceAll("'", "''")}'!`;
    const areas = areasOf(own.flatMap(({ cell }) => cell ?? [])).map((area) => `${prefix}${area}`);
    return { isHere, areas };
  });
  const areas = [...named.filter(({ isHere }) => isHere), ...named.filter(({ isHere }) => !isHere)].flatMap(
    (each) => each.areas,
  );
  if (areas.length === 0) return null;
  const rest = areas.length - mostAreas;
  return [...areas.slice(0, mostAreas), ...(rest > 0 ? [`+${rest}`] : [])].join(", ");
}

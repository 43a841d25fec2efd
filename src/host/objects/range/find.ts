import type { Area, Engine } from "../../engine";
import { record } from "../arguments";
import { overlap } from "./geometry";

export interface SearchCriteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

/** `Excel.SearchCriteria` as sent; nothing asked for means anywhere in a cell, in any case, forwards. */
export function searchCriteria(argument: unknown): SearchCriteria {
  const { completeMatch, matchCase, searchDirection } = record(argument ?? {});
  return {
    completeMatch: completeMatch === true,
    matchCase: matchCase === true,
    backwards: searchDirection === "Backwards",
  };
}

/** The first cell, row by row, that shows the text; null when none does. */
export function findCell(engine: Engine, area: Area, what: string, criteria: SearchCriteria): Area | null {
  const used = engine.cells.usedRange(area.sheet, true);
  const searched = used && overlap(area, used);
  if (!searched) return null;
  const matches = matcher(what, criteria);
  const found: Area[] = [];
  for (const [row, cells] of (engine.cells.readBlock(searched, ["text"]).text ?? []).entries()) {
    for (const [column, shown] of cells.entries()) {
      if (!matches(shown)) continue;
      const [top, left] = [searched.top + row, searched.left + column];
      const cell = { sheet: area.sheet, top, left, bottom: top, right: left };
      if (!criteria.backwards) return cell;
      found.push(cell);
    }
  }
  return found.at(-1) ?? null;
}

function matcher(what: string, { completeMatch, matchCase }: SearchCriteria): (shown: string) => boolean {
  const fold = (text: string): string => (matchCase ? text : text.toLocaleLowerCase());
  const wanted = fold(what);
  return completeMatch ? (shown) => fold(shown) === wanted : (shown) => fold(shown).includes(wanted);
}

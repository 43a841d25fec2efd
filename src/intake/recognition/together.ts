import { groupBy } from "./group-by";
import type { Finding } from "../../figures/finding";

/** How many cells an information that many cells share names. */
const named = 8;

/**
 * What is the same for many cells of a sheet is said once, at its first cell, with the number of cells and the first of
 * them: an information ("a number stored as text"), and what is wrong with a header for all cells below it. Other
 * warnings and errors stay one per cell.
 */
export function togetherWhereSaidOften(findings: readonly Finding[]): readonly Finding[] {
  const groups = groupBy(findings, (finding) => sharedKey(finding) ?? finding);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length === 1) return group;
    const cells = group.flatMap(({ cell }) => cell ?? []);
    const shown = cells.slice(0, named).join(", ") + (cells.length > named ? " …" : "");
    const facts = { ...first.facts, count: group.length, cells: shown };
    return [{ ...first, cell: first.severity === "info" ? first.cell : extentOf(cells), facts }];
  });
}

/** From the first to the last of a column's cells. */
function extentOf(cells: readonly string[]): string {
  const [first = ""] = cells;
  const last = cells.at(-1) ?? first;
  return first === last ? first : `${first}:${last}`;
}

function sharedKey({ severity, code, sheet, cell, facts }: Finding): string | null {
  if (cell === undefined || facts === undefined) return null;
  const { header, kpi, text } = facts;
  if (header !== undefined && header !== "")
    return JSON.stringify([code, sheet, header, cell.replace(/\d/g, "")]);
  return severity === "info" && text !== undefined ? JSON.stringify([code, sheet, kpi ?? ""]) : null;
}

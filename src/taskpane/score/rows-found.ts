import type { ScorecardRow } from "../../scoring";

/**
 * The rows below the plan that a search leaves: those that it matches by id or title, whatever the case and accents, with the
 * objective and perspective above them, and a matching objective's KPIs. All of them for an empty search.
 */
export function rowsFound(rows: readonly ScorecardRow[], search: string): readonly ScorecardRow[] {
  const wanted = folded(search);
  const below = rows.filter(({ level }) => level !== "plan");
  if (wanted === "") return below;
  const kept = new Set<ScorecardRow>();
  let perspective: ScorecardRow | null = null;
  let objective: ScorecardRow | null = null;
  for (const row of below) {
    if (row.level === "perspective") [perspective, objective] = [row, null];
    if (row.level === "objective") objective = row;
    const above = [perspective, row.level === "kpi" ? objective : null].filter((each) => each !== null);
    const isUnderMatch = row.level === "kpi" && objective !== null && matches(objective, wanted);
    if (!matches(row, wanted) && !isUnderMatch) continue;
    for (const each of [...above, row]) kept.add(each);
  }
  return below.filter((row) => kept.has(row));
}

function matches({ id, title }: ScorecardRow, wanted: string): boolean {
  return folded(`${id} ${title}`).includes(wanted);
}

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();
}

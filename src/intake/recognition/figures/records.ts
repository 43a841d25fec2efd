import { groupBy } from "../group-by";
import type { FiscalYear } from "../../../figures/figure";
import type { KpiId } from "../../../plan/types";
import type { Statement } from "../tables/statement";

/** Statements on one KPI of one directorate and fiscal year that complete each other. */
export interface KpiRecord {
  readonly kpi: KpiId;
  readonly directorate: string;
  readonly year: FiscalYear;
  readonly statements: readonly Statement[];
}

/** A statement whose directorate and year are known. */
export type PlacedStatement = Statement & { readonly directorate: string; readonly year: FiscalYear };

/**
 * The records of a file. What stands under one KPI label belongs together; labels of the same KPI are put together
 * where they complete each other (targets in one table, actuals in another, one row per quarter). Where both speak
 * of the same quarter and role they stay apart: that is the same figure twice (design §4 rule 15).
 */
export function recordsOf(statements: readonly PlacedStatement[]): readonly KpiRecord[] {
  const groups = groupBy(statements, ({ kpi, directorate, year }) =>
    JSON.stringify([kpi, directorate, year]),
  );
  return [...groups.values()].flatMap((group) => {
    const labels = groupBy(group, ({ sheet, table, record }) => JSON.stringify([sheet, table, record]));
    return openRecords([...labels.values()].flatMap((label) => apart(label))).flatMap((own) => {
      const [first] = own;
      if (first === undefined) return [];
      const { kpi, directorate, year } = first;
      return [{ kpi, directorate, year, statements: own }];
    });
  });
}

/** One label may stand over two rows that say the same thing twice. */
function apart(statements: readonly PlacedStatement[]): readonly (readonly PlacedStatement[])[] {
  return openRecords(statements.map((statement) => [statement]));
}

/**
 * Puts each part into the first record that speaks of none of its slots, or begins a record with it. A slot's records
 * are full from the first on, so that the search goes on where it ended: a file may state one figure ten thousand times.
 */
function openRecords(
  parts: readonly (readonly PlacedStatement[])[],
): readonly (readonly PlacedStatement[])[] {
  const records: { readonly statements: PlacedStatement[]; readonly slots: Set<string> }[] = [];
  const firstOpen = new Map<string, number>();
  for (const part of parts) {
    const slots = [...new Set(part.filter(speaks).map(slot))];
    let at = Math.max(0, ...slots.map((one) => firstOpen.get(one) ?? 0));
    while (slots.some((one) => records[at]?.slots.has(one) === true)) at += 1;
    const record = (records[at] ??= { statements: [], slots: new Set() });
    record.statements.push(...part);
    for (const one of slots) {
      record.slots.add(one);
      let open = firstOpen.get(one) ?? 0;
      while (records[open]?.slots.has(one) === true) open += 1;
      firstOpen.set(one, open);
    }
  }
  return records.map(({ statements }) => statements);
}

function speaks({ silent }: Statement): boolean {
  return silent !== "blank";
}

function slot({ time, role, cumulative, value, members }: Statement): string {
  const lists = role.startsWith("members") && members !== null && typeof value === "number";
  return JSON.stringify([time, role, cumulative, lists]);
}

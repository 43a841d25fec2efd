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
    const records: PlacedStatement[][] = [];
    for (const part of [...labels.values()].flatMap(apart)) {
      const open = records.find((record) => completes(record, part));
      if (open === undefined) records.push([...part]);
      else open.push(...part);
    }
    return records.flatMap((record) => {
      const [first] = record;
      if (first === undefined) return [];
      const { kpi, directorate, year } = first;
      return [{ kpi, directorate, year, statements: record }];
    });
  });
}

/** One label may stand over two rows that say the same thing twice. */
function apart(statements: readonly PlacedStatement[]): readonly (readonly PlacedStatement[])[] {
  const parts: PlacedStatement[][] = [];
  for (const statement of statements) {
    const open = parts.find((part) => completes(part, [statement]));
    if (open === undefined) parts.push([statement]);
    else open.push(statement);
  }
  return parts;
}

function completes(record: readonly Statement[], part: readonly Statement[]): boolean {
  const slots = new Set(record.filter(speaks).map(slot));
  return !part.filter(speaks).some((statement) => slots.has(slot(statement)));
}

function speaks({ silent }: Statement): boolean {
  return silent !== "blank";
}

function slot({ time, role, cumulative, value, members }: Statement): string {
  const lists = role.startsWith("members") && members !== null && typeof value === "number";
  return JSON.stringify([time, role, cumulative, lists]);
}

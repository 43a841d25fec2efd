import type { Reported } from "../../figures/figure";
import { groupBy } from "../recognition/group-by";
import type { Statement } from "../recognition/tables/statement";
import type { MappingEntry } from "./mapping";

/**
 * Several cells for one KPI and one period come to one statement where the mapping names the KPI or the period: their
 * sum, or the Members that they list together. A cell that could not be understood leaves the sum unknown, because a
 * part of it would look like the whole; words beside figures and empty cells do not.
 */
export function addedUp(
  statements: readonly Statement[],
  { kpi, period }: Pick<MappingEntry, "kpi" | "period">,
): readonly Statement[] {
  if (kpi === "as-labelled" && period === "as-headed") return statements;
  const groups = groupBy(statements, ({ kpi: own, record, role, time, year }) =>
    JSON.stringify([own, record, role, time, year]),
  );
  return [...groups.values()].map(sumOfGroup);
}

function sumOfGroup(group: readonly Statement[]): Statement {
  const telling = group.filter(({ silent }) => silent !== "blank");
  const [first] = telling.length === 0 ? group : telling;
  if (first === undefined || group.length === 1) return first ?? (group[0] as Statement);
  const unclear = telling.find(({ silent }) => silent === "asked");
  const lists = telling.flatMap(({ members }) => (members === null ? [] : [members]));
  const members = lists.length === 0 ? null : [...new Set(lists.flat())];
  const area = {
    top: Math.min(...group.map(({ row }) => row)),
    bottom: Math.max(...group.map(({ row }) => row)),
    left: Math.min(...group.map(({ column }) => column)),
    right: Math.max(...group.map(({ column }) => column)),
  };
  if (unclear !== undefined) return { ...unclear, area };
  return { ...first, value: members?.length ?? sumOf(telling.map(({ value }) => value)), members, area };
}

function sumOf(values: readonly Reported[]): Reported {
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length === 0) return values[0] ?? "not-reported";
  return Number(numbers.reduce((sum, number) => sum + number, 0).toPrecision(15));
}

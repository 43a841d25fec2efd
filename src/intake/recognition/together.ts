import { groupBy } from "./group-by";
import type { Finding } from "../../figures/finding";

/** How many cells an information that many cells share names. */
const named = 8;

/**
 * An information that is the same for many cells of a sheet ("a number stored as text") is said once, at its first
 * cell, with the number of cells and the first of them. Warnings and errors stay one per cell.
 */
export function togetherWhereSaidOften(findings: readonly Finding[]): readonly Finding[] {
  const groups = groupBy(findings, (finding) =>
    finding.severity === "info" && finding.facts?.["text"] !== undefined && finding.cell !== undefined
      ? JSON.stringify([finding.code, finding.sheet, finding.facts["kpi"] ?? ""])
      : finding,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length === 1) return group;
    const cells = group.flatMap(({ cell }) => cell ?? []);
    const shown = cells.slice(0, named).join(", ") + (cells.length > named ? " …" : "");
    return [{ ...first, facts: { ...first.facts, count: group.length, cells: shown } }];
  });
}

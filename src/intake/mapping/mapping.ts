import type { Period } from "../../figures/figure";

export type MappingRole = "target" | "actual" | "pair" | "members-supported" | "members-requesting";

/**
 * One mapped range (design §6, `WcoMapping`, `mapping.json`): what recognition need not or could not find out.
 * It outranks recognition.
 */
export interface MappingEntry {
  /** A directorate's code or name; empty where the file says it. */
  readonly directorate: string;
  /** The file's name, `*` standing for any part of it. */
  readonly file: string;
  /** The sheet's name; `*` for every sheet. */
  readonly sheet: string;
  /** A KPI's id, "as-labelled": the KPI that each cell's labels name, or "none": the range holds no figures of the plan. */
  readonly kpi: string;
  readonly role: MappingRole;
  /** A quarter or a fiscal year, or "as-headed": what each cell's headers name. */
  readonly period: Period | "as-headed";
  /** A1: "C7", "C7:F19". Several cells for one KPI and one period are added up. */
  readonly range: string;
  /** The label of the range's first row, by which it is found again; "SP5.1 › Actual" where a heading stands above. */
  readonly rowLabel: string;
  /** The header of the range's first column, by which it is found again; "Q1 › Actual" where it has two rows. */
  readonly columnHeader: string;
  /** The factor by which a cell is multiplied, 1 for none. */
  readonly scale: number;
  /** True where the figures run from the beginning of the fiscal year. */
  readonly cumulative: boolean;
}

/** Stands in place of a KPI where an officer says that a range holds no figures of the plan. */
export const noKpi = "none";

/** True where an entry is meant for a file of this name. */
export function isForFile({ file }: MappingEntry, name: string): boolean {
  if (file === "" || file === "*") return true;
  const parts = file.toLowerCase().split("*");
  return matches(name.toLowerCase(), parts);
}

/** The parts in their order, the first at the beginning and the last at the end. */
function matches(name: string, parts: readonly string[]): boolean {
  const [first = "", ...others] = parts;
  const last = others.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length)
    return false;
  let at = first.length;
  return others.every((part) => {
    const found = name.indexOf(part, at);
    at = found + part.length;
    return found >= 0 && at <= name.length - last.length;
  });
}

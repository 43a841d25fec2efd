import type { Period } from "../../figures/figure";
import { fitsWildcard } from "./wildcard";

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
  /** The sheet's name, `*` standing for any part of it; `*` alone for every visible sheet. */
  readonly sheet: string;
  /** A KPI's id, "as-labelled": the KPI that each cell's labels name, or "none": the range holds no figures of the plan. */
  readonly kpi: string;
  /** "pair": cells that hold both ("12 / 15"), or target and actual side by side or one below the other. */
  readonly role: MappingRole;
  /** A quarter or a fiscal year, or "as-headed": what each cell's headers name. */
  readonly period: Period | "as-headed";
  /** A1: "C7", "C7:F19", "C:C". Several cells for one KPI and one period are added up. */
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

/** True where an entry is meant for a file of this name; its folder and its ending may be left out. */
export function isForFile({ file }: Pick<MappingEntry, "file">, name: string): boolean {
  const pattern = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  return pattern === "" || fitsWildcard(pattern, name) || fitsWildcard(pattern, name.replace(/\.[^.]+$/, ""));
}

/** True where an entry is meant for a sheet of this name. */
export function isForSheet({ sheet }: Pick<MappingEntry, "sheet">, name: string): boolean {
  return sheet === "" || fitsWildcard(sheet, name);
}

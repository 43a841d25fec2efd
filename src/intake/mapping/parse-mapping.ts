import * as v from "valibot";
import { isPeriod } from "../../figures/period";
import { parseArea } from "../reading/cell-address";
import type { MappingEntry } from "./mapping";

/** What is wrong with a mapping, and where: "[3].range" and "'C7-F7' is not a range such as C7:F19". */
export interface MappingFault {
  /** The way to the fault from the top of the file; empty where the file as a whole is meant. */
  readonly path: string;
  readonly message: string;
}

export type ParsedMapping =
  | { readonly ok: true; readonly mapping: readonly MappingEntry[] }
  | { readonly ok: false; readonly faults: readonly MappingFault[] };

const roles = ["target", "actual", "pair", "members-supported", "members-requesting"] as const;
const text = (name: string) => v.string(`'${name}' must be a text`);
const optionalText = (name: string) => v.optional(text(name), "");

const entry = v.strictObject(
  {
    directorate: optionalText("directorate"),
    file: v.optional(text("file"), "*"),
    sheet: v.optional(text("sheet"), "*"),
    kpi: v.optional(
      v.pipe(text("kpi"), v.trim(), v.nonEmpty("'kpi' must be a KPI or 'as-labelled'")),
      "as-labelled",
    ),
    role: v.picklist(roles, ({ received }) => `${received} is not a role: ${roles.join(", ")}`),
    period: v.optional(
      v.pipe(
        text("period"),
        v.trim(),
        v.check(
          (period) => period === "as-headed" || isPeriod(period),
          ({ received }) => `${received} is not a period such as 2019/20-Q1 or 2019/20, nor 'as-headed'`,
        ),
      ),
      "as-headed",
    ),
    range: v.pipe(
      text("range"),
      v.trim(),
      v.check(
        (range) => parseArea(range) !== undefined,
        ({ received }) => `${received} is not a range such as C7 or C7:F19`,
      ),
    ),
    rowLabel: optionalText("rowLabel"),
    columnHeader: optionalText("columnHeader"),
    scale: v.optional(
      v.pipe(
        v.number("'scale' must be a number"),
        v.check((scale) => Number.isFinite(scale) && scale !== 0, "'scale' must not be 0"),
      ),
      1,
    ),
    cumulative: v.optional(v.boolean("'cumulative' must be true or false"), false),
  },
  ({ received, expected }) =>
    expected === "never"
      ? `${received} is not a field of a mapping`
      : "an entry must be an object with its fields",
);

const shape = v.array(entry, "a mapping must be an array of entries");

/**
 * Reads a mapping from parsed JSON: entries that can be trusted, or all faults with the path to each. `role` and
 * `range` must be there; the other fields have defaults: any file and sheet, "as-labelled", "as-headed", no anchors,
 * scale 1, not cumulative.
 */
export function parseMapping(content: unknown): ParsedMapping {
  const parsed = v.safeParse(shape, content);
  if (!parsed.success) return { ok: false, faults: parsed.issues.map(asFault) };
  return {
    ok: true,
    mapping: parsed.output.map((one) => ({ ...one, period: one.period as MappingEntry["period"] })),
  };
}

function asFault(issue: v.BaseIssue<unknown>): MappingFault {
  const path = (issue.path ?? [])
    .map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
  return { path, message: issue.message };
}

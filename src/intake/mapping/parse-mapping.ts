import * as v from "valibot";
import { closest } from "./closest";
import { parseMappedRange } from "./mapped-areas";
import type { MappingEntry } from "./mapping";
import { statedPeriod } from "./stated-period";

/** What is wrong with a mapping, and where: "[3].range" and the code "mapping-range", whose words live in `src/i18n`. */
export interface MappingFault {
  /** The way to the fault from the top of the file; empty where the file as a whole is meant. */
  readonly path: string;
  readonly code: string;
  readonly facts: Readonly<Record<string, string>>;
}

export type ParsedMapping =
  | { readonly ok: true; readonly mapping: readonly MappingEntry[] }
  | { readonly ok: false; readonly faults: readonly MappingFault[] };

const roles = ["target", "actual", "pair", "members-supported", "members-requesting"] as const;

/** A field that may be left out; empty cells of the table WcoMapping and nulls leave it out too. */
function optional<const Schema extends v.GenericSchema>(
  schema: Schema,
  fallback: NonNullable<v.InferInput<Schema>>,
) {
  const given = v.pipe(
    v.unknown(),
    v.transform((value) => (value === null || value === "" ? undefined : value)),
    v.optional(schema, fallback),
  );
  return v.optional(given, null);
}

const text = v.pipe(
  v.union([v.string(), v.number()], "mapping-text"),
  v.transform((value) => String(value).trim()),
);
const asLabelled = /^as[- ]?labell?ed$/i;
const asHeaded = /^as[- ]?headed$/i;

const fields = {
  directorate: optional(text, ""),
  file: optional(text, "*"),
  sheet: optional(text, "*"),
  kpi: optional(
    v.pipe(
      text,
      v.transform((kpi) => (asLabelled.test(kpi) ? "as-labelled" : kpi)),
    ),
    "as-labelled",
  ),
  role: v.pipe(
    v.string("mapping-role"),
    v.transform((role) => role.trim().toLowerCase().replace(/\s+/g, "-")),
    v.picklist(roles, "mapping-role"),
  ),
  period: optional(
    v.pipe(
      text,
      v.transform((period) => (asHeaded.test(period) ? "as-headed" : (statedPeriod(period) ?? ""))),
      v.nonEmpty("mapping-period"),
    ),
    "as-headed",
  ),
  range: v.pipe(
    v.string("mapping-range"),
    v.trim(),
    v.check((range) => parseMappedRange(range) !== undefined, "mapping-range"),
  ),
  rowLabel: optional(text, ""),
  columnHeader: optional(text, ""),
  scale: optional(
    v.pipe(
      v.union([v.number(), v.string()], "mapping-scale"),
      v.transform((scale) => (typeof scale === "string" && scale.trim() === "" ? NaN : Number(scale))),
      v.check((scale) => Number.isFinite(scale) && scale !== 0, "mapping-scale"),
    ),
    1,
  ),
  cumulative: optional(
    v.pipe(
      v.union([v.boolean(), v.string()], "mapping-cumulative"),
      v.transform((value) =>
        typeof value === "string" ? (truths.get(value.trim().toLowerCase()) ?? "") : value,
      ),
      v.boolean("mapping-cumulative"),
    ),
    false,
  ),
};

/** As JSON and as Excel in both languages write truth values in a text. */
const truths: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["vrai", true],
  ["false", false],
  ["faux", false],
]);

const shape = v.array(v.strictObject(fields, "mapping-entry"), "mapping-array");

/**
 * Reads a mapping from parsed JSON or from rows of the table: entries that can be trusted, or all faults with the path
 * to each. `role` and `range` must be there; the other fields have defaults: any file and sheet, "as-labelled",
 * "as-headed", no anchors, scale 1, not cumulative.
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
  const keys = (issue.path ?? []).map(({ key }) => key);
  const path = keys
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
  const field = keys.at(-1);
  // A field is tidied before it is checked; what stands in the file is told.
  const written = issue.path?.at(-1)?.value ?? issue.input;
  const named = typeof field === "string" ? field : "";
  if (issue.expected === "never") return unknownField(path, named);
  if (issue.received === "undefined" && named !== "") {
    return { path, code: "mapping-field-missing", facts: { field: named } };
  }
  return { path, code: issue.message, facts: { text: shown(written) } };
}

function unknownField(path: string, field: string): MappingFault {
  const meant = closest(field, Object.keys(fields));
  return meant === null
    ? { path, code: "mapping-field-unknown", facts: { field, fields: Object.keys(fields).join(", ") } }
    : { path, code: "mapping-field-misspelt", facts: { field, meant } };
}

function shown(input: unknown): string {
  return ((JSON.stringify(input) as string | undefined) ?? "").slice(0, 60);
}

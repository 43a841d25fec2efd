import * as v from "valibot";
import type { Plan } from "./types";

/** A mandatory text; blanks alone are no text. */
const text = v.pipe(
  v.string("must be a text"),
  v.check((written) => written.trim() !== "", "is empty"),
);

const id = v.pipe(
  v.string("must be a text"),
  v.regex(/^\S+$/, "must be an id without blanks"),
  v.check(
    (written) => written.toUpperCase() !== "PLAN",
    "'PLAN' stands for the whole plan and cannot be an id",
  ),
);

const kinds = ["delivery", "demand", "milestone", "share"] as const;

const localized = record({ en: text, fr: text });

const perspective = record({
  id,
  title: localized,
  description: v.exactOptional(localized),
  groups: v.exactOptional(listOf(record({ title: localized, description: localized }))),
  section: text,
});

const objective = record({
  id,
  perspective: id,
  title: localized,
  indicatorTitle: localized,
  description: localized,
  group: v.exactOptional(localized),
  section: text,
});

const kpi = record({
  id,
  objective: id,
  kind: v.picklist(kinds, (issue) => `${issue.received} is not a kind of KPI: ${kinds.join(", ")}`),
  unit: localized,
  indicator: localized,
  shortTitle: localized,
  description: localized,
  numerator: localized,
  denominator: localized,
  listsMembers: v.boolean("must be true or false"),
  section: text,
});

const fiscalYear = v.pipe(
  v.string("must be a text"),
  v.check(isFiscalYear, (issue) => `${issue.received} is not a fiscal year such as "2019/20"`),
);

/** The shape of a plan file; what its entries say of each other is checked by `crossReferenceFaults`. */
export const planShape: v.GenericSchema<unknown, Plan> = record({
  id,
  title: localized,
  profileSection: text,
  years: v.pipe(listOf(fiscalYear), v.minLength(1, "needs at least one fiscal year")),
  mission: localized,
  vision: localized,
  values: listOf(localized),
  perspectives: listOf(perspective),
  objectives: listOf(objective),
  kpis: v.pipe(listOf(kpi), v.minLength(1, "needs at least one KPI")),
  packages: listOf(record({ id, title: localized, objective: id, section: text })),
  priorities: listOf(record({ id, title: localized, description: localized, section: text })),
});

/** An object with these fields and no others, so that a misspelt optional field is noticed. */
function record<const Fields extends v.ObjectEntries>(fields: Fields) {
  return v.strictObject(fields, (issue) => {
    if (issue.expected === "never") return "is not a field of a plan file";
    return issue.expected === "Object" ? "must be an object" : "is missing";
  });
}

function listOf<const Item extends v.GenericSchema>(item: Item) {
  return v.array(item, "must be a list");
}

/** "2019/20": the second year follows the first. */
function isFiscalYear(written: string): boolean {
  const [, first, second] = /^(\d{4})\/(\d{2})$/.exec(written) ?? [];
  return first !== undefined && (Number(first) + 1) % 100 === Number(second);
}

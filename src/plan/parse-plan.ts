import * as v from "valibot";
import { crossReferenceFaults } from "./cross-references";
import type { PlanFault } from "./plan-fault";
import { planShape } from "./schema";
import type { Plan } from "./types";

export type ParsedPlan =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly faults: readonly PlanFault[] };

/**
 * Reads any strategic plan from parsed JSON: either a plan that can be trusted, or all its faults.
 * A plan needs both languages throughout, unique ids, references that exist, known KPI kinds and at least one KPI.
 * References are checked once the shape is right.
 */
export function parsePlan(content: unknown): ParsedPlan {
  const shaped = v.safeParse(planShape, content);
  if (!shaped.success) return { ok: false, faults: shaped.issues.map(asFault) };
  const faults = crossReferenceFaults(shaped.output);
  return faults.length === 0 ? { ok: true, plan: shaped.output } : { ok: false, faults };
}

function asFault(issue: v.BaseIssue<unknown>): PlanFault {
  return { path: pathOf(issue), message: issue.message };
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? [])
    .map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

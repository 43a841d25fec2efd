import type { Plan } from "../../../plan/types";

/** What a text says of a KPI's code. */
export type CodeReading =
  /** "SP5.1", "SP 5-1 :", "KPI SP5.1 Joint operations"; `rest` is the text without the code. */
  | { readonly kind: "kpi"; readonly kpi: string; readonly rest: string }
  /** The code of an objective alone or with words: "SP5", "Objective SP5". */
  | { readonly kind: "objective"; readonly objective: string; readonly rest: string }
  /** Built like a code of the plan, but the plan has none such: "SP9.1". */
  | {
      readonly kind: "unknown-code";
      readonly code: string;
      /** The KPI of which it may be a part or a misprint: SP5.1 of "SP5.1a". */
      readonly closest: string | null;
      readonly rest: string;
    };

/** Reads codes as directorates spell them. Built once for a plan. */
export type CodeReader = (text: string) => CodeReading | null;

const lead = String.raw`^[\s\-•*·>(\[]*(?:(?:kpi|icp|icr|indicat(?:or|eur)|code|r[ée]f|num[ée]ro|number|n[o°º]|#)\s*[:.\-]?\s*){0,2}`;
const objectiveLead = String.raw`^[\s\-•*·>(\[]*(?:(?:strategic |strat[ée]gique )?(?:objecti(?:ve|f)|goal|process(?:us)?)\s*(?:strat[ée]gique)?\s*[:.\-]?\s*)?`;
const between = String.raw`[\s.,·\-_/‐-―]{0,3}`;
const tail = String.raw`(?![\p{L}\d]|[.,]\d)[\s.:)\]\-–—]*`;

/**
 * The reader for a plan's codes: letters, the objective's number where it has one, the KPI's number, whatever stands
 * between them ("SP 5.1", "SP5-1", "sp5,1"), at the start of a text or in brackets at its end.
 * A text that names several KPIs names none.
 */
export function codeReader(plan: Plan): CodeReader {
  const kpis = new Map(plan.kpis.map(({ id }) => [compact(id), id]));
  const objectives = new Map(plan.objectives.map(({ id }) => [compact(id), id]));
  const families = [...new Set(plan.objectives.map(({ id }) => id.replace(/\d+$/, "")))].toSorted(
    (left, right) => right.length - left.length,
  );
  const letters = families.map((family) => family.replace(/\B/g, String.raw`[. ]?`)).join("|");
  const code = `(${letters})${between}(\\d{1,2})(?:${between}(\\d{1,2}))?${tail}`;
  const first = new RegExp(lead + code, "iu");
  const last = new RegExp(String.raw`[(\[]\s*${code}[)\]]?\s*$`, "iu");
  const alone = new RegExp(`${objectiveLead}(${letters})(?:${between}(\\d{1,2}))?${tail}`, "iu");
  const anywhere = new RegExp(
    String.raw`(?<![\p{L}\d])(?:${letters})${between}\d{1,2}${between}\d{0,2}`,
    "giu",
  );

  /** "SP5.1a", "SP5.1.2": a part of a KPI. */
  const part = new RegExp(
    `${lead}((${letters})${between}(\\d)${between}(\\d)(?:[a-z]|[.,-]\\d{1,2}))(?![\\p{L}\\d])`,
    "iu",
  );

  return (original) => {
    if (original.length > 400) return null;
    const text = typed(original);
    const match = first.exec(text) ?? last.exec(text);
    if (match !== null) {
      const found = codeOf(match[1] ?? "", match[2], match[3]);
      const rest = text.replace(match[0], " ").trim();
      const kpi = kpis.get(found);
      if (kpi !== undefined) return severalKpis(text) ? null : { kind: "kpi", kpi, rest };
      const split =
        match[3] === undefined ? kpis.get(runTogether(match[1] ?? "", match[2] ?? "")) : undefined;
      if (split !== undefined) return { kind: "kpi", kpi: split, rest };
      if (match[3] !== undefined) {
        return { kind: "unknown-code", code: match[0].trim(), closest: null, rest };
      }
    }
    const [, code, family, objectiveNumber, number] = part.exec(text) ?? [];
    if (code !== undefined) {
      const closest = kpis.get(codeOf(family ?? "", objectiveNumber, number)) ?? null;
      return { kind: "unknown-code", code, closest, rest: text.replace(code, " ").trim() };
    }
    const objective = alone.exec(text);
    if (objective === null) return null;
    const id = objectives.get(codeOf(objective[1] ?? "", objective[2]));
    if (id === undefined) return null;
    return { kind: "objective", objective: id, rest: text.replace(objective[0], " ").trim() };
  };

  function severalKpis(text: string): boolean {
    const named = (text.match(anywhere) ?? []).flatMap((part) => kpis.get(compact(part)) ?? []);
    return new Set(named).size > 1;
  }
}

/** As a typewriter would have it: full-width letters and digits and a leader's dot are plain ones, footnote figures none. */
function typed(text: string): string {
  return text.replace(/[\u00B9\u00B2\u00B3\u2070-\u2079\u2080-\u2089]/g, "").normalize("NFKC");
}

/** "SP51" without its point; of two digits only, as "SP115" can be two codes. */
function runTogether(family: string, digits: string): string {
  const [, objective, number] = /^(\d)(\d)$/.exec(digits) ?? [];
  return objective === undefined ? "" : codeOf(family, objective, number);
}

/** "SP|5|1": the parts of a code, so that "SP1.11" and "SP11.1" differ. */
function compact(id: string): string {
  const family = (/^[^\d]*/.exec(id)?.[0] ?? "").replace(/[^\p{L}]/gu, "").toUpperCase();
  const numbers = (id.match(/\d+/g) ?? []).map((part) => String(Number(part)));
  return [family, ...numbers].join("|");
}

function codeOf(family: string, ...numbers: readonly (string | undefined)[]): string {
  return compact([family, ...numbers.flatMap((part) => part ?? [])].join(" "));
}

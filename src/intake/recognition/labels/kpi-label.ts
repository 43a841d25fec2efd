import type { KpiId, ObjectiveId, Plan } from "../../../plan/types";
import { codeReader, type CodeReading } from "./kpi-code";
import { isProse } from "./plain-text";
import { wordsWithSingulars } from "./role-qualifiers";
import { wordingReader, type WordingMatch } from "./kpi-wording";

/** Which KPI a label names, and how that is known. */
export type KpiLabel =
  | {
      readonly kind: "kpi";
      readonly kpi: KpiId;
      readonly by: "code" | "wording";
      /** 1 for a code; the similarity of the wording otherwise. */
      readonly similarity: number;
      readonly alternatives: readonly WordingMatch[];
      /** What the label says besides the code and the KPI's own wording: "SP5.1 Target". Empty for a wording. */
      readonly rest: string;
      /** A KPI whose very wording stands beside another KPI's code. */
      readonly wordingSays: KpiId | null;
    }
  /** A wording that may name a KPI: asked, not taken. */
  | { readonly kind: "doubtful"; readonly alternatives: readonly [WordingMatch, ...WordingMatch[]] }
  | { readonly kind: "objective"; readonly objective: ObjectiveId }
  | { readonly kind: "unknown-code"; readonly code: string; readonly closest: KpiId | null };

export interface KpiLabelReader {
  (text: string): KpiLabel | null;
  /** The words by which the plan speaks of a KPI and what it counts, in both languages. */
  readonly wordsOf: (kpi: KpiId) => ReadonlySet<string>;
}

/** From this similarity on a wording is taken where no other KPI comes near; below it is asked. */
export const takenFrom = 0.72;
/** How much nearer the wording must be than the next KPI's. */
export const clearMargin = 0.1;
/** From this similarity on a wording is worth asking about. */
export const askedFrom = 0.5;

/** The reader of labels for a plan: by code, else by wording, else nothing. Built once for a plan. */
export function kpiLabelReader(plan: Plan): KpiLabelReader {
  const readCode = codeReader(plan);
  const readWording = wordingReader(plan);
  const memo = new Map<string, KpiLabel | null>();
  const words = new Map(
    plan.kpis.map(({ id, shortTitle, indicator, numerator, denominator }) => {
      const texts = [shortTitle, indicator, numerator, denominator].flatMap(({ en, fr }) => [en, fr]);
      return [id, wordsWithSingulars(texts)] as const;
    }),
  );
  const readLabel = (text: string) => {
    const known = memo.get(text);
    if (known !== undefined) return known;
    if (memo.size > memoLimit) memo.clear();
    const label = read(text);
    memo.set(text, label);
    return label;
  };
  return Object.assign(readLabel, { wordsOf: (kpi: KpiId) => words.get(kpi) ?? new Set<string>() });

  function read(text: string): KpiLabel | null {
    if (text.length > 800) return null;
    const code = readCode(text);
    if (code === null) return tells(text) ? null : byWordings(text);
    return code.rest.split(partSeparator).some(isParagraph) ? null : byCode(code, readWording);
  }

  /** A wording in two languages or lines is read whole, then part by part: a part that names a KPI for sure decides. */
  function byWordings(text: string): KpiLabel | null {
    const parts = text.split(partSeparator).filter((part) => part.trim() !== "");
    if (parts.some(isParagraph)) return null;
    const whole = byWording(readWording(text));
    if (whole?.kind === "kpi" || parts.length < 2) return whole;
    const named = parts.flatMap((part) => byWording(readWording(part)) ?? []).filter(isKpi);
    const [first, ...others] = named.toSorted((left, right) => right.similarity - left.similarity);
    return first !== undefined && others.every(({ kpi }) => kpi === first.kpi) ? first : whole;
  }
}

/** Words that go on and on; the full stop at a label's end is none of theirs. */
function isParagraph(text: string): boolean {
  return isProse(text.replace(/[.\s]+$/, ""));
}

/** A sentence that ends, with figures in it, tells something of a KPI and names none. */
function tells(text: string): boolean {
  return /\d/.test(text) && isProse(text);
}

/** What parts the two languages of a label: "Recueils actualisés / Compendiums updated". */
const partSeparator = /\s+[/|–—-]\s+|[\r\n]+/;

function isKpi(label: KpiLabel): label is Extract<KpiLabel, { kind: "kpi" }> {
  return label.kind === "kpi";
}

const memoLimit = 100_000;

function byCode(code: CodeReading, readWording: (text: string) => readonly WordingMatch[]): KpiLabel {
  if (code.kind === "unknown-code") return { kind: "unknown-code", code: code.code, closest: code.closest };
  if (code.kind === "objective") return { kind: "objective", objective: code.objective };
  const [best, ...others] = code.rest === "" ? [] : readWording(code.rest);
  const other =
    best !== undefined && best.kpi !== code.kpi && isClear(best, others) && best.similarity > 0.85;
  const wordingSays = other ? best.kpi : null;
  const isItsWording =
    best !== undefined && best.kpi === code.kpi && best.similarity >= askedFrom && isClear(best, others);
  return {
    kind: "kpi",
    kpi: code.kpi,
    by: "code",
    similarity: 1,
    alternatives: [],
    rest: isItsWording ? "" : code.rest,
    wordingSays,
  };
}

function byWording(matches: readonly WordingMatch[]): KpiLabel | null {
  const [best, ...others] = matches;
  if (best === undefined || best.similarity < askedFrom) return null;
  const near = others.filter(({ similarity }) => similarity >= askedFrom).slice(0, 3);
  if (best.similarity >= takenFrom && best.words > 1 && isClear(best, others)) {
    const { kpi, similarity } = best;
    return { kind: "kpi", kpi, by: "wording", similarity, alternatives: near, rest: "", wordingSays: null };
  }
  return { kind: "doubtful", alternatives: [best, ...near] };
}

function isClear(best: WordingMatch, others: readonly WordingMatch[]): boolean {
  return others.every(({ similarity }) => best.similarity - similarity >= clearMargin);
}

import type { KpiId, ObjectiveId, Plan } from "../../../plan/types";
import { codeReader, type CodeReading } from "./kpi-code";
import { isProse } from "./plain-text";
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
      /** What the label says besides the code: "SP5.1 Target". Empty for a wording. */
      readonly rest: string;
      /** A KPI whose very wording stands beside another KPI's code. */
      readonly wordingSays: KpiId | null;
    }
  /** A wording that may name a KPI: asked, not taken. */
  | { readonly kind: "doubtful"; readonly alternatives: readonly [WordingMatch, ...WordingMatch[]] }
  | { readonly kind: "objective"; readonly objective: ObjectiveId }
  | { readonly kind: "unknown-code"; readonly code: string };

export type KpiLabelReader = (text: string) => KpiLabel | null;

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
  return (text) => {
    const known = memo.get(text);
    if (known !== undefined) return known;
    if (memo.size > memoLimit) memo.clear();
    const label = read(text);
    memo.set(text, label);
    return label;
  };

  function read(text: string): KpiLabel | null {
    if (text.length > 500 || isProse(text)) return null;
    const code = readCode(text);
    return code === null ? byWording(readWording(text)) : byCode(code, readWording);
  }
}

const memoLimit = 100_000;

function byCode(code: CodeReading, readWording: (text: string) => readonly WordingMatch[]): KpiLabel {
  if (code.kind === "unknown-code") return { kind: "unknown-code", code: code.code };
  if (code.kind === "objective") return { kind: "objective", objective: code.objective };
  const [best, ...others] = code.rest === "" ? [] : readWording(code.rest);
  const other =
    best !== undefined && best.kpi !== code.kpi && isClear(best, others) && best.similarity > 0.85;
  const wordingSays = other ? best.kpi : null;
  return {
    kind: "kpi",
    kpi: code.kpi,
    by: "code",
    similarity: 1,
    alternatives: [],
    rest: code.rest,
    wordingSays,
  };
}

function byWording(matches: readonly WordingMatch[]): KpiLabel | null {
  const [best, ...others] = matches;
  if (best === undefined || best.similarity < askedFrom) return null;
  const near = others.filter(({ similarity }) => similarity >= askedFrom).slice(0, 3);
  if (best.similarity >= takenFrom && isClear(best, others)) {
    const { kpi, similarity } = best;
    return { kind: "kpi", kpi, by: "wording", similarity, alternatives: near, rest: "", wordingSays: null };
  }
  return { kind: "doubtful", alternatives: [best, ...near] };
}

function isClear(best: WordingMatch, others: readonly WordingMatch[]): boolean {
  return others.every(({ similarity }) => best.similarity - similarity >= clearMargin);
}

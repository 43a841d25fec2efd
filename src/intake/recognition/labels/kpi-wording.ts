import { distance } from "fastest-levenshtein";
import type { KpiId, Plan } from "../../../plan/types";
import { plainText } from "./plain-text";
import { withoutSynonyms } from "./synonyms";

/** How well a KPI's wording fits a text: 0 nothing in common, 1 the same words. */
export interface WordingMatch {
  readonly kpi: KpiId;
  readonly similarity: number;
  /** How many telling words they share: one alone is too little to be sure of. */
  readonly words: number;
}

/** The KPIs that a text may name, best first; empty where it has nothing in common with any. */
export type WordingReader = (text: string) => readonly WordingMatch[];

interface Reference {
  readonly kpi: KpiId;
  readonly weight: number;
}

const fillers = new Set(
  plainText(
    `the a an of for to in on by with and or number total nb no nr les le la l de des du d un une et ou en au aux par
    pour sur dans nombre n wco omd its their that which are is be s as from versus who
    carried out performed organized held effectuees effectues menees organises organisees realisees
    cadre faisant appel relatifs relatives`,
  ).split(/\s+/),
);

/**
 * The reader for a plan's wordings in both languages. Words are compared without accents and endings, a misspelt one
 * by its edit distance; each counts the more, the fewer KPIs use it, so that "ECP" against "CEP" decides.
 */
export function wordingReader(plan: Plan): WordingReader {
  const packages = packageNames(plan);
  const tokens = (text: string) => tokensOf(text, packages);
  const texts = plan.kpis.flatMap((kpi) =>
    [kpi.shortTitle, kpi.indicator, kpi.numerator].flatMap(({ en, fr }) =>
      [en, fr].map((text) => ({ kpi: kpi.id, words: [...new Set(tokens(text))] })),
    ),
  );
  const kpisByWord = new Map<string, Set<KpiId>>();
  for (const { kpi, words } of texts) {
    for (const word of words) {
      const kpis = kpisByWord.get(word) ?? new Set();
      kpisByWord.set(word, kpis.add(kpi));
    }
  }
  const weights = new Map(
    [...kpisByWord].map(([word, { size }]) => [word, Math.log(1 + plan.kpis.length / size)]),
  );
  const weightOf = (word: string) => weights.get(word) ?? 0;
  const unknownWeight = Math.log(1 + plan.kpis.length / 3);
  const references: readonly Reference[] = texts.map(({ kpi, words }) => ({
    kpi,
    weight: sum(words.map(weightOf)),
  }));
  const withWord = new Map<string, number[]>();
  texts.forEach(({ words }, index) => {
    for (const word of words) withWord.set(word, [...(withWord.get(word) ?? []), index]);
  });
  const nearest = nearestWordReader(kpisByWord);

  return (text) => {
    if (text.length > 500) return [];
    const words = [...new Set(tokens(text))];
    if (words.length === 0 || words.length > 60) return [];
    const known = words.map(nearest);
    const weight = sum(known.map((word) => (word === null ? unknownWeight : weightOf(word.word))));
    // By each word's references, as only those count that share a word.
    const common = new Float64Array(references.length);
    const shared = new Uint8Array(references.length);
    for (const word of known) {
      if (word === null) continue;
      const worth = weightOf(word.word) * word.closeness;
      for (const index of withWord.get(word.word) ?? []) {
        common[index] = (common[index] ?? 0) + worth;
        shared[index] = (shared[index] ?? 0) + 1;
      }
    }
    const best = new Map<KpiId, WordingMatch>();
    references.forEach((reference, index) => {
      const weightInCommon = common[index] ?? 0;
      if (weightInCommon === 0) return;
      const similarity = harmonic(weightInCommon / weight, weightInCommon / reference.weight);
      if (similarity <= (best.get(reference.kpi)?.similarity ?? 0)) return;
      best.set(reference.kpi, { kpi: reference.kpi, similarity, words: shared[index] ?? 0 });
    });
    return [...best.values()].toSorted((left, right) => right.similarity - left.similarity);
  };
}

/** Between precision and recall, precision counting more: an abbreviated wording leaves words out. */
function harmonic(precision: number, recall: number): number {
  if (precision === 0 || recall === 0) return 0;
  return (1.25 * precision * recall) / (0.25 * precision + recall);
}

/** A word of the plan, and how close a text's word comes to it: 1 the same, less the more letters differ. */
interface KnownWord {
  readonly word: string;
  readonly closeness: number;
}

/** Finds the plan's word for a text's word, misspelt or not; null for a word that the plan does not use. */
function nearestWordReader(known: ReadonlyMap<string, unknown>): (word: string) => KnownWord | null {
  const vocabulary = [...known.keys()].filter((word) => word.length >= 4);
  const memo = new Map<string, KnownWord | null>();
  return (word) => {
    if (known.has(word)) return { word, closeness: 1 };
    if (word.length < 5) return null;
    const found = memo.get(word);
    if (found !== undefined) return found;
    if (memo.size > memoLimit) memo.clear();
    const nearest = nearestOf(word, vocabulary);
    memo.set(word, nearest);
    return nearest;
  };
}

const memoLimit = 50_000;

function nearestOf(word: string, vocabulary: readonly string[]): KnownWord | null {
  const allowed = word.length >= 8 ? 2 : 1;
  let best: KnownWord | null = null;
  for (const candidate of vocabulary) {
    if (Math.abs(candidate.length - word.length) > allowed) continue;
    const edits = distance(word, candidate);
    const closeness = 1 - edits / word.length;
    if (edits <= allowed && closeness > (best?.closeness ?? 0)) best = { word: candidate, closeness };
  }
  return best;
}

/**
 * Names of the packages and their letters are one word: "Revenue Package", "Paquet Recettes" and "Dossier Recettes"
 * are "rp". The words for package itself may differ.
 */
function packageNames(plan: Plan): readonly (readonly [RegExp, string])[] {
  return plan.packages.flatMap(({ id, title }) =>
    [title.en, title.fr].map((name) => {
      const words = plainText(name).match(/[a-z]+/g) ?? [];
      const pattern = words
        .map((word) => (packageWords.test(word) ? packageWords.source : word))
        .join("[^a-z]+(?:[a-z]{1,3}[^a-z]+){0,2}");
      return [new RegExp(`(?<![a-z])${pattern}(?![a-z])`, "g"), ` ${id.toLowerCase()} `] as const;
    }),
  );
}

const packageWords = /(?:packages?|paquets?|dossiers?|ensembles?)/;

function tokensOf(text: string, packages: readonly (readonly [RegExp, string])[]): readonly string[] {
  let plain = withoutSynonyms(plainText(text));
  for (const [name, id] of packages) plain = plain.replace(name, id);
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !fillers.has(word)).map(stem);
}

/** Endings of number, gender and tense dropped, alike for references and texts. */
function stem(word: string): string {
  if (word.length <= 4) return word.length === 4 ? word.replace(/s$/, "") : word;
  return word.replace(/(?:ees|es|ee|s)$/, "").replace(/(?:ed|ing|e)$/, "");
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

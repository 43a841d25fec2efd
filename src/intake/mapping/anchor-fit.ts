import { distance } from "fastest-levenshtein";
import { wordsOf } from "../recognition/labels/plain-text";
import type { PlacedLabel } from "./label-index";

/** How closely a label must say what an anchor says; the first kind that finds anything counts. */
export interface AnchorFit {
  /** One label says the anchor. */
  readonly label: (label: PlacedLabel, anchor: string) => boolean;
  /** Several labels of a row or column say it together: "SP5.1" and "Actual" the anchor "SP5.1 Actual". */
  readonly together: (labels: readonly PlacedLabel[], anchor: string) => boolean;
}

const exact: AnchorFit = {
  label: ({ texts }, anchor) => texts.includes(anchor),
  together: () => false,
};

/** An anchor of a figure or a letter would be a part of too many labels. */
const tellingLength = 3;

const inWords: AnchorFit = {
  label: ({ texts }, anchor) =>
    anchor.length >= tellingLength &&
    texts.some((text) => text.startsWith(anchor) && !/^[\p{L}\p{N}]/u.test(text.slice(anchor.length))),
  together: wordsStandIn,
};

/** All words of an anchor stand in some of the labels. */
export function wordsStandIn(labels: readonly PlacedLabel[], anchor: string): boolean {
  const wanted = wordsOf(anchor);
  if (!wanted.some((word) => word.length >= tellingLength)) return false;
  const words = new Set(labels.flatMap(({ texts }) => wordsOf(texts[0] ?? "")));
  return wanted.every((word) => words.has(word));
}

/** From this likeness on a label is the same, misspelt or corrected; its figures must be the same. */
const alike = 0.85;
const longEnough = 6;

const nearly: AnchorFit = {
  label: ({ texts }, anchor) =>
    texts.some((text) => {
      if (Math.min(text.length, anchor.length) < longEnough || digitsOf(text) !== digitsOf(anchor))
        return false;
      return 1 - distance(text, anchor) / Math.max(text.length, anchor.length) >= alike;
    }),
  together: () => false,
};

export const anchorFits: readonly AnchorFit[] = [exact, inWords, nearly];

function digitsOf(text: string): string {
  return text.replace(/\D+/g, " ").trim();
}

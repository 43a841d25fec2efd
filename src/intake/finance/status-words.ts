import { actionStatuses, type ActionStatus } from "../../budget/actions";
import { plainText } from "../recognition/labels/plain-text";
import type { SourceCell } from "../source-workbook";
import { numberOf, textOf } from "./cells";

const statusWords: Readonly<Record<ActionStatus, RegExp>> = {
  done: /^(?:done|complete|completed|implemented|finished|delivered|achieved|closed|realisee?s?|achevee?s?|terminee?s?|faite?s?|executee?s?|mises? en oeuvre|cloturee?s?|fini)(?![\p{L}])/u,
  "in-progress":
    /^(?:in[ -]progress|ongoing|on-?going|on track|started|under ?way|partial|partly|en cours|commencee?|entamee?|demarree?|partiel|en partie)/,
  cancelled: /^(?:cancel|dropped|abandon|annul|withdrawn|retire)/,
  planned:
    /^(?:planned|not (?:yet )?(?:started|done|implemented|complete|finished|delivered)|not yet|open|to do|to be |pending|scheduled|prevue?|planifiee?|a (?:faire|realiser|venir|lancer)|(?:pas|non) (?:encore )?(?:commence|realise|fait|demarre|mise? en oeuvre|acheve|termine)|en attente|ouverte?)/,
};

/** Part of a thing done is not the thing done. */
const partly = /\b(?:partial|partly|partiel|en partie|almost|nearly|presque)/;

/**
 * The status that a cell states in words of either language, or as how much is done: 100 % is done, less is in progress, whatever
 * the words beside it. Null where it states none.
 */
export function statusIn(cell: SourceCell | undefined): ActionStatus | null {
  const reading = numberOf(cell);
  if (reading.kind === "number") return reading.isPercent ? statusOfShare(reading.number) : null;
  const text = plainText(textOf(cell));
  const stated = actionStatuses.find((each) => statusWords[each].test(text)) ?? null;
  const percent = /(\d+(?:[.,]\d+)?) ?%/.exec(text)?.[1];
  if (percent !== undefined && (stated === null || stated === "done")) {
    return statusOfShare(Number(percent.replace(",", ".")) / 100);
  }
  return stated === "done" && partly.test(text) ? "in-progress" : stated;
}

function statusOfShare(share: number): ActionStatus | null {
  if (share < 0 || share > 1) return null;
  if (share === 1) return "done";
  return share === 0 ? "planned" : "in-progress";
}

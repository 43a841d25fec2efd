import { notAllocated, type PriorityRow } from "../../budget/types";
import type { Plan, PriorityId } from "../../plan/types";
import { plainText } from "../recognition/labels/plain-text";

const core =
  /^(?:core(?: (?:work|activities|business|functions?))?|overheads?|not (?:yet )?(?:allocated|assigned)|non-allocated|unallocated|unassigned|none|other|general|frais generaux|non[- ](?:alloue|affecte|attribue|reparti)e?s?|activites (?:de base|courantes)|tronc commun|fonctionnement|autres?|aucune?)(?: ?[/,] ?(?:core|not allocated|unallocated|non (?:alloue|affecte)e?s?|overheads?|frais generaux))*$/;

/** Abbreviations by which the priorities are known besides their titles. */
const abbreviations: Readonly<Record<string, PriorityId>> = {
  cbm: "P1",
  gcf: "P1",
  rkc: "P2",
  ckr: "P2",
  hs: "P5",
  sh: "P5",
};

const smallWords = new Set("the of and a le la les l de du des d et en".split(" "));

/**
 * The priority or "not allocated" that a text names: "P3", "Priority 3", "P3 - E-Commerce", "E-Commerce", "Harmonised System",
 * "Commerce électronique", "RKC", "Core"; several words of one title name it too. Null where it names none, or several.
 */
export function priorityRowOf(text: string, plan: Plan): PriorityRow | null {
  const plain = plainText(text);
  return core.test(plain) ? notAllocated : priorityOf(plain, plan);
}

/** The code of a priority that the plan does not have, such as "P12"; null for any other text. */
export function unknownPriorityCode(text: string, plan: Plan): string | null {
  const code = /^p(\d{1,2})$/.exec(plainText(text))?.[1];
  const id = code === undefined ? null : `P${Number(code)}`;
  return id === null || plan.priorities.some((priority) => priority.id === id) ? null : id;
}

function priorityOf(plain: string, plan: Plan): PriorityId | null {
  const number = /^(?:priority|priorite|prio|p)[ .:-]?(?:n[o°] ?)?0?(\d{1,2})(?![\p{L}\p{N}])/u.exec(
    plain,
  )?.[1];
  if (number !== undefined) return plan.priorities.find(({ id }) => id === `P${Number(number)}`)?.id ?? null;
  const bare = plain.replace(/^\d{1,2} ?[.):-] ?/, "");
  const words = tellingWords(bare);
  const exact = plan.priorities.find(({ title }) =>
    Object.values(title).some((name) => tellingWords(name).join(" ") === words.join(" ")),
  );
  if (exact !== undefined) return exact.id;
  const [only = ""] = words;
  const short = words.length === 1 ? abbreviations[only] : undefined;
  if (short !== undefined) return plan.priorities.find(({ id }) => id === short)?.id ?? null;
  return words.length < 2 ? null : partlyNamed(words, plan);
}

/** The one title that holds all of several words: "Capacity Building" of "Capacity Building Strategy". */
function partlyNamed(words: readonly string[], plan: Plan): PriorityId | null {
  const [found, ...others] = plan.priorities.filter(({ title }) =>
    Object.values(title).some((name) => {
      const own = tellingWords(name);
      return words.every((word) => own.includes(word)) || own.every((word) => words.includes(word));
    }),
  );
  return others.length === 0 ? (found?.id ?? null) : null;
}

/** The words of a title that tell it from others, in one spelling, without what stands in brackets behind it. */
function tellingWords(title: string): readonly string[] {
  return plainText(title)
    .replace(/ ?\([^)]*\)$/, "")
    .replaceAll("harmonis", "harmoniz")
    .replace(/\be ?commerce\b/g, "e-commerce")
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== "" && !smallWords.has(word));
}

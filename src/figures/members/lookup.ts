import { distance } from "fastest-levenshtein";
import { foldedText } from "../folded-text";
import type { Member, MemberCode } from "./member";
import { members } from "./register";

/** Words that a name may have or lack. */
const articles = new Set("the of and a le la les l un une de du des d et".split(" "));

/** Words of a state's full style: "Republic of Ghana" is Ghana. */
const styles = new Set(
  [
    "republic kingdom state sultanate principality duchy grand commonwealth federal federative islamic arab",
    "democratic people s socialist united independent bolivarian plurinational hashemite oriental eastern",
    "republique royaume etat sultanat principaute duche federale islamique arabe democratique populaire",
    "socialiste unie uni independant bolivarienne plurinational hachemite orientale cooperative",
  ].flatMap((line) => line.split(" ")),
);

/** Where the style tells two states apart, only the names that the register lists count. */
const toldApartByStyle: ReadonlySet<MemberCode> = new Set(["CHN", "COG", "KOR"]);

const membersByKey: ReadonlyMap<string, Member> = new Map(
  members.flatMap((member) => namesOf(member).map((name) => [nameKey(name), member] as const)),
);

/**
 * The Member of this name: its alpha-3 code or a name in English or French, whatever the case, accents,
 * punctuation, articles, order of words ("Korea, Republic of") or full style ("Republic of Ghana").
 * Two-letter codes are no names, but for the abbreviations in common use (UK, US, EU, UE).
 * Undefined where the name is not known; nothing is guessed.
 */
export function memberByName(text: string): Member | undefined {
  const exact = memberByListedName(text);
  if (exact !== undefined) return exact;
  const plain = membersByKey.get(nameKey(text, styles));
  return plain === undefined || toldApartByStyle.has(plain.code) ? undefined : plain;
}

/** The Member by its code or one of its listed names, without the freedom of full styles; undefined for any other text. */
export function memberByListedName(text: string): Member | undefined {
  return membersByKey.get(nameKey(text));
}

/**
 * The Member whose name or code is nearest to a text, to be proposed, never taken.
 * Undefined where more than half of the letters would have to change.
 */
export function closestMember(text: string): Member | undefined {
  const wanted = foldedText(text.slice(0, longestName));
  let closest: { readonly member: Member; readonly changes: number } | undefined;
  for (const { member, name } of foldedNames) {
    const longer = Math.max(wanted.length, name.length);
    if (Math.abs(wanted.length - name.length) * 2 > longer) continue;
    const changes = distance(wanted, name);
    if (changes * 2 > longer) continue;
    if (closest === undefined || changes < closest.changes) closest = { member, changes };
  }
  return closest?.member;
}

/** More than twice the longest name in the register: what is longer is no Member's name. */
const longestName = 200;

const foldedNames: readonly { readonly member: Member; readonly name: string }[] = members.flatMap((member) =>
  namesOf(member).map((name) => ({ member, name: foldedText(name) })),
);

function namesOf({ code, name, alsoWritten }: Member): readonly string[] {
  return [code, name.en, name.fr, ...alsoWritten];
}

/**
 * The words of a name in alphabetical order, without articles and whatever else is left out;
 * all of them where nothing would remain (Andorra's code is AND).
 */
function nameKey(text: string, leftOut: ReadonlySet<string> = new Set()): string {
  const words = foldedText(text).split(" ").map(withoutAbbreviation);
  const telling = words.filter((word) => !articles.has(word) && !leftOut.has(word));
  return (telling.length === 0 ? words : telling).sort().join(" ");
}

function withoutAbbreviation(word: string): string {
  if (word === "st") return "saint";
  return word === "ste" ? "sainte" : word;
}

import { foldedText } from "../folded-text";
import { closestMember, memberByListedName, memberByName } from "./lookup";
import type { Member, MemberCode } from "./member";

export interface UnknownMember {
  /** As written. */
  readonly text: string;
  /** The Member to propose instead; absent where none is near. */
  readonly closest?: Member;
}

export interface MemberList {
  /** Alpha-3 codes in the order of the text, each once. */
  readonly members: readonly MemberCode[];
  readonly unknown: readonly UnknownMember[];
}

/** Separators do not count inside brackets: "Ghana (2 missions, 1 workshop)". */
const entrySeparator = /[;\n\r](?![^()]{0,80}\))/;
const partSeparator = /,(?![^()]{0,80}\))/;

/** Said of an empty list. */
const nobody = new Set(["none", "nil", "aucun", "neant"]);

/**
 * The Members that a text lists (design §4 rule 3): alpha-3 codes or names in English or French, separated by
 * `;`, `,` or line feeds. A name that holds a comma ("Hong Kong, China", "Korea, Republic of") is one Member.
 * Numbering, footnote marks and counts behind a name are dropped. What is not understood is listed as unknown.
 *
 * @example parseMemberList("TGO; Hong Kong, China; Gana") // TGO, HKG; unknown "Gana", closest Ghana
 */
export function parseMemberList(text: string): MemberList {
  const found = split(text, entrySeparator).flatMap(readEntry);
  const codes = found.flatMap((one) => ("code" in one ? [one.code] : []));
  return {
    members: [...new Set(codes)],
    unknown: found.filter((one) => "text" in one),
  };
}

/** The Members between two semicolons or line feeds: a name that holds a comma goes before its parts. */
function readEntry(entry: string): readonly (Member | UnknownMember)[] {
  const parts = split(entry, partSeparator);
  const found: (Member | UnknownMember)[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? "";
    const next = parts[index + 1];
    const joined = next === undefined ? undefined : memberAcrossComma(part, next);
    if (joined === undefined) {
      found.push(...membersOfPart(part));
    } else {
      found.push(joined);
      index += 1;
    }
  }
  return found;
}

/**
 * The Member that two parts name together. Where each part names one alone, only a listed name in the WCO's own order
 * counts: "Hong Kong, China" is one Member; "China, Hong Kong" and "Macédoine, Royaume-Uni" are two.
 */
function memberAcrossComma(part: string, next: string): Member | undefined {
  const joined = memberOfEntry(`${part}, ${next}`);
  if (joined === undefined) return undefined;
  const first = memberOfEntry(part);
  const areTwo = first !== undefined && memberOfEntry(next) !== undefined;
  const isOneName = first === joined && memberByListedName(`${part} ${next}`) === joined;
  return areTwo && !isOneName ? undefined : joined;
}

function membersOfPart(part: string): readonly (Member | UnknownMember)[] {
  const member = memberOfEntry(part);
  return member === undefined ? (membersJoinedByAnd(part) ?? [unknown(part)]) : [member];
}

/** "Kenya and Uganda", if both are Members; "Trinidad and Tobago" has been found before. */
function membersJoinedByAnd(text: string): readonly Member[] | undefined {
  const names = text.split(/ (?:and|et|&) /i);
  const members = names.flatMap((name) => memberOfEntry(name) ?? []);
  return names.length > 1 && members.length === names.length ? members : undefined;
}

/** A Member by its name, numbered ("1. Ghana", "Ghana²", "Ghana (2)") or with its code behind ("Ghana (GHA)"). */
function memberOfEntry(entry: string): Member | undefined {
  const name = entry.replace(/\p{N}/gu, " ");
  const member = memberByName(name);
  if (member !== undefined) return member;
  const [, before, within] = /^([^()]+)\(([^()]+)\)\s*$/.exec(name) ?? [];
  if (before === undefined || within === undefined) return undefined;
  const named = memberByName(before);
  return named !== undefined && memberByName(within)?.code === named.code ? named : undefined;
}

function unknown(text: string): UnknownMember {
  const closest = closestMember(text);
  return closest === undefined ? { text } : { text, closest };
}

/** The parts between separators, without empty ones, dashes and words for "none". */
function split(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part) && !nobody.has(foldedText(part)));
}

import { directorateByName } from "./directorates";
import type { Figure, Reported } from "./figure";
import { foldedText } from "./folded-text";
import { parseMemberList } from "./members";

/**
 * A short checksum of what a figure says: period, directorate, KPI, actual, target, Members and source cells.
 * It stands beside the figure in the WCO Data table, so that a value changed by hand is noticed. It is stable from
 * version to version, and no protection against intent: whoever can change a figure can compute it (FNV-1a, 32 bits,
 * not cryptographic). What means the same has the same checksum: a directorate or Member by code or by name, Members in
 * any order. Notes and flags may change without it.
 *
 * Eight letters, and letters only: Excel would read "00012345" or "123e4567" as a number.
 */
export function checksumOf(figure: Figure): string {
  return letters(fnv1a(canonicalText(figure)));
}

/** Parts that cannot run into each other: "1" and "12" are not "11" and "2". */
const partSeparator = "\u001f";
const itemSeparator = "\u001e";

function canonicalText(figure: Figure): string {
  const { source } = figure;
  return [
    figure.period,
    directorateByName(figure.directorate)?.code ?? figure.directorate,
    figure.kpi,
    reportedText(figure.actual),
    reportedText(figure.target),
    membersText(figure.membersSupported),
    membersText(figure.membersRequesting),
    source.file,
    source.sheet,
    source.actual ?? "",
    source.target ?? "",
  ]
    .map((part) => part.normalize("NFC").trim())
    .join(partSeparator);
}

/** What is reported, as text. Excel keeps 15 significant digits: what differs beyond them is the same number. */
export function reportedText(value: Reported): string {
  if (typeof value !== "number") return value;
  const isShort = Number.isInteger(value) && Math.abs(value) < 1e15;
  return String((isShort ? value : Number(value.toPrecision(15))) + 0);
}

/** The Members as a set of codes and unknown names; an absent list and an empty one look the same in a cell. */
function membersText(items: readonly string[] = []): string {
  if (items.length === 0) return "";
  const { members, unknown } = parseMemberList(items.join(";"));
  return [...members, ...unknown.map(({ text }) => foldedText(text))].sort().join(itemSeparator);
}

/** FNV-1a over the UTF-16 code units, both bytes of each. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash >>> 0;
}

/** Eight letters from "a" to "p", one for four bits. */
function letters(hash: number): string {
  let text = "";
  for (let shift = 28; shift >= 0; shift -= 4) text += "abcdefghijklmnop".charAt((hash >>> shift) & 15);
  return text;
}

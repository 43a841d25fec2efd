import { functionText } from "../../i18n/function-text";
import { say, type Language } from "../../i18n/text";
import { parseMemberList } from "../../figures/members";
import { notAvailable, value, type Answer } from "../answer";
import type { Range } from "./ratio";

/**
 * What WCO.MEMBERS answers: how many different Members the ranges list, by ISO code or name in English or French,
 * separated by semicolons or commas (design §4 rule 3). A name that is not in the register is named, never counted.
 */
export function answerMembers(ranges: readonly Range[], language: Language): Answer {
  const texts = ranges.flatMap((range) => range.flat()).filter((cell) => typeof cell === "string");
  const lists = texts.map((text) => parseMemberList(text));
  const unknown = [...new Set(lists.flatMap((list) => list.unknown.map(({ text }) => text)))];
  if (unknown.length > 0) {
    return notAvailable(say(functionText.unknownMembers, language, { names: unknown.join(", ") }));
  }
  return value(new Set(lists.flatMap((list) => list.members)).size);
}

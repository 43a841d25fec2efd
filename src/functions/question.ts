import { directorateByName } from "../figures/directorates";
import type { Period } from "../figures/figure";
import { isPeriod } from "../figures/period";
import { functionText } from "../i18n/function-text";
import { say } from "../i18n/text";
import { closestId } from "../plan";
import { invalid, notAvailable, type Answer } from "./answer";
import type { Known } from "./store";

/** An argument of a function as Excel hands it over: nothing, or the content of a cell. */
export type Argument = string | number | boolean | null | undefined;

export type Parsed<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly answer: Answer };

const right = <Value>(content: Value): Parsed<Value> => ({ ok: true, value: content });
const wrong = (answer: Answer): Parsed<never> => ({ ok: false, answer });

/** The argument as trimmed text; blank, a number or a truth value give "". Ids are never numbers. */
function textOf(argument: Argument): string {
  return typeof argument === "string" ? argument.trim() : "";
}

/**
 * The id as the plan spells it. SP5 without quotation marks is the cell SP5: blank or a number, which is answered with
 * what to write instead.
 */
export function parseId(known: Known, argument: Argument, ids: readonly string[]): Parsed<string> {
  const text = textOf(argument);
  if (text === "" || Number.isFinite(Number(text))) {
    return wrong(invalid(say(functionText.idMissing, known.language)));
  }
  const found = ids.find((id) => id.toLowerCase() === text.toLowerCase());
  if (found !== undefined) return right(found);
  const years = `${known.plan.years[0]?.slice(0, 4) ?? ""}-${lastYear(known.plan.years)}`;
  const closest = closestId(known.plan, text);
  const message =
    closest === undefined
      ? say(functionText.idUnknown, known.language, { id: text, years })
      : say(functionText.idMistyped, known.language, { id: text, years, closest });
  return wrong(notAvailable(message));
}

function lastYear(years: readonly string[]): string {
  const last = years.at(-1)?.split("/");
  return last === undefined ? "" : `${last[0]?.slice(0, 2) ?? ""}${last[1] ?? ""}`;
}

/** The period asked for, or the workbook's reporting period. */
export function parsePeriod(known: Known, argument: Argument): Parsed<Period> {
  const text = textOf(argument);
  if (text === "") {
    if (known.period !== null) return right(known.period);
    const message = known.figures.length === 0 ? functionText.noFigures : functionText.periodMissing;
    return wrong(notAvailable(say(message, known.language)));
  }
  if (isPeriod(text)) return right(text);
  return wrong(invalid(say(functionText.periodUnknown, known.language, { period: text })));
}

/** The directorate's code (or its name, where it is not a known one), or null for all together. */
export function parseDirectorate(known: Known, argument: Argument): Parsed<string | null> {
  const text = textOf(argument);
  if (text === "") return right(null);
  const code = directorateByName(text)?.code ?? text;
  const found = known.directorates.find((name) => name.toLowerCase() === code.toLowerCase());
  if (found !== undefined) return right(found);
  const facts = { directorate: text, known: known.directorates.join(", ") };
  return wrong(notAvailable(say(functionText.directorateUnknown, known.language, facts)));
}

/** One of a fixed list of words, whatever its case; the first one where nothing is given. */
export function parseWord<Word extends string>(
  argument: Argument,
  words: readonly [Word, ...Word[]],
): Word | null {
  const text = textOf(argument).toLowerCase();
  if (text === "") return words[0];
  return words.find((word) => word === text) ?? null;
}

import type { Reported } from "../../../figures/figure";
import { missingMark } from "../../../figures/missing-mark";
import { plainText } from "../labels/plain-text";
import type { CellReading, CellRemark, DecimalMark } from "./cell-reading";
import { numberFromText } from "./number-text";
import { isUnit } from "./units";

const otherNotReported = new Set([
  "tba",
  "tbd",
  "to be confirmed",
  "to be determined",
  "not yet available",
  "not available",
  "not reported",
  "pending",
  "a confirmer",
  "a determiner",
  "a preciser",
  "en attente",
  "non disponible",
  "pas encore disponible",
  "non communique",
  "nd",
  "n.d.",
  "n/d",
  "--",
  "---",
  "?",
]);
const otherNotApplicable = new Set(["na", "not applicable", "non applicable", "so"]);

const numeral = String.raw`\d(?:[\d.,']| (?=\d{3}(?!\d)))*`;
const wholeNumber = new RegExp(`^${numeral}$`);
const footnoted = new RegExp(
  `^(?:\\*+ ?)?(${numeral}) ?(?:[*†‡§#¹²³⁰-⁹]+\\)?|[([]?[a-z][)\\]]|\\[\\d\\]|\\*)$`,
  "i",
);
const withUnit = new RegExp(`^(${numeral}) ?([^\\d(]+)$`);
const unitFirst = new RegExp(`^(EUR|USD|CHF|€|\\$) ?(${numeral})$`, "i");
const percentage = new RegExp(`^[+-]?${numeral} ?(?:%|p\\.?c\\.?|per ?cent|pour ?cent)$`, "i");
const side = `(${numeral}|[^\\d/]*?)`;
const pair = new RegExp(
  `^${side} ?(?:/|\\\\|\\b(?:out of|of|sur|von)\\b) ?${side}(?: ?\\(?(${numeral}) ?%\\)?)?$`,
  "i",
);

/** No figure with its unit is longer; a cell may hold 32,767 characters. */
const longestFigure = 200;

/** What a text in a figure's place says; see {@link CellReading}. */
export function readFigureText(original: string, mark: DecimalMark): CellReading {
  const text = original.replace(/[\p{Z}\t\u200B\uFEFF]+/gu, " ").trim();
  if (text === "") return { kind: "blank" };
  if (text.length > longestFigure) return doubtful(text);
  const missing = missingReading(text);
  if (missing !== null) return missing;
  if (wholeNumber.test(text))
    return numberReading(text, text, mark, [remark("number-as-text", "info", text)]);
  if (/[\r\n]/.test(text) && /\d/.test(text)) return asked("several-figures-in-cell", text);
  if (percentage.test(text)) return asked("percentage-alone", text);
  return pairReading(text, mark) ?? decoratedNumber(text, mark) ?? doubtful(text);
}

function missingReading(text: string): CellReading | null {
  const known = missingMark(text);
  if (known !== null) return { kind: "reported", value: known, remarks: [] };
  const words = plainText(text);
  const value = otherNotReported.has(words)
    ? "not-reported"
    : otherNotApplicable.has(words)
      ? "not-applicable"
      : null;
  if (value === null) return null;
  return { kind: "reported", value, remarks: [remark("words-read-as-missing", "info", text)] };
}

function pairReading(text: string, mark: DecimalMark): CellReading | null {
  const match = pair.exec(text);
  if (match === null) return null;
  const first = sideOf(match[1] ?? "", mark);
  const second = sideOf(match[2] ?? "", mark);
  if (first === null || second === null) return null;
  if (first === "ambiguous" || second === "ambiguous") return asked("number-ambiguous", text);
  if (typeof first !== "number" && typeof second !== "number") return null;
  const percent = match[3] === undefined ? null : numberFromText(match[3], "point");
  if (percent === "ambiguous") return asked("number-ambiguous", text);
  return { kind: "pair", first, second, percent, remarks: [] };
}

function sideOf(text: string, mark: DecimalMark): Reported | "ambiguous" | null {
  const trimmed = text.trim();
  return missingMark(trimmed) ?? numberFromText(trimmed, mark);
}

/** A number with a footnote mark or a unit, which may be dropped and is said (design §4 rule 15). */
function decoratedNumber(text: string, mark: DecimalMark): CellReading | null {
  const footnote = footnoted.exec(text)?.[1];
  if (footnote !== undefined) {
    return numberReading(footnote, text, mark, [remark("footnote-mark-dropped", "info", text)]);
  }
  const currency = unitFirst.exec(text)?.[2];
  if (currency !== undefined)
    return numberReading(currency, text, mark, [remark("unit-dropped", "info", text)]);
  const unit = withUnit.exec(text);
  if (unit?.[1] === undefined || unit[2] === undefined || !isUnit(unit[2])) return null;
  return numberReading(unit[1].trim(), text, mark, [remark("unit-dropped", "info", text)]);
}

function numberReading(
  digits: string,
  text: string,
  mark: DecimalMark,
  remarks: readonly CellRemark[],
): CellReading {
  const value = numberFromText(digits, mark);
  if (value === null || value === "ambiguous") return asked("number-ambiguous", text);
  return { kind: "reported", value, remarks };
}

/** A text with figures in it says something that must not be guessed; without any it is words. */
function doubtful(text: string): CellReading {
  if (!/\d/.test(text)) return { kind: "words", text };
  if (/^[-\u2212] ?\d/.test(text)) return asked("negative-figure", text);
  if (/^[([].*[)\]]$/.test(text)) return asked("figure-in-brackets", text);
  if (/\d ?(?:k|m|mn|mio|million|millions|bn|milliard|milliards|thousand|mille)\b/i.test(text)) {
    return asked("figure-with-scale", text);
  }
  return asked("figure-not-clear", text);
}

function remark(code: string, severity: CellRemark["severity"], text: string): CellRemark {
  return { code, severity, text };
}

function asked(code: string, text: string): CellReading {
  return { kind: "asked", remark: remark(code, "warning", text) };
}

export type FormulaTokenKind =
  "text" | "sheet" | "structure" | "name" | "open" | "close" | "separator" | "space" | "other";

/** A piece of a formula. The pieces' texts joined give the formula back. */
export interface FormulaToken {
  readonly kind: FormulaTokenKind;
  readonly text: string;
}

// In this order: string, quoted sheet name with its "!", name (function, reference, defined name, number with
// letters), white space. Letters of all alphabets are names' letters.
const piece =
  /("(?:[^"]|"")*"?)|('(?:[^']|'')*'!?)|([\p{L}_\\$][\p{L}\p{N}\p{M}_.\\?$]*!?)|(\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?)|(\s+)|([\s\S])/uy;

/**
 * Cuts a formula into pieces without judging it: any text is cut somehow. A structured reference's brackets are one
 * piece, and so is a workbook's bracket before a sheet name.
 */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let place = 0;
  while (place < formula.length) {
    if (formula[place] === "[") {
      const end = endOfBrackets(formula, place);
      tokens.push({ kind: "structure", text: formula.slice(place, end) });
      place = end;
      continue;
    }
    piece.lastIndex = place;
    const found = piece.exec(formula);
    if (found === null) break;
    const [text, string, quoted, name, , space] = found;
    tokens.push({ kind: kindOf(text, string, quoted, name, space), text });
    place += text.length;
  }
  return tokens;
}

function kindOf(
  text: string,
  string: string | undefined,
  quoted: string | undefined,
  name: string | undefined,
  space: string | undefined,
): FormulaTokenKind {
  if (string !== undefined) return "text";
  if (quoted !== undefined) return "sheet";
  if (name !== undefined) return name.endsWith("!") ? "sheet" : "name";
  if (space !== undefined) return "space";
  if (text === "(") return "open";
  if (text === ")") return "close";
  return text === "," ? "separator" : "other";
}

/** In brackets, an apostrophe makes the next character plain: `[It''s '[odd']]`. */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let place = start; place < formula.length; place += 1) {
    const character = formula[place];
    if (character === "'") place += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") depth -= 1;
    if (depth === 0) return place + 1;
  }
  return formula.length;
}

/** The names of the functions that a formula calls, as written. */
export function functionsCalled(formula: string): string[] {
  const tokens = formulaTokens(formula);
  return tokens
    .filter(({ kind }, index) => kind === "name" && tokens[index + 1]?.kind === "open")
    .map(({ text }) => text);
}

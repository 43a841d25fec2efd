/**
 * A formula cut into pieces. Nothing is lost: the pieces' texts put together are the formula again, with its spaces.
 *
 * A `reference` is one token with its sheet and its corners: `'My sheet'!$A$1:B2`, `C:F`, `2:9`, `Sheet1!A1`.
 * A `structured` reference is one token with its table: `WcoData[[#Headers],[KPI]]`, `[@Actual]`.
 */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Of references and sheet-scoped names: the sheet's name without quotes. */
  readonly sheet?: string;
  /** Of references and scoped names: what stands behind the sheet. */
  readonly body?: string;
}

export type TokenKind =
  | "space"
  | "string"
  | "number"
  | "boolean"
  | "error"
  | "reference"
  | "structured"
  | "name"
  | "function"
  | "operator"
  | "open"
  | "close"
  | "brace-open"
  | "brace-close"
  | "comma"
  | "semicolon"
  | "unknown";

const CORNERS = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?::\$?[A-Za-z]{1,3}\$?[0-9]{1,7})?`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?[0-9]{1,7}:\$?[0-9]{1,7}`;
const BEHIND_REFERENCE = String.raw`(?![\p{L}\p{N}_.(!\\\[])`;
const RANGE = new RegExp(`(?:${CORNERS}|${COLUMNS}|${ROWS})${BEHIND_REFERENCE}`, "uy");
const QUOTED_SHEET = /'((?:[^']|'')+)'!/uy;
const PLAIN_SHEET = /([\p{L}_][\p{L}\p{N}_.]*)!/uy;
const IDENTIFIER = /[\p{L}_\\][\p{L}\p{N}_.?\\]*/uy;

const SIMPLE: readonly (readonly [TokenKind, RegExp])[] = [
  ["space", /\s+/uy],
  ["string", /"(?:[^"]|"")*"/uy],
  ["error", /#(?:N\/A|N\/IMPL!|DIV\/0!|[A-Za-z_]+[!?])/uy],
  ["operator", /<>|<=|>=|[-+*/^&=<>%@#:]/uy],
  ["open", /\(/uy],
  ["close", /\)/uy],
  ["brace-open", /\{/uy],
  ["brace-close", /\}/uy],
  ["comma", /,/uy],
  ["semicolon", /;/uy],
];
const NUMBER = /(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/uy;

/** The formula's tokens, its leading "=" left out. What cannot be read is a token of kind `unknown`. */
export function tokenize(formula: string): readonly Token[] {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const token = operand(text, at) ?? simple(text, at) ?? { kind: "unknown", text: text.charAt(at) };
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/** The formula that the tokens say, with its leading "=". */
export const formulaOf = (tokens: readonly Token[]): string =>
  `=${tokens.map((token) => token.text).join("")}`;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function simple(text: string, at: number): Token | null {
  for (const [kind, pattern] of SIMPLE) {
    const found = match(pattern, text, at)?.[0];
    if (found !== undefined) return { kind, text: found };
  }
  return null;
}

function operand(text: string, at: number): Token | null {
  const sheet = match(QUOTED_SHEET, text, at) ?? match(PLAIN_SHEET, text, at);
  if (sheet?.[1] !== undefined) return behindSheet(text, at, sheet[0], sheet[1].replaceAll("''", "'"));
  const range = match(RANGE, text, at)?.[0];
  if (range !== undefined) return { kind: "reference", text: range, body: range };
  if (text.charAt(at) === "[") return brackets(text, at, "");
  const identifier = match(IDENTIFIER, text, at)?.[0];
  if (identifier !== undefined) return word(text, at, identifier);
  const number = match(NUMBER, text, at)?.[0];
  return number === undefined ? null : { kind: "number", text: number };
}

function behindSheet(text: string, at: number, prefix: string, sheet: string): Token {
  const behind = at + prefix.length;
  const range = match(RANGE, text, behind)?.[0];
  if (range !== undefined) return { kind: "reference", text: prefix + range, sheet, body: range };
  const name = match(IDENTIFIER, text, behind)?.[0];
  if (name !== undefined) return { kind: "name", text: prefix + name, sheet, body: name };
  const error = /#REF!/uy;
  const lost = match(error, text, behind)?.[0];
  return lost === undefined ? { kind: "unknown", text: prefix } : { kind: "error", text: prefix + lost };
}

function word(text: string, at: number, identifier: string): Token {
  const next = text.charAt(at + identifier.length);
  if (next === "(") return { kind: "function", text: identifier };
  if (next === "[") return brackets(text, at, identifier) ?? { kind: "unknown", text: identifier };
  if (/^(TRUE|FALSE)$/i.test(identifier)) return { kind: "boolean", text: identifier };
  return { kind: "name", text: identifier, body: identifier };
}

/** A structured reference: brackets in brackets; an apostrophe takes the next character's meaning away. */
function brackets(text: string, at: number, table: string): Token | null {
  let depth = 0;
  for (let end = at + table.length; end < text.length; end += 1) {
    const character = text.charAt(end);
    if (character === "'") end += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") depth -= 1;
    if (depth === 0) return { kind: "structured", text: text.slice(at, end + 1) };
  }
  return null;
}

import { quotedSheetName, type Rectangle, intersection } from "../area";
import { argumentList } from "./argument-list";
import { parseReference, referenceText } from "./references";
import { cellsOfStructuredReference, parseStructuredReference } from "./structured-references";
import type { FormulaPlace, Surroundings } from "./surroundings";
import { type Token, tokenize } from "./tokens";

/** What a formula used besides cells: when that changes, the formula must be put into plain words again. */
export interface Uses {
  names: boolean;
  tables: boolean;
  spills: boolean;
}

/** A name may use names; one that uses itself ends here as #NAME?. */
const DEEPEST_NAME = 20;

/** Errors that the calculator knows. Others, like #BUSY!, stand for "no value yet". */
const KNOWN_ERRORS = /^#(?:N\/A|N\/IMPL!|DIV\/0!|REF!|NAME\?|VALUE!|NUM!|NULL!|SPILL!|CALC!)$/i;

/**
 * A formula in plain words: names, structured references, spill references (`A1#`) and intersections replaced by the
 * cells or expressions that they stand for. Notes in `uses` what was replaced.
 */
export function plainFormula(
  formula: string,
  place: FormulaPlace,
  surroundings: Surroundings,
  uses: Uses,
): readonly Token[] {
  const expand = (text: string, depth: number): readonly Token[] => {
    const tokens = tokenize(text);
    const variables = declaredVariables(tokens);
    return tokens.flatMap((token): readonly Token[] => {
      switch (token.kind) {
        case "structured":
          uses.tables = true;
          return [structured(token, place, surroundings)];
        case "name":
        case "function":
          return named(token, depth, variables);
        case "error":
          return KNOWN_ERRORS.test(token.text) ? [token] : [errorToken("#N/A")];
        case "reference":
          return [
            token.body !== undefined && parseReference(token.body) === null ? errorToken("#NAME?") : token,
          ];
        default:
          return [token];
      }
    });
  };
  const named = (token: Token, depth: number, variables: ReadonlySet<string>): readonly Token[] => {
    const name = token.body ?? token.text;
    if (variables.has(name.toLowerCase())) return [withoutPrefix(token)];
    const sheet = token.sheet === undefined ? place.sheet : surroundings.sheetId(token.sheet);
    if (token.kind === "name") uses.names = true;
    const found = sheet === undefined ? undefined : surroundings.nameFormula(name, sheet);
    if (found === undefined || depth >= DEEPEST_NAME) {
      const table = token.kind === "name" && token.sheet === undefined ? surroundings.table(name) : undefined;
      if (table !== undefined) {
        // A table's name alone stands for its rows without headings and totals.
        uses.tables = true;
        return [structured({ ...token, kind: "structured", text: `${name}[]` }, place, surroundings)];
      }
      return [token.kind === "function" ? withoutPrefix(token) : errorToken("#NAME?")];
    }
    uses.names = true;
    const expansion = expand(found, depth + 1);
    return token.kind === "function" || expansion.length === 1 ? expansion : inBrackets(expansion);
  };
  return negatedTwice(intersected(spilled(expand(formula, 0), place, surroundings, uses)));
}

const errorToken = (text: string): Token => ({ kind: "error", text });

const inBrackets = (tokens: readonly Token[]): readonly Token[] => [
  { kind: "open", text: "(" },
  ...tokens,
  { kind: "close", text: ")" },
];

/** Files write newer functions and variables with prefixes. */
const withoutPrefix = (token: Token): Token => ({
  ...token,
  text: token.text.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i, ""),
});

/** The variables of LET and LAMBDA: they hide names. */
function declaredVariables(tokens: readonly Token[]): ReadonlySet<string> {
  const variables = new Set<string>();
  tokens.forEach((token, index) => {
    const name = token.kind === "function" ? withoutPrefix(token).text.toUpperCase() : "";
    if (name !== "LET" && name !== "LAMBDA") return;
    const { items } = argumentList(tokens, index + 1);
    items.slice(0, -1).forEach((item, place) => {
      const [only] = item;
      if (item.length !== 1 || only?.kind !== "name" || (name === "LET" && place % 2 === 1)) return;
      variables.add(only.text.toLowerCase());
    });
  });
  return variables;
}

function structured(token: Token, place: FormulaPlace, surroundings: Surroundings): Token {
  const parsed = parseStructuredReference(token);
  if (parsed === null) return errorToken("#REF!");
  const table = parsed.table === "" ? surroundings.tableAt(place) : surroundings.table(parsed.table);
  if (table === undefined) return errorToken(parsed.table === "" ? "#VALUE!" : "#REF!");
  const cells = cellsOfStructuredReference(parsed, table, place);
  return typeof cells === "string"
    ? errorToken(cells)
    : areaToken(surroundings.sheetName(table.area.sheet), cells);
}

function areaToken(sheet: string, area: Rectangle): Token {
  const single = area.top === area.bottom && area.left === area.right;
  const fixed = { top: true, left: true, bottom: true, right: true };
  const body = referenceText({ ...area, kind: single ? "cell" : "cells", fixed });
  return { kind: "reference", text: `${quotedSheetName(sheet)}!${body}`, sheet, body };
}

/** `A1#`: what the array at A1 fills. */
function spilled(
  tokens: readonly Token[],
  place: FormulaPlace,
  surroundings: Surroundings,
  uses: Uses,
): readonly Token[] {
  return tokens.flatMap((token, index): readonly Token[] => {
    if (token.kind === "operator" && token.text === "#") return [];
    const next = tokens[index + 1];
    if (token.kind !== "reference" || next?.kind !== "operator" || next.text !== "#") return [token];
    uses.spills = true;
    const anchor = parseReference(token.body ?? "");
    const sheet = token.sheet === undefined ? place.sheet : surroundings.sheetId(token.sheet);
    if (anchor === null || sheet === undefined) return [errorToken("#REF!")];
    const area = surroundings.spill({ sheet, row: anchor.top, column: anchor.left });
    return [area === null ? errorToken("#REF!") : areaToken(surroundings.sheetName(sheet), area)];
  });
}

/** `A1:C1 B1:B9`: a space between two references means the cells that both have. */
function intersected(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (const token of tokens) {
    const [before, space] = [result.at(-2), result.at(-1)];
    if (token.kind !== "reference" || before?.kind !== "reference" || space?.kind !== "space") {
      result.push(token);
      continue;
    }
    const [one, other] = [parseReference(before.body ?? ""), parseReference(token.body ?? "")];
    const common = one === null || other === null ? null : intersection(one, other);
    const prefix = before.text.slice(0, before.text.length - (before.body?.length ?? 0));
    const body =
      common === null ? "" : referenceText({ ...common, kind: "cells", fixed: one?.fixed ?? NOTHING_FIXED });
    const both = common === null ? errorToken("#NULL!") : { ...before, text: prefix + body, body };
    result.splice(-2, 2, both);
  }
  return result;
}

const NOTHING_FIXED = { top: false, left: false, bottom: false, right: false };

/**
 * `--x` makes a number of x in Excel; IronCalc 0.8 drops both signs, so it gets `-(-x)`, which it does not. Where the
 * operand is not told apart at once (`--F(x)`), the bracket closes behind its arguments.
 */
function negatedTwice(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  const closeAfter: number[] = [];
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    const before = result.findLast(({ kind }) => kind !== "space");
    const prefix = before === undefined || ["operator", "open", "comma", "brace-open"].includes(before.kind);
    const isPostfix = before?.kind === "operator" && before.text === "%";
    result.push(token);
    if (token.text === "-" && token.kind === "operator" && prefix && !isPostfix && next?.text === "-") {
      result.push({ kind: "open", text: "(" });
      closeAfter.push(endOfOperand(tokens, index + 2));
    }
    for (; closeAfter.length > 0 && closeAfter.includes(index);) {
      closeAfter.splice(closeAfter.indexOf(index), 1);
      result.push({ kind: "close", text: ")" });
    }
  });
  return result;
}

/** The index of the last token of the operand that begins there, prefix signs included. */
function endOfOperand(tokens: readonly Token[], start: number): number {
  let at = start;
  while (
    tokens[at]?.kind === "space" ||
    (tokens[at]?.kind === "operator" && /[-+@]/.test(tokens[at]?.text ?? ""))
  ) {
    at += 1;
  }
  if (tokens[at]?.kind === "function") at += 1;
  if (tokens[at]?.kind === "open") at = argumentList(tokens, at).close;
  while (tokens[at + 1]?.text === "%") at += 1;
  return at;
}

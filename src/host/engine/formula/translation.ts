import { quotedSheetName, type Rectangle, type SheetId } from "../area";
import type { Constant } from "../document/constants";
import type { FunctionDefinition } from "../engine";
import { argumentList } from "./argument-list";
import { parseReference } from "./references";
import type { FormulaPlace, Surroundings } from "./surroundings";
import type { Token } from "./tokens";
import { plainFormula, type Uses } from "./plain-formula";

/** A formula's text with gaps: a number is the index of the call whose result belongs there. */
export type Template = readonly (string | number)[];

/** A call of a custom function inside a formula. */
export interface Call {
  readonly definition: FunctionDefinition;
  readonly arguments: readonly CallArgument[];
}

export type CallArgument =
  | { readonly kind: "missing" }
  | { readonly kind: "value"; readonly value: Constant }
  | { readonly kind: "area"; readonly sheet: SheetId; readonly area: Rectangle }
  /** Must be calculated: a formula, possibly with the results of earlier calls in it. */
  | { readonly kind: "expression"; readonly template: Template };

/** A formula as the calculator can take it. */
export interface Translation {
  readonly template: Template;
  /** Those inside others' arguments come first. */
  readonly calls: readonly Call[];
  readonly uses: Readonly<Uses>;
}

/**
 * Lifts each call of a custom function out of the formula and puts the rest into plain words. The shown formula stays
 * the user's; only the calculator sees the translation.
 */
export function translate(formula: string, place: FormulaPlace, surroundings: Surroundings): Translation {
  const uses: Uses = { names: false, tables: false, spills: false };
  const calls: Call[] = [];
  const tokens = plainFormula(formula, place, surroundings, uses);

  const template = (part: readonly Token[], sheetPrefix: string): Template => {
    const pieces: (string | number)[] = [];
    for (let at = 0; at < part.length; at += 1) {
      const token = part[at];
      if (token === undefined) break;
      const definition = token.kind === "function" ? surroundings.customFunction(token.text) : undefined;
      if (definition !== undefined) {
        const { items, close } = argumentList(part, at + 1);
        pieces.push(lift(definition, items));
        at = close;
      } else if (token.kind === "function" && token.text.toUpperCase() === "HYPERLINK") {
        // The calculator has no links: what a link shows is its last argument.
        const { items, close } = argumentList(part, at + 1);
        pieces.push("(", ...template(items.at(-1) ?? [], sheetPrefix), ")");
        at = close;
      } else {
        pieces.push(
          token.kind === "reference" && token.sheet === undefined ? sheetPrefix + token.text : token.text,
        );
      }
    }
    return joined(pieces);
  };

  const lift = (definition: FunctionDefinition, items: readonly (readonly Token[])[]): number => {
    const given = items.map((item) => argument(item));
    return calls.push({ definition, arguments: given }) - 1;
  };

  const argument = (item: readonly Token[]): CallArgument => {
    const [only] = item;
    if (only === undefined) return { kind: "missing" };
    if (item.length === 1) {
      if (only.kind === "reference") return areaArgument(only, place, surroundings);
      const value = literal(only);
      if (value !== null) return { kind: "value", value };
    }
    const prefix = `${quotedSheetName(surroundings.sheetName(place.sheet))}!`;
    return { kind: "expression", template: template(item, prefix) };
  };

  return { template: template(tokens, ""), calls, uses };
}

/** The formula with the calls' results filled in, with its leading "=". */
export const filledIn = (template: Template, resultText: (call: number) => string): string =>
  `=${template.map((piece) => (typeof piece === "string" ? piece : resultText(piece))).join("")}`;

function joined(pieces: readonly (string | number)[]): Template {
  const result: (string | number)[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (typeof piece === "string" && typeof last === "string") result[result.length - 1] = last + piece;
    else result.push(piece);
  }
  return result;
}

function areaArgument(token: Token, place: FormulaPlace, surroundings: Surroundings): CallArgument {
  const area = parseReference(token.body ?? "");
  const sheet = token.sheet === undefined ? place.sheet : surroundings.sheetId(token.sheet);
  if (area === null || sheet === undefined) return { kind: "value", value: { error: "#REF!" } };
  const { top, left, bottom, right } = area;
  return { kind: "area", sheet, area: { top, left, bottom, right } };
}

function literal(token: Token): Constant | null {
  switch (token.kind) {
    case "string":
      return token.text.slice(1, -1).replaceAll('""', '"');
    case "number":
      return Number(token.text);
    case "boolean":
      return token.text.toUpperCase() === "TRUE";
    case "error":
      return { error: token.text.toUpperCase() };
    default:
      return null;
  }
}

import { shownFunctionName, storedFunctionName } from "./newer-functions";
import { parameterNames } from "./parameters";
import { formulaTokens, type FormulaToken } from "./tokens";

const customPrefix = "_xldudf_";
const parameterPrefix = "_xlpm.";

/** `WCO.KPI`: a namespace, a dot and a name, in a form that no function of Excel has. */
const customFunctionName = /^WCO\.[A-Z][A-Z0-9_.]*$/i;

/**
 * A formula as the file stores it: without "=", later functions with their prefix, custom functions as
 * `_xldudf_WCO_KPI`, the names that LET and LAMBDA define with `_xlpm.`, `A1#` as `_xlfn.ANCHORARRAY(A1)`.
 * @param table the table that the cell lies in, for `[@Column]` without a table's name
 */
export function storedFormula(formula: string, table?: string): string {
  const tokens = formulaTokens(formula.startsWith("=") ? formula.slice(1) : formula);
  const parameters = parameterNames(tokens);
  const stored = tokens.map((token, index) => {
    if (token.kind === "structure") return storedStructure(token.text, tokens[index - 1], table);
    if (token.kind !== "name") return token.text;
    if (!isCall(tokens, index)) {
      return parameters.has(token.text.toLowerCase()) ? parameterPrefix + token.text : token.text;
    }
    if (parameters.has(token.text.toLowerCase())) return parameterPrefix + token.text;
    return customFunctionName.test(token.text)
      ? customPrefix + token.text.toUpperCase().replaceAll(".", "_")
      : storedFunctionName(token.text);
  });
  return spillReferencesStored(tokens, stored).join("");
}

/** A stored formula as its user wrote it, with its "=". */
export function shownFormula(stored: string): string {
  const tokens = formulaTokens(stored);
  const shown = tokens.map((token, index) => {
    if (token.kind === "structure") return shownStructure(token.text);
    if (token.kind !== "name") return token.text;
    if (token.text.toLowerCase().startsWith(parameterPrefix)) return token.text.slice(parameterPrefix.length);
    if (!isCall(tokens, index)) return token.text;
    if (token.text.toLowerCase().startsWith(customPrefix)) return shownCustomName(token.text);
    return shownFunctionName(token.text);
  });
  return `=${spillReferencesShown(tokens, shown).join("")}`;
}

function isCall(tokens: readonly FormulaToken[], index: number): boolean {
  return tokens[index]?.kind === "name" && tokens[index + 1]?.kind === "open";
}

/** `_xldudf_WCO_KPI` → `WCO.KPI`; the namespace ends at the first underscore. */
function shownCustomName(stored: string): string {
  return stored.slice(customPrefix.length).replace("_", ".");
}

function storedStructure(text: string, before: FormulaToken | undefined, table: string | undefined): string {
  const row = /^\[@(?:\[([\s\S]*)\]|([\s\S]*))\]$/.exec(text);
  if (row === null) return text;
  const column = row[1] ?? row[2] ?? "";
  const name = before?.kind === "name" ? "" : (table ?? "");
  return column === "" ? `${name}[#This Row]` : `${name}[[#This Row],[${column}]]`;
}

function shownStructure(text: string): string {
  const row = /^\[\[#This Row\],\[([^[\]]*)\]\]$/i.exec(text);
  if (row === null) return text.toLowerCase() === "[#this row]" ? "[@]" : text;
  const column = row[1] ?? "";
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(column) ? `[@${column}]` : `[@[${column}]]`;
}

/** `A1#` names all of a spilled array; `@A1:A9` the one cell in the formula's own row or column. */
function spillReferencesStored(tokens: readonly FormulaToken[], texts: readonly string[]): string[] {
  const result = [...texts];
  tokens.forEach((token, index) => {
    if (token.text === "@") {
      const last = endOfReference(tokens, index + 1);
      result[index] = "_xlfn.SINGLE(";
      result[last] = `${result[last] ?? ""})`;
    }
    const reference = tokens[index - 1];
    if (token.text !== "#" || reference?.kind !== "name") return;
    const sheet = tokens[index - 2]?.kind === "sheet" ? index - 2 : index - 1;
    result[sheet] = `_xlfn.ANCHORARRAY(${result[sheet] ?? ""}`;
    result[index] = ")";
  });
  return result;
}

/** The index of the last token of the reference or call that begins here. */
function endOfReference(tokens: readonly FormulaToken[], start: number): number {
  let last = start;
  if (tokens[last]?.kind === "sheet") last += 1;
  if (tokens[last + 1]?.kind === "open") return closingOf(tokens, last + 1) ?? tokens.length - 1;
  if (tokens[last]?.kind === "open") return closingOf(tokens, last) ?? tokens.length - 1;
  if (tokens[last + 1]?.kind === "structure") last += 1;
  return tokens[last + 1]?.text === ":" ? endOfReference(tokens, last + 2) : last;
}

function spillReferencesShown(tokens: readonly FormulaToken[], texts: readonly string[]): string[] {
  const result = [...texts];
  tokens.forEach((token, index) => {
    if (!/^_xlfn\.(ANCHORARRAY|SINGLE)$/i.test(token.text) || tokens[index + 1]?.kind !== "open") return;
    const end = closingOf(tokens, index + 1);
    if (end === undefined) return;
    const single = /SINGLE$/i.test(token.text);
    result[index] = single ? "@" : "";
    if (single && !isReference(tokens.slice(index + 2, end))) return;
    result[index + 1] = "";
    result[end] = single ? "" : "#";
  });
  return result;
}

function isReference(tokens: readonly FormulaToken[]): boolean {
  return tokens.every(
    ({ kind, text }) => kind === "name" || kind === "sheet" || text === ":" || text === "!",
  );
}

function closingOf(tokens: readonly FormulaToken[], open: number): number | undefined {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    if (tokens[index]?.kind === "open") depth += 1;
    if (tokens[index]?.kind === "close") depth -= 1;
    if (depth === 0) return index;
  }
  return undefined;
}

import { mayReturnArray } from "./newer-functions";
import { formulaTokens, type FormulaToken } from "./tokens";

/**
 * Whether a formula in one cell must be stored as a dynamic array, because Excel would otherwise read it the old way
 * and put an @ into it: it calls a function that spills, or reckons with whole ranges (`SUM((A1:A9>2)*B1:B9)`).
 * SUMPRODUCT has always done the latter. A custom function with one result is stored plainly: other programs show the
 * stored result of a plain formula, but reckon every array formula again and find no such function.
 */
export function arrayNeeded(formula: string): boolean {
  const tokens = formulaTokens(formula).filter(({ kind }) => kind !== "space");
  const calls = tokens.filter((token, index) => token.kind === "name" && tokens[index + 1]?.kind === "open");
  if (calls.some(({ text }) => mayReturnArray(text))) return true;
  if (calls.some(({ text }) => text.toUpperCase() === "SUMPRODUCT")) return false;
  return tokens.some((_, index) => isRange(tokens, index) && besideOperator(tokens, index));
}

/** Whether the token is the colon of a range of cells. */
function isRange(tokens: readonly FormulaToken[], index: number): boolean {
  return tokens[index]?.text === ":" && tokens[index - 1]?.kind !== "close";
}

const operator = /^[-+*/^&=<>]$/;

function besideOperator(tokens: readonly FormulaToken[], colon: number): boolean {
  const start = tokens[colon - 2]?.kind === "sheet" ? colon - 3 : colon - 2;
  const before = tokens[start];
  const after = tokens[colon + 2];
  // The "=" that every formula begins with is no operator.
  const operatorBefore = before !== undefined && operator.test(before.text) && start > 0;
  return operatorBefore || (after !== undefined && operator.test(after.text));
}

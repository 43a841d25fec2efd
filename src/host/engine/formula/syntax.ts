import type { Token } from "./tokens";

/**
 * What is wrong with a formula's form, in a few words; null when it can be calculated. It asks for balanced brackets,
 * an operand on each side of an operator, and separators only where something is separated.
 */
export function syntaxProblem(tokens: readonly Token[]): string | null {
  const open: ("call" | "group" | "array")[] = [];
  let operandNext = true;
  let afterOperator = true;
  let called = false;
  for (const { kind, text } of tokens) {
    if (kind === "space") continue;
    if (called && kind !== "open") return "a function without its arguments";
    switch (kind) {
      case "unknown":
        return `"${text}" has no meaning here`;
      case "function":
        if (!operandNext) return `an operator is missing before "${text}"`;
        called = true;
        break;
      case "open":
        open.push(called || !operandNext ? "call" : "group");
        [called, operandNext, afterOperator] = [false, true, false];
        break;
      case "brace-open":
        if (!operandNext) return "an operator is missing before {";
        open.push("array");
        [operandNext, afterOperator] = [true, true];
        break;
      case "close":
      case "brace-close": {
        const opened = open.pop();
        if (opened === undefined || (opened === "array") !== (kind === "brace-close"))
          return "brackets do not match";
        if (operandNext && (afterOperator || opened !== "call")) return "an operand is missing";
        operandNext = false;
        break;
      }
      case "comma":
      case "semicolon": {
        const inside = open.at(-1);
        if (inside === undefined || (kind === "semicolon" && inside !== "array"))
          return `"${text}" separates nothing`;
        if (operandNext && (afterOperator || inside !== "call")) return "an operand is missing";
        [operandNext, afterOperator] = [true, inside !== "call"];
        break;
      }
      case "operator":
        if (text === "%" || text === "#") {
          if (operandNext) return `"${text}" stands behind nothing`;
        } else if (!operandNext || text === "+" || text === "-" || text === "@") {
          [operandNext, afterOperator] = [true, true];
        } else return `"${text}" stands before nothing`;
        break;
      default:
        if (!operandNext) return `an operator is missing before "${text}"`;
        operandNext = false;
    }
  }
  if (open.length > 0) return "brackets do not match";
  return operandNext || called ? "an operand is missing" : null;
}

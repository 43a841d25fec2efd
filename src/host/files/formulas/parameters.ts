import type { FormulaToken } from "./tokens";

interface Call {
  readonly function: string;
  argument: number;
  /** The argument's tokens so far, white space left out. */
  names: string[];
}

/**
 * The names, in small letters, that LET and LAMBDA define in a formula: LET's arguments at odd places but the last,
 * LAMBDA's all but the last. A name is taken as defined in the whole formula, as Excel forbids names that are
 * references and no one gives a name two meanings in one formula.
 */
export function parameterNames(tokens: readonly FormulaToken[]): ReadonlySet<string> {
  const found = new Set<string>();
  const calls: Call[] = [];
  tokens.forEach((token, index) => {
    const call = calls[calls.length - 1];
    if (token.kind === "open") {
      call?.names.push("(");
      const before = tokens[index - 1];
      calls.push({
        function: before?.kind === "name" ? before.text.toUpperCase() : "",
        argument: 0,
        names: [],
      });
    } else if (token.kind === "close") {
      calls.pop();
    } else if (token.kind === "separator" && call !== undefined) {
      if (definesName(call)) found.add((call.names[0] ?? "").toLowerCase());
      call.argument += 1;
      call.names = [];
    } else if (token.kind !== "space") {
      call?.names.push(token.kind === "name" ? token.text : "\u0000");
    }
  });
  return found;
}

/** Asked at the separator behind an argument, so the last argument never comes here. */
function definesName({ function: name, argument, names }: Call): boolean {
  const [only, ...others] = names;
  if (only === undefined || others.length > 0 || !/^[\p{L}_]/u.test(only)) return false;
  const plain = name.replace(/^_XLFN\./, "");
  return plain === "LAMBDA" || (plain === "LET" && argument % 2 === 0);
}

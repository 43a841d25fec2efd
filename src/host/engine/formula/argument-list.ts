import type { Token } from "./tokens";

/** A function's arguments, each as its tokens without the spaces around, and where the list closes. */
export interface ArgumentList {
  readonly items: readonly (readonly Token[])[];
  /** The index of the closing bracket. */
  readonly close: number;
}

/** The list that opens at the token with the index `open`. `F()` has no items, `F(,)` two empty ones. */
export function argumentList(tokens: readonly Token[], open: number): ArgumentList {
  const items: Token[][] = [[]];
  let depth = 0;
  let at = open + 1;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const { kind } = token;
    if (kind === "close" && depth === 0) break;
    if (kind === "open" || kind === "brace-open") depth += 1;
    if (kind === "close" || kind === "brace-close") depth -= 1;
    if (kind === "comma" && depth === 0) items.push([]);
    else items.at(-1)?.push(token);
  }
  const trimmed = items.map(withoutSpacesAround);
  const none = trimmed.length === 1 && trimmed[0]?.length === 0;
  return { items: none ? [] : trimmed, close: at };
}

function withoutSpacesAround(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ kind }) => kind !== "space");
  const last = tokens.findLastIndex(({ kind }) => kind !== "space");
  return first < 0 ? [] : tokens.slice(first, last + 1);
}

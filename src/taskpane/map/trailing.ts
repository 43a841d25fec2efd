/** The first few of a list, and an ellipsis for the rest. @example trailing(["Q1", "Q2"]) // "Q1, Q2" */
export function trailing(texts: readonly string[], most = 5): string {
  return texts.slice(0, most).join(", ") + (texts.length > most ? " …" : "");
}

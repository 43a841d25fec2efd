const notReported = new Set(["", "-", "–", "—", "…", "...", "tbc"]);
const notApplicable = new Set(["n/a", "n.a.", "s.o.", "s/o", "sans objet"]);

/**
 * What a cell says that holds no number (design §4 rule 5): a blank, a dash, an ellipsis or "TBC" is
 * "not-reported"; "n/a", "s.o." and "sans objet" are "not-applicable"; null for any other text.
 * Case and the spaces around do not matter. Missing is not zero: "0" is not among these.
 */
export function missingMark(text: string): "not-reported" | "not-applicable" | null {
  const said = text.trim().toLowerCase();
  if (notReported.has(said)) return "not-reported";
  return notApplicable.has(said) ? "not-applicable" : null;
}

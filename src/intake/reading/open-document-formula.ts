/**
 * An OpenDocument formula as Excel writes it, without "=": references lose their brackets, arguments are
 * separated by commas.
 *
 * @example formulaOfOpenDocument("of:=SUM([.B1:.B3];[$Other.C1])") // "SUM(B1:B3,Other!C1)"
 */
export function formulaOfOpenDocument(stored: string): string {
  const formula = stored.slice(stored.indexOf("=") + 1);
  return formula.replace(/"(?:[^"]|"")*"|\[([^\]]*)\]|;/g, (token, reference?: string) => {
    if (reference !== undefined) return excelReference(reference);
    return token === ";" ? "," : token;
  });
}

/** "$Sheet.A1:.B2": the sheet stands before the last point of the first cell; the second cell repeats it or not. */
function excelReference(reference: string): string {
  const match = /^\$?('(?:[^']|'')*'(?:#\$?[^.]*)?|[^.:]*)\.([^:]*)(?::[^:]*\.([^:.]*))?$/.exec(reference);
  if (match === null) return reference;
  const [, sheet = "", first = "", second] = match;
  return `${sheet === "" ? "" : `${sheet}!`}${first}${second === undefined ? "" : `:${second}`}`;
}

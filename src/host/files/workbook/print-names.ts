import type { PrintSnapshot } from "../snapshot";

/** What of a sheet's print layout stands in the workbook's built-in names. */
export type PrintNames = Pick<PrintSnapshot, "area" | "titleRows" | "titleColumns">;

const sheetPrefix = String.raw`(?:'(?:[^']|'')*'|[^'!,:]+)!`;
const areaPattern = new RegExp(`^${sheetPrefix}(\\$?[A-Z]{1,3}\\$?\\d+(?::\\$?[A-Z]{1,3}\\$?\\d+)?)$`, "i");
const rowsPattern = new RegExp(`^${sheetPrefix}(\\$?\\d+:\\$?\\d+)$`);
const columnsPattern = new RegExp(`^${sheetPrefix}(\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3})$`, "i");

/** The references of a name's formula, cut at the commas outside quoted sheet names. */
function references(formula: string): string[] {
  return (formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((reference) => reference.trim());
}

/** The printed area, "A1:H40" or several with commas; undefined for a formula that reckons it. */
export function readPrintArea(formula: string): string | undefined {
  const areas = references(formula).map((reference) => areaPattern.exec(reference)?.[1]?.replaceAll("$", ""));
  return areas.length === 0 || areas.includes(undefined) ? undefined : areas.join(",");
}

/** The rows ("1:4") and columns ("A:B") repeated on every page; undefined if the formula says anything else. */
export function readPrintTitles(formula: string): Omit<PrintNames, "area"> | undefined {
  let titles: Omit<PrintNames, "area"> = {};
  for (const reference of references(formula)) {
    const rows = rowsPattern.exec(reference)?.[1]?.replaceAll("$", "");
    const columns = columnsPattern.exec(reference)?.[1]?.replaceAll("$", "");
    if (rows === undefined && columns === undefined) return undefined;
    titles = {
      ...titles,
      ...(rows === undefined ? {} : { titleRows: rows }),
      ...(columns === undefined ? {} : { titleColumns: columns }),
    };
  }
  return titles;
}

export function printAreaFormula(sheet: string, area: string): string {
  const absolute = area.replaceAll("$", "").replace(/([A-Z]+)(\d+)/gi, "$$$1$$$2");
  return absolute
    .split(",")
    .map((one) => `${quotedSheet(sheet)}!${one.trim()}`)
    .join(",");
}

export function printTitlesFormula(
  sheet: string,
  { titleRows, titleColumns }: Omit<PrintNames, "area">,
): string {
  const absolute = (range: string) =>
    range
      .replaceAll("$", "")
      .split(":")
      .map((end) => `$${end}`)
      .join(":");
  return [titleColumns, titleRows]
    .flatMap((range) => (range === undefined ? [] : [`${quotedSheet(sheet)}!${absolute(range)}`]))
    .join(",");
}

/** A sheet's name as formulas write it: in apostrophes unless it is a plain word that is no reference. */
export function quotedSheet(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^([A-Z]{1,3}\d+|R\d*C\d*|[RC])$/i.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/**
 * Names of worksheets, tables and named items. They stay the same in both languages, because formulas, mappings
 * and other people's workbooks refer to them (design §6).
 */
export const sheetNames = {
  scorecard: "Scorecard",
  strategyMap: "Strategy map",
  deviations: "Deviations",
  regions: "Members by region",
  data: "WCO Data",
  settings: "WCO Settings",
  mapping: "WCO Mapping",
  calculation: "WCO Calculation",
  rows: "WCO Rows",
  lists: "WCO Lists",
  members: "WCO Members",
  template: "WCO Template",
} as const;

export const tableNames = {
  data: "WcoData",
  settings: "WcoSettings",
  mapping: "WcoMapping",
} as const;

/** Sheets that hold tables or calculations, of which a workbook has one each. */
export const tableSheets: readonly string[] = [
  sheetNames.data,
  sheetNames.settings,
  sheetNames.mapping,
  sheetNames.calculation,
  sheetNames.rows,
  sheetNames.lists,
  sheetNames.members,
];

const forbidden = /[:\\/?*[\]]/g;

/**
 * A worksheet name that Excel takes: at most 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end,
 * and not one that is `taken` (compared without case); a number is added where it would be.
 */
export function worksheetName(wanted: string, taken: readonly string[] = []): string {
  const clean = wanted
    .replace(forbidden, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^'+|'+$/g, "");
  const base = clean === "" ? "Sheet" : clean;
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? "" : ` (${count})`;
    const name = base.slice(0, 31 - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

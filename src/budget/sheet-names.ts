/**
 * Names of the worksheets that the add-in writes finance into; the same in both languages, because formulas and other people's
 * workbooks refer to them (design §6).
 */
export const financeSheetNames = {
  finance: "Finance Committee",
  budget: "WCO Budget",
  allocation: "WCO Allocation",
  effort: "WCO Effort",
  actions: "WCO Actions",
  audit: "WCO Audit",
  rates: "WCO Rates",
  lines: "WCO Budget lines",
} as const;

/** The sheet on which a scenario's lines are calculated, by its number from 1. */
export function scenarioSheetName(number: number): string {
  return `WCO Scenario ${number}`;
}

/**
 * The sheets of a workbook that state anything of its finance. In one that the add-in has written, what it computed from the tables
 * is no further table: the Committee's sheet and the calculated lines are left out.
 */
export function statingSheets<Sheet extends { readonly name: string }>(
  sheets: readonly Sheet[],
): readonly Sheet[] {
  if (!sheets.some(({ name }) => name === financeSheetNames.budget)) return sheets;
  const computed: readonly string[] = [financeSheetNames.finance, financeSheetNames.lines];
  return sheets.filter(({ name }) => !computed.includes(name) && !/^WCO Scenario \d+$/.test(name));
}

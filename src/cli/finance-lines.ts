import { fromCents } from "../budget";
import { cliText } from "../i18n/cli-text";
import { financeText, reconciliationText } from "../i18n/finance-text";
import { say, type Language } from "../i18n/text";
import type { FinanceSheetInput } from "../sheets/finance/finance-input";
import { codeOfRow, titleOfRow } from "../sheets/finance/sheet-layout";

/** The budget by priority as lines for a terminal: amount, share of total, of which staff, and whether all totals agree. */
export function financeLines(sheet: FinanceSheetInput): readonly string[] {
  const { plan, table, finance, language } = sheet;
  const money = (cents: number): string => decimalInWords(fromCents(cents), language, 2).padStart(18);
  const percent = (tenths: number): string => `${decimalInWords(tenths / 10, language, 1)} %`.padStart(9);
  const staff = table.rows.reduce((sum, { staffCents }) => sum + staffCents, 0);
  const shares = table.rows.reduce((sum, { tenthsOfPercent }) => sum + tenthsOfPercent, 0);
  const titles = table.rows.map(({ priority }) => titleOfRow(plan, priority, language));
  const width = Math.max(...titles.map(({ length }) => length)) + 2;
  const line = (code: string, title: string, cents: number, tenths: number, staffCents: number): string =>
    `${code.padEnd(4)}${title.padEnd(width)}${money(cents)}${percent(tenths)}${money(staffCents)}`;
  const header = [
    "".padEnd(4 + width),
    say(financeText.approved, language).padStart(18),
    "%".padStart(9),
    say(financeText.ofWhichStaff, language).padStart(18),
  ].join("");
  const facts = { year: table.year, currency: finance.budget.settings.currency };
  return [
    "",
    say(cliText.financeHeading, language, facts),
    "",
    header,
    ...table.rows.map((row, index) =>
      line(
        codeOfRow(row.priority) ?? "",
        titles[index] ?? "",
        row.cents,
        row.tenthsOfPercent,
        row.staffCents,
      ),
    ),
    line("", say(financeText.total, language), table.totalCents, shares, staff),
    "",
    reconciliationLine(sheet),
  ];
}

function reconciliationLine({ reconciliation, language }: FinanceSheetInput): string {
  const wrong = reconciliation.filter(({ difference }) => difference !== 0);
  if (wrong.length === 0) return say(cliText.reconciles, language);
  const checks = wrong.map(({ check }) => say(reconciliationText[check], language)).join(", ");
  return say(cliText.doesNotReconcile, language, { checks });
}

/** With all of its decimals, so that columns of amounts stand in line. */
function decimalInWords(value: number, language: Language, decimals: number): string {
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === "fr" ? "\u202f" : ",");
  return `${value < 0 ? "-" : ""}${grouped}${language === "fr" ? "," : "."}${fraction}`;
}

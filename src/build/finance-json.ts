import {
  budgetOfYear,
  changes,
  effortOnPriorities,
  resourcesOnPriorities,
  type PriorityTable,
} from "../budget";
import { directorateTitle } from "../figures/directorates";
import type { Figure } from "../figures/figure";
import type { Finding } from "../figures/finding";
import { findingMessage } from "../i18n/findings";
import type { FinanceSheetInput } from "../sheets/finance/finance-input";

/**
 * The finance result as JSON text, two spaces deep, ending with a newline: rows by priority and not allocated, totals, the cross
 * table by directorate (English names, so that the language changes no key), ORG1.1 and ORG2.1, changes on the year before
 * (null without one), objectives, scenarios, the reconciliation, the figures for the scorecard and the findings in words.
 * Amounts are whole cents, percentages whole tenths.
 */
export function financeJson(
  sheet: FinanceSheetInput,
  figures: readonly Figure[],
  findings: readonly Finding[],
): string {
  const { table, before, finance, language } = sheet;
  const { budget } = finance;
  const result = {
    year: table.year,
    currency: budget.settings.currency,
    rows: table.rows,
    totalCents: table.totalCents,
    byDirectorate: byDirectorate(table),
    byObjective: sheet.objectives.filter(({ objective, cents }) => objective === null || cents !== 0),
    changes: changesOf(table, before),
    org11: effortOnPriorities(budgetOfYear(budget, table.year).efforts),
    org21: resourcesOnPriorities(table),
    scenarios: sheet.scenarios.map(({ name, table: changed, org21 }) => ({
      name,
      rows: changed.rows,
      org21,
    })),
    reconciliation: {
      reconciles: sheet.reconciliation.every(({ difference }) => difference === 0),
      checks: sheet.reconciliation,
    },
    figures,
    findings: findings.map(({ severity, code, file, sheet: name, cell, facts }) => ({
      severity,
      code,
      file: file ?? null,
      sheet: name ?? null,
      cell: cell ?? null,
      message: findingMessage(code, language, facts),
    })),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function byDirectorate({ byDirectorate: rows }: PriorityTable): object {
  return Object.fromEntries(
    [...rows].map(([code, { parts, total }]) => [
      directorateTitle(code, "en"),
      { ...Object.fromEntries(parts), total },
    ]),
  );
}

function changesOf(table: PriorityTable, before: PriorityTable): object | null {
  const rows = changes(table, before);
  return rows === null ? null : [...rows].map(([priority, change]) => ({ priority, ...change }));
}

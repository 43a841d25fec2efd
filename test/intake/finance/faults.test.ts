import { figuresFromFinance, priorityTable } from "../../../src/budget";
import type { Finding } from "../../../src/figures/finding";
import { findingMessage } from "../../../src/i18n/findings";
import { wcoPlan } from "../../../src/plan";
import { readFixtures } from "./read-fixture";

describe("a workbook with every fault", () => {
  let findings: readonly Finding[];
  beforeAll(async () => {
    const read = await readFixtures("faults.xlsx");
    const priorities = wcoPlan.priorities.map(({ id }) => id);
    const { table, findings: budgetFindings } = priorityTable(priorities, read.finance.budget, "2019/20");
    const fed = figuresFromFinance(read.finance, table, "2019/20-Q4");
    findings = [...read.findings, ...budgetFindings, ...fed.findings];
  });

  it.each([
    ["shares over 100 %", "error", "shares-over-100", "Shares", "C2"],
    ["shares under 100 %", "warning", "shares-under-100", "Shares", "C4"],
    ["an unknown priority", "error", "priority-unknown", "Shares", "C5"],
    ["an unknown line", "error", "allocation-line-unknown", "Shares", "C6"],
    ["a share in words", "error", "share-unreadable", "Shares", "C7"],
    ["a negative share", "error", "share-negative", "Shares", "C8"],
    ["a negative amount", "error", "negative-amount", "Budget", "E4"],
    ["a currency without a rate", "error", "currency-without-rate", "Budget", "E5"],
    ["a staff line without time", "warning", "effort-missing", "Budget", "E7"],
    ["an amount in words", "error", "amount-unreadable", "Budget", "E8"],
    ["an unknown kind", "warning", "budget-kind-unknown", "Budget", "D9"],
    ["one code for two lines", "error", "budget-line-twice", "Budget", "E11"],
    ["more days than working days", "error", "effort-over-working-days", "Effort", "B2"],
    ["an unknown objective", "error", "action-objective-unknown", "Actions", "B2"],
    ["an unknown priority of an action", "error", "action-priority-unknown", "Actions", "C3"],
    ["an unknown status", "warning", "action-status-unknown", "Actions", "E3"],
    ["a quarter in words", "error", "action-quarter-unreadable", "Actions", "D4"],
    ["a day that never was", "warning", "action-date-unreadable", "Actions", "F5"],
    ["a day on an action that is not done", "warning", "action-done-but-not", "Actions", "E6"],
    ["a cancelled action", "info", "action-cancelled", "Actions", "A7"],
    ["a due date in words", "error", "audit-date-unreadable", "Audit", "B2"],
    ["an unclear state", "warning", "audit-state-unclear", "Audit", "C3"],
  ])("shows %s with its cell", (_what, severity, code, sheet, cell) => {
    expect(findings).toContainEqual(
      expect.objectContaining({ severity, code, file: "faults.xlsx", sheet, cell }),
    );
  });

  it.each(["en", "fr"] as const)("says each in words (%s), with every blank filled", (language) => {
    for (const { code, facts } of findings) {
      const message = findingMessage(code, language, facts);
      expect(message).not.toBe(code);
      expect(message).not.toMatch(/[{}]/);
    }
  });
});

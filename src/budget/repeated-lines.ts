import type { Finding } from "../figures/finding";
import { placeText } from "../figures/place";
import { groupBy } from "./sums";
import type { BudgetLine } from "./types";

/** Lines of one year with each code settled. */
export interface SettledLines {
  readonly lines: readonly BudgetLine[];
  /** Lines whose code stands for different amounts: they count, but nobody can say which of them a share means. */
  readonly contested: ReadonlySet<BudgetLine>;
  readonly findings: readonly Finding[];
}

/**
 * A line stated twice alike, as when a directorate's workbook and the central one both hold it, counts once, which is said.
 * Lines that differ under one code all stay in the budget, contested, with an error that shows each place.
 */
export function settleRepeatedLines(lines: readonly BudgetLine[]): SettledLines {
  const kept: BudgetLine[] = [];
  const contested = new Set<BudgetLine>();
  const findings: Finding[] = [];
  for (const [code, same] of groupBy(lines, ({ line }) => line)) {
    const different = [...groupBy(same, content).values()].flatMap(([first]) => first ?? []);
    kept.push(...different);
    const [first, ...others] = different;
    if (first === undefined) continue;
    if (others.length > 0) {
      for (const line of different) contested.add(line);
      for (const other of others) findings.push(twice("error", "budget-line-twice", code, other, first));
    } else if (same.length > 1) {
      for (const other of same.slice(1)) {
        findings.push(twice("warning", "budget-line-repeated", code, other, first));
      }
    }
  }
  return { lines: inOrder(lines, kept), contested, findings };
}

function content({ directorate, kind, cents, currency, isCorrection }: BudgetLine): string {
  return [directorate, kind, cents, currency, isCorrection].join("|");
}

function twice(
  severity: Finding["severity"],
  code: string,
  line: string,
  found: BudgetLine,
  before: BudgetLine,
): Finding {
  const facts = {
    line,
    other: placeText(before.place),
    amount: found.cents / 100,
    otherAmount: before.cents / 100,
  };
  return { severity, code, ...found.place, facts };
}

function inOrder(lines: readonly BudgetLine[], kept: readonly BudgetLine[]): readonly BudgetLine[] {
  const chosen = new Set(kept);
  return lines.filter((line) => chosen.has(line));
}

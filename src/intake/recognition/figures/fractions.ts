import type { Finding } from "../../../figures/finding";
import type { KpiKind } from "../../../plan/types";
import { cellAddress } from "../grid/address";
import type { QuarterSides, Side } from "./side";

/** A share is of days or money, whose parts may be small; beside less than this a fraction may be right. */
const largestShareBesideFraction = 20;

/** A pair without a fraction that stands beside a count, and what is said of it. */
export interface CheckedPair {
  readonly sides: QuarterSides;
  readonly findings: readonly Finding[];
}

/**
 * 0.69 beside 62 is a percentage beside a count, and so is 0.69 beside 1 where things are counted: which number was
 * meant is asked. A target that was phased is no fraction of this kind.
 */
export function withoutFractions(sides: QuarterSides, kind: KpiKind): CheckedPair {
  const { actual, target } = sides;
  if (actual === null || target === null) return { sides, findings: [] };
  if (isFractionBeside(actual, target, kind)) {
    return { sides: { ...sides, actual: unclear(actual) }, findings: said(actual, target) };
  }
  if (isFractionBeside(target, actual, kind)) {
    return { sides: { ...sides, target: unclear(target) }, findings: said(target, actual) };
  }
  return { sides, findings: [] };
}

function isFractionBeside(one: Side, other: Side, kind: KpiKind): boolean {
  if (typeof one.value !== "number" || typeof other.value !== "number") return false;
  if (one.flags.includes("phased-target") || one.flags.includes("mapped")) return false;
  if (one.value <= 0 || one.value >= 1) return false;
  switch (kind) {
    case "share":
      return other.value > largestShareBesideFraction;
    case "milestone":
      // 0.69 of one plan is a milestone's own way to count.
      return other.value > 1;
    default:
      return Number.isInteger(other.value);
  }
}

function unclear(side: Side): Side {
  return { ...side, value: "not-reported", stated: false };
}

function said(one: Side, other: Side): readonly Finding[] {
  const [cell] = one.cells;
  if (cell === undefined) return [];
  const facts = { value: String(one.value), other: String(other.value), kpi: cell.kpi };
  return [
    {
      severity: "warning",
      code: "fraction-against-count",
      sheet: cell.sheet,
      cell: cellAddress(cell.row, cell.column),
      facts,
    },
  ];
}

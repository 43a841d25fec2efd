import type { Finding } from "../../../figures/finding";
import { cellAddress } from "../grid/address";
import type { Statement } from "../tables/statement";
import { sideOf, type QuarterSides, type Side } from "./side";

/** What annual statements add to a record's quarters. */
export interface AnnualResult {
  readonly sides: readonly QuarterSides[];
  readonly findings: readonly Finding[];
}

/**
 * Design §4 rule 12: an annual target beside quarterly actuals is phased over the quarters, a quarter of it each;
 * where quarterly targets stand beside it they count and a different sum is said. An actual stated only for the whole
 * year counts in Q4, against the year's target. A milestone's annual target is its target at the end of the year.
 */
export function withAnnual(
  stated: readonly QuarterSides[],
  statements: readonly Statement[],
  level: boolean,
): AnnualResult {
  const target = annual(statements, "target");
  const actual = annual(statements, "actual");
  const quarterlyActuals = stated.some((sides) => sides.actual !== null);
  const quarterlyTargets = stated.some((sides) => sides.target !== null);
  if (actual !== null && !quarterlyActuals) return annualActual(stated, actual, target);
  const findings = [
    ...(actual === null
      ? []
      : unequal(
          "annual-actual-differs",
          actual,
          stated.map((sides) => sides.actual),
          level,
        )),
    ...(target === null || !quarterlyTargets
      ? []
      : unequal(
          "annual-target-differs",
          target,
          stated.map((sides) => sides.target),
          level,
        )),
  ];
  if (target === null || quarterlyTargets) return { sides: stated, findings };
  if (level) return milestoneTarget(stated, target, findings);
  const phased = phasedTarget(target);
  // A mapped target awaits its actuals in every quarter, as no blank cells show where they will come.
  const awaitsAll = target.flags.includes("mapped") && !quarterlyActuals;
  return {
    sides: stated.map((sides) =>
      sides.actual === null && !awaitsAll ? sides : { ...sides, target: phased },
    ),
    findings,
  };
}

function annual(statements: readonly Statement[], role: Statement["role"]): Statement | null {
  const own = statements.filter(
    ({ role: stated, time, silent }) => stated === role && time.kind === "year" && silent !== "blank",
  );
  return own.find(({ silent }) => silent === null) ?? own[0] ?? null;
}

function phasedTarget(target: Statement): Side {
  const side = sideOf(target, ["phased-target"]);
  return typeof target.value === "number" ? { ...side, value: target.value / 4 } : side;
}

/** The year's actual in Q4, against the year's target or the sum of its quarters' targets. */
function annualActual(
  stated: readonly QuarterSides[],
  actual: Statement,
  target: Statement | null,
): AnnualResult {
  const quarterly = stated.flatMap((sides) => sides.target ?? []);
  const side = target === null ? summed(quarterly) : sideOf(target);
  const { sheet, row, column, kpi } = actual;
  // "Q1 target | Actual" may well be the first quarter's.
  if (target === null && quarterly.length > 0 && quarterly.length < 4) {
    const facts = { kpi, value: String(actual.value) };
    const at = { sheet, cell: cellAddress(row, column) };
    return { sides: stated, findings: [{ severity: "warning", code: "actual-of-no-quarter", ...at, facts }] };
  }
  const findings: Finding[] =
    quarterly.length === 0
      ? []
      : [
          {
            severity: "info",
            code: "annual-actual-in-last-quarter",
            sheet,
            cell: cellAddress(row, column),
            facts: { kpi },
          },
        ];
  return { sides: [{ quarter: 4, actual: sideOf(actual), target: side }], findings };
}

function summed(sides: readonly Side[]): Side | null {
  const numbers = sides.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  if (sides.length === 0) return null;
  return {
    value: numbers.length < sides.length ? "not-reported" : numbers.reduce((sum, number) => sum + number, 0),
    cells: sides.flatMap(({ cells }) => cells),
    flags: [],
    stated: true,
  };
}

function milestoneTarget(
  stated: readonly QuarterSides[],
  target: Statement,
  findings: readonly Finding[],
): AnnualResult {
  const { sheet, row, column, kpi } = target;
  const asked: Finding = {
    severity: "warning",
    code: "milestone-annual-target",
    sheet,
    cell: cellAddress(row, column),
    facts: { kpi },
  };
  return {
    sides: stated.map((sides) =>
      sides.quarter === 4 && sides.actual !== null ? { ...sides, target: sideOf(target) } : sides,
    ),
    findings: [...findings, asked],
  };
}

/** A year's figure that its quarters do not add up to; a level's last quarter is its year. */
function unequal(
  code: string,
  annualStatement: Statement,
  sides: readonly (Side | null)[],
  level: boolean,
): readonly Finding[] {
  const { value, sheet, row, column, kpi } = annualStatement;
  const numbers = sides.flatMap((side) => (typeof side?.value === "number" ? [side.value] : []));
  if (typeof value !== "number" || (numbers.length === 0 && value === 0)) return [];
  const sum = level ? (numbers.at(-1) ?? 0) : numbers.reduce((total, number) => total + number, 0);
  if (Math.abs(sum - value) <= 1e-9 * Math.max(1, Math.abs(value))) return [];
  return [{ severity: "warning", code, sheet, cell: cellAddress(row, column), facts: { kpi, value, sum } }];
}

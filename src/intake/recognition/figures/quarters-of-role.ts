import type { Finding } from "../../../figures/finding";
import type { QuarterNumber } from "../../../figures/period";
import { cellAddress } from "../grid/address";
import { quarterOfMonth } from "../tables/merge-periods";
import type { Statement } from "../tables/statement";
import { sideOf, type Side, type SideByQuarter } from "./side";

/** What a role's statements come to, quarter by quarter. */
export interface RoleQuarters {
  readonly sides: SideByQuarter;
  readonly findings: readonly Finding[];
}

const quarters: readonly QuarterNumber[] = [1, 2, 3, 4];

/**
 * The quarters that one role's statements of a record state. A quarter's own figure goes before the difference of
 * cumulative ones (design §4 rule 13), that before the sum of months (rule 14, see {@link monthsOfRecord}).
 *
 * @param level true for milestones, which are cumulative by nature and never differenced
 */
export function quartersOfRole(statements: readonly Statement[], level: boolean): RoleQuarters {
  const plain = byQuarter(statements.filter(({ cumulative }) => !cumulative || level));
  const findings: Finding[] = [];
  const cumulative = byQuarter(
    withoutFractions(
      statements.filter((one) => one.cumulative && !level),
      findings,
    ),
  );
  const sides = new Map<QuarterNumber, Side>();
  for (const quarter of quarters) {
    const own = plain.get(quarter);
    const toDate = cumulative.get(quarter);
    if (own !== undefined) sides.set(quarter, sideOf(own));
    else if (toDate !== undefined) {
      const before = quarter === 1 ? null : (cumulative.get((quarter - 1) as QuarterNumber) ?? "missing");
      const { side, findings: said } = difference(toDate, before);
      sides.set(quarter, side);
      findings.push(...said);
    }
  }
  return { sides, findings };
}

/** A percentage among counts to date, 0.69 after 16, would make two quarters wrong: it is asked, and counts nowhere. */
function withoutFractions(statements: readonly Statement[], findings: Finding[]): readonly Statement[] {
  const most = Math.max(0, ...statements.flatMap(({ value }) => (typeof value === "number" ? [value] : [])));
  return statements.map((statement) => {
    const { value } = statement;
    if (typeof value !== "number" || value <= 0 || value >= 1 || most <= 1) return statement;
    const facts = { value: String(value), other: String(most) };
    findings.push(finding("fraction-against-count", statement, facts));
    return { ...statement, value: "not-reported", silent: "asked" };
  });
}

/** The statements on quarters; a cell that says something goes before a blank one. */
function byQuarter(statements: readonly Statement[]): ReadonlyMap<QuarterNumber, Statement> {
  const found = new Map<QuarterNumber, Statement>();
  for (const statement of statements) {
    const quarter = quarterOfCumulative(statement);
    if (quarter === null) continue;
    const known = found.get(quarter);
    const later = known !== undefined && known.time.kind === "month" && lastOf(statement, known);
    if (known === undefined || known.silent === "blank" || later) found.set(quarter, statement);
  }
  return found;
}

/** A cumulative month counts as its quarter's end where it is the last one stated. */
function quarterOfCumulative({ time, cumulative }: Statement): QuarterNumber | null {
  if (time.kind === "quarter") return time.quarter;
  return time.kind === "month" && cumulative ? quarterOfMonth(time.month) : null;
}

function lastOf(statement: Statement, known: Statement): boolean {
  const month = (one: Statement) => (one.time.kind === "month" ? (one.time.month + 5) % 12 : 0);
  return statement.silent !== "blank" && month(statement) > month(known);
}

/** A quarter's figure as the difference to the quarter before; a fall is said, and across a gap nothing is reckoned. */
function difference(
  toDate: Statement,
  before: Statement | null | "missing",
): { readonly side: Side; readonly findings: readonly Finding[] } {
  if (before === null || typeof toDate.value !== "number") {
    return {
      side: sideOf(toDate, typeof toDate.value === "number" ? ["from-cumulative"] : []),
      findings: [],
    };
  }
  const unknown: Side = { ...sideOf(toDate, ["from-cumulative"]), value: "not-reported" };
  if (before === "missing" || typeof before.value !== "number") {
    return {
      side: { ...unknown, stated: false },
      findings: [finding("cumulative-gap", toDate, { value: toDate.value })],
    };
  }
  const value = toDate.value - before.value;
  const facts = { value: toDate.value, before: before.value };
  return {
    side: { ...unknown, value: clean(value) },
    findings: value < 0 ? [finding("cumulative-falls", toDate, facts)] : [],
  };
}

/** The difference of decimals without the noise of binary fractions. */
function clean(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(14));
}

function finding(code: string, { sheet, row, column, kpi }: Statement, facts: Finding["facts"]): Finding {
  return { severity: "warning", code, sheet, cell: cellAddress(row, column), facts: { kpi, ...facts } };
}

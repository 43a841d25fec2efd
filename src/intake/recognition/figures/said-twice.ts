import { groupBy } from "../group-by";
import type { Finding } from "../../../figures/finding";
import { cellAddress } from "../grid/address";
import type { PlacedStatement } from "./records";

/** Statements without those that contradict each other within a table, and what is said of these. */
export interface WithoutContradictions {
  readonly statements: readonly PlacedStatement[];
  /** Without the file's name. */
  readonly findings: readonly Finding[];
}

/**
 * Where a table says the same thing twice and differently, which one counts is asked (design §4 rule 15): an annual
 * target beside a revised one or a forecast; Members supported beside workshops held.
 */
export function withoutSaidTwice(statements: readonly PlacedStatement[]): WithoutContradictions {
  const groups = groupBy(statements.filter(mayBeSaidTwice), ({ kpi, directorate, year, time, role }) =>
    JSON.stringify([kpi, directorate, year, time, sideOfRole(role)]),
  );
  const differing = [...groups.values()].filter(
    (group) =>
      new Set(group.map(({ value }) => value)).size > 1 && (isInOneRow(group) || isOfTwoKinds(group)),
  );
  const asked = new Set<PlacedStatement>(differing.flat());
  return {
    statements: statements.map((statement) =>
      asked.has(statement) ? { ...statement, value: "not-reported", silent: "asked" } : statement,
    ),
    findings: differing.flatMap(finding),
  };
}

/** Numbers only: a list of Members beside their number is checked where Members are counted. */
function mayBeSaidTwice({ value, members, flags, cumulative }: PlacedStatement): boolean {
  return typeof value === "number" && members === null && !cumulative && !flags.includes("mapped");
}

/** Annual figures in two columns; the same KPI in two rows is two figures, which are compared as such. */
function isInOneRow(group: readonly PlacedStatement[]): boolean {
  const rows = new Set(group.map(({ sheet, row }) => `${sheet}|${row}`));
  return group[0]?.time.kind === "year" && rows.size < group.length;
}

function isOfTwoKinds(group: readonly PlacedStatement[]): boolean {
  return new Set(group.map(({ role }) => role)).size > 1;
}

function sideOfRole(role: PlacedStatement["role"]): "actual" | "target" {
  return role === "actual" || role === "members-supported" ? "actual" : "target";
}

function finding(group: readonly PlacedStatement[]): readonly Finding[] {
  const [first] = group;
  if (first === undefined) return [];
  const { sheet, row, column, kpi } = first;
  const values = group
    .map((one) => `${String(one.value)} (${one.sheet}!${cellAddress(one.row, one.column)})`)
    .join("; ");
  return [
    {
      severity: "error",
      code: "figures-of-one-table-differ",
      sheet,
      cell: cellAddress(row, column),
      facts: { kpi, values },
    },
  ];
}

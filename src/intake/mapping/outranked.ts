import type { Statement } from "../recognition/tables/statement";
import type { MappedStatements } from "./mapped-statements";

/**
 * What is left of recognition beside a mapping (design §6: a mapping outranks recognition): nothing in a mapped range,
 * and nothing on a KPI, role, time and directorate that the mapping states.
 */
export function outranked(
  recognised: readonly Statement[],
  { statements, coversCell }: Pick<MappedStatements, "statements" | "coversCell">,
  directorate: string | null,
): readonly Statement[] {
  const slot = (statement: Statement) =>
    JSON.stringify([statement.kpi, statement.role, statement.time, statement.directorate ?? directorate]);
  const mapped = new Set(statements.filter(({ silent }) => silent !== "blank").map(slot));
  return recognised.filter(
    (statement) =>
      !coversCell(statement.sheet, statement.row, statement.column) && !mapped.has(slot(statement)),
  );
}

import type { QuarterNumber } from "../../../figures/period";
import type { Statement } from "../tables/statement";
import { sideOf, type Side } from "./side";

/** The Members that a record lists for a quarter; their number serves as the count where none is stated. */
export interface QuarterMembers {
  readonly supported: readonly string[] | null;
  readonly requesting: readonly string[] | null;
  readonly actual: Side | null;
  readonly target: Side | null;
}

/** The Members listed for a quarter (design §4 rule 3). */
export function membersOfQuarter(statements: readonly Statement[], quarter: QuarterNumber): QuarterMembers {
  const of = (role: Statement["role"]) => {
    const here = statements.filter(
      ({ role: own, time }) => own === role && time.kind === "quarter" && time.quarter === quarter,
    );
    return (
      here.find(({ members }) => members !== null) ?? here.find(({ silent }) => silent === null) ?? here[0]
    );
  };
  const supported = of("members-supported");
  const requesting = of("members-requesting");
  return {
    supported: supported?.members ?? null,
    requesting: requesting?.members ?? null,
    actual: supported === undefined ? null : sideOf(supported),
    target: requesting === undefined ? null : sideOf(requesting),
  };
}

import type { Figure, FigureFlag } from "../../../figures/figure";
import type { Finding } from "../../../figures/finding";
import { quarterOf, type QuarterNumber } from "../../../figures/period";
import type { KpiKind } from "../../../plan/types";
import type { Statement } from "../tables/statement";
import { withoutFractions } from "./fractions";
import { quarterFromMonths } from "./months";
import { quartersOfRole } from "./quarters-of-role";
import type { KpiRecord } from "./records";
import type { QuarterSides } from "./side";
import { sourceOf } from "./source-of";
import { withAnnual } from "./annual";
import { membersOfQuarter } from "./members-of-quarter";

export interface RecordFigures {
  readonly figures: readonly Figure[];
  /** Without the file's name. */
  readonly findings: readonly Finding[];
}

const quarters: readonly QuarterNumber[] = [1, 2, 3, 4];

/** The figures that a record's statements come to, by rules 12 to 14 of design §4, in the order of the quarters. */
export function figuresOfRecord(file: string, record: KpiRecord, kind: KpiKind): RecordFigures {
  const { statements } = record;
  const level = kind === "milestone";
  const actuals = quartersOfRole(statements.filter(ofRole("actual")), level);
  const targets = quartersOfRole(statements.filter(ofRole("target")), level);
  const stated = quarters.map((quarter): QuarterSides => {
    const months = quarterFromMonths(statements, quarter, level);
    const members = membersOfQuarter(statements, quarter);
    return {
      quarter,
      actual: actuals.sides.get(quarter) ?? months?.actual ?? members.actual,
      target: targets.sides.get(quarter) ?? months?.target ?? members.target,
    };
  });
  const annual = withAnnual(stated, statements, level);
  const checked = annual.sides.map((sides) => withoutFractions(sides, kind));
  return {
    figures: checked.flatMap(({ sides }) => figureOf(file, record, sides)),
    findings: [
      ...actuals.findings,
      ...targets.findings,
      ...annual.findings,
      ...checked.flatMap(({ findings }) => findings),
    ],
  };
}

function figureOf(
  file: string,
  record: KpiRecord,
  { quarter, actual, target }: QuarterSides,
): readonly Figure[] {
  if (actual?.stated !== true && target?.stated !== true) return [];
  const members = membersOfQuarter(record.statements, quarter);
  const flags: FigureFlag[] = [...new Set([...(actual?.flags ?? []), ...(target?.flags ?? [])])];
  return [
    {
      period: quarterOf(record.year, quarter),
      directorate: record.directorate,
      kpi: record.kpi,
      actual: actual?.value ?? "not-reported",
      target: target?.value ?? "not-reported",
      ...(members.supported === null ? {} : { membersSupported: members.supported }),
      ...(members.requesting === null ? {} : { membersRequesting: members.requesting }),
      source: sourceOf(file, actual, target),
      flags,
    },
  ];
}

function ofRole(role: Statement["role"]): (statement: Statement) => boolean {
  return (statement) => statement.role === role;
}

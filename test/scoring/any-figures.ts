import fc from "fast-check";
import type { Figure, FigureFlag, Reported } from "../../src/figures/figure";
import { quarterOf, type QuarterNumber } from "../../src/figures/period";
import { wcoPlan } from "../../src/plan";

/** What a cell may state: mostly a count, now and then nothing. */
export const anyReported: fc.Arbitrary<Reported> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(40) },
  { weight: 1, arbitrary: fc.constantFrom<Reported>("not-reported", "not-applicable") },
);

const anyMembers = fc.uniqueArray(fc.constantFrom("TGO", "GHA", "ECU", "MUS", "ALB", "THA"), {
  minLength: 1,
  maxLength: 5,
});

const anyFlags: fc.Arbitrary<readonly FigureFlag[]> = fc.uniqueArray(
  fc.constantFrom<FigureFlag>("phased-target", "from-cumulative", "partial-quarter", "scaled", "mapped"),
  { maxLength: 2 },
);

/** Any figure of the plan's first two years, of four directorates. */
export const anyFigure: fc.Arbitrary<Figure> = fc
  .record({
    kpi: fc.constantFrom(...wcoPlan.kpis.map(({ id }) => id)),
    year: fc.constantFrom("2019/20" as const, "2020/21" as const),
    quarter: fc.constantFrom<QuarterNumber>(1, 2, 3, 4),
    directorate: fc.constantFrom("TTA", "CF", "CB", "Policy Commission"),
    actual: anyReported,
    target: anyReported,
    supported: fc.option(anyMembers, { nil: undefined }),
    requesting: fc.option(anyMembers, { nil: undefined }),
    note: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
    row: fc.integer({ min: 2, max: 99 }),
    flags: anyFlags,
  })
  .map(({ kpi, year, quarter, directorate, actual, target, supported, requesting, note, row, flags }) => {
    const listsMembers = wcoPlan.kpis.some((one) => one.id === kpi && one.listsMembers);
    return {
      period: quarterOf(year, quarter),
      directorate,
      kpi,
      actual,
      target,
      ...(listsMembers && supported !== undefined ? { membersSupported: supported } : {}),
      ...(listsMembers && requesting !== undefined ? { membersRequesting: requesting } : {}),
      ...(note === undefined ? {} : { note }),
      source: { file: `${directorate}.xlsx`, sheet: "Report", actual: `D${row}`, target: `C${row}` },
      flags,
    };
  });

/** Figures as they come from several files: some pairs may be stated twice. */
export const anyFigures: fc.Arbitrary<readonly Figure[]> = fc.array(anyFigure, { maxLength: 60 });

/** Figures of which no KPI, quarter and directorate is stated twice. */
export const anySettledFigures: fc.Arbitrary<readonly Figure[]> = fc.uniqueArray(anyFigure, {
  maxLength: 60,
  selector: ({ kpi, period, directorate }) => `${kpi} ${period} ${directorate}`,
});

/** The same things in any other order. */
export function anyOrder<Thing>(things: readonly Thing[]): fc.Arbitrary<readonly Thing[]> {
  return fc.shuffledSubarray([...things], { minLength: things.length, maxLength: things.length });
}

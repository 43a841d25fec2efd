import type { Figure, Period } from "../../src/figures/figure";
import type { Finding } from "../../src/figures/finding";
import { kpiFindings } from "../../src/scoring/kpi-findings";
import { figure, quarters } from "./build-figure";
import { expectWords } from "./expect-words";
import { measure } from "./measure";

function findings(figures: readonly Figure[], period?: Period): readonly Finding[] {
  const found = kpiFindings(measure(figures, period));
  expectWords(found);
  return found;
}

const listed = (membersSupported: string[], membersRequesting: string[], stated: Partial<Figure> = {}) =>
  figure({
    kpi: "SP7.1",
    actual: membersSupported.length,
    target: membersRequesting.length,
    membersSupported,
    membersRequesting,
    ...stated,
  });

describe("figures that deserve no look", () => {
  it.each([
    ["a complete pair", figure()],
    ["a share without a target", figure({ kpi: "ORG1.1", actual: 7, target: 10 })],
    ["not applicable", figure({ actual: "not-applicable" })],
    ["nothing planned, nothing done", figure({ actual: 0, target: 0 })],
    ["a blank row", figure({ actual: "not-reported", target: "not-reported" })],
    ["150 % exactly", figure({ actual: 3, target: 2 })],
  ])("have no finding: %s", (_what, one) => {
    expect(findings([one])).toEqual([]);
  });

  it("are those of a later quarter", () => {
    const later = figure({ period: "2019/20-Q2", actual: 9, target: "not-reported" });
    expect(findings([figure(), later], "2019/20-Q1")).toEqual([]);
  });
});

describe("figures that deserve a look", () => {
  it.each([
    ["an actual is missing", figure({ actual: "not-reported" }), "actual-missing", "D5"],
    ["an actual has no target", figure({ target: "not-reported" }), "actual-without-target", "D5"],
    ["a target is below zero", figure({ target: -2 }), "below-zero", "C5"],
    ["something was done without a plan", figure({ actual: 2, target: 0 }), "unplanned", "D5"],
    ["the target is exceeded by half", figure({ actual: 4, target: 2 }), "over-150-percent", "D5"],
    ["a Member did not ask", listed(["TGO"], ["GHA"]), "supported-without-request", "D5"],
    [
      "a list has another length than the number",
      listed(["TGO"], ["TGO"], { target: 4 }),
      "members-differ-from-count",
      "C5",
    ],
  ])("have one where %s", (_what, one, code, cell) => {
    expect(findings([one])).toContainEqual(
      expect.objectContaining({ severity: "warning", code, file: "CF.xlsx", sheet: "Report", cell }),
    );
  });

  it("have an info where Members are not listed, with the least and the most they can be", () => {
    const unlisted = (directorate: string, actual: number, target: number) =>
      figure({ kpi: "SP7.1", directorate, actual, target });
    expect(findings([unlisted("CB", 3, 4), unlisted("CF", 2, 5)])).toEqual([
      {
        severity: "info",
        code: "may-double-count",
        facts: { kpi: "SP7.1", actualLow: 3, actualHigh: 5, targetLow: 5, targetHigh: 9 },
      },
    ]);
  });

  it("name the Members who did not ask, at the first of them", () => {
    const figures = [
      listed(["TGO"], ["TGO"]),
      listed(["ECU", "ALB"], ["GHA", "TGO"], {
        period: "2019/20-Q2",
        source: figure({ period: "2019/20-Q2" }).source,
      }),
    ];
    expect(findings(figures)).toMatchObject([
      { code: "supported-without-request", cell: "D6", facts: { count: 2, members: "ALB, ECU" } },
    ]);
  });

  it("point to the figure that exceeds its target most", () => {
    expect(
      findings(
        quarters([
          [3, 2],
          [9, 2],
          [2, 2],
        ]),
      ),
    ).toMatchObject([{ code: "over-150-percent", cell: "D6", facts: { kpi: "SP5.1", percent: 233 } }]);
  });
});

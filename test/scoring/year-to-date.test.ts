import { figure, quarters } from "./build-figure";
import { measure } from "./measure";

describe("the year to date (rule 2)", () => {
  it.each([
    ["2019/20-Q1", 1, 2],
    ["2019/20-Q2", 3, 5],
    ["2019/20-Q3", 6, 9],
    ["2019/20-Q4", 10, 14],
    ["2019/20", 10, 14],
  ] as const)("of a delivery up to %s is the sum of its quarters", (period, actual, target) => {
    const figures = quarters([
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
    ]);
    expect(measure(figures, period).score).toMatchObject({ actual, target });
  });

  it.each(["SP6.1", "LD3.2", "ORG1.1"])("sums %s, a flow of another kind", (kpi) => {
    const figures = quarters(
      [
        [1, 2],
        [2, 3],
      ],
      { kpi },
    );
    expect(measure(figures).score).toMatchObject({ actual: 3, target: 5 });
  });

  it("of a milestone is the latest reported value of each directorate, weighted by the milestones due", () => {
    const figures = [
      ...quarters(
        [
          [4, 4],
          [4, 5],
          [7, 7],
          ["not-reported", 10],
        ],
        { kpi: "ORG2.2", directorate: "ADM" },
      ),
      ...quarters(
        [
          [0, 2],
          [0, 3],
        ],
        { kpi: "ORG2.2", directorate: "SGO" },
      ),
    ];
    expect(measure(figures, "2019/20").score).toMatchObject({ actual: 7, target: 10, ratio: 0.7 });
    expect(measure(figures, "2019/20-Q1").score).toMatchObject({ actual: 4, target: 6 });
  });

  it("begins anew each fiscal year", () => {
    const figures = [
      figure({ period: "2018/19-Q4", actual: 5 }),
      figure({ period: "2019/20-Q1", actual: 1 }),
    ];
    expect(measure(figures, "2019/20-Q1").score.actual).toBe(1);
  });

  it("leaves out a pair that is not complete", () => {
    const figures = quarters([
      [1, 2],
      ["not-reported", 30],
      [5, "not-reported"],
      ["not-applicable", 10],
    ]);
    expect(measure(figures).score).toMatchObject({ actual: 1, target: 2, ratio: 0.5 });
  });

  it("is that of one directorate where one is asked for", () => {
    const figures = [figure({ directorate: "CF" }), figure({ directorate: "CB", actual: 2 })];
    expect(measure(figures, "2019/20", {}, "CB").score).toMatchObject({ actual: 2, target: 2, expected: 1 });
  });
});

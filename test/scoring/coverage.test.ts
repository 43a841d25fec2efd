import { figure } from "./build-figure";
import { measure } from "./measure";

describe("the coverage of a KPI, “n of m reported” (rule 5)", () => {
  it.each([
    ["a number", 3, 4, 1],
    ["zero", 0, 4, 1],
    ["n/a", "not-applicable", 4, 1],
    ["n/a as a target", "not-reported", "not-applicable", 1],
    ["an actual without a target", 3, "not-reported", 1],
    ["nothing", "not-reported", 4, 0],
  ] as const)("counts an owner that states %s", (_what, actual, target, reported) => {
    expect(measure([figure({ actual, target })], "2019/20-Q1").score).toMatchObject({
      reported,
      expected: 1,
    });
  });

  it("asks for the very period, not the year to date", () => {
    expect(measure([figure({ period: "2019/20-Q1" })], "2019/20-Q2").score).toMatchObject({
      ratio: 0.5,
      reported: 0,
      expected: 1,
    });
  });

  it("asks for the fourth quarter of a whole year", () => {
    const figures = [figure({ period: "2019/20-Q4" }), figure({ directorate: "CB", period: "2019/20-Q3" })];
    expect(measure(figures, "2019/20").score).toMatchObject({ reported: 1, expected: 2 });
  });

  it("has every directorate as an owner that states anything in that fiscal year, also later in it", () => {
    const figures = [
      figure({ directorate: "CF" }),
      figure({ directorate: "CB", period: "2019/20-Q4", actual: "not-reported" }),
      figure({ directorate: "TTA", period: "2020/21-Q1" }),
    ];
    expect(measure(figures, "2019/20-Q1").score).toMatchObject({ reported: 1, expected: 2 });
  });

  it("does not have a directorate as an owner whose row is blank", () => {
    const blank = figure({ directorate: "CB", actual: "not-reported", target: "not-reported" });
    expect(measure([figure(), blank], "2019/20-Q1").score).toMatchObject({ reported: 1, expected: 1 });
  });

  it("keeps an owner whose figure is disputed, as not reported", () => {
    const disputed = figure({ actual: "not-reported", target: "not-reported", flags: ["duplicate-differs"] });
    expect(measure([disputed], "2019/20-Q1").score).toMatchObject({
      reported: 0,
      expected: 1,
      status: "not-reported",
      flags: ["duplicate-differs"],
    });
  });
});

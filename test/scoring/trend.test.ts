import { trendOf } from "../../src/scoring/trend";
import { quarters } from "./build-figure";
import { measure } from "./measure";

describe("the trend of a ratio (rule 9)", () => {
  it.each([
    [0.5, 0.4, "up"],
    [0.4, 0.5, "down"],
    [0.5, 0.5, "steady"],
    [0.505, 0.5, "steady"],
    [0.51, 0.5, "steady"],
    [0.5, 0.51, "steady"],
    [0.5101, 0.5, "up"],
    [1.4, 1.2, "up"],
    [0.5, null, null],
    [null, 0.5, null],
  ])("of %s after %s is %s", (ratio, previous, trend) => {
    expect(trendOf(ratio, previous)).toBe(trend);
  });

  it.each([
    ["2019/20-Q1", null],
    ["2019/20-Q2", "up"],
    ["2019/20-Q3", "steady"],
    ["2019/20-Q4", "down"],
    ["2019/20", "down"],
  ] as const)("compares years to date: %s", (period, trend) => {
    const figures = quarters([
      [1, 2],
      [2, 2],
      ["not-reported", 2],
      [0, 2],
    ]);
    expect(measure(figures, period).score.trend).toBe(trend);
  });
});

import { wcoPlan } from "../../src/plan";
import { indexFigures, planToDate } from "../../src/scoring";
import { figure } from "./build-figure";

const kpi = (id: string) => wcoPlan.kpis.find((one) => one.id === id)!;

describe("the plan to date (rule 2)", () => {
  const index = indexFigures([
    figure({ period: "2018/19-Q4", actual: 50 }),
    figure({ period: "2019/20-Q1", actual: 1 }),
    figure({ period: "2019/20-Q4", actual: 2 }),
    figure({ period: "2020/21-Q1", actual: 4 }),
    figure({ period: "2020/21-Q3", actual: 8 }),
    figure({ period: "2021/22-Q1", actual: 16 }),
  ]);

  it.each([
    ["2019/20-Q1", 1, 2],
    ["2019/20", 3, 4],
    ["2020/21-Q2", 7, 6],
    ["2021/22", 31, 10],
  ] as const)("at %s is the plan's years summed, the last one to date", (period, actual, target) => {
    expect(planToDate(wcoPlan, kpi("SP5.1"), index, period)).toEqual({
      sum: { actual, target },
      ratio: { kind: "ratio", ratio: actual / target },
    });
  });

  it("sums the levels that a milestone reached in each year", () => {
    const milestones = indexFigures([
      figure({ kpi: "LD3.1", period: "2019/20-Q1", actual: 1, target: 3 }),
      figure({ kpi: "LD3.1", period: "2019/20-Q4", actual: 3, target: 3 }),
      figure({ kpi: "LD3.1", period: "2020/21-Q2", actual: 1, target: 5 }),
    ]);
    expect(planToDate(wcoPlan, kpi("LD3.1"), milestones, "2020/21").sum).toEqual({ actual: 4, target: 8 });
  });

  it("has no sums where nothing counts", () => {
    expect(planToDate(wcoPlan, kpi("SP6.1"), index, "2021/22")).toEqual({ sum: null, ratio: null });
  });

  it("is that of one directorate where one is asked for", () => {
    expect(planToDate(wcoPlan, kpi("SP5.1"), index, "2021/22", "CB").sum).toBeNull();
  });
});

import { defaultSettings } from "../../src/scoring";
import { statusOf, thresholdsOf } from "../../src/scoring/status";
import { figure } from "./build-figure";
import { measure } from "./measure";

describe("the status of a score (rule 8)", () => {
  it.each([
    [1, "on-track"],
    [0.9, "on-track"],
    [0.8999, "at-risk"],
    [0.7, "at-risk"],
    [0.6999, "off-track"],
    [0, "off-track"],
  ])("%d is %s", (score, status) => {
    expect(statusOf(score, defaultSettings.thresholds)).toBe(status);
  });

  it("reaches a threshold that binary fractions miss by a hair, as in Excel", () => {
    const mean = (0.85 + 0.95) / 2;
    expect(mean).toBeLessThan(0.9);
    expect(statusOf(mean, defaultSettings.thresholds)).toBe("on-track");
  });

  it("follows the thresholds of the workbook, per KPI if it sets them", () => {
    const strict = { onTrack: 0.99, atRisk: 0.95 };
    const settings = { ...defaultSettings, kpiThresholds: { "SP5.1": strict } };
    expect(thresholdsOf(settings, "SP5.1")).toBe(strict);
    expect(thresholdsOf(settings, "SP6.1")).toBe(defaultSettings.thresholds);
    expect(measure([figure({ actual: 9, target: 10 })], "2019/20", settings).score.status).toBe("off-track");
  });
});

describe("the status of a KPI", () => {
  it.each([
    ["unplanned, when done without a plan", { actual: 2, target: 0 }, "unplanned"],
    ["not applicable, when nothing was due", { actual: 0, target: 0 }, "not-applicable"],
    ["not applicable, when its figures say so", { actual: "not-applicable" }, "not-applicable"],
    ["not reported, when its actual is missing", { actual: "not-reported" }, "not-reported"],
    ["without a target, when it is a share", { kpi: "ORG1.1", actual: 7, target: 10 }, "no-target"],
    ["off track, when nothing of it was done", { actual: 0, target: 2 }, "off-track"],
  ] as const)("is %s", (_what, stated, status) => {
    const { score } = measure([figure(stated)]);
    expect(score.status).toBe(status);
    expect(score.score).toBe(status === "off-track" ? 0 : null);
  });

  it("shows what was done without a plan, without a ratio", () => {
    expect(measure([figure({ actual: 2, target: 0 })]).score).toMatchObject({
      actual: 2,
      target: 0,
      ratio: null,
    });
  });

  it("of a share comes from the target set for it", () => {
    const share = [figure({ kpi: "ORG1.1", actual: 60, target: 100 })];
    const { score } = measure(share, "2019/20", { shareTargets: { "ORG1.1": 0.75 } });
    expect(score).toMatchObject({ ratio: 0.6, status: "at-risk" });
    expect(score.score).toBeCloseTo(0.8, 15);
  });
});

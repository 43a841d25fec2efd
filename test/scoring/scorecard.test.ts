import type { Figure, Period } from "../../src/figures/figure";
import { wcoPlan } from "../../src/plan";
import { defaultSettings, scorecard, type Settings } from "../../src/scoring";
import { figure } from "./build-figure";
import { expectWords } from "./expect-words";

function score(figures: readonly Figure[], settings: Partial<Settings> = {}, period: Period = "2019/20") {
  const result = scorecard(wcoPlan, figures, { ...defaultSettings, ...settings }, period);
  expectWords(result.findings);
  return result;
}

const objective = (id: string, ...given: Parameters<typeof score>) =>
  score(...given).scorecard.objectives.find((one) => one.id === id);
const perspective = (id: string, ...given: Parameters<typeof score>) =>
  score(...given).scorecard.perspectives.find((one) => one.id === id);

describe("a scorecard", () => {
  it("has all KPIs, objectives and perspectives in the plan's order, also without figures", () => {
    const empty = score([]).scorecard;
    expect(empty.kpis.map(({ id }) => id)).toEqual(wcoPlan.kpis.map(({ id }) => id));
    expect(empty.objectives.map(({ id }) => id)).toEqual(wcoPlan.objectives.map(({ id }) => id));
    expect(empty.perspectives.map(({ id }) => id)).toEqual(wcoPlan.perspectives.map(({ id }) => id));
    expect(empty.overall).toEqual({ score: null, status: null });
  });

  it("says which plan, period and directorate it is of", () => {
    const one = scorecard(wcoPlan, [], defaultSettings, "2019/20-Q2", "CB").scorecard;
    expect(one).toMatchObject({ plan: "wco-2019-2022", period: "2019/20-Q2", directorate: "CB" });
  });

  it("of a whole year is that of its fourth quarter", () => {
    const figures = [figure(), figure({ period: "2019/20-Q4", actual: 5 })];
    const { period, ...year } = score(figures).scorecard;
    const { period: quarter, ...fourth } = score(figures, {}, "2019/20-Q4").scorecard;
    expect([period, quarter]).toEqual(["2019/20", "2019/20-Q4"]);
    expect(year).toEqual(fourth);
  });
});

describe("an objective (rule 7)", () => {
  const half = figure({ kpi: "LD2.1", actual: 1, target: 2 });
  const whole = figure({ kpi: "LD2.2", actual: 4, target: 4 });

  it("is the mean of its scored KPIs, never the ratio of their sums", () => {
    expect(objective("LD2", [half, whole])).toMatchObject({
      score: 0.75,
      status: "at-risk",
      reported: 2,
      expected: 2,
    });
  });

  it("follows the weights of its KPIs", () => {
    expect(objective("LD2", [half, whole], { weights: { "LD2.2": 3 } })).toMatchObject({ score: 0.875 });
  });

  it("counts the score, not the ratio: what exceeds its target does not make up for another", () => {
    expect(objective("LD2", [half, figure({ kpi: "LD2.2", actual: 6, target: 4 })])).toMatchObject({
      score: 0.75,
    });
  });

  it.each([
    ["not reported lowers its coverage, not its score", { actual: "not-reported" }, 0.5, 1, 2],
    ["not applicable lowers neither", { actual: 0, target: 0 }, 0.5, 1, 1],
    ["unplanned lowers its coverage, as it could have been planned", { actual: 1, target: 0 }, 0.5, 1, 2],
  ] as const)("with a KPI that is %s", (_what, stated, expected, reported, scorable) => {
    expect(objective("LD2", [half, figure({ kpi: "LD2.2", ...stated })])).toMatchObject({
      score: expected,
      reported,
      expected: scorable,
    });
  });

  it("has neither score nor status where nothing is scored", () => {
    expect(objective("LD1", [figure({ kpi: "LD1.1", actual: 3, target: 0 })])).toEqual({
      id: "LD1",
      score: null,
      status: null,
      reported: 0,
      expected: 1,
    });
  });

  it("cannot be scored by a share without a target", () => {
    expect(objective("ORG1", [figure({ kpi: "ORG1.1", actual: 7, target: 10 })])).toMatchObject({
      score: null,
      reported: 0,
      expected: 0,
    });
  });
});

describe("a perspective and the plan (rule 7)", () => {
  const figures = [
    figure({ kpi: "SO1.1", actual: 1, target: 2 }),
    figure({ kpi: "SO2.1", actual: 1, target: 1 }),
    figure({ kpi: "LD2.1", actual: 1, target: 4 }),
  ];

  it("are means of what is scored below them", () => {
    expect(perspective("members", figures)).toMatchObject({
      score: 0.75,
      status: "at-risk",
      reported: 2,
      expected: 3,
    });
    expect(score(figures).scorecard.overall).toEqual({ score: 0.5, status: "off-track" });
  });

  it("follow the weights of objectives and perspectives", () => {
    const weights = { SO1: 3, members: 3 };
    expect(perspective("members", figures, { weights })).toMatchObject({ score: 0.625 });
    expect(score(figures, { weights }).scorecard.overall.score).toBe((3 * 0.625 + 0.25) / 4);
  });
});

describe("figures that overlap (rule 10)", () => {
  it("are never summed across KPIs: SP7.5 does not change with SP7.1", () => {
    const members = ["TGO", "GHA"];
    const listed = { actual: 2, target: 2, membersSupported: members, membersRequesting: members };
    const figures = [figure({ kpi: "SP7.1", ...listed }), figure({ kpi: "SP7.5", ...listed })];
    const kpis = score(figures).scorecard.kpis.filter(({ actual }) => actual !== null);
    expect(kpis.map(({ id, actual }) => [id, actual])).toEqual([
      ["SP7.1", 2],
      ["SP7.5", 2],
    ]);
  });
});

describe("figures stated twice (rule 15)", () => {
  it("are settled before they are scored", () => {
    const again = figure({ source: { file: "B.xlsx", sheet: "Report", actual: "D5", target: "C5" } });
    const { scorecard: scored, findings } = score([figure(), again]);
    expect(scored.kpis.find(({ id }) => id === "SP5.1")).toMatchObject({ actual: 1, target: 2 });
    expect(findings.map(({ code }) => code)).toEqual(["duplicate-equal"]);
  });

  it("count nowhere while they differ", () => {
    const { scorecard: scored, findings } = score([figure(), figure({ actual: 2 })], {}, "2019/20-Q1");
    expect(scored.kpis.find(({ id }) => id === "SP5.1")).toMatchObject({
      actual: null,
      score: null,
      status: "not-reported",
      reported: 0,
      expected: 1,
      flags: ["duplicate-differs"],
    });
    expect(findings.map(({ code }) => code)).toEqual(["duplicate-differs"]);
  });
});

describe("a figure of a KPI that the plan does not have", () => {
  it("counts nowhere, with one finding per KPI", () => {
    const unknown = [figure({ kpi: "SP9.1" }), figure({ kpi: "SP9.1", period: "2019/20-Q2" })];
    const { scorecard: scored, findings } = score(unknown);
    expect(scored).toEqual(score([]).scorecard);
    expect(findings).toMatchObject([
      { severity: "error", code: "kpi-not-in-plan", file: "CF.xlsx", cell: "D5" },
    ]);
  });
});

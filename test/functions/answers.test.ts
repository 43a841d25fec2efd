import type { Figure, Quarter } from "../../src/figures/figure";
import { answerExplain } from "../../src/functions/answers/explain";
import { answerKpi } from "../../src/functions/answers/kpi";
import { answerMembers } from "../../src/functions/answers/members";
import { answerRatio } from "../../src/functions/answers/ratio";
import { answerScore } from "../../src/functions/answers/score";
import { answerScorecard } from "../../src/functions/answers/scorecard";
import { createStore, type Known } from "../../src/functions/store";
import { wcoPlan } from "../../src/plan";
import { defaultSettings } from "../../src/scoring";

function figure(
  kpi: string,
  quarter: Quarter,
  actual: Figure["actual"],
  target: Figure["target"],
  of = "CF",
): Figure {
  const source = { file: "CF.xlsx", sheet: "Report", actual: "E6", target: "D6" };
  return { kpi, period: quarter, actual, target, directorate: of, source, flags: [] };
}

function known(figures: readonly Figure[], language: "en" | "fr" = "en"): Known {
  const store = createStore();
  store.replace({ plan: wcoPlan, figures, settings: defaultSettings, period: "2019/20-Q2", language });
  return store.known()!;
}

const workbook = known([
  figure("SP5.1", "2019/20-Q1", 1, 2),
  figure("SP5.1", "2019/20-Q2", 2, 2),
  figure("SP6.1", "2019/20-Q2", 4, 4),
  figure("SP6.2", "2019/20-Q2", 1, 2, "TTA"),
  figure("LD1.1", "2019/20-Q2", 2, 0),
  figure("SP4.1", "2019/20-Q2", 0, 0),
  figure("ORG1.1", "2019/20-Q2", 70, 100, "ADM"),
]);

describe("WCO.KPI", () => {
  it.each([
    ["the ratio of the year to date, by default", ["SP5.1"], { kind: "value", value: 0.75 }],
    ["an objective's only KPI", ["SP5"], { kind: "value", value: 0.75 }],
    ["any case of the id", ["sp5.1"], { kind: "value", value: 0.75 }],
    ["the actual", ["SP5", "actual"], { kind: "value", value: 3 }],
    ["the target", ["SP5", "target"], { kind: "value", value: 4 }],
    ["the status", ["SP5", "status"], { kind: "value", value: "at-risk" }],
    ["the trend", ["SP5", "trend"], { kind: "value", value: "up" }],
    ["the coverage in words", ["SP5", "coverage"], { kind: "value", value: "1 of 1" }],
    ["another period", ["SP5", "ratio", "2019/20-Q1"], { kind: "value", value: 0.5 }],
    [
      "one directorate by its name",
      ["SP6.2", "ratio", "", "Tariff and Trade Affairs"],
      { kind: "value", value: 0.5 },
    ],
    ["the roll-up of an objective with several KPIs", ["SP6"], { kind: "value", value: 0.75 }],
    ["the ratio of a share, which has no score", ["ORG1.1"], { kind: "value", value: 0.7 }],
  ])("answers %s", (_what, [id, property, period, directorate], answer) => {
    expect(answerKpi(workbook, id, property, period, directorate)).toEqual(answer);
  });

  it.each([
    [
      "an id that is not in the plan",
      ["SP9"],
      "not-available",
      "SP9 is not in the plan 2019-2022; did you mean SP8?",
    ],
    [
      "an id without quotation marks, which is a blank cell",
      [""],
      "invalid",
      "Write the id in quotation marks",
    ],
    ["a cell that holds a number", ["12"], "invalid", "Write the id in quotation marks"],
    ["a property that there is not", ["SP5", "colour"], "invalid", "colour is not a property"],
    ["a period it cannot read", ["SP5", "ratio", "2019"], "invalid", "2019 is not a period"],
    [
      "a directorate without figures",
      ["SP5", "ratio", "", "Legal"],
      "not-available",
      "Legal reports no figures",
    ],
    ["a KPI that nobody reported", ["SP1.1"], "not-available", "That is not zero"],
    ["nothing planned and nothing done", ["SP4.1"], "not-available", "not applicable"],
    ["work without a plan", ["LD1.1"], "not-available", "done without a plan"],
    ["a share's score without a target", ["ORG1.1", "score"], "not-available", "without a stated target"],
    ["a roll-up's actual", ["SP6", "actual"], "not-available", "ask for one of SP6.1, SP6.2"],
  ])(
    "answers %s with a reason, never with a number",
    (_what, [id, property, period, directorate], kind, words) => {
      const answer = answerKpi(workbook, id, property, period, directorate);
      expect(answer).toMatchObject({ kind });
      expect((answer as { message: string }).message).toContain(words);
    },
  );

  it("gives its reasons in French to French readers", () => {
    const french = known([figure("SP5.1", "2019/20-Q2", 1, 2)], "fr");
    const answer = answerKpi(french, "SP9", "", "", "");
    expect(answer).toEqual({
      kind: "not-available",
      message: "SP9 n’est pas dans le plan 2019-2022 ; vouliez-vous dire SP8 ?",
    });
  });
});

describe("WCO.SCORE", () => {
  it.each([
    ["an objective", "SP6", 0.75],
    ["a perspective", "processes", 0.75],
    ["the plan", "PLAN", 0.75],
  ])("answers the score of %s", (_what, id, value) => {
    expect(answerScore(workbook, id, "", "")).toEqual({ kind: "value", value });
  });

  it("sends whoever asks for a KPI to WCO.KPI", () => {
    expect(answerScore(workbook, "SP5.1", "", "")).toMatchObject({ kind: "not-available" });
  });

  it("has no score for what nobody reported, which is not zero", () => {
    expect(answerScore(workbook, "results", "", "")).toMatchObject({ kind: "not-available" });
  });
});

describe("WCO.SCORECARD", () => {
  it.each([
    ["", 52],
    ["kpi", 29],
    ["objective", 17],
    ["perspective", 5],
    ["plan", 1],
  ])("spills level %p in %i rows of ten columns", (level, count) => {
    const answer = answerScorecard(workbook, level, "", "");
    const rows = answer.kind === "table" ? answer.rows : [];
    expect(rows).toHaveLength(count);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([10]));
  });
});

describe("WCO.EXPLAIN", () => {
  it("names the cells behind a KPI", () => {
    const answer = answerExplain(workbook, "SP5.1", "", "");
    const rows = answer.kind === "table" ? answer.rows : [];
    expect(rows).toContainEqual(["2019/20-Q1, CF", 1, 2, "", "CF.xlsx", "Report", "E6", "D6"]);
  });
});

describe("WCO.MEMBERS", () => {
  it("counts a Member once, by code or by name in either language", () => {
    const ranges = [[["TGO; Ghana"], ["Togo, Équateur"]], [["GHA"]]];
    expect(answerMembers(ranges, "en")).toEqual({ kind: "value", value: 3 });
  });

  it("names what is not in the register instead of counting it", () => {
    expect(answerMembers([[["TGO; Atlantis"]]], "en")).toEqual({
      kind: "not-available",
      message: "Not in the register of Members: Atlantis.",
    });
  });
});

describe("WCO.RATIO", () => {
  it("is the sum of the actuals over the sum of the targets, of the pairs that have both", () => {
    expect(answerRatio([[2], [2], [""]], [[4], [100], [7]], "en")).toEqual({ kind: "value", value: 4 / 104 });
  });

  it("refuses ranges of different sizes", () => {
    expect(answerRatio([[1]], [[1], [2]], "en")).toMatchObject({ kind: "invalid" });
  });
});

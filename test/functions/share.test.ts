import type { Budget } from "../../src/budget";
import { answerShare, answerShares } from "../../src/functions/answers/share";
import { createStore, type Known } from "../../src/functions/store";
import { wcoPlan } from "../../src/plan";
import { defaultSettings } from "../../src/scoring";
import { budget, effort, line, shares } from "../budget/build-budget";

function known(given: Budget | undefined, language: "en" | "fr" = "en"): Known {
  const store = createStore();
  const period = "2019/20-Q2";
  store.replace({ plan: wcoPlan, figures: [], settings: defaultSettings, period, language, budget: given });
  return store.known()!;
}

const workbook = known(
  budget({
    lines: [
      line("S1", 60_000, { kind: "staff", directorate: "CB" }),
      line("O1", 30_000),
      line("G1", 10_000, { directorate: "ADM" }),
      line("OLD", 500, { year: "2018/19" }),
    ],
    allocations: shares("O1", { P1: 1 }),
    efforts: [effort("CB", 200, { P6: 150 })],
  }),
);

describe("WCO.SHARE", () => {
  it.each([
    ["a priority", "P1", "", "", 0.3],
    ["a priority whatever its case", "p6", "", "", 0.45],
    ["what is not allocated", "not-allocated", "", "", 0.25],
    ["a priority that gets nothing", "P9", "", "", 0],
    ["a directorate’s own budget, by its name", "P6", "Capacity Building", "", 0.75],
    ["another year", "not-allocated", "", "2018/19", 1],
  ])("answers with the part of the budget: %s", (_what, priority, directorate, year, value) => {
    expect(answerShare(workbook, priority, directorate, year)).toEqual({ kind: "value", value });
  });

  it.each([
    [
      "P1 without quotation marks, which is a cell",
      null,
      "",
      "",
      "invalid",
      "Name a priority in quotation marks",
    ],
    ["an unknown priority", "P10", "", "", "not-available", "P10 is not a priority of the plan"],
    [
      "an unknown directorate",
      "P1",
      "Tourism",
      "",
      "not-available",
      "directorates in the table WcoBudget: CB, TTA, ADM",
    ],
    ["a text that is no year", "P1", "", "2020", "invalid", "2020 is not a fiscal year"],
    ["a year without a budget", "P1", "", "2021/22", "not-available", "no budget line for 2021/22"],
  ])("says what is the matter with %s", (_what, priority, directorate, year, kind, message) => {
    const answer = answerShare(workbook, priority, directorate, year);
    expect(answer).toMatchObject({ kind, message: expect.stringContaining(message) as string });
  });

  it("says that the workbook has no budget", () => {
    expect(answerShare(known(undefined), "P1", "", "")).toMatchObject({ kind: "not-available" });
  });
});

describe("WCO.SHARES", () => {
  it("answers with a row per priority and one for what is not allocated", () => {
    const answer = answerShares(workbook, "", "");
    expect(answer).toMatchObject({ kind: "table" });
    const rows = answer.kind === "table" ? answer.rows : [];
    expect(rows).toHaveLength(10);
    expect(rows[0]).toEqual(["P1", "Coordinated Border Management", 300, 0.3, 0]);
    expect(rows[5]).toEqual(["P6", "Capacity Building Strategy", 450, 0.45, 450]);
    expect(rows[9]).toEqual(["not-allocated", "Not allocated", 250, 0.25, 150]);
  });

  it("has French titles in a French workbook", () => {
    const answer = answerShares(known(workbook.budget, "fr"), "CB", "2019/20");
    expect(answer.kind === "table" ? answer.rows[5] : null).toEqual([
      "P6",
      "Stratégie de renforcement des capacités",
      450,
      0.75,
      450,
    ]);
  });
});

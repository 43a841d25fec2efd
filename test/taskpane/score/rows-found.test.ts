import { wcoPlan } from "../../../src/plan";
import { defaultSettings, scorecard, scorecardRows } from "../../../src/scoring";
import { rowsFound } from "../../../src/taskpane/score/rows-found";

const { scorecard: scored } = scorecard(wcoPlan, [], defaultSettings, "2019/20-Q1");
const found = (search: string, language: "en" | "fr" = "en") =>
  rowsFound(scorecardRows(wcoPlan, scored, language), search).map(({ id }) => id);

describe("searching the scorecard", () => {
  it("shows every perspective, objective and KPI while nothing is searched", () => {
    expect(found(" ")).toHaveLength(5 + 17 + 29);
  });

  it("finds a KPI by its code, below its objective and perspective", () => {
    expect(found("sp6.2")).toEqual(["processes", "SP6", "SP6.2"]);
  });

  it("finds an objective with all its KPIs", () => {
    expect(found("SP8")).toEqual(["processes", "SP8", "SP8.1"]);
  });

  it("does not mind accents", () => {
    expect(found("strategie de communication", "fr")).toEqual(found("stratégie de communication", "fr"));
    expect(found("strategie de communication", "fr")).toContain("LD3.1");
  });

  it("finds nothing for what the plan does not have", () => {
    expect(found("SP9.9")).toEqual([]);
  });
});

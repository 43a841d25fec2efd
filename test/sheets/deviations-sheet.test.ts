import { wcoPlan } from "../../src/plan";
import { deviatingKpis, deviationsSheet } from "../../src/sheets/deviations-sheet";
import { cellsOf } from "./drawn";
import { exampleScorecard } from "./example-scorecard";

describe("the sheet Deviations", () => {
  const statuses = deviatingKpis(exampleScorecard()).map(({ status }) => status);

  it("lists what is off track first, then at risk, unplanned and not reported", () => {
    expect([...new Set(statuses)]).toEqual(["off-track", "at-risk", "unplanned", "not-reported"]);
  });

  it("names the cells that a deviating KPI's figures come from, by directorate", () => {
    const figure = (period: "2019/20-Q1" | "2019/20-Q2", actual: string) => ({
      period,
      directorate: "TTA",
      kpi: "SO2.1",
      actual: 1,
      target: 2,
      source: { file: "tta.xlsx", sheet: "Report", actual, target: null },
      flags: [],
    });
    const drawing = deviationsSheet({
      plan: wcoPlan,
      scorecard: exampleScorecard(),
      figures: [figure("2019/20-Q2", "G6"), figure("2019/20-Q1", "E6")],
      findings: [],
      language: "en",
    });
    expect([...cellsOf(drawing).values()]).toContain("Tariff and Trade Affairs: tta.xlsx › Report!E6, G6");
  });

  it("says so when nothing was found", () => {
    const none = { ...exampleScorecard(), kpis: [] };
    const drawing = deviationsSheet({
      plan: wcoPlan,
      scorecard: none,
      figures: [],
      findings: [],
      language: "fr",
    });
    const texts = [...cellsOf(drawing).values()];
    expect(texts).toContain("Aucun indicateur ne s’écarte de sa cible.");
    expect(texts).toContain("Aucun constat.");
  });
});

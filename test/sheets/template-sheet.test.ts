import { wcoPlan } from "../../src/plan";
import { templateSheet } from "../../src/sheets/template-sheet";
import { cellsOf } from "./drawn";

const template = (changes = {}) =>
  cellsOf(
    templateSheet({
      plan: wcoPlan,
      directorate: "Capacity Building",
      year: "2019/20",
      language: "en",
      ...changes,
    }),
  );

describe("the quarterly template", () => {
  it("says whose it is and for which year", () => {
    expect([...template().values()]).toEqual(
      expect.arrayContaining(["Directorate: Capacity Building", "Fiscal year: 2019/20"]),
    );
  });

  it("has target and actual of each quarter beside each KPI", () => {
    const cells = template();
    expect("DEFGHIJK".split("").map((column) => cells.get(`${column}6`))).toEqual(
      [1, 2, 3, 4].flatMap((quarter) => [`Q${quarter} Target`, `Q${quarter} Actual`]),
    );
    expect([cells.get("A7"), cells.get("B7")]).toEqual(["SG", "SG.1"]);
  });

  it("asks for Members only where a KPI counts them", () => {
    expect([...template({ kpis: ["SP5.1"] }).values()]).not.toContain("Q1 Members supported");
    expect([...template({ kpis: ["SP7.1"] }).values()]).toContain("Q1 Members supported");
  });

  it("is worded in French as well", () => {
    expect([...template({ language: "fr" }).values()]).toEqual(
      expect.arrayContaining(["T1 Cible", "T1 Réalisé", "T4 Membres demandeurs", "Exercice : 2019/20"]),
    );
  });
});

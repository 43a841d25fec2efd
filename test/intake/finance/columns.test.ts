import { readHeader } from "../../../src/intake/finance/columns";
import { priorityRowOf } from "../../../src/intake/finance/priority-names";
import { wcoPlan } from "../../../src/plan";

describe("headers of finance tables", () => {
  it.each([
    ["year", ["Year", "Fiscal year", "Exercice", "Année budgétaire"]],
    ["directorate", ["Directorate", "Direction", "Responsible directorate"]],
    ["line", ["Budget line", "Line code", "Ligne budgétaire", "Code budgétaire", "N° de ligne"]],
    ["kind", ["Kind", "Cost type", "Nature de la dépense", "Catégorie"]],
    [
      "amount",
      ["Amount (EUR)", "Approved budget", "Montant approuvé", "Budget approuvé en milliers d’euros"],
    ],
    ["currency", ["Currency", "Devise"]],
    ["share", ["Share %", "%", "Part", "Clé de répartition"]],
    ["priority", ["Priority", "Strategic priority", "Priorité stratégique"]],
    ["objective", ["Objectives", "Objectif stratégique"]],
    ["working-days", ["Working days", "Total working days", "Jours ouvrables", "Jours de travail"]],
    ["post", ["Post or grade", "Grade", "Poste"]],
    ["action", ["Action", "Activité"]],
    ["planned-quarter", ["Planned quarter", "Trimestre prévu"]],
    ["status", ["Status", "État d’avancement"]],
    ["done-on", ["Done on", "Réalisé le", "Completion date"]],
    ["audit-item", ["Item", "Audit recommendation", "Recommandation"]],
    ["due", ["Due date", "Échéance"]],
    ["implemented", ["Implemented", "Mise en œuvre"]],
    ["rate", ["Exchange rate", "Rate to EUR", "Taux de change"]],
  ] as const)("name the column %s", (column, texts) => {
    expect(texts.map((text) => readHeader(text, wcoPlan).column)).toEqual(texts.map(() => column));
  });

  it.each([
    ["P3", "P3"],
    ["P3 - E-Commerce", "P3"],
    ["E-Commerce", "P3"],
    ["Revised Kyoto Convention", "P2"],
    ["Éthique", "P8"],
    ["Core", "not-allocated"],
    ["Non alloué", "not-allocated"],
    ["P77", null],
    ["Description", null],
  ])("“%s” is for %p", (text, row) => {
    expect(priorityRowOf(text, wcoPlan)).toBe(row);
  });

  it("name a scenario as it is written", () => {
    expect(readHeader("Scenario: More Integrity", wcoPlan).scenario).toBe("More Integrity");
    expect(readHeader("Scenario", wcoPlan)).toMatchObject({ column: "scenario", scenario: null });
  });
});

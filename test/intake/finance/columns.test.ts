import { readHeader } from "../../../src/intake/finance/columns";
import { priorityRowOf } from "../../../src/intake/finance/priority-names";
import { wcoPlan } from "../../../src/plan";

describe("headers of finance tables", () => {
  it.each([
    ["year", ["Year", "Fiscal year", "Exercice", "Année budgétaire"]],
    ["directorate", ["Directorate", "Direction", "Responsible directorate"]],
    ["line", ["Budget line", "Line code", "Ligne budgétaire", "Code budgétaire", "N° de ligne"]],
    ["line", ["Budget item", "Line items", "Expense line", "Budget chapter"]],
    ["line", ["Poste budgétaire", "Poste de dépense", "Ligne du budget", "N° ligne", "Chapitre budgétaire"]],
    ["kind", ["Kind", "Cost type", "Nature de la dépense", "Catégorie"]],
    [
      "amount",
      ["Amount (EUR)", "Approved budget", "Montant approuvé", "Budget approuvé en milliers d’euros"],
    ],
    ["amount", ["Allotment", "Amount approved", "Enveloppe budgétaire", "Montant du budget"]],
    ["currency", ["Currency", "Devise"]],
    ["share", ["Share %", "%", "Part", "Clé de répartition"]],
    ["share", ["Share (%)", "% allocated", "Percentage allocated", "% of time", "Effort (%)", "Time (%)"]],
    ["share", ["Part (%)", "Pourcentage alloué", "% alloué", "Part du temps", "Quotité", "Temps (%)"]],
    ["priority", ["Priority", "Priority area", "Strategic priority", "Priorité stratégique", "Priorité OMD"]],
    ["objective", ["Objectives", "Objectif stratégique"]],
    ["working-days", ["Working days", "Total working days", "Jours ouvrables", "Jours de travail"]],
    ["working-days", ["Net working days", "Jours ouvrés", "Jours ouvrables par an"]],
    ["days", ["Days", "Days spent", "Days per priority", "Effort (days)", "Jours", "Jours consacrés"]],
    ["post", ["Post or grade", "Grade", "Poste", "Name of post", "Intitulé du poste"]],
    ["action", ["Action", "Activité"]],
    ["planned-quarter", ["Planned quarter", "Trimestre prévu"]],
    ["status", ["Status", "État d’avancement"]],
    ["done-on", ["Done on", "Réalisé le", "Completion date"]],
    ["audit-item", ["Item", "Audit recommendation", "Recommandation"]],
    ["due", ["Due date", "Date due", "Échéance", "Échéance prévue"]],
    ["implemented", ["Implemented?", "Status of implementation", "Mise en œuvre", "État de mise en œuvre"]],
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

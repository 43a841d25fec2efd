import type { Text } from "../text";

/** What the tab "Finance" says. */
export const financeStepText = {
  noBudget: {
    en: "No budget yet. Add a workbook with budget lines to the workbooks of the first step.",
    fr: "Pas encore de budget. Ajoutez un classeur contenant des lignes budgétaires à ceux de la première étape.",
  },
  year: { en: "Fiscal year", fr: "Exercice" },
  sharesOf: { en: "Shares of", fr: "Parts de" },
  approved: { en: "Approved budget", fr: "Budget approuvé" },
  newScenario: { en: "New scenario …", fr: "Nouvelle simulation …" },
  scenarioName: { en: "Name of the scenario", fr: "Nom de la simulation" },
  create: { en: "Create", fr: "Créer" },
  removeScenario: { en: "Remove this scenario", fr: "Supprimer cette simulation" },
  inScenario: {
    en: "What you change here holds in “{name}” only. The approved shares stay as they are.",
    fr: "Ce que vous modifiez ici ne vaut que dans « {name} ». Les parts approuvées restent inchangées.",
  },
  reconciles: {
    en: "Every total agrees with the {lines} budget lines to the cent.",
    fr: "Chaque total concorde au centime près avec les {lines} lignes budgétaires.",
  },
  doesNotReconcile: {
    en: "These totals do not agree with the budget lines: {checks}.",
    fr: "Ces totaux ne concordent pas avec les lignes budgétaires : {checks}.",
  },
  toComplete: { en: "Lines to complete ({count})", fr: "Lignes à compléter ({count})" },
  allLines: { en: "All lines ({count})", fr: "Toutes les lignes ({count})" },
  show: { en: "Show", fr: "Afficher" },
  nothingToComplete: {
    en: "Every line is allocated.",
    fr: "Chaque ligne est allouée.",
  },
  moreLines: { en: "Show {count} more", fr: "Afficher {count} de plus" },
  stateAllocated: { en: "✓ Allocated", fr: "✓ Allouée" },
  statePartly: { en: "◐ {percent} allocated", fr: "◐ {percent} allouée" },
  stateWithout: { en: "○ No allocation", fr: "○ Sans allocation" },
  stateFaulty: { en: "✗ To correct", fr: "✗ À corriger" },
  stateOver: { en: "✗ {percent} allocated", fr: "✗ {percent} allouée" },
  editShares: { en: "Shares of line {line}", fr: "Parts de la ligne {line}" },
  percentOf: { en: "{row}, in percent", fr: "{row}, en pour cent" },
  slide: { en: "{row}, slider", fr: "{row}, curseur" },
  sum: { en: "Sum {percent}", fr: "Somme {percent}" },
  rest: { en: "{amount} not allocated", fr: "{amount} non alloués" },
  over: {
    en: "More than 100 %: the line would stand as not allocated.",
    fr: "Plus de 100 % : la ligne figurerait comme non allouée.",
  },
  notNumber: { en: "A number from 0 to 100", fr: "Un nombre de 0 à 100" },
  apply: { en: "Apply", fr: "Appliquer" },
  cancel: { en: "Cancel", fr: "Annuler" },
  preview: { en: "Preview: budget by priority", fr: "Aperçu : budget par priorité" },
  priority: { en: "Priority", fr: "Priorité" },
  share: { en: "Share", fr: "Part" },
  amount: { en: "Amount", fr: "Montant" },
  approvedShare: { en: "Approved", fr: "Approuvé" },
  total: { en: "Total", fr: "Total" },
  org21: {
    en: "ORG2.1 resources on priorities: {ratio}",
    fr: "ORG2.1 ressources aux priorités : {ratio}",
  },
  org21Beside: {
    en: "ORG2.1 resources on priorities: {ratio} (approved: {approved})",
    fr: "ORG2.1 ressources aux priorités : {ratio} (approuvé : {approved})",
  },
  willWrite: {
    en: "Writes the sheet “Finance Committee” and the tables behind it into this workbook: {sheets}. Sheets of these names are rewritten; all others stay as they are.",
    fr: "Écrit la feuille « Finance Committee » et les tableaux qui la fondent dans ce classeur : {sheets}. Les feuilles de ces noms sont réécrites ; toutes les autres restent inchangées.",
  },
  write: { en: "Write the Committee’s sheet", fr: "Écrire la feuille du Comité" },
  writing: { en: "Writing …", fr: "Écriture …" },
  written: {
    en: "Written. Its numbers are formulas over the tables; the reconciliation checks those that are not.",
    fr: "Écrit. Ses nombres sont des formules sur les tableaux ; le rapprochement contrôle ceux qui n’en sont pas.",
  },
  goToSheet: { en: "Go to the sheet", fr: "Aller à la feuille" },
} satisfies Record<string, Text>;

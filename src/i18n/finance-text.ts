import type { Text } from "./text";

/** Words of the Finance Committee's sheet. */
export const financeText = {
  title: {
    en: "Finance Committee: budget by strategic priority",
    fr: "Comité financier : budget par priorité stratégique",
  },
  year: { en: "Fiscal year", fr: "Exercice" },
  currency: { en: "Amounts in", fr: "Montants en" },
  asOf: { en: "Tables as of", fr: "Tableaux au" },
  approvedBudget: { en: "Approved budget", fr: "Budget approuvé" },
  allocatedTotal: { en: "Allocated to priorities", fr: "Alloué aux priorités" },
  org21: { en: "ORG2.1 resources", fr: "ORG2.1 ressources" },
  org11: { en: "ORG1.1 staff time", fr: "ORG1.1 temps de travail" },
  byPriority: { en: "1. By strategic priority (Section VI)", fr: "1. Par priorité stratégique (section VI)" },
  byDirectorate: { en: "2. By directorate and priority", fr: "2. Par direction et par priorité" },
  byObjective: { en: "3. By objective", fr: "3. Par objectif" },
  reconciliation: {
    en: "4. Reconciliation with the source tables",
    fr: "4. Rapprochement avec les tableaux sources",
  },
  scenarios: {
    en: "5. What if: scenarios beside the approved budget",
    fr: "5. Simulations en regard du budget approuvé",
  },
  notes: { en: "Notes", fr: "Remarques" },
  signatures: { en: "Signatures", fr: "Signatures" },
  code: { en: "Code", fr: "Code" },
  priority: { en: "Strategic priority", fr: "Priorité stratégique" },
  shareOfTotal: { en: "Share of total", fr: "Part du total" },
  approved: { en: "Approved budget", fr: "Budget approuvé" },
  allocated: { en: "Allocated", fr: "Alloué" },
  ofWhichStaff: { en: "Of which staff", fr: "Dont personnel" },
  lastYear: { en: "Last year", fr: "Exercice précédent" },
  change: { en: "Change", fr: "Variation" },
  changeInPoints: { en: "Change (points)", fr: "Variation (points)" },
  objectives: { en: "Linked objectives", fr: "Objectifs liés" },
  status: { en: "Their status", fr: "Leur état" },
  notAllocated: {
    en: "Not allocated (core work, overhead, no share)",
    fr: "Non alloué (activités courantes, frais généraux, sans part)",
  },
  notAllocatedShort: { en: "Not allocated", fr: "Non alloué" },
  total: { en: "Total", fr: "Total" },
  directorate: { en: "Directorate", fr: "Direction" },
  directorateNotStated: { en: "(not stated)", fr: "(non indiquée)" },
  objective: { en: "Objective", fr: "Objectif" },
  noObjective: { en: "No objective stated", fr: "Aucun objectif indiqué" },
  check: { en: "Check", fr: "Contrôle" },
  result: { en: "Result", fr: "Résultat" },
  source: { en: "Source tables", fr: "Tableaux sources" },
  shown: { en: "This sheet", fr: "Cette feuille" },
  difference: { en: "Difference", fr: "Écart" },
  agrees: { en: "✓ agrees", fr: "✓ concorde" },
  differs: { en: "✗ differs", fr: "✗ diffère" },
  approvedShare: { en: "Approved share", fr: "Part approuvée" },
  scenarioShare: { en: "Share", fr: "Part" },
  scenarioAmount: { en: "Amount", fr: "Montant" },
  points: { en: "Points", fr: "Points" },
  org21Row: { en: "ORG2.1 resources on priorities", fr: "ORG2.1 ressources aux priorités" },
  chart: { en: "Share of the budget by priority", fr: "Part du budget par priorité" },
  noneBefore: { en: "n/a", fr: "s.o." },
  preparedBy: { en: "Prepared by", fr: "Établi par" },
  reviewedBy: { en: "Reviewed by (audit)", fr: "Vérifié par (audit)" },
  approvedBy: { en: "For the Finance Committee", fr: "Pour le Comité financier" },
  nameAndDate: { en: "Name, date and signature", fr: "Nom, date et signature" },
} satisfies Record<string, Text>;

/** What each check of the reconciliation compares. */
export const reconciliationText = {
  "budget-lines": { en: "Approved budget: table WcoBudget", fr: "Budget approuvé : tableau WcoBudget" },
  priorities: { en: "Priorities and not allocated", fr: "Priorités et non alloué" },
  directorates: { en: "Directorates", fr: "Directions" },
  objectives: { en: "Objectives", fr: "Objectifs" },
  staff: { en: "Staff lines", fr: "Lignes de personnel" },
  "line-count": { en: "Number of budget lines", fr: "Nombre de lignes budgétaires" },
  "each-line": {
    en: "Lines whose parts do not add up (WCO Budget lines)",
    fr: "Lignes dont les parts ne s’additionnent pas (WCO Budget lines)",
  },
  percentages: { en: "Percentages", fr: "Pourcentages" },
} satisfies Record<string, Text>;

/** The rules, for the reader of the sheet. */
export const financeNotes = {
  split: {
    en: "A line with stated shares is split by them; a staff line without shares by its directorate’s staff time (table WcoEffort); any other line is not allocated. Each line is split to the cent by largest remainder.",
    fr: "Une ligne dont les parts sont indiquées est répartie selon celles-ci ; une ligne de personnel sans parts, selon le temps de travail de sa direction (tableau WcoEffort) ; toute autre ligne n’est pas allouée. Chaque ligne est répartie au centime près selon la méthode des plus forts restes.",
  },
  percentages: {
    en: "Percentages are rounded by largest remainder and add up to exactly 100.0 %.",
    fr: "Les pourcentages sont arrondis selon la méthode des plus forts restes et totalisent exactement 100,0 %.",
  },
  overhead: {
    en: "What is not allocated was spread over the priorities by the key stated in WcoAllocation (row “Overhead”).",
    fr: "Ce qui n’est pas alloué a été réparti entre les priorités selon la clé indiquée dans WcoAllocation (ligne « Overhead »).",
  },
  noOverhead: {
    en: "Overhead is not spread: no key is stated.",
    fr: "Les frais généraux ne sont pas répartis : aucune clé n’est indiquée.",
  },
  lastYear: {
    en: "No budget lines for {year}: there is no change to show.",
    fr: "Aucune ligne budgétaire pour {year} : il n’y a pas de variation à indiquer.",
  },
  rates: { en: "Rates into {currency}: {rates}.", fr: "Taux vers {currency} : {rates}." },
  objectives: {
    en: "Objectives are those that a share or an action of the implementation plan states; the Strategic Plan ties no priority to an objective.",
    fr: "Les objectifs sont ceux qu’indique une part ou une action du plan de mise en œuvre ; le Plan stratégique ne lie aucune priorité à un objectif.",
  },
  more: {
    en: "And {count} more {count|finding|findings}.",
    fr: "Et {count} {count|autre constat|autres constats}.",
  },
} satisfies Record<string, Text>;

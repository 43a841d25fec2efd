import type { Text } from "../text";

/** What the step "Score" says. */
export const scoreText = {
  period: { en: "Period", fr: "Période" },
  directorate: { en: "Directorate", fr: "Direction" },
  all: { en: "All directorates", fr: "Toutes les directions" },
  search: { en: "Search objectives and KPIs", fr: "Chercher un objectif ou un indicateur" },
  noMatch: { en: "Nothing matches “{text}”.", fr: "Aucun résultat pour « {text} »." },
  overall: { en: "Strategic Plan, overall", fr: "Plan stratégique, ensemble" },
  perspectives: { en: "Perspectives", fr: "Perspectives" },
  scorecard: { en: "Scorecard", fr: "Tableau de bord" },
  fromFiles: {
    en: "From the collected workbooks, not yet written",
    fr: "D’après les classeurs rassemblés, pas encore écrits",
  },
  fromWorkbook: {
    en: "Live, from this workbook’s WCO Data",
    fr: "En direct, d’après WCO Data de ce classeur",
  },
  explanation: { en: "How {id} comes about", fr: "Comment {id} est obtenu" },
  close: { en: "Close", fr: "Fermer" },
  scoredOf: {
    en: "{reported} of {expected} KPIs scored",
    fr: "Indicateurs évalués : {reported} sur {expected}",
  },
  coverage: { en: "{reported} of {expected} reported", fr: "{reported} sur {expected} renseignés" },
  up: { en: "rising", fr: "en hausse" },
  steady: { en: "steady", fr: "stable" },
  down: { en: "falling", fr: "en baisse" },
  notScored: { en: "not scored", fr: "non évalué" },
  quarters: {
    en: "Quarters of {year}: actual against target",
    fr: "Trimestres de {year} : réalisé et cible",
  },
  quarter: { en: "Q{quarter}", fr: "T{quarter}" },
  quarterOf: { en: "Q{quarter}: {actual} of {target}", fr: "T{quarter} : {actual} sur {target}" },
  actual: { en: "Actual", fr: "Réalisé" },
  target: { en: "Target", fr: "Cible" },
  dataRow: { en: "WCO Data, row {row}", fr: "WCO Data, ligne {row}" },
  inFile: { en: "Show the cells of {place}", fr: "Montrer les cellules de {place}" },
  colon: { en: ":", fr: "\u00a0:" },
  figures: { en: "Figures and their cells", fr: "Chiffres et leurs cellules" },
} satisfies Record<string, Text>;

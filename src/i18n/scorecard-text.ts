import type { Text } from "./text";

/** Words of the scorecard and its sister sheets. */
export const scorecardText = {
  title: { en: "Balanced Scorecard", fr: "Tableau de bord prospectif" },
  period: { en: "Period", fr: "Période" },
  yearToDate: {
    en: "{year}, year to date to Q{quarter}",
    fr: "{year}, cumul de l’exercice jusqu’au T{quarter}",
  },
  wholeYear: { en: "{year}, whole year", fr: "{year}, exercice entier" },
  directorate: { en: "Directorate", fr: "Direction" },
  allDirectorates: { en: "All directorates", fr: "Toutes les directions" },
  asOf: { en: "Figures as of", fr: "Chiffres au" },
  overall: { en: "Overall score", fr: "Score global" },
  overallRow: { en: "Strategic Plan, overall", fr: "Plan stratégique, ensemble" },
  code: { en: "Code", fr: "Code" },
  what: { en: "Perspective, objective, KPI", fr: "Perspective, objectif, indicateur" },
  status: { en: "Status", fr: "État" },
  score: { en: "Score", fr: "Score" },
  ratio: { en: "Ratio", fr: "Ratio" },
  actual: { en: "Actual", fr: "Réalisé" },
  target: { en: "Target", fr: "Cible" },
  quarterActual: { en: "Q{quarter} actual", fr: "T{quarter} réalisé" },
  quarterTarget: { en: "Q{quarter} target", fr: "T{quarter} cible" },
  trend: { en: "Trend", fr: "Tendance" },
  coverage: { en: "Reported", fr: "Renseigné" },
  notes: { en: "Notes", fr: "Remarques" },
  source: { en: "WCO Data rows", fr: "Lignes de WCO Data" },
  reportedOf: { en: "{reported} of {expected}", fr: "{reported} sur {expected}" },
  of: { en: " of ", fr: " sur " },
  legend: { en: "Legend", fr: "Légende" },
  legendOnTrack: { en: "score {onTrack} or more", fr: "score de {onTrack} ou plus" },
  legendAtRisk: { en: "score {atRisk} to below {onTrack}", fr: "score de {atRisk} à moins de {onTrack}" },
  legendOffTrack: { en: "score below {atRisk}", fr: "score inférieur à {atRisk}" },
  legendNoTarget: {
    en: "a share whose target nobody has stated: a value, but no score",
    fr: "part dont aucune cible n’est fixée : une valeur, mais pas de score",
  },
  legendUnplanned: {
    en: "done, although nothing was planned: shown, left out of the roll-up",
    fr: "réalisé sans avoir été prévu : affiché, exclu de l’agrégation",
  },
  legendNotApplicable: {
    en: "nothing was due: left out of the roll-up",
    fr: "rien n’était dû : exclu de l’agrégation",
  },
  legendNotReported: {
    en: "no complete pair of actual and target: left out, which is not zero",
    fr: "aucun couple réalisé / cible complet : exclu, ce qui n’est pas zéro",
  },
  legendScore: {
    en: "Score = ratio, at most {cap}. Objectives, perspectives and the plan are weighted means of what is scored.",
    fr: "Score = ratio, plafonné à {cap}. Les objectifs, perspectives et le plan sont les moyennes pondérées de ce qui a un score.",
  },
  legendTrend: {
    en: "Trend: ratio of the year to date against the period before (↑ up, → steady, ↓ down).",
    fr: "Tendance : ratio cumulé de l’exercice comparé à la période précédente (↑ hausse, → stable, ↓ baisse).",
  },
  legendCoverage: {
    en: "Reported: directorates that reported this period, of those that have this KPI; for objectives, scored KPIs of those that can be scored.",
    fr: "Renseigné : directions ayant rendu compte pour la période, sur celles qui ont cet indicateur ; pour les objectifs, indicateurs notés sur ceux qui peuvent l’être.",
  },
  page: { en: "page {page} of {pages}", fr: "page {page} sur {pages}" },
  none: { en: "–", fr: "–" },
} satisfies Record<string, Text>;

/** A status in a word with its symbol: never colour alone (design §6). Keys are the codes of design §4 rule 8. */
export const statusText = {
  "on-track": { en: "● On track", fr: "● En bonne voie" },
  "at-risk": { en: "▲ At risk", fr: "▲ À risque" },
  "off-track": { en: "◆ Off track", fr: "◆ En retard" },
  "no-target": { en: "□ No target", fr: "□ Sans cible" },
  unplanned: { en: "+ Unplanned", fr: "+ Non prévu" },
  "not-applicable": { en: "– Not applicable", fr: "– Sans objet" },
  "not-reported": { en: "○ Not reported", fr: "○ Non renseigné" },
} satisfies Record<string, Text>;

/** A trend as an arrow; the legend says what it means. */
export const trendText = {
  up: { en: "↑", fr: "↑" },
  steady: { en: "→", fr: "→" },
  down: { en: "↓", fr: "↓" },
} satisfies Record<string, Text>;

/** What a KPI's flag means for the reader of a scorecard. An unknown flag is shown as it is. */
export const flagText: Readonly<Record<string, Text>> = {
  "may-double-count": {
    en: "No lists of Members: some may be counted twice.",
    fr: "Pas de listes de Membres : certains peuvent être comptés deux fois.",
  },
  "phased-target": {
    en: "Annual target, a quarter of it per quarter.",
    fr: "Cible annuelle, répartie par quart sur les trimestres.",
  },
  "from-cumulative": {
    en: "Quarters derived from cumulative figures.",
    fr: "Trimestres déduits de chiffres cumulés.",
  },
  "partial-quarter": { en: "A month is missing from a quarter.", fr: "Il manque un mois dans un trimestre." },
  "target-too-low": {
    en: "Ratio above 150 %: target too low or data error.",
    fr: "Ratio supérieur à 150 % : cible trop basse ou erreur de saisie.",
  },
  "nothing-planned": {
    en: "Nothing planned in some quarters.",
    fr: "Rien de prévu pour certains trimestres.",
  },
  scaled: { en: "Figures were scaled by a mapping.", fr: "Chiffres multipliés par le facteur d’un mappage." },
};

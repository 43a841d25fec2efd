import type { Text } from "./text";

/** Words of the sheet "Deviations". */
export const deviationsText = {
  title: { en: "Deviations", fr: "Écarts" },
  intro: {
    en: "What deserves attention first: KPIs off track, at risk, done without a plan and not reported.",
    fr: "Ce qui mérite l’attention d’abord : indicateurs en retard, à risque, réalisés sans prévision et non renseignés.",
  },
  nothing: { en: "No KPI deviates.", fr: "Aucun indicateur ne s’écarte de sa cible." },
  code: { en: "KPI", fr: "Code" },
  what: { en: "Indicator", fr: "Indicateur" },
  objective: { en: "Objective", fr: "Objectif" },
  status: { en: "Status", fr: "État" },
  ratio: { en: "Ratio", fr: "Ratio" },
  actual: { en: "Actual", fr: "Réalisé" },
  target: { en: "Target", fr: "Cible" },
  gap: { en: "Gap", fr: "Écart" },
  coverage: { en: "Reported", fr: "Renseigné" },
  sources: { en: "Directorates and source cells", fr: "Directions et cellules sources" },
  findings: { en: "Findings in the figures", fr: "Constats sur les chiffres" },
  severity: { en: "Severity", fr: "Gravité" },
  place: { en: "Where", fr: "Où" },
  message: { en: "What is the case, what to do", fr: "Constat et suite à donner" },
  noFindings: { en: "No findings.", fr: "Aucun constat." },
  error: { en: "✕ Error", fr: "✕ Erreur" },
  warning: { en: "! Warning", fr: "! Avertissement" },
  info: { en: "i Note", fr: "i Note" },
} satisfies Record<string, Text>;

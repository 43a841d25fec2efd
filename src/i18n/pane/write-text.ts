import type { Text } from "../text";

/** What the step "Write" says. */
export const writeText = {
  sheets: { en: "Sheets", fr: "Feuilles" },
  scorecard: { en: "Scorecard", fr: "Scorecard, tableau de bord" },
  strategyMap: { en: "Strategy map", fr: "Strategy map, carte stratégique" },
  deviations: { en: "Deviations", fr: "Deviations, écarts" },
  regions: {
    en: "Members by region, where files list Members",
    fr: "Members by region, Membres par région, si les fichiers énumèrent les Membres",
  },
  directorateSheets: { en: "A sheet for each directorate", fr: "Une feuille par direction" },
  directoratesLive: {
    en: "In portable sheets a reader chooses the directorate on the scorecard itself.",
    fr: "Dans les feuilles portables, le lecteur choisit la direction sur le tableau de bord.",
  },
  kind: { en: "Formulas", fr: "Formules" },
  live: { en: "Live: follows the table WcoData", fr: "Dynamique : suit le tableau WcoData" },
  portable: {
    en: "Portable: native formulas, for readers without the add-in",
    fr: "Portable : formules natives, pour les lecteurs sans le complément",
  },
  preview: { en: "What changes in this workbook", fr: "Ce qui change dans ce classeur" },
  period: { en: "Period: {period}", fr: "Période : {period}" },
  newSheet: { en: "new", fr: "nouvelle" },
  replaced: { en: "rewritten", fr: "réécrite" },
  locked: { en: "protected: remove its protection first", fr: "protégée : ôtez d’abord sa protection" },
  writeBeside: { en: "Write a new sheet beside it", fr: "Écrire une nouvelle feuille à côté" },
  untouched: { en: "All other sheets stay as they are.", fr: "Les autres feuilles restent inchangées." },
  rows: {
    en: "WcoData: {total} {total|row|rows}. {added} new, {changed} changed, {gone} removed, {same} as before.",
    fr: "WcoData : {total} {total|ligne|lignes}. {added} {added|nouvelle|nouvelles}, {changed} {changed|modifiée|modifiées}, {gone} {gone|supprimée|supprimées}, {same} {same|inchangée|inchangées}.",
  },
  writeNow: { en: "Write scorecard", fr: "Écrire le tableau de bord" },
  writing: { en: "Writing …", fr: "Écriture …" },
  written: {
    en: "Written. The scorecard follows the table WcoData.",
    fr: "Écrit. Le tableau de bord suit le tableau WcoData.",
  },
  writtenPortable: {
    en: "Written. Native formulas follow the table WcoData.",
    fr: "Écrit. Des formules natives suivent le tableau WcoData.",
  },
  goToSheet: { en: "Go to the scorecard", fr: "Aller au tableau de bord" },
  looking: { en: "Looking at the workbook …", fr: "Examen du classeur …" },
  fromWorkbook: {
    en: "The sheets are drawn from this workbook’s own figures; its tables stay as they are.",
    fr: "Les feuilles sont établies d’après les chiffres de ce classeur ; ses tableaux restent inchangés.",
  },
  unread: {
    en: "{count} {count|row of WcoData is not understood and would be removed. Correct it there first, or write without it|rows of WcoData are not understood and would be removed. Correct them there first, or write without them}.",
    fr: "{count} {count|ligne de WcoData n’est pas comprise et serait supprimée. Corrigez-la d’abord, ou écrivez sans elle|lignes de WcoData ne sont pas comprises et seraient supprimées. Corrigez-les d’abord, ou écrivez sans elles}.",
  },
  seeRows: { en: "Go to WCO Data", fr: "Aller à WCO Data" },
  saveResult: { en: "Save the result as JSON", fr: "Enregistrer le résultat en JSON" },
} satisfies Record<string, Text>;

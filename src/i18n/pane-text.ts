import type { Text } from "./text";

/** What the task pane says. */
export const paneText = {
  title: { en: "WCO Scorecard", fr: "Tableau de bord OMD" },
  collect: { en: "Collect", fr: "Rassembler" },
  check: { en: "Check", fr: "Contrôler" },
  score: { en: "Score", fr: "Évaluer" },
  write: { en: "Write", fr: "Écrire" },
  drop: {
    en: "Drop the directorates' workbooks here, or choose them.",
    fr: "Déposez ici les classeurs des directions, ou choisissez-les.",
  },
  choose: { en: "Choose workbooks", fr: "Choisir des classeurs" },
  reading: { en: "Reading {done} of {total}: {file}", fr: "Lecture {done} sur {total} : {file}" },
  cancel: { en: "Cancel", fr: "Annuler" },
  figuresFrom: { en: "{count} figures", fr: "{count} chiffres" },
  unread: { en: "Not read", fr: "Non lu" },
  clear: { en: "Start again", fr: "Recommencer" },
  nothingYet: {
    en: "No figures yet. Collect the directorates' workbooks first.",
    fr: "Pas encore de chiffres. Rassemblez d’abord les classeurs des directions.",
  },
  noFindings: {
    en: "Nothing to report: every figure was understood.",
    fr: "Rien à signaler : chaque chiffre a été compris.",
  },
  errors: { en: "Errors", fr: "Erreurs" },
  warnings: { en: "Warnings", fr: "Avertissements" },
  infos: { en: "Notes", fr: "Remarques" },
  period: { en: "Period", fr: "Période" },
  directorate: { en: "Directorate", fr: "Direction" },
  all: { en: "All directorates", fr: "Toutes les directions" },
  search: { en: "Search", fr: "Rechercher" },
  noMatch: { en: "Nothing matches “{text}”.", fr: "Aucun résultat pour « {text} »." },
  overall: { en: "Overall", fr: "Ensemble" },
  explanation: { en: "How {id} comes about", fr: "Comment {id} est obtenu" },
  close: { en: "Close", fr: "Fermer" },
  live: { en: "Live: follows the table WcoData", fr: "Dynamique : suit le tableau WcoData" },
  portable: {
    en: "Portable: native formulas, for readers without the add-in",
    fr: "Portable : formules natives, pour les lecteurs sans le complément",
  },
  directorateSheets: { en: "A sheet for each directorate", fr: "Une feuille par direction" },
  willWrite: {
    en: "Writes {figures} figures and the scorecard of {period} into these sheets of this workbook: {sheets}. Sheets of these names are rewritten; all others stay as they are.",
    fr: "Écrit {figures} chiffres et le tableau de bord de {period} dans ces feuilles du classeur : {sheets}. Les feuilles de ces noms sont réécrites ; toutes les autres restent inchangées.",
  },
  writeNow: { en: "Write scorecard", fr: "Écrire le tableau de bord" },
  writing: { en: "Writing …", fr: "Écriture …" },
  written: {
    en: "Written. The scorecard follows the table WcoData.",
    fr: "Écrit. Le tableau de bord suit le tableau WcoData.",
  },
  goToSheet: { en: "Go to the scorecard", fr: "Aller au tableau de bord" },
  saveResult: { en: "Save the result as JSON", fr: "Enregistrer le résultat en JSON" },
  language: { en: "Français", fr: "English" },
  languageLabel: { en: "Passer au français", fr: "Switch to English" },
  coverage: { en: "{reported} of {expected}", fr: "{reported} sur {expected}" },
  unexpected: {
    en: "Something unexpected happened: {reason}. Nothing was changed; start again.",
    fr: "Une erreur inattendue s’est produite : {reason}. Rien n’a été modifié ; recommencez.",
  },
} satisfies Record<string, Text>;

import type { Text } from "../text";

/** What the task pane says around its steps. */
export const shellText = {
  title: { en: "WCO Scorecard", fr: "Tableau de bord OMD" },
  steps: { en: "Steps", fr: "Étapes" },
  collect: { en: "Collect", fr: "Collecte" },
  map: { en: "Map", fr: "Repérage" },
  check: { en: "Check", fr: "Contrôle" },
  score: { en: "Score", fr: "Scores" },
  write: { en: "Write", fr: "Écriture" },
  finance: { en: "Finance", fr: "Finances" },
  nothingYet: {
    en: "No figures yet. Collect the directorates' workbooks first.",
    fr: "Pas encore de chiffres. Rassemblez d’abord les classeurs des directions.",
  },
  goToCollect: { en: "Collect workbooks", fr: "Rassembler des classeurs" },
  loading: { en: "Loading …", fr: "Chargement …" },
  waitingForCell: {
    en: "A cell is being edited. Finish it with Enter or Esc: the pane goes on by itself.",
    fr: "Une cellule est en cours de modification. Terminez par Entrée ou Échap : le volet continue de lui-même.",
  },
  manual: {
    en: "Calculation is manual: scores in cells stand still until the workbook is recalculated.",
    fr: "Le calcul est manuel : les scores des cellules ne changent qu’au recalcul du classeur.",
  },
  recalculate: { en: "Recalculate", fr: "Recalculer" },
  readOnly: {
    en: "This workbook is open for reading only: look at the scores here; save a copy to write them.",
    fr: "Ce classeur est ouvert en lecture seule : consultez les scores ici ; enregistrez une copie pour les écrire.",
  },
  stepFailed: {
    en: "This step could not be loaded. Check the connection, then try again; nothing is lost.",
    fr: "Cette étape n’a pas pu être chargée. Vérifiez la connexion, puis réessayez ; rien n’est perdu.",
  },
  settings: { en: "Settings", fr: "Réglages" },
  tryAgain: { en: "Try again", fr: "Réessayer" },
  close: { en: "Close", fr: "Fermer" },
  language: { en: "Français", fr: "English" },
  languageLabel: { en: "Passer au français", fr: "Switch to English" },
  unexpected: {
    en: "Something unexpected happened: {reason}. Nothing was changed; start again.",
    fr: "Une erreur inattendue s’est produite : {reason}. Rien n’a été modifié ; recommencez.",
  },
} satisfies Record<string, Text>;

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

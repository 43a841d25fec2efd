import type { Text } from "../text";

/** What the settings say in the pane. */
export const paneSettingsText = {
  title: { en: "Settings", fr: "Réglages" },
  period: { en: "Reporting period", fr: "Période du rapport" },
  latest: { en: "The latest quarter with figures", fr: "Le dernier trimestre avec des chiffres" },
  language: { en: "Language of the sheets", fr: "Langue des feuilles" },
  asPane: { en: "As in this pane", fr: "Celle de ce volet" },
  english: { en: "English", fr: "English (anglais)" },
  french: { en: "Français (French)", fr: "Français" },
  cap: { en: "Highest score of a KPI", fr: "Score maximal d’un indicateur" },
  onTrack: { en: "On track from", fr: "En bonne voie dès" },
  atRisk: { en: "At risk from", fr: "À risque dès" },
  thresholds: { en: "Thresholds of single KPIs", fr: "Seuils propres à un indicateur" },
  thresholdsHelp: {
    en: "Only where a KPI is to be judged differently from the rest.",
    fr: "Seulement si un indicateur doit être jugé autrement que les autres.",
  },
  weights: { en: "Weights", fr: "Poids" },
  weightsHelp: {
    en: "Blank is 1. A weight counts among its neighbours; 0 leaves out.",
    fr: "Vide vaut 1. Un poids compte parmi ses voisins ; 0 exclut.",
  },
  targets: { en: "Targets of shares", fr: "Parts visées" },
  targetsHelp: {
    en: "The wanted share; without it there is a value but no score.",
    fr: "La part visée ; sans elle, une valeur mais pas de score.",
  },
  perspective: { en: "Perspective", fr: "Perspective" },
  kpi: { en: "KPI", fr: "Indicateur" },
  add: { en: "Add a KPI", fr: "Ajouter un indicateur" },
  remove: { en: "Remove {id}", fr: "Retirer {id}" },
  save: { en: "Save", fr: "Enregistrer" },
  saving: { en: "Saving …", fr: "Enregistrement …" },
  cancel: { en: "Cancel", fr: "Annuler" },
  invalid: {
    en: "Some values are not understood; nothing was saved. They are marked above.",
    fr: "Certaines valeurs ne sont pas comprises ; rien n’a été enregistré. Elles sont signalées plus haut.",
  },
  kept: {
    en: "Kept in the sheet “WCO Settings” once the scorecard is written.",
    fr: "Conservés dans la feuille « WCO Settings » dès que le tableau de bord est écrit.",
  },
} satisfies Record<string, Text>;

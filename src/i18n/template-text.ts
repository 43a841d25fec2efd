import type { Text } from "./text";

/** Words of the quarterly template, worded so that the import recognises them. */
export const templateText = {
  title: { en: "{directorate}: quarterly report {year}", fr: "{directorate} : rapport trimestriel {year}" },
  directorate: { en: "Directorate: {directorate}", fr: "Direction : {directorate}" },
  year: { en: "Fiscal year: {year}", fr: "Exercice : {year}" },
  how: {
    en: "Fill the yellow cells. 0 is zero; leave blank what is not known yet; write n/a where nothing was due.",
    fr: "Remplissez les cellules jaunes. 0 vaut zéro ; laissez vide ce qui n’est pas encore connu ; écrivez s.o. si rien n’était dû.",
  },
  objective: { en: "Objective", fr: "Objectif" },
  kpi: { en: "KPI", fr: "Code" },
  indicator: { en: "Indicator", fr: "Indicateur" },
  target: { en: "Q{quarter} Target", fr: "T{quarter} Cible" },
  actual: { en: "Q{quarter} Actual", fr: "T{quarter} Réalisé" },
  comment: { en: "Comment", fr: "Commentaire" },
  supported: { en: "Q{quarter} Members supported", fr: "T{quarter} Membres soutenus" },
  requesting: { en: "Q{quarter} Members requesting", fr: "T{quarter} Membres demandeurs" },
  members: {
    en: "Members: codes (TGO) or names, separated by semicolons. Each Member then counts once over directorates and quarters.",
    fr: "Membres : codes (TGO) ou noms, séparés par des points-virgules. Chaque Membre compte alors une fois, toutes directions et trimestres confondus.",
  },
} satisfies Record<string, Text>;

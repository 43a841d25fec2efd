import type { Text } from "./text";

/** What stands beside the table of settings. */
export const settingsText = {
  whatMayBeSet: { en: "What may be set", fr: "Ce qui peut être réglé" },
  help: {
    period: {
      en: "Period: the reporting period, a quarter (2019/20-Q3, meaning the year to date) or a year (2019/20).",
      fr: "Period : la période du rapport, un trimestre (2019/20-Q3, soit le cumul de l’exercice) ou un exercice (2019/20).",
    },
    language: { en: "Language: en or fr.", fr: "Language : en ou fr." },
    cap: {
      en: "Cap: the highest score a KPI can have; 1 is 100 %.",
      fr: "Cap : le score maximal d’un indicateur ; 1 vaut 100 %.",
    },
    thresholds: {
      en: "On track, At risk: the lowest score of each status. For one KPI only: add a row with its id in “Applies to”.",
      fr: "On track, At risk : le score minimal de chaque état. Pour un seul indicateur : ajoutez une ligne avec son code dans « Applies to ».",
    },
    weights: {
      en: "Weight: of a KPI within its objective, an objective within its perspective, a perspective within the plan.",
      fr: "Weight : le poids d’un indicateur dans son objectif, d’un objectif dans sa perspective, d’une perspective dans le plan.",
    },
    targets: {
      en: "Target: the wanted share, for ORG1.1 (staff time) and ORG2.1 (resources); 0.8 is 80 %. Without it they have no score.",
      fr: "Target : la part visée, pour ORG1.1 (temps du personnel) et ORG2.1 (ressources) ; 0,8 vaut 80 %. Sans elle, pas de score.",
    },
  },
} satisfies { whatMayBeSet: Text; help: Record<string, Text> };

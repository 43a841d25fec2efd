import type { Text } from "./text";

/** Words of the sheet "Members by region". */
export const regionsText = {
  title: { en: "Members by region", fr: "Membres par région" },
  intro: {
    en: "Members that requested support and Members that received it, each counted once over directorates and quarters.",
    fr: "Membres ayant demandé un appui et Membres l’ayant reçu, comptés une fois chacun sur l’ensemble des directions et des trimestres.",
  },
  written: {
    en: "Written as values for this period, figures as of {asOf}: write the scorecard again after a change.",
    fr: "Écrit en valeurs pour cette période, chiffres au {asOf} : écrivez à nouveau le tableau de bord après une modification.",
  },
  code: { en: "KPI", fr: "Code" },
  region: { en: "WCO region", fr: "Région de l’OMD" },
  requesting: { en: "Requesting", fr: "Demandeurs" },
  supported: { en: "Supported", fr: "Soutenus" },
  ratio: { en: "Ratio", fr: "Ratio" },
  namesSupported: { en: "Members supported", fr: "Membres soutenus" },
  namesWaiting: { en: "Requested, not yet supported", fr: "Demandeurs pas encore soutenus" },
  total: { en: "Total", fr: "Total" },
  unknown: {
    en: "Not in the Member register: correct these names in WCO Data",
    fr: "Absents du registre des Membres : corrigez ces noms dans WCO Data",
  },
  unlisted: {
    en: "Counted without a list: region not known, may be counted twice",
    fr: "Comptés sans liste : région inconnue, comptés peut-être deux fois",
  },
  withoutRequest: {
    en: "* supported without having requested it",
    fr: "* soutenu sans en avoir fait la demande",
  },
  notShown: {
    en: "Counted without any list of Members, so not shown by region: {kpis}.",
    fr: "Comptés sans aucune liste de Membres, donc non ventilés par région : {kpis}.",
  },
} satisfies Record<string, Text>;

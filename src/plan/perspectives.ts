import { capacityBuilding, cooperation, internationalStandards } from "./objective-groups";
import type { Perspective } from "./types";

/** The five perspectives of the Strategic Map, from the Results down to what carries them (Section IV). */
export const perspectives: readonly Perspective[] = [
  {
    id: "results",
    title: { en: "Results", fr: "Résultats" },
    section: "IV",
  },
  {
    id: "members",
    title: { en: "Members", fr: "Membres" },
    description: {
      en: "The Strategic Plan aims at responding to Members’ expectations in the best possible way, focusing the efforts of the Organization on a certain number of concrete processes that will allow the completion of the main goal and objectives of the Strategic Plan.",
      fr: "Le Plan stratégique vise à répondre au mieux aux attentes des Membres, en concentrant les efforts de l’Organisation sur un certain nombre de processus concrets qui permettront d’atteindre le but principal et les objectifs du Plan stratégique.",
    },
    section: "IV",
  },
  {
    id: "processes",
    title: { en: "WCO Processes", fr: "Processus de l’OMD" },
    description: {
      en: "The various initiatives undertaken with regard to the Strategic Objectives detailed above will mainly be performed through three types of activities, namely the development of international standards, the reinforcement of cooperation, and the provision of capacity building support.",
      fr: "Les diverses initiatives entreprises au titre des objectifs stratégiques présentés ci-dessus seront principalement menées au moyen de trois types d’activités, à savoir l’élaboration de normes internationales, le renforcement de la coopération et l’appui au renforcement des capacités.",
    },
    groups: [internationalStandards, cooperation, capacityBuilding],
    section: "IV",
  },
  {
    id: "learning",
    title: {
      en: "Learning and Development to support WCO Processes",
      fr: "Apprentissage et développement à l’appui des processus de l’OMD",
    },
    section: "IV",
  },
  {
    id: "capacity",
    title: { en: "Organizational Capacity", fr: "Capacité organisationnelle" },
    section: "IV",
  },
];

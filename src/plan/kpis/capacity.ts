import type { Kpi } from "../types";
import { statedAsRatio } from "./stated-as-ratio";
import { units } from "./units";

/** Organizational capacity (Section V). */
export const capacityKpis: readonly Kpi[] = [
  {
    id: "ORG1.1",
    objective: "ORG1",
    kind: "share",
    unit: units.days,
    shortTitle: {
      en: "Staff time given to strategic priorities (days)",
      fr: "Temps de travail du personnel consacré aux priorités stratégiques (jours)",
    },
    indicator: {
      en: "Aligning efforts with priorities, taking into consideration the limited number of people working at the Secretariat",
      fr: "Mise en adéquation des efforts avec les priorités, compte tenu du nombre limité de personnes travaillant au Secrétariat",
    },
    numerator: {
      en: "Staff time given to strategic priorities",
      fr: "Temps de travail du personnel consacré aux priorités stratégiques",
    },
    denominator: { en: "Total staff time", fr: "Temps de travail total du personnel" },
    description: {
      en: "Proportion of effort or time that staff provides to strategic priorities",
      fr: "Proportion des efforts ou du temps que le personnel consacre aux priorités stratégiques",
    },
    listsMembers: false,
    section: "V",
  },
  statedAsRatio({
    id: "ORG2.1",
    objective: "ORG2",
    kind: "share",
    unit: units.euros,
    shortTitle: {
      en: "Resources allocated to WCO strategic priorities (EUR)",
      fr: "Ressources allouées aux priorités stratégiques de l’OMD (EUR)",
    },
    numerator: {
      en: "Resources allocated to WCO strategic priorities",
      fr: "Ressources allouées aux priorités stratégiques de l’OMD",
    },
    denominator: { en: "Total WCO resources", fr: "Total des ressources de l’OMD" },
    description: {
      en: "Proportion of the resources allocated to strategic priorities, compared to total WCO funds",
      fr: "Proportion des ressources allouées aux priorités stratégiques par rapport au total des fonds de l’OMD",
    },
    listsMembers: false,
  }),
  {
    id: "ORG2.2",
    objective: "ORG2",
    kind: "milestone",
    unit: units.milestones,
    shortTitle: { en: "Implementation of the Audit Plan", fr: "Mise en œuvre du Plan d’audit" },
    indicator: { en: "Implementation of Audit Plan", fr: "Mise en œuvre du Plan d’audit" },
    numerator: {
      en: "Milestones of the Audit Plan implemented",
      fr: "Jalons du Plan d’audit atteints",
    },
    denominator: { en: "Milestones of the Audit Plan due", fr: "Jalons du Plan d’audit échus" },
    description: {
      en: "Develop the annual Audit Plan and monitor its implementation",
      fr: "Élaborer le Plan d’audit annuel et en suivre la mise en œuvre",
    },
    listsMembers: false,
    section: "V",
  },
];

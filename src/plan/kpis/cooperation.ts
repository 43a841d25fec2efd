import type { Kpi } from "../types";
import { statedAsRatio } from "./stated-as-ratio";
import { units } from "./units";

/** Cooperation (Section V). */
export const cooperationKpis: readonly Kpi[] = [
  statedAsRatio({
    id: "SP5.1",
    objective: "SP5",
    kind: "delivery",
    unit: units.jointOperations,
    shortTitle: {
      en: "Joint operations performed to detect illegal transactions",
      fr: "Opérations conjointes menées pour détecter des transactions illégales",
    },
    numerator: {
      en: "Number of joint operations performed to detect illegal transactions",
      fr: "Nombre d’opérations conjointes menées pour détecter des transactions illégales",
    },
    denominator: {
      en: "Estimated number of joint operations for the period",
      fr: "Nombre estimé d’opérations conjointes pour la période",
    },
    description: {
      en: "Efficiency in achieving the estimated objective",
      fr: "Efficacité dans la réalisation de l’objectif estimé",
    },
    listsMembers: false,
  }),
  statedAsRatio({
    id: "SP6.1",
    objective: "SP6",
    kind: "delivery",
    unit: units.compendiums,
    shortTitle: { en: "Compendiums updated or published", fr: "Recueils actualisés ou publiés" },
    numerator: {
      en: "Number of compendiums updated or published",
      fr: "Nombre de recueils actualisés ou publiés",
    },
    denominator: {
      en: "Estimated number of compendiums to be updated or published in the period",
      fr: "Nombre estimé de recueils à actualiser ou à publier au cours de la période",
    },
    description: {
      en: "Measures efficiency in achieving the target defined",
      fr: "Mesure l’efficacité dans la réalisation de la cible fixée",
    },
    listsMembers: false,
  }),
  statedAsRatio({
    id: "SP6.2",
    objective: "SP6",
    kind: "delivery",
    unit: units.meetings,
    shortTitle: {
      en: "Missions, meetings, events and workshops organized for sharing knowledge",
      fr: "Missions, réunions, manifestations et ateliers organisés pour le partage de connaissances",
    },
    numerator: {
      en: "Number of missions, meetings, events and workshops organized for sharing knowledge",
      fr: "Nombre de missions, de réunions, de manifestations et d’ateliers organisés pour le partage de connaissances",
    },
    denominator: {
      en: "Estimated number of meetings, events and workshops organized for sharing knowledge during the period",
      fr: "Nombre estimé de réunions, de manifestations et d’ateliers organisés pour le partage de connaissances au cours de la période",
    },
    description: {
      en: "Measures efficiency in achieving the estimated objective",
      fr: "Mesure l’efficacité dans la réalisation de l’objectif estimé",
    },
    listsMembers: false,
  }),
];

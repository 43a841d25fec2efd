import type { Kpi } from "../types";
import { statedAsRatio } from "./stated-as-ratio";
import { units } from "./units";

/** Capacity building: Members supported / Members requesting (Section V). */
export const capacityBuildingKpis: readonly Kpi[] = [
  statedAsRatio({
    id: "SP7.1",
    objective: "SP7",
    kind: "demand",
    unit: units.members,
    shortTitle: { en: "Members supported on the ECP", fr: "Membres soutenus au titre de l’ECP" },
    numerator: {
      en: "Number of Members supported by technical assistance and Capacity Building missions on the ECP",
      fr: "Nombre de Membres soutenus par des missions d’assistance technique et de renforcement des capacités relatives à l’ECP",
    },
    denominator: {
      en: "Number of Members requesting Capacity Building missions related to implementation of the ECP",
      fr: "Nombre de Membres demandant des missions de renforcement des capacités liées à la mise en œuvre de l’ECP",
    },
    description: {
      en: "Efficiency in support given versus support requested on the ECP",
      fr: "Efficacité de l’appui fourni par rapport à l’appui demandé concernant l’ECP",
    },
    listsMembers: true,
  }),
  statedAsRatio({
    id: "SP7.2",
    objective: "SP7",
    kind: "demand",
    unit: units.members,
    shortTitle: { en: "Members supported on the RP", fr: "Membres soutenus au titre du RP" },
    numerator: {
      en: "Number of Members supported by technical assistance and Capacity Building missions on the RP",
      fr: "Nombre de Membres soutenus par des missions d’assistance technique et de renforcement des capacités relatives au RP",
    },
    denominator: {
      en: "Number of Members requesting Capacity Building missions related to implementation of the RP",
      fr: "Nombre de Membres demandant des missions de renforcement des capacités liées à la mise en œuvre du RP",
    },
    description: {
      en: "Efficiency in support given versus support requested on the RP",
      fr: "Efficacité de l’appui fourni par rapport à l’appui demandé concernant le RP",
    },
    listsMembers: true,
  }),
  statedAsRatio({
    id: "SP7.3",
    objective: "SP7",
    kind: "demand",
    unit: units.members,
    shortTitle: { en: "Members supported on the CEP", fr: "Membres soutenus au titre du CEP" },
    numerator: {
      en: "Number of Members supported by technical assistance and Capacity Building missions on the CEP",
      fr: "Nombre de Membres soutenus par des missions d’assistance technique et de renforcement des capacités relatives au CEP",
    },
    denominator: {
      en: "Number of Members requesting Capacity Building missions related to implementation of the CEP",
      fr: "Nombre de Membres demandant des missions de renforcement des capacités liées à la mise en œuvre du CEP",
    },
    description: {
      en: "Efficiency in support given versus support requested on the CEP",
      fr: "Efficacité de l’appui fourni par rapport à l’appui demandé concernant le CEP",
    },
    listsMembers: true,
  }),
  statedAsRatio({
    id: "SP7.4",
    objective: "SP7",
    kind: "demand",
    unit: units.members,
    shortTitle: { en: "Members supported on the ODP", fr: "Membres soutenus au titre de l’ODP" },
    numerator: {
      en: "Number of Members supported by technical assistance and Capacity Building missions on the ODP",
      fr: "Nombre de Membres soutenus par des missions d’assistance technique et de renforcement des capacités relatives à l’ODP",
    },
    denominator: {
      en: "Number of Members requesting Capacity Building missions related to implementation of the ODP",
      fr: "Nombre de Membres demandant des missions de renforcement des capacités liées à la mise en œuvre de l’ODP",
    },
    description: {
      en: "Efficiency in support given versus support requested on the ODP",
      fr: "Efficacité de l’appui fourni par rapport à l’appui demandé concernant l’ODP",
    },
    listsMembers: true,
  }),
  statedAsRatio({
    id: "SP7.5",
    objective: "SP7",
    kind: "demand",
    unit: units.members,
    shortTitle: {
      en: "Members supported on implementation of international standards",
      fr: "Membres soutenus dans la mise en œuvre des normes internationales",
    },
    numerator: {
      en: "Number of Members supported by technical assistance and Capacity Building missions on implementation of international standards",
      fr: "Nombre de Membres soutenus par des missions d’assistance technique et de renforcement des capacités relatives à la mise en œuvre des normes internationales",
    },
    denominator: {
      en: "Number of Members requesting Capacity Building on international standards",
      fr: "Nombre de Membres demandant un renforcement des capacités en matière de normes internationales",
    },
    description: {
      en: "Capacity of the WCO to respond positively to Members’ needs in the area of the implementation of international standards",
      fr: "Capacité de l’OMD à répondre favorablement aux besoins des Membres dans le domaine de la mise en œuvre des normes internationales",
    },
    listsMembers: true,
  }),
  statedAsRatio({
    id: "SP8.1",
    objective: "SP8",
    kind: "demand",
    unit: units.members,
    shortTitle: {
      en: "Members supported on people development",
      fr: "Membres soutenus en matière de développement du personnel",
    },
    numerator: {
      en: "Number of Members supported by Capacity Building missions on people development",
      fr: "Nombre de Membres soutenus par des missions de renforcement des capacités en matière de développement du personnel",
    },
    denominator: {
      en: "Number of Members requesting Capacity Building on people development",
      fr: "Nombre de Membres demandant un renforcement des capacités en matière de développement du personnel",
    },
    description: {
      en: "Capacity of the WCO to respond positively to Members’ needs in the area of people development",
      fr: "Capacité de l’OMD à répondre favorablement aux besoins des Membres dans le domaine du développement du personnel",
    },
    listsMembers: true,
  }),
];

import type { Kpi } from "../types";
import { statedAsRatio } from "./stated-as-ratio";
import { units } from "./units";

/** Learning and development (Section V). */
export const learningKpis: readonly Kpi[] = [
  statedAsRatio({
    id: "LD1.1",
    objective: "LD1",
    kind: "delivery",
    unit: units.papers,
    shortTitle: {
      en: "Research papers and analyses published by the WCO",
      fr: "Documents de recherche et analyses publiés par l’OMD",
    },
    numerator: {
      en: "Number of research papers and analyses published by the WCO",
      fr: "Nombre de documents de recherche et d’analyses publiés par l’OMD",
    },
    denominator: {
      en: "Estimated number of papers and analyses",
      fr: "Nombre estimé de documents et d’analyses",
    },
    description: {
      en: "Reach the target set per annum for the publication of Research papers",
      fr: "Atteindre la cible annuelle fixée pour la publication de documents de recherche",
    },
    listsMembers: false,
  }),
  statedAsRatio({
    id: "LD2.1",
    objective: "LD2",
    kind: "delivery",
    unit: units.toolsAndInstruments,
    shortTitle: {
      en: "Tools and instruments involving the use of IT solutions",
      fr: "Outils et instruments faisant appel à des solutions informatiques",
    },
    numerator: {
      en: "Number of tools and instruments involving the use of IT solutions",
      fr: "Nombre d’outils et d’instruments faisant appel à des solutions informatiques",
    },
    denominator: {
      en: "Estimated number of tools and initiatives involving the use of IT produced by the WCO for the period",
      fr: "Nombre estimé d’outils et d’initiatives faisant appel à l’informatique produits par l’OMD pour la période",
    },
    description: {
      en: "Number of tools developed within the different WCO Packages which involve the use of IT",
      fr: "Nombre d’outils élaborés dans le cadre des différents Paquets de l’OMD et faisant appel à l’informatique",
    },
    listsMembers: false,
  }),
  statedAsRatio({
    id: "LD2.2",
    objective: "LD2",
    kind: "delivery",
    unit: units.toolsAndInstruments,
    shortTitle: {
      en: "Tools and instruments issued on data analysis",
      fr: "Outils et instruments publiés sur l’analyse de données",
    },
    numerator: {
      en: "Number of tools and instruments issued on data analysis",
      fr: "Nombre d’outils et d’instruments publiés sur l’analyse de données",
    },
    denominator: {
      en: "Estimated number of tools and instruments involving data analytics to be issued during the period",
      fr: "Nombre estimé d’outils et d’instruments faisant appel à l’analyse de données à publier au cours de la période",
    },
    description: {
      en: "Measures efficiency in reaching the target",
      fr: "Mesure l’efficacité dans la réalisation de la cible",
    },
    listsMembers: false,
  }),
  {
    id: "LD3.1",
    objective: "LD3",
    kind: "milestone",
    unit: units.milestones,
    shortTitle: {
      en: "Implementation of the Communication Strategy",
      fr: "Mise en œuvre de la Stratégie de communication",
    },
    indicator: {
      en: "Implementation of Communication Strategy",
      fr: "Mise en œuvre de la Stratégie de communication",
    },
    numerator: {
      en: "Milestones of the Communication Strategy implemented",
      fr: "Jalons de la Stratégie de communication atteints",
    },
    denominator: {
      en: "Milestones of the Communication Strategy due",
      fr: "Jalons de la Stratégie de communication échus",
    },
    description: {
      en: "Develop the Communication Strategy and identify KPI that enable the implementation of the Communication Strategy to be monitored",
      fr: "Élaborer la Stratégie de communication et définir des ICP permettant d’en suivre la mise en œuvre",
    },
    listsMembers: false,
    section: "V",
  },
  statedAsRatio({
    id: "LD3.2",
    objective: "LD3",
    kind: "demand",
    unit: units.events,
    shortTitle: {
      en: "External events attended by the WCO",
      fr: "Manifestations extérieures auxquelles l’OMD a participé",
    },
    numerator: {
      en: "Number of events or conferences organized by other international organizations or by the private sector which are attended by the WCO",
      fr: "Nombre de manifestations ou de conférences organisées par d’autres organisations internationales ou par le secteur privé auxquelles l’OMD a participé",
    },
    denominator: { en: "Number of invitations received", fr: "Nombre d’invitations reçues" },
    description: {
      en: "WCO representatives participating in international events and promoting Customs’ role",
      fr: "Représentants de l’OMD participant à des manifestations internationales et promouvant le rôle de la douane",
    },
    listsMembers: false,
  }),
];

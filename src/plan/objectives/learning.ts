import type { Objective } from "../types";

const titles = {
  LD1: { en: "Research and Analysis", fr: "Recherche et analyse" },
  LD2: { en: "Use of technology and data", fr: "Utilisation de la technologie et des données" },
  LD3: {
    en: "Raise profile of WCO and promote Customs’ role",
    fr: "Accroître la visibilité de l’OMD et promouvoir le rôle de la douane",
  },
} as const;

export const learningObjectives: readonly Objective[] = [
  {
    id: "LD1",
    perspective: "learning",
    title: titles.LD1,
    indicatorTitle: titles.LD1,
    description: {
      en: "The WCO develops study reports, environmental scans and other papers that can assist its Members in achieving their strategic objectives. Research papers and analysis will focus on main trends, considering opportunities and threats for Customs operations, and how to benefit from/mitigate them. The WCO will continue to enhance its research partnerships with academia and practitioners.",
      fr: "L’OMD élabore des rapports d’étude, des analyses de l’environnement et d’autres documents qui peuvent aider ses Membres à atteindre leurs objectifs stratégiques. Les documents de recherche et les analyses porteront sur les grandes tendances, en examinant les possibilités et les menaces pour les opérations douanières, et la manière de tirer parti des unes et d’atténuer les autres. L’OMD continuera de développer ses partenariats de recherche avec le monde universitaire et les praticiens.",
    },
    section: "IV",
  },
  {
    id: "LD2",
    perspective: "learning",
    title: titles.LD2,
    indicatorTitle: titles.LD2,
    description: {
      en: "The WCO will consider, in all its activities, the use of technologies, and will continue to update Members on the latest developments in IT solutions for Customs procedures and objectives. The effective use of data, and the related methodologies for processing and analysing it, is a core task for Digital Customs.",
      fr: "Dans toutes ses activités, l’OMD envisagera l’utilisation des technologies et continuera de tenir les Membres informés des dernières évolutions des solutions informatiques au service des régimes et des objectifs douaniers. L’utilisation efficace des données, et les méthodes de traitement et d’analyse qui s’y rapportent, sont une tâche essentielle de la douane numérique.",
    },
    section: "IV",
  },
  {
    id: "LD3",
    perspective: "learning",
    title: titles.LD3,
    indicatorTitle: titles.LD3,
    description: {
      en: "Through the update and implementation of an effective Communication Strategy and engagement with other strategic stakeholders, the WCO will promote its tools and instruments, as well as its main results, and will increase awareness of the importance of Customs’ role in trade, security and global economic development.",
      fr: "Par l’actualisation et la mise en œuvre d’une Stratégie de communication efficace et par le dialogue avec d’autres parties prenantes stratégiques, l’OMD fera connaître ses outils et instruments ainsi que ses principaux résultats, et sensibilisera davantage à l’importance du rôle de la douane dans le commerce, la sécurité et le développement économique mondial.",
    },
    section: "IV",
  },
];

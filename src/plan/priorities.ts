import type { Priority } from "./types";

/** The nine Strategic Priorities and Emerging Initiatives, in the order of Section VI. */
export const priorities: readonly Priority[] = [
  {
    id: "P1",
    title: { en: "Coordinated Border Management", fr: "Gestion coordonnée des frontières" },
    description: {
      en: "Develop and update instruments and programmes on Coordinated Border Management and Single Window that help Customs administrations develop initiatives for better coordination with other border agencies to efficiently manage trade flows and secure proper revenue collection.",
      fr: "Élaborer et actualiser des instruments et des programmes sur la gestion coordonnée des frontières et le guichet unique qui aident les administrations des douanes à mettre sur pied des initiatives pour une meilleure coordination avec les autres services présents aux frontières, afin de gérer efficacement les flux commerciaux et d’assurer une collecte adéquate des recettes.",
    },
    section: "VI",
  },
  {
    id: "P2",
    title: { en: "Revised Kyoto Convention (RKC)", fr: "Convention de Kyoto révisée (CKR)" },
    description: {
      en: "Continue to promote the RKC and conduct a comprehensive review, in accordance with the approved Work Plan.",
      fr: "Continuer de promouvoir la CKR et en mener un examen approfondi, conformément au Plan de travail approuvé.",
    },
    section: "VI",
  },
  {
    id: "P3",
    title: { en: "E-Commerce", fr: "Commerce électronique" },
    description: {
      en: "Support the implementation of the Framework of Standards on cross-border e-commerce and promote its use widely.",
      fr: "Appuyer la mise en œuvre du Cadre de normes relatif au commerce électronique transfrontalier et en promouvoir largement l’utilisation.",
    },
    section: "VI",
  },
  {
    id: "P4",
    title: { en: "Safety and Security", fr: "Sûreté et sécurité" },
    description: {
      en: "Develop and update instruments and programmes supporting the WCO programmes related to safety and security, through reinforced cooperation between Customs and other border agencies and the use of advanced data analysis.",
      fr: "Élaborer et actualiser des instruments et des programmes à l’appui des programmes de l’OMD en matière de sûreté et de sécurité, grâce à une coopération renforcée entre la douane et les autres services présents aux frontières et à l’utilisation d’analyses avancées des données.",
    },
    section: "VI",
  },
  {
    id: "P5",
    title: { en: "Harmonized System", fr: "Système harmonisé" },
    description: {
      en: "Improve the Harmonized System in its usability and sustainability.",
      fr: "Améliorer la facilité d’utilisation et la pérennité du Système harmonisé.",
    },
    section: "VI",
  },
  {
    id: "P6",
    title: { en: "Capacity Building Strategy", fr: "Stratégie de renforcement des capacités" },
    description: {
      en: "Improve the strategy and delivery of capacity building, with a holistic approach, by assisting Members with the adoption and implementation of instruments and programmes.",
      fr: "Améliorer la stratégie et la prestation du renforcement des capacités, selon une approche globale, en aidant les Membres à adopter et à mettre en œuvre les instruments et les programmes.",
    },
    section: "VI",
  },
  {
    id: "P7",
    title: { en: "Performance Measurement", fr: "Mesure de la performance" },
    description: {
      en: "Establish a Working Group to develop a new tool to measure Customs performance and engage external organizations involved in Customs performance measurement in order to reflect Customs views.",
      fr: "Constituer un Groupe de travail chargé d’élaborer un nouvel outil de mesure de la performance de la douane, et associer les organisations extérieures qui mesurent cette performance afin que les vues de la douane soient prises en compte.",
    },
    section: "VI",
  },
  {
    id: "P8",
    title: { en: "Integrity", fr: "Éthique" },
    description: {
      en: "Enhance the integrity and professionalism of Customs officers in cooperation with external stakeholders.",
      fr: "Renforcer l’éthique et le professionnalisme des fonctionnaires des douanes, en coopération avec les parties prenantes extérieures.",
    },
    section: "VI",
  },
  {
    id: "P9",
    title: { en: "Digital Customs and Data Analysis", fr: "Douane numérique et analyse de données" },
    description: {
      en: "Guide Customs in the digitalization of their operations by leveraging technologies and the use of data analytics.",
      fr: "Guider les douanes dans la numérisation de leurs opérations, en tirant parti des technologies et de l’analyse de données.",
    },
    section: "VI",
  },
];

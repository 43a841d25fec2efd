import { capacityBuilding, cooperation, internationalStandards } from "../objective-groups";
import {
  complianceAndEnforcement,
  economicCompetitiveness,
  organizationalDevelopment,
  revenue,
} from "../packages";
import type { Objective } from "../types";

// Sections IV and V word these two alike.
const jointOperations = {
  en: "Joint operations and exchange of information",
  fr: "Opérations conjointes et échange d’informations",
};
const sharingOfKnowledge = {
  en: "Sharing of knowledge and best practices",
  fr: "Partage de connaissances et de meilleures pratiques",
};

export const processesObjectives: readonly Objective[] = [
  {
    id: "SP1",
    perspective: "processes",
    group: internationalStandards.title,
    title: economicCompetitiveness.title,
    indicatorTitle: economicCompetitiveness.title,
    description: {
      en: "The WCO will develop and update instruments and tools to unlock the significant potential of modernizing Customs procedures through the implementation of IT solutions, moving towards efficient Customs procedures as those that promote the facilitation of legitimate trade through an effective risk management strategy. These tools form part of the Economic Competitiveness Package (ECP).",
      fr: "L’OMD élaborera et actualisera des instruments et des outils qui libèrent le potentiel considérable de la modernisation des régimes douaniers par la mise en place de solutions informatiques, pour progresser vers des régimes efficaces qui favorisent la facilitation des échanges légitimes grâce à une stratégie efficace de gestion des risques. Ces outils font partie du Paquet Compétitivité économique (ECP).",
    },
    section: "IV",
  },
  {
    id: "SP2",
    perspective: "processes",
    group: internationalStandards.title,
    title: revenue.title,
    indicatorTitle: revenue.title,
    description: {
      en: "The WCO will develop and update its tools and instruments associated with revenue collection. Through the promotion of the intensive use of IT solutions, the WCO guides its Members towards the fair collection of cross-border taxes and duties. These tools form part of the Revenue Package (RP).",
      fr: "L’OMD élaborera et actualisera ses outils et instruments relatifs à la collecte des recettes. En promouvant l’utilisation intensive de solutions informatiques, l’OMD guide ses Membres vers une perception équitable des droits et taxes transfrontaliers. Ces outils font partie du Paquet Recettes (RP).",
    },
    section: "IV",
  },
  {
    id: "SP3",
    perspective: "processes",
    group: internationalStandards.title,
    title: complianceAndEnforcement.title,
    indicatorTitle: complianceAndEnforcement.title,
    description: {
      en: "The WCO will develop and update its tools and instruments that seek to better protect society, taking into account Customs’ role as first line of defence. These tools form part of the Compliance and Enforcement Package (CEP).",
      fr: "L’OMD élaborera et actualisera ses outils et instruments visant à mieux protéger la société, compte tenu du rôle de première ligne de défense que joue la douane. Ces outils font partie du Paquet Contrôle et lutte contre la fraude (CEP).",
    },
    section: "IV",
  },
  {
    id: "SP4",
    perspective: "processes",
    group: internationalStandards.title,
    title: organizationalDevelopment.title,
    indicatorTitle: organizationalDevelopment.title,
    description: {
      en: "The WCO will develop and update its tools and instruments aiming at providing the necessary support to Customs administrations wishing to improve their organizational capacity. These tools form part of the Organizational Development Package (ODP).",
      fr: "L’OMD élaborera et actualisera ses outils et instruments visant à apporter l’appui nécessaire aux administrations des douanes qui souhaitent améliorer leur capacité organisationnelle. Ces outils font partie du Paquet Développement organisationnel (ODP).",
    },
    section: "IV",
  },
  {
    id: "SP5",
    perspective: "processes",
    group: cooperation.title,
    title: jointOperations,
    indicatorTitle: jointOperations,
    description: {
      en: "Information and intelligence exchange is one of the pillars of the WCO’s cooperation strategy. The WCO will continue to foster such exchange between Members. It will continue to coordinate joint operations among its Members and with other agencies to contribute to combating illicit trade, smuggling and the scourge of transnational organized crime in high-risk and sensitive sectors.",
      fr: "L’échange d’informations et de renseignements est l’un des piliers de la stratégie de coopération de l’OMD. L’OMD continuera d’encourager ces échanges entre les Membres. Elle continuera de coordonner des opérations conjointes entre ses Membres et avec d’autres services, afin de contribuer à la lutte contre le commerce illicite, la contrebande et le fléau de la criminalité transnationale organisée dans les secteurs sensibles et à haut risque.",
    },
    section: "IV",
  },
  {
    id: "SP6",
    perspective: "processes",
    group: cooperation.title,
    title: sharingOfKnowledge,
    indicatorTitle: sharingOfKnowledge,
    description: {
      en: "The WCO fosters knowledge exchange and the sharing of policies and best practices through the organization of missions, international and regional events and the promotion of Customs-to-Customs meetings, workshops and forums.",
      fr: "L’OMD favorise l’échange de connaissances et le partage de politiques et de meilleures pratiques en organisant des missions ainsi que des manifestations internationales et régionales, et en encourageant les réunions, ateliers et forums entre administrations des douanes.",
    },
    section: "IV",
  },
  {
    id: "SP7",
    perspective: "processes",
    group: capacityBuilding.title,
    title: {
      en: "Technical assistance, training and tools for implementation of international standards",
      fr: "Assistance technique, formation et outils pour la mise en œuvre des normes internationales",
    },
    indicatorTitle: {
      en: "Technical assistance and capacity building for implementation of international standards",
      fr: "Assistance technique et renforcement des capacités pour la mise en œuvre des normes internationales",
    },
    description: {
      en: "The WCO will provide Tools and Capacity Building to Members in accordance with their expressed needs, and/or needs identified through performance measurement tools. The WCO will assist Members in implementing the tools and instruments developed for the ECP, RP, CEP and ODP.",
      fr: "L’OMD fournira aux Membres des outils et un renforcement des capacités en fonction des besoins qu’ils expriment ou des besoins recensés au moyen d’outils de mesure de la performance. L’OMD aidera les Membres à mettre en œuvre les outils et instruments élaborés pour l’ECP, le RP, le CEP et l’ODP.",
    },
    section: "IV",
  },
  {
    id: "SP8",
    perspective: "processes",
    group: capacityBuilding.title,
    title: {
      en: "Technical assistance, training and tools on people development",
      fr: "Assistance technique, formation et outils en matière de développement du personnel",
    },
    indicatorTitle: {
      en: "Technical assistance and training on people development",
      fr: "Assistance technique et formation en matière de développement du personnel",
    },
    description: {
      en: "As part of the ODP, the WCO provides Tools and Capacity Building to its Members according to their needs, by guiding them on the implementation of best organizational practices that help them develop the capacities of their people in a sound working environment by promoting leadership, integrity and innovation, among others.",
      fr: "Dans le cadre de l’ODP, l’OMD fournit à ses Membres des outils et un renforcement des capacités selon leurs besoins, en les guidant dans la mise en œuvre des meilleures pratiques organisationnelles, qui les aident à développer les capacités de leur personnel dans un environnement de travail sain, en encourageant notamment le leadership, l’éthique et l’innovation.",
    },
    section: "IV",
  },
];

import type { Objective } from "../types";

const titles = {
  ORG1: {
    en: "Specialized and focused work allocation",
    fr: "Répartition spécialisée et ciblée du travail",
  },
  ORG2: {
    en: "Use of budget resources and accountability",
    fr: "Utilisation des ressources budgétaires et obligation de rendre compte",
  },
} as const;

export const capacityObjectives: readonly Objective[] = [
  {
    id: "ORG1",
    perspective: "capacity",
    title: titles.ORG1,
    indicatorTitle: titles.ORG1,
    description: {
      en: "The WCO incorporates a group of highly specialized and talented people, capable of leading the discussions towards the definition and updating of international standards. The time and efforts of the Secretariat should be in line with the priorities established by the Strategic Plan.",
      fr: "L’OMD réunit un groupe de personnes hautement spécialisées et talentueuses, capables de conduire les débats menant à la définition et à l’actualisation des normes internationales. Le temps et les efforts du Secrétariat devraient être en accord avec les priorités établies par le Plan stratégique.",
    },
    section: "IV",
  },
  {
    id: "ORG2",
    perspective: "capacity",
    title: titles.ORG2,
    indicatorTitle: titles.ORG2,
    description: {
      en: "The WCO Secretariat maintains a high standard of good governance and transparency, in conjunction with responsible, effective and efficient management of financial resources. The WCO Secretariat prepares the annual budget proposal for consideration and acceptance by the Finance Committee. Similarly, an Audit Plan is implemented as agreed by the Audit Committee.",
      fr: "Le Secrétariat de l’OMD maintient un niveau élevé de bonne gouvernance et de transparence, allié à une gestion responsable, efficace et efficiente des ressources financières. Le Secrétariat de l’OMD élabore la proposition de budget annuel, soumise à l’examen et à l’acceptation du Comité financier. De même, un Plan d’audit est mis en œuvre comme convenu par le Comité d’audit.",
    },
    section: "IV",
  },
];

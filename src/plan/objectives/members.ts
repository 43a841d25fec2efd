import type { Localized, Objective } from "../types";

/** Section IV describes the three Members' objectives in one text. */
const sharedDescription: Localized = {
  en: "The improvement of WCO processes, through the development of international standards, the reinforcement of cooperation and the delivery of tailor-made capacity building is aiming at providing Members with the necessary tools and instruments to provide more facilitation, to improve revenue collection and to better protect society. These three Strategic Objectives are responding to the definition of the role of Customs in today’s world. As a modern and dynamic global organization, the WCO is expected to provide Members with various initiatives aiming at equipping them to face the current challenges but also the future challenges.",
  fr: "L’amélioration des processus de l’OMD, par l’élaboration de normes internationales, le renforcement de la coopération et un renforcement des capacités adapté aux besoins, vise à doter les Membres des outils et instruments nécessaires pour faciliter davantage les échanges, améliorer la collecte des recettes et mieux protéger la société. Ces trois objectifs stratégiques répondent à la définition du rôle de la douane dans le monde d’aujourd’hui. En tant qu’organisation mondiale moderne et dynamique, l’OMD se doit d’offrir à ses Membres des initiatives variées qui leur permettent de faire face aux défis actuels mais aussi à ceux de demain.",
};

export const membersObjectives: readonly Objective[] = [
  {
    id: "SO1",
    perspective: "members",
    title: { en: "Facilitation", fr: "Facilitation" },
    indicatorTitle: {
      en: "Initiatives to move towards more facilitation",
      fr: "Initiatives visant à progresser vers une plus grande facilitation",
    },
    description: sharedDescription,
    section: "IV",
  },
  {
    id: "SO2",
    perspective: "members",
    title: { en: "Revenue collection", fr: "Collecte des recettes" },
    indicatorTitle: {
      en: "Initiatives to secure better revenue collection",
      fr: "Initiatives visant à assurer une meilleure collecte des recettes",
    },
    description: sharedDescription,
    section: "IV",
  },
  {
    id: "SO3",
    perspective: "members",
    title: { en: "Protection of society", fr: "Protection de la société" },
    indicatorTitle: {
      en: "Initiatives to ensure better protection of society",
      fr: "Initiatives visant à mieux protéger la société",
    },
    description: sharedDescription,
    section: "IV",
  },
];

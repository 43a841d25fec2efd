import type { Objective } from "../types";

const title = {
  en: "Provide leadership, guidance and support to Customs administrations",
  fr: "Jouer un rôle de chef de file et fournir des orientations et un appui aux administrations des douanes",
};

export const resultsObjectives: readonly Objective[] = [
  {
    id: "SG",
    perspective: "results",
    title,
    indicatorTitle: title,
    description: {
      en: "The WCO has set as its main Strategic Goal to provide leadership, guidance and support to its Members. For this purpose, the WCO will focus on the delivery of initiatives promoting more facilitation, better and fairer revenue collection and better protection of the society. The WCO will continue to create, update and promote its tools and instruments for modern Customs procedures. The WCO will also continue to deliver technical assistance to its Members according to their needs, and will provide guidance and tools to deepen cooperation.",
      fr: "L’OMD s’est fixé pour principal but stratégique de jouer un rôle de chef de file et de fournir des orientations et un appui à ses Membres. À cette fin, elle s’attachera à mener des initiatives en faveur d’une plus grande facilitation, d’une collecte des recettes meilleure et plus équitable et d’une meilleure protection de la société. L’OMD continuera de créer, d’actualiser et de promouvoir ses outils et instruments pour des régimes douaniers modernes. Elle continuera aussi d’apporter une assistance technique à ses Membres selon leurs besoins et fournira des orientations et des outils pour approfondir la coopération.",
    },
    section: "IV",
  },
];

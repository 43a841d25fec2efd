import type { Localized } from "./types";

// The organizational profile: Section II.

export const title: Localized = {
  en: "WCO Strategic Plan 2019-2022",
  fr: "Plan stratégique de l’OMD 2019-2022",
};

export const mission: Localized = {
  en: "The World Customs Organization develops international standards, fosters cooperation and builds capacity to facilitate legitimate trade, to secure a fair revenue collection and to protect society, providing leadership, guidance and support to Customs administrations",
  fr: "L’Organisation mondiale des douanes élabore des normes internationales, favorise la coopération et renforce les capacités afin de faciliter les échanges légitimes, d’assurer une collecte équitable des recettes et de protéger la société, en jouant un rôle de chef de file et en fournissant des orientations et un appui aux administrations des douanes",
};

export const vision: Localized = {
  en: "Bringing Customs together for a safer and more prosperous world. Borders divide, Customs connects",
  fr: "Rassembler les douanes pour un monde plus sûr et plus prospère. Les frontières séparent, la douane rapproche",
};

export const values: readonly Localized[] = [
  {
    en: "We are a knowledge-based and action-oriented organization.",
    fr: "Nous sommes une organisation fondée sur la connaissance et tournée vers l’action.",
  },
  {
    en: "We believe in transparent, honest and auditable governance procedures.",
    fr: "Nous croyons en des procédures de gouvernance transparentes, honnêtes et vérifiables.",
  },
  {
    en: "We are responsive to our Members, stakeholders in trade, and society.",
    fr: "Nous sommes à l’écoute de nos Membres, des acteurs du commerce et de la société.",
  },
  {
    en: "We capitalize on technology and innovation.",
    fr: "Nous tirons parti de la technologie et de l’innovation.",
  },
  {
    en: "We believe in inclusiveness, diversity, equitable treatment and opportunities for all.",
    fr: "Nous croyons en l’inclusion, la diversité, l’équité de traitement et l’égalité des chances pour tous.",
  },
];

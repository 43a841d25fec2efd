import type { Kpi } from "../types";
import { statedAsRatio } from "./stated-as-ratio";
import { units } from "./units";

/** Members perspective (Section V). */
export const membersKpis: readonly Kpi[] = [
  statedAsRatio({
    id: "SO1.1",
    objective: "SO1",
    kind: "delivery",
    unit: units.initiatives,
    shortTitle: {
      en: "Initiatives developed or updated to move towards more facilitation",
      fr: "Initiatives élaborées ou actualisées pour progresser vers une plus grande facilitation",
    },
    numerator: {
      en: "Number of initiatives developed or updated to move towards more facilitation (updated or new tools, cooperation, capacity building)",
      fr: "Nombre d’initiatives élaborées ou actualisées pour progresser vers une plus grande facilitation (outils actualisés ou nouveaux, coopération, renforcement des capacités)",
    },
    denominator: {
      en: "Estimated number of initiatives to be developed or updated to move towards facilitation",
      fr: "Nombre estimé d’initiatives à élaborer ou à actualiser pour progresser vers la facilitation",
    },
    description: {
      en: "Total number of the actions performed to provide Members with the right tools for moving towards more trade facilitation versus the number of actions initially planned in this area",
      fr: "Nombre total d’actions menées pour doter les Membres des outils appropriés pour progresser vers une plus grande facilitation des échanges, par rapport au nombre d’actions initialement prévues dans ce domaine",
    },
    listsMembers: false,
  }),
  statedAsRatio({
    id: "SO2.1",
    objective: "SO2",
    kind: "delivery",
    unit: units.initiatives,
    shortTitle: {
      en: "Initiatives developed or updated to secure better revenue collection",
      fr: "Initiatives élaborées ou actualisées pour assurer une meilleure collecte des recettes",
    },
    numerator: {
      en: "Number of initiatives developed or updated to secure better revenue collection (updated or new tools, cooperation, capacity building)",
      fr: "Nombre d’initiatives élaborées ou actualisées pour assurer une meilleure collecte des recettes (outils actualisés ou nouveaux, coopération, renforcement des capacités)",
    },
    denominator: {
      en: "Estimated number of initiatives to be developed or updated to secure better revenue collection",
      fr: "Nombre estimé d’initiatives à élaborer ou à actualiser pour assurer une meilleure collecte des recettes",
    },
    description: {
      en: "Total number of the actions performed to provide Members with the right tools for securing better and fairer revenue collection versus the number of actions initially planned in this area",
      fr: "Nombre total d’actions menées pour doter les Membres des outils appropriés pour assurer une collecte des recettes meilleure et plus équitable, par rapport au nombre d’actions initialement prévues dans ce domaine",
    },
    listsMembers: false,
  }),
  statedAsRatio({
    id: "SO3.1",
    objective: "SO3",
    kind: "delivery",
    unit: units.initiatives,
    shortTitle: {
      en: "Initiatives developed or updated to ensure better protection of society",
      fr: "Initiatives élaborées ou actualisées pour mieux protéger la société",
    },
    numerator: {
      en: "Number of initiatives developed or updated to ensure better protection of society (updated or new tools, cooperation, capacity building)",
      fr: "Nombre d’initiatives élaborées ou actualisées pour mieux protéger la société (outils actualisés ou nouveaux, coopération, renforcement des capacités)",
    },
    denominator: {
      en: "Estimated number of initiatives to be developed or updated to ensure better protection of society",
      fr: "Nombre estimé d’initiatives à élaborer ou à actualiser pour mieux protéger la société",
    },
    description: {
      en: "Total number of the actions performed to provide Members with the right tools for ensuring better protection of society versus the number of actions initially planned in this area",
      fr: "Nombre total d’actions menées pour doter les Membres des outils appropriés pour mieux protéger la société, par rapport au nombre d’actions initialement prévues dans ce domaine",
    },
    listsMembers: false,
  }),
];

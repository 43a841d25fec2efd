import type { Kpi } from "../types";
import { statedAsRatio } from "./stated-as-ratio";
import { units } from "./units";

/** Results perspective (Section V). */
export const resultsKpis: readonly Kpi[] = [
  statedAsRatio({
    id: "SG.1",
    objective: "SG",
    kind: "delivery",
    unit: units.initiatives,
    shortTitle: {
      en: "Initiatives carried out to provide leadership, guidance and support",
      fr: "Initiatives menées pour jouer un rôle de chef de file et fournir des orientations et un appui",
    },
    numerator: {
      en: "Total initiatives or actions carried out to provide leadership, guide and support Customs administrations",
      fr: "Total des initiatives ou actions menées pour jouer un rôle de chef de file, guider et soutenir les administrations des douanes",
    },
    denominator: { en: "Estimated initiatives or actions", fr: "Initiatives ou actions estimées" },
    description: {
      en: "Number of initiatives or actions carried out to provide leadership, guide and support Customs administrations versus the estimated number of initiatives and actions planned",
      fr: "Nombre d’initiatives ou d’actions menées pour jouer un rôle de chef de file, guider et soutenir les administrations des douanes, par rapport au nombre estimé d’initiatives et d’actions prévues",
    },
    listsMembers: false,
  }),
];

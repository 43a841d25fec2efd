import type { Text } from "../text";

/** What the step "Score" says. */
export const scoreText = {
  period: { en: "Period", fr: "Période" },
  directorate: { en: "Directorate", fr: "Direction" },
  all: { en: "All directorates", fr: "Toutes les directions" },
  search: { en: "Search", fr: "Rechercher" },
  noMatch: { en: "Nothing matches “{text}”.", fr: "Aucun résultat pour « {text} »." },
  overall: { en: "Overall", fr: "Ensemble" },
  explanation: { en: "How {id} comes about", fr: "Comment {id} est obtenu" },
  close: { en: "Close", fr: "Fermer" },
  coverage: { en: "{reported} of {expected}", fr: "{reported} sur {expected}" },
} satisfies Record<string, Text>;

import type { Text } from "../text";

/** What the step "Collect" says. */
export const collectText = {
  drop: {
    en: "Drop the directorates' workbooks here, or choose them.",
    fr: "Déposez ici les classeurs des directions, ou choisissez-les.",
  },
  choose: { en: "Choose workbooks", fr: "Choisir des classeurs" },
  reading: { en: "Reading {done} of {total}: {file}", fr: "Lecture {done} sur {total} : {file}" },
  cancel: { en: "Cancel", fr: "Annuler" },
  figuresFrom: { en: "{count} figures", fr: "{count} chiffres" },
  unread: { en: "Not read", fr: "Non lu" },
  clear: { en: "Start again", fr: "Recommencer" },
} satisfies Record<string, Text>;

import type { Text } from "../text";

/** What the pane says around the cells of a file that it shows. */
export const surroundingsText = {
  reading: { en: "Reading the file …", fr: "Lecture du fichier …" },
  none: {
    en: "The file no longer shows this place. Collect it again.",
    fr: "Le fichier ne montre plus cet endroit. Rassemblez-le à nouveau.",
  },
  label: { en: "Cells around {place} in {file}", fr: "Cellules autour de {place} dans {file}" },
} satisfies Record<string, Text>;

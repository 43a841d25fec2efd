import type { Text } from "./text";

/** Words of a directorate's own sheet. */
export const directorateText = {
  title: { en: "{directorate}: scorecard", fr: "{directorate} : tableau de bord" },
} satisfies Record<string, Text>;

import type { Text } from "../text";

/** What the step "Check" says. */
export const checkText = {
  noFindings: {
    en: "Nothing to report: every figure was understood.",
    fr: "Rien à signaler : chaque chiffre a été compris.",
  },
  errors: { en: "Errors", fr: "Erreurs" },
  warnings: { en: "Warnings", fr: "Avertissements" },
  infos: { en: "Notes", fr: "Remarques" },
} satisfies Record<string, Text>;

import type { Text } from "../text";

/** What the step "Write" says. */
export const writeText = {
  live: { en: "Live: follows the table WcoData", fr: "Dynamique : suit le tableau WcoData" },
  portable: {
    en: "Portable: native formulas, for readers without the add-in",
    fr: "Portable : formules natives, pour les lecteurs sans le complément",
  },
  directorateSheets: { en: "A sheet for each directorate", fr: "Une feuille par direction" },
  willWrite: {
    en: "Writes {figures} figures and the scorecard of {period} into these sheets of this workbook: {sheets}. Sheets of these names are rewritten; all others stay as they are.",
    fr: "Écrit {figures} chiffres et le tableau de bord de {period} dans ces feuilles du classeur : {sheets}. Les feuilles de ces noms sont réécrites ; toutes les autres restent inchangées.",
  },
  writeNow: { en: "Write scorecard", fr: "Écrire le tableau de bord" },
  writing: { en: "Writing …", fr: "Écriture …" },
  written: {
    en: "Written. The scorecard follows the table WcoData.",
    fr: "Écrit. Le tableau de bord suit le tableau WcoData.",
  },
  goToSheet: { en: "Go to the scorecard", fr: "Aller au tableau de bord" },
  saveResult: { en: "Save the result as JSON", fr: "Enregistrer le résultat en JSON" },
} satisfies Record<string, Text>;

import type { Text } from "../text";

/** What the tab "Finance" says. */
export const financeStepText = {
  noBudget: {
    en: "No budget yet. Add a workbook with budget lines to the workbooks of the first step.",
    fr: "Pas encore de budget. Ajoutez un classeur contenant des lignes budgétaires à ceux de la première étape.",
  },
} satisfies Record<string, Text>;

import type { Text } from "../text";

/** What the step "Map" says. */
export const mapText = {
  noTables: {
    en: "No table of the plan was recognised in these workbooks.",
    fr: "Aucun tableau du plan n’a été reconnu dans ces classeurs.",
  },
} satisfies Record<string, Text>;

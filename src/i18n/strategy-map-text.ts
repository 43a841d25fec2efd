import type { Text } from "./text";

/** Words of the sheet "Strategy map". */
export const strategyMapText = {
  title: { en: "{plan}: strategy map", fr: "{plan} : carte stratégique" },
  support: { en: "↑  supports  ↑", fr: "↑  contribue à  ↑" },
  notScored: { en: "not scored", fr: "sans score" },
} satisfies Record<string, Text>;

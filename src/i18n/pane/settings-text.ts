import type { Text } from "../text";

/** What the settings say in the pane. */
export const paneSettingsText = {
  title: { en: "Settings", fr: "Réglages" },
} satisfies Record<string, Text>;

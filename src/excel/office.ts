import type { Language } from "../plan/types";

/** Resolves when Office.js is ready to be used. */
export async function whenOfficeIsReady(): Promise<void> {
  await Office.onReady();
}

/** The language that Excel speaks to the user; English for all that is not French. */
export function displayLanguage(): Language {
  return Office.context.displayLanguage.toLowerCase().startsWith("fr") ? "fr" : "en";
}

/**
 * Gives the ribbon's buttons and keyboard shortcuts their work, by the names that the manifest uses. A button is free
 * again when it is done; a shortcut brings no event.
 */
export function associateCommands(commands: Readonly<Record<string, () => Promise<void>>>): void {
  for (const [name, work] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event | null) => {
      void work().finally(() => {
        event?.completed();
      });
    });
  }
}

/** Opens the task pane. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

/** The name of the open workbook, "Book1.xlsx"; the way to it is left out. */
export function workbookName(): string {
  const url = Office.context.document.url as string | null;
  const name = (url ?? "").split(/[\\/]/).at(-1)?.split("?")[0] ?? "";
  return name === "" ? "Book1.xlsx" : safelyDecoded(name);
}

/** On the web the name stands in an address; a file may have a percent sign in its own name. */
function safelyDecoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Whether Excel shows itself dark; false where this version does not tell. */
export function isDarkTheme(): boolean {
  const color = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(bodyBackground());
  if (color === null) return false;
  const [red = 255, green = 255, blue = 255] = color.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Hosts without themes lack the property, or throw when asked for it. */
function bodyBackground(): string {
  try {
    const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
    return theme?.bodyBackgroundColor ?? "";
  } catch {
    return "";
  }
}

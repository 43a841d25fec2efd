import type { Outcome } from "./excel-problem";
import { inExcel } from "./run";

/** The state of Excel that a user should know of. */
export interface Environment {
  /** In manual mode scores stand still until the user recalculates; the add-in never changes the mode. */
  readonly calculation: "automatic" | "automatic-except-tables" | "manual";
  readonly readOnly: boolean;
  /** Worksheets that cannot be written to. */
  readonly protectedSheets: readonly string[];
}

const modes: Readonly<Record<string, Environment["calculation"]>> = {
  Automatic: "automatic",
  AutomaticExceptTables: "automatic-except-tables",
  Manual: "manual",
};

/**
 * Reads calculation mode, read-only state and protected sheets.
 * Round trips: two.
 */
export async function readEnvironment(): Promise<Outcome<Environment>> {
  return inExcel(async (context) => {
    const { application, workbook } = context;
    application.load("calculationMode");
    workbook.load("readOnly");
    workbook.worksheets.load("items/name");
    await context.sync();
    for (const sheet of workbook.worksheets.items) sheet.protection.load("protected");
    await context.sync();
    return {
      calculation: modes[application.calculationMode] ?? "automatic",
      readOnly: workbook.readOnly,
      protectedSheets: workbook.worksheets.items
        .filter((sheet) => sheet.protection.protected)
        .map((sheet) => sheet.name),
    };
  });
}

/**
 * Recalculates the workbook once, whatever its calculation mode, which stays as it is.
 * Round trips: one.
 */
export async function recalculate(): Promise<Outcome<void>> {
  return inExcel(
    async (context) => {
      context.application.calculate("Full");
      await context.sync();
    },
    { waitForCellEdit: true },
  );
}

import { displayLanguage, showPane } from "../excel/office";
import { writeDrawings } from "../excel/write-drawings";
import { store } from "../functions/shared-store";
import { sheetNames } from "../sheets/sheet-names";
import { today } from "../i18n/today";
import { workbookDrawings } from "../sheets/workbook";
import { readIntoStore } from "./connect-store";

/**
 * Ribbon command: writes the sheet "Scorecard" for the reporting period from the figures that the workbook has. Without
 * figures, or where Excel refuses, the pane opens, which says what to do.
 */
export async function writeScorecard(): Promise<void> {
  await readIntoStore();
  const known = store.known();
  if (known?.period == null) {
    await showPane();
    return;
  }
  const { period } = known;
  const language = displayLanguage();
  const drawings = workbookDrawings({
    ...known,
    period,
    findings: [],
    language,
    mode: "live",
    asOf: today(language),
  });
  const outputs: readonly string[] = [sheetNames.scorecard, sheetNames.strategyMap];
  const outcome = await writeDrawings(
    drawings.filter(({ sheet }) => outputs.includes(sheet)),
    { waitForCellEdit: true },
  );
  if (!outcome.ok) await showPane();
}

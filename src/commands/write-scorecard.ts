import { worksheetsSeen } from "../excel/look";
import { displayLanguage, showPane } from "../excel/office";
import { writeDrawings } from "../excel/write-drawings";
import { store } from "../functions/shared-store";
import { sheetNames } from "../sheets/sheet-names";
import { today } from "../i18n/today";
import { workbookSheets } from "../sheets/workbook";
import { readIntoStore } from "./connect-store";

/** Written whether they are there or not. */
const always: readonly string[] = [sheetNames.scorecard, sheetNames.strategyMap];
/** The tables that the sheets are drawn from, and what was found while reading files, which are not at hand here. */
const never: readonly string[] = [
  sheetNames.data,
  sheetNames.settings,
  sheetNames.mapping,
  sheetNames.deviations,
];

/**
 * Ribbon command: writes the sheet "Scorecard" and the strategy map for the reporting period from the figures that the
 * workbook has, and again the sheets of regions and directorates that it has. Without figures, or where Excel refuses, the
 * pane opens, which says what to do.
 */
export async function writeScorecard(): Promise<void> {
  await readIntoStore();
  const known = store.known();
  const seen = await worksheetsSeen();
  if (known?.period == null || !seen.ok) {
    await showPane();
    return;
  }
  const { period } = known;
  const language = displayLanguage();
  const present = seen.value.map(({ name }) => name);
  const sheets = workbookSheets({
    ...known,
    period,
    findings: [],
    language,
    mode: "live",
    asOf: today(language),
    directorateSheets: true,
  });
  const wanted = sheets.filter(
    ({ sheet }) => always.includes(sheet) || (present.includes(sheet) && !never.includes(sheet)),
  );
  const outcome = await writeDrawings(
    wanted.map(({ draw }) => draw()),
    { waitForCellEdit: true },
  );
  if (!outcome.ok) await showPane();
}

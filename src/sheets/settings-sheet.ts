import type { Language, Plan } from "../plan/types";
import { settingsColumns, settingsRows, type WorkbookSettings } from "../scoring/settings";
import { settingsText } from "../i18n/settings-text";
import { say } from "../i18n/text";
import { areaAddress, quotedText } from "./addresses";
import type { Drawing } from "./drawing";
import { printedTable } from "./page";
import { sheetNames, tableNames } from "./sheet-names";
import { columnName, columnNames, rowsForFormulas } from "./table-names";
import { colors, fontName } from "./theme";

/**
 * The sheet "WCO Settings" with the table WcoSettings (design §6): reporting period, language, cap, thresholds, weights
 * and share targets. Every weight is listed, also where it is the usual 1, so that an officer changes a number and need
 * not know an id. Beside the table stands what may be set.
 */
export function settingsSheet(plan: Plan, workbook: WorkbookSettings, language: Language): Drawing {
  const columns = [...settingsColumns];
  const rows = settingsRows(withAllWeights(plan, workbook));
  const lastRow = rows.length + 1;
  const help = Object.values(settingsText.help).map((text) => [say(text, language)]);
  return {
    sheet: sheetNames.settings,
    blocks: [
      { at: "A1", rows: [columns, ...rows] },
      { at: "E1", rows: [[say(settingsText.whatMayBeSet, language)], ...help] },
    ],
    styles: [
      { areas: ["A:E"], style: { fontName, fontSize: 9.5, color: colors.ink, vertical: "Center" } },
      { areas: [areaAddress(1, 1, 1, 3), "E1"], style: { bold: true } },
      { areas: [areaAddress(2, 3, lastRow, 3)], style: { fill: colors.input, horizontal: "Right" } },
      { areas: [areaAddress(2, 5, 1 + help.length, 5)], style: { color: colors.quiet } },
    ],
    columnWidths: { A: 16, B: 14, C: 16, D: 3, E: 100 },
    tables: [{ name: tableNames.settings, area: areaAddress(1, 1, lastRow, 3), style: "TableStyleLight1" }],
    names: columnNames(
      tableNames.settings,
      columns,
      sheetNames.settings,
      2,
      1 + rowsForFormulas(rows.length),
    ),
    freeze: { rows: 1, columns: 0 },
    print: printedTable(areaAddress(1, 1, lastRow, 5), "1:1", "Portrait"),
    tabColor: colors.bar,
    showGridlines: false,
  };
}

/** A formula's text for what a setting without an id says, "Cap"; `otherwise` where the workbook does not say. */
export function settingFormula(setting: string, otherwise: string): string {
  const found = `INDEX(${name("Value")},MATCH(${quotedText(setting)},${name("Setting")},0))`;
  return `IFERROR(IF(${found}="",${otherwise},${found}),${otherwise})`;
}

/** A formula's text for what a setting says of the id in a cell, "Weight" of "SP5". */
export function settingForFormula(setting: string, idCell: string, otherwise: string): string {
  const conditions = `${name("Setting")},${quotedText(setting)},${name("Applies to")},${idCell}`;
  return `IF(COUNTIFS(${conditions})=0,${otherwise},SUMIFS(${name("Value")},${conditions}))`;
}

function name(column: (typeof settingsColumns)[number]): string {
  return columnName(tableNames.settings, column);
}

function withAllWeights(plan: Plan, workbook: WorkbookSettings): WorkbookSettings {
  const ids = [...plan.perspectives, ...plan.objectives, ...plan.kpis].map(({ id }) => id);
  const { settings } = workbook;
  const weights = { ...Object.fromEntries(ids.map((id) => [id, 1])), ...settings.weights };
  return { ...workbook, settings: { ...settings, weights } };
}

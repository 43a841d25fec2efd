import { areaAddress, columnLetters } from "./addresses";
import type { Drawing } from "./drawing";
import { printedTable } from "./page";
import { sheetNames, tableNames } from "./sheet-names";
import { colors, fontName } from "./theme";

/** Columns of the table WcoMapping and fields of mapping.json (design §6), in order. */
export const mappingColumns = [
  "directorate",
  "file",
  "sheet",
  "kpi",
  "role",
  "period",
  "range",
  "rowLabel",
  "columnHeader",
  "scale",
  "cumulative",
] as const;

const widths = [22, 34, 22, 13, 20, 13, 14, 36, 24, 8, 12] as const;

/**
 * The sheet "WCO Mapping" with the table WcoMapping: one row per mapped range, which outranks recognition (design §6).
 * Without mappings the table has one blank row.
 */
export function mappingSheet(rows: readonly (readonly (string | number | boolean | null)[])[]): Drawing {
  const body = rows.length > 0 ? rows : [mappingColumns.map(() => null)];
  const area = areaAddress(1, 1, body.length + 1, mappingColumns.length);
  return {
    sheet: sheetNames.mapping,
    blocks: [{ at: "A1", rows: [[...mappingColumns], ...body] }],
    styles: [
      { areas: [area], style: { fontName, fontSize: 9.5, color: colors.ink, vertical: "Top" } },
      { areas: [areaAddress(1, 1, 1, mappingColumns.length)], style: { bold: true } },
    ],
    columnWidths: Object.fromEntries(widths.map((width, index) => [columnLetters(index + 1), width])),
    tables: [{ name: tableNames.mapping, area, style: "TableStyleLight1" }],
    freeze: { rows: 1, columns: 0 },
    print: printedTable(area, "1:1"),
    tabColor: colors.bar,
    showGridlines: true,
  };
}

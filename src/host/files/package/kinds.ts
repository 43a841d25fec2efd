const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/** The content types of the parts that this room writes. */
export const contentTypes = {
  workbook: `${spreadsheet}sheet.main+xml`,
  worksheet: `${spreadsheet}worksheet+xml`,
  styles: `${spreadsheet}styles+xml`,
  sharedStrings: `${spreadsheet}sharedStrings+xml`,
  metadata: `${spreadsheet}sheetMetadata+xml`,
  table: `${spreadsheet}table+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  coreProperties: "application/vnd.openxmlformats-package.core-properties+xml",
  applicationProperties: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
} as const;

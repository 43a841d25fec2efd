import type { OfficeOnHost } from "../office";

/** One of everything that the host has, so that every kind of object can be reached. */
export async function furnish({ run }: OfficeOnHost): Promise<void> {
  await run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Sheet1");
    workbook.worksheets.add("Second");
    sheet.getRange("A1:C4").values = [
      ["KPI", "Actual", "Target"],
      ["SP5.1", 3, 4],
      ["SP6.1", 1, 2],
      ["SP6.2", 5, 5],
    ];
    sheet.tables.add("A1:C4", true).name = "Figures";
    sheet.getRange("E1:G1").formulas = [["=SEQUENCE(3)", "=SUM(Figures[Actual])", "text"]];
    sheet.getRange("E10:F11").merge();
    workbook.names.add("Period", sheet.getRange("G1"));
    sheet.names.add("Local", "=0.9");
    workbook.settings.add("language", "en");
    workbook.customXmlParts.add("<wco xmlns='urn:wco'/>");
    sheet.freezePanes.freezeRows(1);
    sheet.horizontalPageBreaks.add("A20");
    const { shapes, charts } = sheet;
    shapes.addGeometricShape("Rectangle");
    shapes.addTextBox("SP5");
    shapes.addLine(0, 0, 50, 50);
    charts.add("ColumnClustered", sheet.getRange("A1:C4"));
    const kinds = [
      "CellValue",
      "Custom",
      "DataBar",
      "ColorScale",
      "IconSet",
      "ContainsText",
      "TopBottom",
      "PresetCriteria",
    ] as const;
    for (const [at, kind] of kinds.entries()) {
      sheet.getRange(`J${at + 1}`).conditionalFormats.add(kind);
    }
    await context.sync();
  });
}

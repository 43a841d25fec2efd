import { useOffice } from "../office";

const excel = useOffice();
const sheetOf = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getItem("Sheet1");

type Find = (context: Excel.RequestContext) => Pick<Excel.Range, "isNullObject"> & {
  readonly load: (names?: string) => Pick<Excel.Range, "isNullObject">;
};

describe("what may be missing", () => {
  it.each<[string, Find]>([
    ["a worksheet", ({ workbook }) => workbook.worksheets.getItemOrNullObject("No")],
    ["a name", ({ workbook }) => workbook.names.getItemOrNullObject("No")],
    ["a worksheet's name", (context) => sheetOf(context).names.getItemOrNullObject("No")],
    ["a table", ({ workbook }) => workbook.tables.getItemOrNullObject("No")],
    ["a worksheet's table", (context) => sheetOf(context).tables.getItemOrNullObject("No")],
    ["the used range of an empty worksheet", (context) => sheetOf(context).getUsedRangeOrNullObject()],
    ["a setting", ({ workbook }) => workbook.settings.getItemOrNullObject("No")],
    ["a custom XML part", ({ workbook }) => workbook.customXmlParts.getItemOrNullObject("{No}")],
    [
      "the only custom XML part of a namespace",
      ({ workbook }) => workbook.customXmlParts.getByNamespace("urn:no").getOnlyItemOrNullObject(),
    ],
    [
      "an intersection",
      (context) =>
        sheetOf(context).getRange("A1").getIntersectionOrNullObject(sheetOf(context).getRange("C3")),
    ],
    ["a found cell", (context) => sheetOf(context).getRange("A1:B2").findOrNullObject("No", {})],
    ["a chart", (context) => sheetOf(context).charts.getItemOrNullObject("No")],
    ["a shape", (context) => sheetOf(context).shapes.getItemOrNullObject("No")],
    ["the next worksheet", (context) => sheetOf(context).getNextOrNullObject()],
    ["the worksheet before", (context) => sheetOf(context).getPreviousOrNullObject()],
    ["frozen panes", (context) => sheetOf(context).freezePanes.getLocationOrNullObject()],
    ["merged cells", (context) => sheetOf(context).getRange("A1:B2").getMergedAreasOrNullObject()],
    ["a spilled range", (context) => sheetOf(context).getRange("A1").getSpillingToRangeOrNullObject()],
    ["a print area", (context) => sheetOf(context).pageLayout.getPrintAreaOrNullObject()],
    [
      "a conditional format",
      (context) => sheetOf(context).getRange("A1").conditionalFormats.getItemOrNullObject("{No}"),
    ],
  ])("is a null object: %s", async (_, find) => {
    const found = await excel.current.run((context) => find(context).load());
    expect(found.isNullObject).toBe(true);
  });

  it.each<[string, Find]>([
    ["a worksheet", ({ workbook }) => workbook.worksheets.getItemOrNullObject("sheet1")],
    ["a name", ({ workbook }) => workbook.names.getItemOrNullObject("period")],
    ["a table", ({ workbook }) => workbook.tables.getItemOrNullObject("FIGURES")],
    ["the used range", (context) => sheetOf(context).getUsedRangeOrNullObject()],
    ["a setting", ({ workbook }) => workbook.settings.getItemOrNullObject("language")],
  ])("is an object where it is there, in whatever case it is asked for: %s", async (_, find) => {
    const found = await excel.current.run((context) => {
      sheetOf(context).getRange("A1:A2").values = [["KPI"], ["SP5.1"]];
      sheetOf(context).tables.add("A1:A2", true).name = "Figures";
      context.workbook.names.add("Period", sheetOf(context).getRange("A2"));
      context.workbook.settings.add("language", "en");
      return find(context).load();
    });
    expect(found.isNullObject).toBe(false);
  });

  it("makes everything behind it a null object", async () => {
    const range = await excel.current.run(({ workbook }) =>
      workbook.worksheets.getItemOrNullObject("No").getRange("A1").load("values"),
    );
    expect(range.isNullObject).toBe(true);
  });

  it("lets changes to it pass without effect", async () => {
    const count = await excel.current.run(({ workbook }) => {
      const missing = workbook.worksheets.getItemOrNullObject("No");
      missing.getRange("A1").values = [["lost"]];
      missing.delete();
      return workbook.worksheets.getCount();
    });
    expect(count.value).toBe(1);
  });

  it("cannot be told before the sync", async () => {
    const refused = await excel.current.refusal(
      ({ workbook }) => workbook.worksheets.getItemOrNullObject("No").isNullObject,
    );
    expect(refused.code).toBe("PropertyNotLoaded");
  });
});

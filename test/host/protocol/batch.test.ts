import { useOffice } from "../office";

const excel = useOffice();
const sheetOf = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getItem("Sheet1");

async function read(address: string): Promise<unknown[][]> {
  const range = await excel.current.run((context) => sheetOf(context).getRange(address).load("values"));
  return range.values as unknown[][];
}

describe("a batch", () => {
  it("does everything in the order in which it was queued", async () => {
    const [before, after] = await excel.current.run((context) => {
      const cell = (): Excel.Range => sheetOf(context).getRange("A1");
      cell().values = [[1]];
      const first = cell().load("values");
      cell().formulas = [["=1+1"]];
      return [first, cell().load("values")] as const;
    });
    expect([before.values, after.values]).toEqual([[[1]], [[2]]]);
  });

  it("costs one request, whatever is in it", async () => {
    const { host, office } = excel.current;
    await office.Excel.run(async (context) => {
      await context.sync();
      host.traffic.reset();
      for (let row = 1; row <= 50; row += 1) sheetOf(context).getRange(`A${row}`).values = [[row]];
      await context.sync();
    });
    expect(host.traffic.requests).toBeLessThanOrEqual(2);
  });

  it("keeps what was done before the action that fails, and does nothing after it", async () => {
    await excel.current.refusal((context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1").values = [["done"]];
      context.workbook.worksheets.getItem("No").getRange("A1").values = [["fails"]];
      sheet.getRange("A2").values = [["never"]];
    });
    expect(await read("A1:A2")).toEqual([["done"], [""]]);
  });

  it("leaves the workbook able to go on after a failure", async () => {
    await excel.current.refusal(({ workbook }) => workbook.worksheets.getItem("No").load("name"));
    await excel.current.run((context) => {
      sheetOf(context).getRange("A1").values = [["goes on"]];
    });
    expect(await read("A1")).toEqual([["goes on"]]);
  });

  it("that is empty is answered", async () => {
    await expect(excel.current.run(() => "nothing")).resolves.toBe("nothing");
  });

  it("waits its turn behind another", async () => {
    const { run } = excel.current;
    await Promise.all(
      [1, 2, 3].map((value) =>
        run((context) => {
          sheetOf(context).getRange(`A${value}`).values = [[value]];
        }),
      ),
    );
    expect(await read("A1:A3")).toEqual([[1], [2], [3]]);
  });
});

type Work = (context: Excel.RequestContext) => unknown;

describe("a failure", () => {
  beforeEach(async () => {
    await excel.current.run((context) => {
      const sheet = sheetOf(context);
      context.workbook.worksheets.add("Second");
      sheet.getRange("A1:B3").values = [
        ["KPI", "Actual"],
        ["SP5.1", 3],
        ["SP6.1", 4],
      ];
      sheet.tables.add("A1:B3", true).name = "Figures";
      context.workbook.names.add("Period", sheet.getRange("D1"));
    });
  });

  it.each<[string, string, string, Work]>([
    [
      "ItemNotFound",
      "WorksheetCollection.getItem",
      "a worksheet that is not there",
      ({ workbook }) => workbook.worksheets.getItem("No").load("name"),
    ],
    [
      "ItemNotFound",
      "TableCollection.getItem",
      "a table that is not there",
      ({ workbook }) => workbook.tables.getItem("No").load("name"),
    ],
    [
      "ItemNotFound",
      "NamedItemCollection.getItem",
      "a name that is not there",
      ({ workbook }) => workbook.names.getItem("No").load("name"),
    ],
    [
      "ItemNotFound",
      "TableColumnCollection.getItem",
      "a column that is not there",
      ({ workbook }) => workbook.tables.getItem("Figures").columns.getItem("No").load("name"),
    ],
    [
      "ItemAlreadyExists",
      "WorksheetCollection.add",
      "a worksheet's name in use, in another case",
      ({ workbook }) => workbook.worksheets.add("SECOND"),
    ],
    [
      "ItemAlreadyExists",
      "NamedItemCollection.add",
      "a name in use",
      (context) => context.workbook.names.add("period", sheetOf(context).getRange("A1")),
    ],
    [
      "InvalidArgument",
      "Worksheet.getRange",
      "an address that is none",
      (context) => sheetOf(context).getRange("A0").load("values"),
    ],
    [
      "InvalidArgument",
      "Worksheet.getRange",
      "an address beyond the worksheet",
      (context) => sheetOf(context).getRange("XFE1").load("values"),
    ],
    [
      "InvalidArgument",
      "Range.values",
      "values of another shape",
      (context) => {
        sheetOf(context).getRange("E1:F1").values = [[1], [2]];
      },
    ],
    [
      "InvalidArgument",
      "Range.formulas",
      "a formula that cannot be read",
      (context) => {
        sheetOf(context).getRange("E1").formulas = [["=SUM("]];
      },
    ],
    [
      "InvalidArgument",
      "Worksheet.name",
      "a worksheet's name with a forbidden sign",
      (context) => {
        sheetOf(context).name = "Q1/Q2";
      },
    ],
    [
      "InvalidArgument",
      "Range.getOffsetRange",
      "cells above the first",
      (context) => sheetOf(context).getRange("A1").getOffsetRange(-1, 0).load("values"),
    ],
    [
      "InvalidArgument",
      "TableCollection.add",
      "a table over another",
      (context) => sheetOf(context).tables.add("B2:C5", true),
    ],
    [
      "InvalidArgument",
      "TableRowCollection.add",
      "a row with too many cells",
      ({ workbook }) => workbook.tables.getItem("Figures").rows.add(undefined, [[1, 2, 3]]),
    ],
    [
      "InvalidOperation",
      "Worksheet.visibility",
      "hiding the last visible worksheet",
      (context) => {
        context.workbook.worksheets.getItem("Second").visibility = "Hidden";
        sheetOf(context).visibility = "Hidden";
      },
    ],
    [
      "InvalidOperation",
      "Worksheet.delete",
      "deleting the last visible worksheet",
      (context) => {
        context.workbook.worksheets.getItem("Second").delete();
        sheetOf(context).delete();
      },
    ],
    [
      "ApiNotFound",
      "Range.dataValidation",
      "what the host does not have",
      (context) => sheetOf(context).getRange("A1").dataValidation.load("type"),
    ],
    [
      "ApiNotFound",
      "Range.getImage",
      "a method that the host does not have",
      (context) => sheetOf(context).getRange("A1").getImage(),
    ],
  ])("is %s at %s for %s", async (code, location, _, work) => {
    expect(await excel.current.refusal(work)).toMatchObject({ code, location });
  });

  it("lets the client name the statement that failed", async () => {
    const { office } = excel.current;
    const error = await office.Excel.run(async (context) => {
      sheetOf(context).getRange("E1").values = [[1]];
      context.workbook.worksheets.getItem("No").load("name");
      await context.sync();
    }).catch((caught: unknown) => caught as OfficeExtension.Error);
    expect(error?.debugInfo).toMatchObject({
      code: "ItemNotFound",
      errorLocation: "WorksheetCollection.getItem",
    });
    // The client finds the statement by the failed action's index.
    expect(JSON.stringify(error?.debugInfo)).toContain('"statement":"var worksheet1 = worksheets.getItem(');
  });
});

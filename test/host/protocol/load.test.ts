import { useOffice } from "../office";

const excel = useOffice();
const sheetOf = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getItem("Sheet1");

describe("a property", () => {
  it("cannot be read before it was loaded", async () => {
    const { code } = await excel.current.refusal((context) => sheetOf(context).getRange("A1").values.length);
    expect(code).toBe("PropertyNotLoaded");
  });

  it("cannot be read before the batch was synced", async () => {
    const { code } = await excel.current.refusal((context) => sheetOf(context).load("name").name);
    expect(code).toBe("PropertyNotLoaded");
  });

  it("can be read after both, and keeps what it was then", async () => {
    const { run } = excel.current;
    const cell = await run((context) => sheetOf(context).getRange("A1").load("values"));
    await run((context) => {
      sheetOf(context).getRange("A1").values = [["later"]];
    });
    expect(cell.values).toEqual([[""]]);
  });

  it("that was not asked for is still not there", async () => {
    const sheet = await excel.current.run((context) => sheetOf(context).load("name"));
    expect(() => sheet.tabColor).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }) as Error);
  });

  it("is loaded from objects below by its path", async () => {
    const { run } = excel.current;
    const range = await run((context) => {
      const cells = sheetOf(context).getRange("A1:B2");
      cells.format.fill.color = "#FFEE00";
      return cells.load("address,format/fill/color,worksheet/name");
    });
    expect(range.address).toBe("Sheet1!A1:B2");
    expect(range.format.fill.color).toBe("#FFEE00");
    expect(range.worksheet.name).toBe("Sheet1");
  });

  it("is loaded in the form of an object too", async () => {
    const range = await excel.current.run((context) =>
      sheetOf(context)
        .getRange("A1")
        .load({ values: true, format: { font: { bold: true } } }),
    );
    expect(range.values).toEqual([[""]]);
    expect(range.format.font.bold).toBe(false);
  });

  it.each(["load()", 'load("*")'])("is loaded with all the others by %s", async (how) => {
    const sheet = await excel.current.run((context) =>
      how === "load()" ? sheetOf(context).load() : sheetOf(context).load("*"),
    );
    expect(sheet.toJSON()).toMatchObject({
      name: "Sheet1",
      visibility: "Visible",
      position: 0,
      tabColor: "",
    });
  });

  it("that no such object has is refused with its name", async () => {
    const refused = await excel.current.refusal((context) => sheetOf(context).load("nonsense"));
    expect(refused).toMatchObject({ code: "ApiNotFound" });
  });

  it("may be set several at once", async () => {
    const { run } = excel.current;
    const sheet = await run((context) => {
      const one = sheetOf(context);
      one.set({ name: "Scorecard", tabColor: "#00FF00" });
      return one.load("name,tabColor");
    });
    expect(sheet.toJSON()).toMatchObject({ name: "Scorecard", tabColor: "#00FF00" });
  });

  it("is given as soon as the client was told: a set before a load is seen by it", async () => {
    const cell = await excel.current.run((context) => {
      const one = sheetOf(context).getRange("A1");
      one.values = [[1]];
      one.load("values");
      one.values = [[2]];
      return one;
    });
    expect(cell.values).toEqual([[1]]);
  });
});

describe("a collection", () => {
  beforeEach(async () => {
    await excel.current.run(({ workbook }) => {
      for (const name of ["B", "C", "D"]) workbook.worksheets.add(name);
    });
  });

  it("has its items in order after it was loaded", async () => {
    const { items } = await excel.current.run(({ workbook }) => workbook.worksheets.load("name"));
    expect(items.map(({ name }) => name)).toEqual(["Sheet1", "B", "C", "D"]);
  });

  it.each(["name", "items/name", "items/name,items/visibility"])("takes %j for its items", async (paths) => {
    const { items } = await excel.current.run(({ workbook }) => workbook.worksheets.load(paths));
    expect(items).toHaveLength(4);
    expect(items[1]?.name).toBe("B");
  });

  it("gives a part of its items by $skip and $top", async () => {
    const { items } = await excel.current.run(({ workbook }) =>
      workbook.worksheets.load({
        $skip: 1,
        $top: 2,
        name: true,
      } as Excel.Interfaces.WorksheetCollectionLoadOptions),
    );
    expect(items.map(({ name }) => name)).toEqual(["B", "C"]);
  });

  it("gives nothing beyond its end", async () => {
    const { items } = await excel.current.run(({ workbook }) =>
      workbook.worksheets.load({
        $skip: 9,
        $top: 2,
        name: true,
      } as Excel.Interfaces.WorksheetCollectionLoadOptions),
    );
    expect(items).toEqual([]);
  });

  it("gives what stands below its items", async () => {
    const { run } = excel.current;
    await run((context) => {
      sheetOf(context).getRange("A1:A2").values = [["KPI"], ["SP5.1"]];
      sheetOf(context).tables.add("A1:A2", true).name = "Figures";
    });
    const { items } = await run(({ workbook }) => workbook.worksheets.load("name,tables/name"));
    expect(items[0]?.tables.items.map(({ name }) => name)).toEqual(["Figures"]);
    expect(items[1]?.tables.items).toEqual([]);
  });

  it("leads on from its items to other objects", async () => {
    const { run } = excel.current;
    const values = await run(async (context) => {
      const sheets = context.workbook.worksheets.load("name");
      await context.sync();
      for (const sheet of sheets.items) sheet.getRange("A1").values = [[`I am ${sheet.name}`]];
      return sheets.items.map((sheet) => sheet.getRange("A1").load("values"));
    });
    expect(values.map((cell): unknown => cell.values[0]?.[0])).toEqual([
      "I am Sheet1",
      "I am B",
      "I am C",
      "I am D",
    ]);
  });

  it("without items is empty, not missing", async () => {
    const { items } = await excel.current.run(({ workbook }) => workbook.tables.load("name"));
    expect(items).toEqual([]);
  });
});

describe("a method that gives a value", () => {
  it("has none before the sync", async () => {
    const refused = await excel.current.refusal(({ workbook }) => workbook.worksheets.getCount().value);
    expect(refused.code).toBe("ValueNotLoaded");
  });

  it("has it afterwards", async () => {
    const count = await excel.current.run(({ workbook }) => workbook.worksheets.getCount());
    expect(count.value).toBe(1);
  });
});

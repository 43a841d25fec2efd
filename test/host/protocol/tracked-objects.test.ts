import { useOffice } from "../office";

const excel = useOffice();
const sheetOf = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getItem("Sheet1");

describe("a range held from one sync to the next", () => {
  it("is still the same cells", async () => {
    const cell = await excel.current.run(async (context) => {
      const range = sheetOf(context).getRange("B2");
      range.values = [[5]];
      await context.sync();
      return range.load("values,address");
    });
    expect([cell.address, cell.values]).toEqual(["Sheet1!B2", [[5]]]);
  });

  it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ["rows were inserted above it", "Sheet1!B4", (sheet) => sheet.getRange("1:2").insert("Down")],
    ["columns were inserted before it", "Sheet1!D2", (sheet) => sheet.getRange("A:B").insert("Right")],
    ["cells above it were taken away", "Sheet1!B1", (sheet) => sheet.getRange("B1").delete("Up")],
    ["cells elsewhere moved", "Sheet1!B2", (sheet) => sheet.getRange("D1").insert("Down")],
  ])("follows when %s", async (_, address, change) => {
    const cell = await excel.current.run(async (context) => {
      const range = sheetOf(context).getRange("B2");
      range.values = [["KPI"]];
      await context.sync();
      change(sheetOf(context));
      return range.load("values,address");
    });
    expect([cell.address, cell.values]).toEqual([address, [["KPI"]]]);
  });

  it("is refused once its cells are deleted", async () => {
    const refused = await excel.current.refusal(async (context) => {
      const range = sheetOf(context).getRange("B2").load("values");
      await context.sync();
      sheetOf(context).getRange("2:2").delete("Up");
      range.load("values");
      await context.sync();
    });
    expect(refused.code).toBe("InvalidReference");
  });

  it("is refused once its worksheet is deleted", async () => {
    const refused = await excel.current.refusal(async (context) => {
      const sheet = context.workbook.worksheets.add("Short-lived");
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      sheet.delete();
      await context.sync();
      range.load("values");
      await context.sync();
    });
    expect(refused.code).toMatch(/^(ItemNotFound|InvalidReference)$/u);
  });

  it("is let go at the end of the run", async () => {
    const { host, office } = excel.current;
    const kept = await office.Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1").load("values");
      await context.sync();
      return range;
    });
    host.traffic.reset();
    await office.Excel.run(kept, async (context) => {
      kept.load("values");
      await context.sync();
    }).catch(() => undefined);
    await expect(
      office.Excel.run(kept, async (context) => {
        kept.load("values");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: expect.stringMatching(/InvalidObjectPath|ItemNotFound/u) as string });
  });

  it("outlives the run when it is tracked, until it is untracked", async () => {
    const { office } = excel.current;
    const { Excel } = office;
    const kept = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("C3");
      context.trackedObjects.add(range);
      await context.sync();
      return range;
    });
    await excel.current.run((context) => {
      sheetOf(context).getRange("C3").values = [["from another run"]];
    });
    await Excel.run(kept, async (context) => {
      kept.load("values");
      await context.sync();
    });
    expect(kept.values).toEqual([["from another run"]]);
    await Excel.run(kept, async (context) => {
      kept.untrack();
      await context.sync();
    });
  });
});

describe("a worksheet held from one sync to the next", () => {
  it("is known by its identity, whatever it is called meanwhile", async () => {
    const sheet = await excel.current.run(async (context) => {
      const one = sheetOf(context).load("id");
      await context.sync();
      sheetOf(context).name = "Renamed";
      await context.sync();
      return one.load("name");
    });
    expect(sheet.name).toBe("Renamed");
  });

  it("answers ItemNotFound when somebody deleted it meanwhile", async () => {
    const { host } = excel.current;
    const refused = await excel.current.refusal(async (context) => {
      const sheet = context.workbook.worksheets.add("Short-lived").load("id");
      await context.sync();
      host.engine.sheets.remove(sheet.id);
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(refused.code).toBe("ItemNotFound");
  });
});

describe("a range in one and the same batch", () => {
  it("follows cells that move meanwhile", async () => {
    const [followed, fresh] = await excel.current.run((context) => {
      const range = sheetOf(context).getRange("B2");
      range.values = [["KPI"]];
      sheetOf(context).getRange("1:1").insert("Down");
      range.values = [["SP5.1"]];
      return [range.load("address"), sheetOf(context).getRange("B2:B3").load("values,address")] as const;
    });
    expect(followed.address).toBe("Sheet1!B3");
    expect([fresh.address, fresh.values]).toEqual(["Sheet1!B2:B3", [[""], ["SP5.1"]]]);
  });
});

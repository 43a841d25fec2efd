import { useOffice } from "../office";

const excel = useOffice();

async function names(): Promise<readonly string[]> {
  const { items } = await excel.current.run(({ workbook }) => workbook.worksheets.load("name"));
  return items.map(({ name }) => name);
}

describe("a new worksheet", () => {
  it("comes last and gets the next free name", async () => {
    await excel.current.run(({ workbook }) => {
      workbook.worksheets.add();
      workbook.worksheets.add("Scorecard");
      workbook.worksheets.add();
    });
    expect(await names()).toEqual(["Sheet1", "Sheet2", "Scorecard", "Sheet3"]);
  });

  it.each(["", "a".repeat(32), "Q1/Q2", "[x]", "'quoted'", "What?", "1:2", "a*b", "History"])(
    "may not be called %j",
    async (name) => {
      const { code } = await excel.current.refusal(({ workbook }) => workbook.worksheets.add(name));
      expect(code).toBe("InvalidArgument");
    },
  );

  it("may have any other name of up to 31 signs, and is found by it in any case", async () => {
    const name = "Étude d’impact (2019–20) & more";
    const found = await excel.current.run(({ workbook }) => {
      workbook.worksheets.add(name).getRange("A1").values = [[1]];
      return workbook.worksheets.getItem(name.toUpperCase()).getRange("A1").load("address,values");
    });
    expect(found.values).toEqual([[1]]);
    expect(found.address).toBe("'Étude d’impact (2019–20) & more'!A1");
  });
});

describe("a worksheet's name", () => {
  it("is followed by the formulas and names that speak of it", async () => {
    const { run } = excel.current;
    const [cell, name] = await run(({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      workbook.worksheets.add("Data").getRange("A1").values = [[7]];
      sheet.getRange("A1").formulas = [["=Data!A1*2"]];
      workbook.names.add("Seven", workbook.worksheets.getItem("Data").getRange("A1"));
      workbook.worksheets.getItem("Data").name = "WCO Data";
      return [
        sheet.getRange("A1").load("formulas,values"),
        workbook.names.getItem("Seven").load("formula"),
      ] as const;
    });
    expect(cell.formulas).toEqual([["='WCO Data'!A1*2"]]);
    expect(cell.values).toEqual([[14]]);
    expect(name.formula).toBe("='WCO Data'!$A$1");
  });

  it("may change its case", async () => {
    await excel.current.run(({ workbook }) => {
      workbook.worksheets.getItem("Sheet1").name = "SHEET1";
    });
    expect(await names()).toEqual(["SHEET1"]);
  });
});

describe("a deleted worksheet", () => {
  it("leaves #REF! behind", async () => {
    const cell = await excel.current.run(({ workbook }) => {
      workbook.worksheets.add("Data").getRange("A1").values = [[7]];
      const one = workbook.worksheets.getItem("Sheet1").getRange("A1");
      one.formulas = [["=Data!A1"]];
      workbook.worksheets.getItem("Data").delete();
      return one.load("values,formulas");
    });
    expect(cell.values).toEqual([["#REF!"]]);
    expect(cell.formulas[0]?.[0]).toMatch(/^=#REF!/u);
  });

  it("takes its tables and its own names with it, and is no longer active", async () => {
    const { run } = excel.current;
    const [tables, scoped, active] = await run(({ workbook }) => {
      const data = workbook.worksheets.add("Data");
      data.getRange("A1:A2").values = [["KPI"], ["SP5.1"]];
      data.tables.add("A1:A2", true);
      data.names.add("Local", "=1");
      data.activate();
      data.delete();
      return [
        workbook.tables.getCount(),
        workbook.names.getCount(),
        workbook.worksheets.getActiveWorksheet().load("name"),
      ] as const;
    });
    expect([tables.value, scoped.value, active.name]).toEqual([0, 0, "Sheet1"]);
  });
});

describe("a worksheet's place and look", () => {
  beforeEach(async () => {
    await excel.current.run(({ workbook }) => {
      for (const name of ["B", "C", "D"]) workbook.worksheets.add(name);
    });
  });

  it.each([
    [0, ["D", "Sheet1", "B", "C"]],
    [1, ["Sheet1", "D", "B", "C"]],
    [3, ["Sheet1", "B", "C", "D"]],
  ])("moves to position %i", async (position, order) => {
    await excel.current.run(({ workbook }) => {
      workbook.worksheets.getItem("D").position = position;
    });
    expect(await names()).toEqual(order);
  });

  it("cannot be a position beyond the last", async () => {
    const { code } = await excel.current.refusal(({ workbook }) => {
      workbook.worksheets.getItem("D").position = 4;
    });
    expect(code).toBe("InvalidArgument");
  });

  it("may be hidden, even so that the user cannot show it", async () => {
    const { run } = excel.current;
    const [sheet, visible, all, next] = await run(({ workbook }) => {
      const b = workbook.worksheets.getItem("B");
      b.visibility = "VeryHidden";
      return [
        b.load("visibility"),
        workbook.worksheets.getCount(true),
        workbook.worksheets.getCount(),
        workbook.worksheets.getFirst().getNext(true).load("name"),
      ] as const;
    });
    expect([sheet.visibility, visible.value, all.value, next.name]).toEqual(["VeryHidden", 3, 4, "C"]);
  });

  it("cannot be made active while it is hidden", async () => {
    const { code } = await excel.current.refusal(({ workbook }) => {
      const b = workbook.worksheets.getItem("B");
      b.visibility = "Hidden";
      b.activate();
    });
    expect(code).toBe("InvalidOperation");
  });

  it.each([
    ["#1F7A8C", "#1F7A8C"],
    ["orange", "#FFA500"],
    ["", ""],
  ])("has the tab colour %j", async (given, color) => {
    const sheet = await excel.current.run(({ workbook }) => {
      const b = workbook.worksheets.getItem("B");
      b.tabColor = given;
      return b.load("tabColor");
    });
    expect(sheet.tabColor).toBe(color);
  });

  it("refuses a colour that is none", async () => {
    const { code } = await excel.current.refusal(({ workbook }) => {
      workbook.worksheets.getItem("B").tabColor = "#12";
    });
    expect(code).toBe("InvalidArgument");
  });

  it("may be without gridlines", async () => {
    const sheet = await excel.current.run(({ workbook }) => {
      const b = workbook.worksheets.getItem("B");
      b.showGridlines = false;
      return b.load("showGridlines");
    });
    expect(sheet.showGridlines).toBe(false);
  });

  it("begins and ends with the first and the last one, and has neighbours", async () => {
    const [first, last, next, previous] = await excel.current.run(({ workbook: { worksheets } }) => [
      worksheets.getFirst().load("name"),
      worksheets.getLast().load("name"),
      worksheets.getItem("B").getNext().load("name"),
      worksheets.getItem("B").getPrevious().load("name"),
    ]);
    expect([first, last, next, previous].map((sheet) => sheet.name)).toEqual(["Sheet1", "D", "C", "Sheet1"]);
  });
});

describe("a copy of a worksheet", () => {
  it("holds the same cells with their looks, and calculates by itself", async () => {
    const [copy, cell] = await excel.current.run(({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A2").formulas = [[2], ["=A1*10"]];
      sheet.getRange("A1").format.fill.color = "#FFEE00";
      const made = sheet.copy("Beginning");
      made.getRange("A1").values = [[3]];
      return [made.load("name,position"), made.getRange("A2").load("values")] as const;
    });
    expect(copy.toJSON()).toMatchObject({ name: "Sheet1 (2)", position: 0 });
    expect(cell.values).toEqual([[30]]);
  });

  it.each([
    ["Before", ["Sheet1 (2)", "Sheet1", "B"]],
    ["After", ["Sheet1", "Sheet1 (2)", "B"]],
    ["End", ["Sheet1", "B", "Sheet1 (2)"]],
  ] as const)("stands %s", async (place, order) => {
    await excel.current.run(({ workbook: { worksheets } }) => {
      worksheets.add("B");
      const sheet = worksheets.getItem("Sheet1");
      if (place === "End") sheet.copy(place);
      else sheet.copy(place, sheet);
    });
    expect(await names()).toEqual(order);
  });

  it("has its own tables, charts, shapes, print layout and protection", async () => {
    const { run } = excel.current;
    const copy = await run(({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B3").values = [
        ["KPI", "Actual"],
        ["SP5.1", 3],
        ["SP6.1", 4],
      ];
      sheet.tables.add("A1:B3", true).name = "Figures";
      sheet.charts.add("Line", sheet.getRange("A1:B3"));
      sheet.shapes.addTextBox("SP5");
      sheet.pageLayout.orientation = "Landscape";
      sheet.protection.protect();
      return sheet
        .copy("End")
        .load("tables/name,charts/name,shapes/name,pageLayout/orientation,protection/protected");
    });
    expect(copy.tables.items.map(({ name }) => name)).toHaveLength(1);
    expect(copy.tables.items[0]?.name).not.toBe("Figures");
    expect(copy.charts.items).toHaveLength(1);
    expect(copy.shapes.items).toHaveLength(1);
    expect(copy.pageLayout.orientation).toBe("Landscape");
    expect(copy.protection.protected).toBe(true);
  });
});

describe("a protected worksheet", () => {
  type Change = (sheet: Excel.Worksheet) => unknown;
  const set =
    (change: (sheet: Excel.Worksheet) => void): Change =>
    (sheet) =>
      change(sheet);

  it.each<[string, Change]>([
    ["a value", set((sheet) => (sheet.getRange("A1").values = [[1]]))],
    ["a formula", set((sheet) => (sheet.getRange("A1").formulas = [["=1"]]))],
    ["a number format", set((sheet) => (sheet.getRange("A1").numberFormat = [["0.0"]]))],
    ["a fill", set((sheet) => (sheet.getRange("A1").format.fill.color = "#FFEE00"))],
    [
      "a border",
      set((sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Continuous")),
    ],
    ["a column's width", set((sheet) => (sheet.getRange("A1").format.columnWidth = 50))],
    ["a row's height", set((sheet) => (sheet.getRange("A1").format.rowHeight = 50))],
    ["hidden rows", set((sheet) => (sheet.getRange("1:2").rowHidden = true))],
    ["cleared cells", (sheet) => sheet.getRange("A1").clear()],
    ["merged cells", (sheet) => sheet.getRange("A1:B1").merge()],
    ["inserted rows", (sheet) => sheet.getRange("1:1").insert("Down")],
    ["deleted rows", (sheet) => sheet.getRange("1:1").delete("Up")],
    ["a table", (sheet) => sheet.tables.add("A1:B2", true)],
    ["a chart", (sheet) => sheet.charts.add("Line", sheet.getRange("A1:B2"))],
    ["a shape", (sheet) => sheet.shapes.addTextBox("x")],
    ["a conditional format", (sheet) => sheet.getRange("A1").conditionalFormats.add("DataBar")],
    ["a second protection", (sheet) => sheet.protection.protect()],
  ])("refuses %s", async (_, change) => {
    const { code } = await excel.current.refusal(({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.protection.protect();
      change(sheet);
    });
    expect(code).toMatch(/^(AccessDenied|InvalidOperation)$/u);
  });

  it("lets unlocked cells be filled in, and be read", async () => {
    const cell = await excel.current.run(({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange("B2").values = [[5]];
      return sheet.getRange("A1:B2").load("values");
    });
    expect(cell.values).toEqual([
      ["", ""],
      ["", 5],
    ]);
  });

  it("allows what its options allow", async () => {
    const [sheet, format] = await excel.current.run(({ workbook }) => {
      const one = workbook.worksheets.getItem("Sheet1");
      one.protection.protect({ allowFormatCells: true, allowFormatColumns: true });
      one.getRange("A1").format.columnWidth = 70;
      one.getRange("A1").format.fill.color = "#FFEE00";
      return [one.protection.load("options"), one.getRange("A1").format.load("columnWidth")] as const;
    });
    expect(sheet.options).toMatchObject({ allowFormatColumns: true, allowInsertRows: false });
    expect(format.columnWidth).toBeGreaterThan(60);
  });

  it("is opened by its password and no other", async () => {
    const { run, refusal } = excel.current;
    await run(({ workbook }) => workbook.worksheets.getItem("Sheet1").protection.protect({}, "secret"));
    const wrong = await refusal(({ workbook }) =>
      workbook.worksheets.getItem("Sheet1").protection.unprotect("guess"),
    );
    expect(wrong.code).toBe("AccessDenied");
    const protection = await run(({ workbook }) => {
      const one = workbook.worksheets.getItem("Sheet1").protection;
      one.unprotect("secret");
      return one.load("protected");
    });
    expect(protection.protected).toBe(false);
  });
});

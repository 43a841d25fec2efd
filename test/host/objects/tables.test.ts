import { useOffice } from "../office";

const excel = useOffice();
const sheetOf = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getItem("Sheet1");
const figures = ({ workbook }: Excel.RequestContext): Excel.Table => workbook.tables.getItem("Figures");

beforeEach(async () => {
  await excel.current.run((context) => {
    const sheet = sheetOf(context);
    sheet.getRange("B2:D5").values = [
      ["KPI", "Actual", "Target"],
      ["SP5.1", 3, 4],
      ["SP6.1", 1, 2],
      ["SP6.2", 5, 5],
    ];
    sheet.tables.add("B2:D5", true).name = "Figures";
  });
});

async function values(address: string): Promise<unknown[][]> {
  const range = await excel.current.run((context) => sheetOf(context).getRange(address).load("values"));
  return range.values as unknown[][];
}

describe("a table", () => {
  it("has the parts that Excel's have", async () => {
    const table = await excel.current.run((context) => {
      const one = figures(context);
      return {
        whole: one.getRange().load("address"),
        header: one.getHeaderRowRange().load("address"),
        body: one.getDataBodyRange().load("address"),
        sheet: one.worksheet.load("name"),
        columns: one.columns.load("name,index,id"),
        rows: one.rows.load("values,index"),
      };
    });
    expect([table.whole.address, table.header.address, table.body.address]).toEqual([
      "Sheet1!B2:D5",
      "Sheet1!B2:D2",
      "Sheet1!B3:D5",
    ]);
    expect(table.sheet.name).toBe("Sheet1");
    expect(table.columns.items.map(({ name }) => name)).toEqual(["KPI", "Actual", "Target"]);
    expect(table.rows.items.map((row) => row.values[0] as unknown[])).toEqual([
      ["SP5.1", 3, 4],
      ["SP6.1", 1, 2],
      ["SP6.2", 5, 5],
    ]);
  });

  it("gets a name and headings of its own where none are given", async () => {
    const table = await excel.current.run((context) => {
      const sheet = sheetOf(context);
      sheet.getRange("H2:I3").values = [
        [1, 2],
        [3, 4],
      ];
      return sheet.tables.add("H2:I3", false).load("name,columns/name");
    });
    expect(table.name).toMatch(/^Table\d+$/u);
    expect(table.columns.items.map(({ name }) => name)).toEqual(["Column1", "Column2"]);
    expect(await values("H2:I4")).toEqual([
      ["Column1", "Column2"],
      [1, 2],
      [3, 4],
    ]);
  });

  it("has headings that differ, whatever the cells say", async () => {
    const table = await excel.current.run((context) => {
      const sheet = sheetOf(context);
      sheet.getRange("H2:K3").values = [
        ["KPI", "KPI", "", 2019],
        [1, 2, 3, 4],
      ];
      return sheet.tables.add("H2:K3", true).load("columns/name");
    });
    const names = table.columns.items.map(({ name }) => name);
    expect(new Set(names).size).toBe(4);
    expect(names).not.toContain("");
    expect(names[3]).toBe("2019");
  });

  it.each([
    ["A1", "InvalidArgument"],
    ["two words", "InvalidArgument"],
    ["R1C1", "InvalidArgument"],
    ["1st", "InvalidArgument"],
    ["Figures", "ItemAlreadyExists"],
    ["Period", "ItemAlreadyExists"],
  ])("may not be called %s: %s", async (name, code) => {
    const refused = await excel.current.refusal((context) => {
      context.workbook.names.add("Period", sheetOf(context).getRange("A1"));
      sheetOf(context).tables.add("H2:I3", true).name = name;
    });
    expect(refused.code).toBe(code);
  });

  it("is followed by formulas, also when it is renamed or a heading changes", async () => {
    const cell = await excel.current.run((context) => {
      const one = sheetOf(context).getRange("F1");
      one.formulas = [["=SUM(Figures[Actual])/SUM(Figures[Target])"]];
      figures(context).columns.getItem("Actual").name = "Done";
      figures(context).name = "WcoData";
      return one.load("formulas,values");
    });
    expect(cell.formulas).toEqual([["=SUM(WcoData[Done])/SUM(WcoData[Target])"]]);
    expect(cell.values).toEqual([[9 / 11]]);
  });

  it("may be resized under its headings, and grows by columns", async () => {
    const [table, cell] = await excel.current.run((context) => {
      const sheet = sheetOf(context);
      sheet.getRange("F1").formulas = [["=ROWS(Figures)*COLUMNS(Figures)"]];
      figures(context).resize("B2:E9");
      return [figures(context).load("columns/name"), sheet.getRange("F1").load("values")] as const;
    });
    expect(table.columns.items).toHaveLength(4);
    expect(cell.values).toEqual([[28]]);
  });

  it("may not be resized away from its headings", async () => {
    const { code } = await excel.current.refusal((context) => figures(context).resize("B3:D9"));
    expect(code).toBe("InvalidArgument");
  });

  it("may become a range again, its cells stay and its formulas too", async () => {
    const count = await excel.current.run((context) => {
      figures(context).convertToRange();
      return context.workbook.tables.getCount();
    });
    expect(count.value).toBe(0);
    expect(await values("B3:D3")).toEqual([["SP5.1", 3, 4]]);
  });

  it("goes with its cells when it is deleted", async () => {
    await excel.current.run((context) => figures(context).delete());
    expect(await values("B2:D3")).toEqual([
      ["", "", ""],
      ["", "", ""],
    ]);
  });

  it("keeps its look", async () => {
    const table = await excel.current.run((context) => {
      const one = figures(context);
      one.style = "TableStyleLight9";
      one.showBandedRows = false;
      one.showFilterButton = false;
      one.highlightFirstColumn = true;
      return one.load("style,showBandedRows,showBandedColumns,showFilterButton,highlightFirstColumn");
    });
    expect(table.toJSON()).toMatchObject({
      style: "TableStyleLight9",
      showBandedRows: false,
      showBandedColumns: false,
      showFilterButton: false,
      highlightFirstColumn: true,
    });
  });
});

describe("a table's totals", () => {
  it("stand below it and sum the last column", async () => {
    const total = await excel.current.run((context) => {
      figures(context).showTotals = true;
      return figures(context).getTotalRowRange().load("values,formulas,address");
    });
    expect(total.address).toBe("Sheet1!B6:D6");
    expect(total.values).toEqual([["Total", "", 11]]);
    expect(total.formulas[0]?.[2]).toMatch(/^=SUBTOTAL\(109,(Figures)?\[Target\]\)$/u);
  });

  it("move down what stands below the table, and are moved down by new rows", async () => {
    await excel.current.run((context) => {
      sheetOf(context).getRange("B6").values = [["below"]];
      figures(context).showTotals = true;
      figures(context).rows.add(undefined, [["SP7.1", 2, 2]]);
    });
    expect(await values("B6:D8")).toEqual([
      ["SP7.1", 2, 2],
      ["Total", "", 13],
      ["below", "", ""],
    ]);
  });

  it("may be taken away again", async () => {
    const count = await excel.current.run((context) => {
      figures(context).showTotals = true;
      figures(context).showTotals = false;
      return figures(context).getRange().load("address");
    });
    expect(count.address).toBe("Sheet1!B2:D5");
    expect(await values("B6:D6")).toEqual([["", "", ""]]);
  });
});

describe("a table's rows", () => {
  it.each<[string, number | undefined, unknown[][]]>([
    ["at the end", undefined, [["SP5.1"], ["SP6.1"], ["SP6.2"], ["new"], ["newer"]]],
    ["at the beginning", 0, [["new"], ["newer"], ["SP5.1"], ["SP6.1"], ["SP6.2"]]],
    ["in between", 1, [["SP5.1"], ["new"], ["newer"], ["SP6.1"], ["SP6.2"]]],
  ])("are added %s", async (_, at, column) => {
    const range = await excel.current.run((context) => {
      figures(context).rows.add(at, [
        ["new", 1, 1],
        ["newer", 2, 2],
      ]);
      return figures(context).columns.getItem("KPI").getDataBodyRange().load("values");
    });
    expect(range.values).toEqual(column);
  });

  it("make formulas over the table count anew", async () => {
    await excel.current.run((context) => {
      sheetOf(context).getRange("F1").formulas = [["=SUM(Figures[Actual])"]];
    });
    await excel.current.run((context) => figures(context).rows.add(undefined, [["SP7.1", 10, 10]]));
    expect(await values("F1")).toEqual([[19]]);
  });

  it("push down what stands below the table in its columns only", async () => {
    await excel.current.run((context) => {
      sheetOf(context).getRange("A6:B6").values = [["beside", "below"]];
      figures(context).rows.add(undefined, [["SP7.1", 2, 2]]);
    });
    expect(await values("A6:B7")).toEqual([
      ["beside", "SP7.1"],
      ["", "below"],
    ]);
  });

  it("are deleted one by one or several at once", async () => {
    const { run } = excel.current;
    await run((context) => figures(context).rows.getItemAt(1).delete());
    expect(await values("B3:B5")).toEqual([["SP5.1"], ["SP6.2"], [""]]);
    await run((context) => figures(context).rows.deleteRowsAt(0, 1));
    const count = await run((context) => figures(context).rows.getCount());
    expect(count.value).toBe(1);
  });

  it("are never none: the last is emptied", async () => {
    const [rows, body] = await excel.current.run((context) => {
      figures(context).rows.deleteRowsAt(0, 3);
      return [figures(context).rows.getCount(), figures(context).getDataBodyRange().load("values")] as const;
    });
    expect(rows.value).toBe(1);
    expect(body.values).toEqual([["", "", ""]]);
  });

  it("may be thousands at once", async () => {
    const rows = Array.from({ length: 3_000 }, (_, at) => [`KPI ${at}`, at, at]);
    const count = await excel.current.run((context) => {
      figures(context).rows.add(undefined, rows);
      return figures(context).rows.getCount();
    });
    expect(count.value).toBe(3_003);
  });
});

describe("a table's columns", () => {
  it("are added with heading and values, and make the table wider", async () => {
    await excel.current.run((context) => {
      figures(context).columns.add(undefined, [["Note"], ["a"], ["b"], ["c"]]);
    });
    expect(await values("B2:E3")).toEqual([
      ["KPI", "Actual", "Target", "Note"],
      ["SP5.1", 3, 4, "a"],
    ]);
  });

  it("hold formulas over their own row", async () => {
    await excel.current.run((context) => {
      const column = figures(context).columns.add(undefined, [["Ratio"], [""], [""], [""]]);
      column.getDataBodyRange().formulas = [
        ["=[@Actual]/[@Target]"],
        ["=[@Actual]/[@Target]"],
        ["=[@Actual]/[@Target]"],
      ];
    });
    expect(await values("E3:E5")).toEqual([[0.75], [0.5], [1]]);
  });

  it("are found by name in any case, by place, and by id", async () => {
    const columns = await excel.current.run((context) => {
      const all = figures(context).columns;
      return [all.getItem("ACTUAL"), all.getItemAt(1), all.getItem(2)].map((column) => column.load("name"));
    });
    expect(columns.map(({ name }) => name)).toEqual(["Actual", "Actual", "Actual"]);
  });

  it("are taken away, with what points at them", async () => {
    await excel.current.run((context) => {
      sheetOf(context).getRange("E2:G2").formulas = [["beside", "", "=SUM(Figures[Target])"]];
      figures(context).columns.getItem("Target").delete();
    });
    expect(await values("B2:F2")).toEqual([["KPI", "Actual", "beside", "", "#REF!"]]);
  });
});

describe("structured references", () => {
  it.each<[string, unknown]>([
    ["=SUM(Figures[Actual])", 9],
    ["=ROWS(Figures)", 3],
    ["=ROWS(Figures[#All])", 4],
    ["=INDEX(Figures[#Headers],2)", "Actual"],
    ["=SUM(Figures[[Actual]:[Target]])", 20],
    ["=SUM(figures[ACTUAL])", 9],
    ['=SUMIFS(Figures[Actual],Figures[KPI],"SP6*")', 6],
    ['=XLOOKUP("SP6.1",Figures[KPI],Figures[Target])', 2],
    ["=SUM(Figures[Missing])", "#REF!"],
    ["=COUNTA(Nothing[KPI])", 1],
  ])("%s is %j", async (formula, value) => {
    await excel.current
      .run((context) => {
        sheetOf(context).getRange("G9").formulas = [[formula]];
      })
      .catch(() => undefined);
    const [[result]] = (await values("G9")) as [[unknown]];
    if (formula.includes("Nothing")) expect(result).not.toBe(0);
    else expect(result).toBe(value);
  });
});

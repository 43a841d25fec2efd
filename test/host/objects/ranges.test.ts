import { useOffice } from "../office";

const excel = useOffice();
const sheetOf = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getItem("Sheet1");

/** Writes, then reads one property of a range. */
async function after<Key extends keyof Excel.Range>(
  work: (sheet: Excel.Worksheet) => unknown,
  address: string,
  key: Key,
): Promise<Excel.Range[Key]> {
  const range = await excel.current.run((context) => {
    work(sheetOf(context));
    return sheetOf(context).getRange(address).load(key);
  });
  return range[key];
}

describe("what is written into a cell", () => {
  it.each<[unknown, unknown, string, string]>([
    [5, 5, "5", "General"],
    ["5", 5, "5", "General"],
    ["0.5", 0.5, "0.5", "General"],
    ["50%", 0.5, "50%", "0%"],
    ["12.5%", 0.125, "12.50%", "0.00%"],
    ["1,234", 1234, "1,234", "#,##0"],
    ["TRUE", true, "TRUE", "General"],
    [true, true, "TRUE", "General"],
    ["'5", "5", "5", "General"],
    ["'=1+1", "=1+1", "=1+1", "General"],
    ["SP5", "SP5", "SP5", "General"],
    ["", "", "", "General"],
    ["  ", "  ", "  ", "General"],
    ["=1+1", 2, "2", "General"],
    ["#N/A", "#N/A", "#N/A", "General"],
    ["1e3", 1000, "1.00E+03", "0.00E+00"],
  ])("%j is the value %j, shown as %j with the format %j", async (written, value, text, format) => {
    const range = await excel.current.run((context) => {
      const cell = sheetOf(context).getRange("A1");
      cell.values = [[written]];
      return cell.load("values,text,numberFormat");
    });
    expect([range.values[0]?.[0], range.text[0]?.[0], range.numberFormat[0]?.[0]]).toEqual([
      value,
      text,
      format,
    ]);
  });

  it("null leaves a cell as it is", async () => {
    expect(
      await after(
        (sheet) => {
          sheet.getRange("A1:B1").values = [[1, 2]];
          sheet.getRange("A1:B1").values = [[null, 3]];
        },
        "A1:B1",
        "values",
      ),
    ).toEqual([[1, 3]]);
  });

  it("one value fills all cells of a range", async () => {
    const values = await after((sheet) => (sheet.getRange("A1:B2").values = "x" as never), "A1:B2", "values");
    expect(values).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
  });

  it("is text in cells formatted as text, formulas too", async () => {
    const values = await after(
      (sheet) => {
        sheet.getRange("A1:A3").numberFormat = [["@"], ["@"], ["@"]];
        sheet.getRange("A1:A3").values = [["=1+1"], ["007"], [5]];
      },
      "A1:A3",
      "values",
    );
    expect(values).toEqual([["=1+1"], ["007"], ["5"]]);
  });

  it("keeps 15 digits and more of a number", async () => {
    expect(await after((sheet) => (sheet.getRange("A1").values = [[0.1 + 0.2]]), "A1", "values")).toEqual([
      [0.1 + 0.2],
    ]);
  });

  it("is read back as it was written, as a formula and as its value", async () => {
    const range = await excel.current.run((context) => {
      const cells = sheetOf(context).getRange("A1:C1");
      cells.formulas = [[2, "=A1*3", '=IF(B1>5,"on track","at risk")']];
      return cells.load("formulas,values,valueTypes");
    });
    expect(range.formulas).toEqual([[2, "=A1*3", '=IF(B1>5,"on track","at risk")']]);
    expect(range.values).toEqual([[2, 6, "on track"]]);
    expect(range.valueTypes).toEqual([["Double", "Double", "String"]]);
  });

  it.each([
    ["=1/0", "#DIV/0!"],
    ["=NA()", "#N/A"],
    ['="x"+1', "#VALUE!"],
    ["=NoSuchName", "#NAME?"],
    ["=NOSUCHFUNCTION(1)", "#NAME?"],
    ["=SQRT(-1)", "#NUM!"],
    ["=No!A1", "#REF!"],
  ])("%s is %s", async (formula, error) => {
    const range = await excel.current.run((context) => {
      const cell = sheetOf(context).getRange("A1");
      cell.formulas = [[formula]];
      return cell.load("values,valueTypes,formulas");
    });
    expect([range.values, range.valueTypes, range.formulas]).toEqual([[[error]], [["Error"]], [[formula]]]);
  });

  it("a formula in a circle does not hang", async () => {
    const values = await after(
      (sheet) => (sheet.getRange("A1:A2").formulas = [["=A2+1"], ["=A1+1"]]),
      "A1",
      "values",
    );
    expect(values).toHaveLength(1);
  });
});

describe("a dynamic array", () => {
  it("spills, and says from where and to where", async () => {
    const [values, spill, parent, has] = await excel.current.run((context) => {
      const sheet = sheetOf(context);
      sheet.getRange("B2").formulas = [["=SEQUENCE(2,2)"]];
      return [
        sheet.getRange("B2:C3").load("values"),
        sheet.getRange("B2").getSpillingToRange().load("address"),
        sheet.getRange("C3").getSpillParent().load("address"),
        sheet.getRange("B2").load("hasSpill"),
      ] as const;
    });
    expect(values.values).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect([spill.address, parent.address, has.hasSpill]).toEqual(["Sheet1!B2:C3", "Sheet1!B2", true]);
  });

  it("is #SPILL! while something is in its way, and spills once that is gone", async () => {
    const { run } = excel.current;
    const blocked = await after(
      (sheet) => {
        sheet.getRange("A3").values = [["in the way"]];
        sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
      },
      "A1:A3",
      "values",
    );
    expect(blocked).toEqual([["#SPILL!"], [""], ["in the way"]]);
    await run((context) => sheetOf(context).getRange("A3").clear("Contents"));
    expect(await after(() => undefined, "A1:A3", "values")).toEqual([[1], [2], [3]]);
  });

  it("is followed by A1#", async () => {
    const { run } = excel.current;
    await run((context) => {
      sheetOf(context).getRange("C1").values = [[2]];
      sheetOf(context).getRange("A1").formulas = [["=SEQUENCE(C1)"]];
      sheetOf(context).getRange("D1").formulas = [["=SUM(A1#)"]];
    });
    expect(await after((sheet) => (sheet.getRange("C1").values = [[4]]), "D1", "values")).toEqual([[10]]);
  });
});

describe("a number format", () => {
  it.each<[number | string, string, string]>([
    [0.756, "0%", "76%"],
    [0.756, "0.0%", "75.6%"],
    [1234.5, "#,##0", "1,235"],
    [1234.5, "#,##0.00", "1,234.50"],
    [0, '0;-0;"none"', "none"],
    [43831, "yyyy-mm-dd", "2020-01-01"],
    [5, '0" KPIs"', "5 KPIs"],
  ])("shows %j with %j as %j", async (value, format, text) => {
    const range = await excel.current.run((context) => {
      const cell = sheetOf(context).getRange("A1");
      cell.numberFormat = [[format]];
      cell.values = [[value]];
      return cell.load("text,values");
    });
    expect(range.text).toEqual([[text]]);
    expect(range.values).toEqual([[value]]);
  });

  it("is set for each cell, or one for all", async () => {
    const formats = await after(
      (sheet) => {
        sheet.getRange("A1:B1").numberFormat = [["0%", "0.0"]];
        sheet.getRange("A2:B2").numberFormat = "@" as never;
      },
      "A1:B2",
      "numberFormat",
    );
    expect(formats).toEqual([
      ["0%", "0.0"],
      ["@", "@"],
    ]);
  });
});

describe("a range made from a range", () => {
  it.each<[string, string, (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range]>([
    ["a cell", "D5", (range) => range.getCell(2, 1)],
    ["a cell outside", "H3", (range) => range.getCell(0, 5)],
    ["a row", "C4:E4", (range) => range.getRow(1)],
    ["a column", "D3:D6", (range) => range.getColumn(1)],
    ["the last row", "C6:E6", (range) => range.getLastRow()],
    ["the last column", "E3:E6", (range) => range.getLastColumn()],
    ["the last cell", "E6", (range) => range.getLastCell()],
    ["one moved", "D5:F8", (range) => range.getOffsetRange(2, 1)],
    ["one moved back", "B2:D5", (range) => range.getOffsetRange(-1, -1)],
    ["a larger one", "C3:G7", (range) => range.getResizedRange(1, 2)],
    ["a smaller one", "C3:D4", (range) => range.getResizedRange(-2, -1)],
    ["one of a given size", "C3:C12", (range) => range.getAbsoluteResizedRange(10, 1)],
    ["whole rows", "3:6", (range) => range.getEntireRow()],
    ["whole columns", "C:E", (range) => range.getEntireColumn()],
    ["columns after", "F3:G6", (range) => range.getColumnsAfter(2)],
    ["columns before", "A3:B6", (range) => range.getColumnsBefore(2)],
    ["rows below", "C7:E8", (range) => range.getRowsBelow(2)],
    ["rows above", "C1:E2", (range) => range.getRowsAbove(2)],
    ["an intersection", "D3:E4", (range, sheet) => range.getIntersection(sheet.getRange("D1:Z4"))],
    ["an intersection with an address", "E6", (range) => range.getIntersection("E6:F9")],
    ["the smallest around two", "A1:E6", (range) => range.getBoundingRect("A1")],
  ])("is %s: %s", async (_, address, make) => {
    const made = await excel.current.run((context) =>
      make(sheetOf(context).getRange("C3:E6"), sheetOf(context)).load("address"),
    );
    expect(made.address).toBe(`Sheet1!${address}`);
  });

  it("is ItemNotFound where two do not meet", async () => {
    const { code } = await excel.current.refusal((context) =>
      sheetOf(context).getRange("A1").getIntersection("B2").load("address"),
    );
    expect(code).toBe("ItemNotFound");
  });

  it("tells its size and place", async () => {
    const range = await excel.current.run((context) =>
      sheetOf(context)
        .getRange("C3:E6")
        .load("cellCount,rowCount,columnCount,rowIndex,columnIndex,isEntireRow,isEntireColumn"),
    );
    expect(range.toJSON()).toMatchObject({
      cellCount: 12,
      rowCount: 4,
      columnCount: 3,
      rowIndex: 2,
      columnIndex: 2,
      isEntireRow: false,
      isEntireColumn: false,
    });
  });

  it("has a place in points that begins where the cells before it end", async () => {
    const [first, second] = await excel.current.run((context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A:A").format.columnWidth = 100;
      return [
        sheet.getRange("A1").load("width,left,top,height"),
        sheet.getRange("B2").load("left,top"),
      ] as const;
    });
    expect(first.width).toBeCloseTo(100, 0);
    expect([second.left, second.top]).toEqual([first.width, first.height]);
  });
});

describe("the used range", () => {
  it("is the smallest around everything, formats too unless only values are asked for", async () => {
    const [all, values] = await excel.current.run((context) => {
      const sheet = sheetOf(context);
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("C4").values = [[1]];
      sheet.getRange("F9").format.fill.color = "#FFEE00";
      return [sheet.getUsedRange().load("address"), sheet.getUsedRange(true).load("address")] as const;
    });
    expect([all.address, values.address]).toEqual(["Sheet1!B2:F9", "Sheet1!B2:C4"]);
  });

  it("of an empty worksheet is its first cell", async () => {
    const range = await excel.current.run((context) => sheetOf(context).getUsedRange().load("address"));
    expect(range.address).toBe("Sheet1!A1");
  });

  it("of a column is what of it is used", async () => {
    const range = await excel.current.run((context) => {
      sheetOf(context).getRange("B2:B5").values = [[1], [2], [3], [4]];
      return sheetOf(context).getRange("B:B").getUsedRange(true).load("address");
    });
    expect(range.address).toBe("Sheet1!B2:B5");
  });
});

describe("cells inserted or deleted", () => {
  it.each<[string, string, string, (sheet: Excel.Worksheet) => unknown]>([
    ["a row above", "=SUM(A2:A3)", "C4", (sheet) => sheet.getRange("1:1").insert("Down")],
    ["a row inside", "=SUM(A1:A3)", "C4", (sheet) => sheet.getRange("2:2").insert("Down")],
    ["a column before", "=SUM(B1:B2)", "D3", (sheet) => sheet.getRange("A:A").insert("Right")],
    ["cells beside", "=SUM(A1:A2)", "D3", (sheet) => sheet.getRange("B3").insert("Right")],
    ["a row taken from inside", "=SUM(A1:A1)", "C2", (sheet) => sheet.getRange("2:2").delete("Up")],
    ["all it speaks of taken", "=SUM(#REF!)", "B3", (sheet) => sheet.getRange("A:A").delete("Left")],
  ])("make formulas follow: %s", async (_, formula, address, change) => {
    const formulas = await after(
      (sheet) => {
        sheet.getRange("A1:A2").values = [[1], [2]];
        sheet.getRange("C3").formulas = [["=SUM(A1:A2)"]];
        change(sheet);
      },
      address,
      "formulas",
    );
    expect(formulas).toEqual([[formula]]);
  });

  it("move names, merged cells, conditional formats, tables, print areas and frozen looks along", async () => {
    const [name, merged, rule, table, print] = await excel.current.run((context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A5:B6").values = [
        ["KPI", "Actual"],
        ["SP5.1", 3],
      ];
      sheet.tables.add("A5:B6", true).name = "Figures";
      context.workbook.names.add("Period", sheet.getRange("D5"));
      sheet.getRange("F5:G5").merge();
      sheet.getRange("H5").conditionalFormats.add("DataBar");
      sheet.pageLayout.setPrintArea("A5:H6");
      sheet.getRange("1:2").insert("Down");
      return [
        context.workbook.names.getItem("Period").load("formula"),
        sheet.getRange("A1:Z20").getMergedAreasOrNullObject().load("address"),
        sheet.getRange("A1:Z20").conditionalFormats.getItemAt(0).getRange().load("address"),
        context.workbook.tables.getItem("Figures").getRange().load("address"),
        sheet.pageLayout.getPrintArea().load("address"),
      ] as const;
    });
    expect([name.formula, merged.address, rule.address, table.address, print.address]).toEqual([
      "=Sheet1!$D$7",
      "Sheet1!F7:G7",
      "Sheet1!H7",
      "Sheet1!A7:B8",
      "Sheet1!A7:H8",
    ]);
  });

  it("take over the look of the cells before them", async () => {
    const fill = await excel.current.run((context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1").format.fill.color = "#FFEE00";
      sheet.getRange("2:2").insert("Down");
      return sheet.getRange("A2").format.fill.load("color");
    });
    expect(fill.color).toBe("#FFEE00");
  });

  it("are refused where they would tear a table", async () => {
    const { code } = await excel.current.refusal((context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1:B2").values = [
        ["KPI", "Actual"],
        ["SP5.1", 3],
      ];
      sheet.tables.add("A1:B2", true);
      sheet.getRange("A1").insert("Down");
    });
    expect(code).toMatch(/^(InvalidOperation|InsertDeleteConflict)$/u);
  });
});

describe("merged cells", () => {
  it("keep the first cell's content only, and come apart again", async () => {
    const [merged, values, apart] = await excel.current.run((context) => {
      const range = sheetOf(context).getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge();
      const areas = sheetOf(context).getRange("A1").getMergedAreasOrNullObject().load("address");
      const cells = sheetOf(context).getRange("A1:B2").load("values");
      range.unmerge();
      return [areas, cells, sheetOf(context).getRange("A1").getMergedAreasOrNullObject().load()] as const;
    });
    expect(merged.address).toBe("Sheet1!A1:B2");
    expect(values.values).toEqual([
      [1, ""],
      ["", ""],
    ]);
    expect(apart.isNullObject).toBe(true);
  });

  it("may be merged row by row", async () => {
    const areas = await excel.current.run((context) => {
      sheetOf(context).getRange("A1:C2").merge(true);
      return sheetOf(context).getRange("A1:C2").getMergedAreasOrNullObject().load("address");
    });
    expect(areas.address).toBe("Sheet1!A1:C1,Sheet1!A2:C2");
  });
});

describe("clearing, copying, finding, replacing and sorting", () => {
  it.each<["All" | "Contents" | "Formats", unknown, string]>([
    ["All", "", "#FFFFFF"],
    ["Contents", "", "#FFEE00"],
    ["Formats", 5, "#FFFFFF"],
  ])("clear %s", async (what, value, color) => {
    const range = await excel.current.run((context) => {
      const cell = sheetOf(context).getRange("A1");
      cell.values = [[5]];
      cell.format.fill.color = "#FFEE00";
      cell.clear(what);
      return cell.load("values,format/fill/color");
    });
    expect([range.values[0]?.[0], range.format.fill.color]).toEqual([value, color]);
  });

  it.each<["All" | "Formulas" | "Values" | "Formats", unknown, string]>([
    ["All", "=B1*2", "#FFEE00"],
    ["Formulas", "=B1*2", "#FFFFFF"],
    ["Values", 6, "#FFFFFF"],
    ["Formats", "", "#FFEE00"],
  ])("copy %s", async (what, formula, color) => {
    const range = await excel.current.run((context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1:A2").formulas = [[3], ["=A1*2"]];
      sheet.getRange("A2").format.fill.color = "#FFEE00";
      sheet.getRange("B2").copyFrom("A2", what);
      return sheet.getRange("B2").load("formulas,format/fill/color");
    });
    expect([range.formulas[0]?.[0], range.format.fill.color]).toEqual([formula, color]);
  });

  it.each([
    ["target", {}, "A2"],
    ["Target", { matchCase: true }, "B2"],
    ["Target", { completeMatch: true, matchCase: true }, "A3"],
    ["target", { searchDirection: "Backwards" as const }, "A3"],
  ])("find %j with %j in %s", async (what, criteria, address) => {
    const found = await excel.current.run((context) => {
      const range = sheetOf(context).getRange("A1:B3");
      range.values = [
        ["KPI", ""],
        ["target missed", "Target met"],
        ["Target", ""],
      ];
      return range.find(what, criteria).load("address");
    });
    expect(found.address).toBe(`Sheet1!${address}`);
  });

  it("replace in all cells, and tell how often", async () => {
    const [count, range] = await excel.current.run((context) => {
      const cells = sheetOf(context).getRange("A1:B1");
      cells.values = [["2018/19 and 2018/19", "2018/19"]];
      return [cells.replaceAll("2018/19", "2019/20", {}), cells.load("values")] as const;
    });
    expect(count.value).toBe(3);
    expect(range.values).toEqual([["2019/20 and 2019/20", "2019/20"]]);
  });

  it("sort by a column, under a header, downwards, empty cells last", async () => {
    const values = await after(
      (sheet) => {
        const range = sheet.getRange("A1:B5");
        range.values = [
          ["KPI", "Ratio"],
          ["SP1.1", 0.5],
          ["SP2.1", ""],
          ["SP3.1", 0.9],
          ["SP4.1", 0.5],
        ];
        range.sort.apply([{ key: 1, ascending: false }], false, true);
      },
      "A1:A5",
      "values",
    );
    expect(values).toEqual([["KPI"], ["SP3.1"], ["SP1.1"], ["SP4.1"], ["SP2.1"]]);
  });
});

describe("several areas at once", () => {
  it("are formatted and cleared together", async () => {
    const [areas, cells] = await excel.current.run((context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      const both = sheet.getRanges("A1,C1");
      both.format.font.bold = true;
      both.clear("Contents");
      return [
        both.load("address,areaCount,cellCount,format/font/bold"),
        sheet.getRange("A1:C1").load("values"),
      ] as const;
    });
    expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(["Sheet1!A1,Sheet1!C1", 2, 2]);
    expect(areas.format.font.bold).toBe(true);
    expect(cells.values).toEqual([["", 2, ""]]);
  });

  it("may be hundreds", async () => {
    const addresses = Array.from({ length: 300 }, (_, at) => `A${at * 2 + 1}`).join(",");
    const areas = await excel.current.run((context) => {
      const all = sheetOf(context).getRanges(addresses);
      all.format.fill.color = "#FFEE00";
      return all.load("areaCount");
    });
    expect(areas.areaCount).toBe(300);
  });
});

describe("reading too much", () => {
  it("gives null beyond 5,000,000 cells, as in Excel", async () => {
    expect(await after(() => undefined, "A1:Z200000", "values")).toBeNull();
  });

  it("is possible in whole columns by their used part", async () => {
    const range = await excel.current.run((context) => {
      sheetOf(context).getRange("A1").values = [[1]];
      return sheetOf(context).getRange("A:C").getUsedRangeOrNullObject(true).load("values");
    });
    expect(range.values).toEqual([[1]]);
  });
});

describe("the properties of whole rows and columns", () => {
  it("are answered line by line, those that were asked for", async () => {
    const [rows, columns] = await excel.current.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("3:3").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      sheet.getRange("4:4").format.rowHeight = 30;
      const range = sheet.getRange("A2:C4");
      const ofRows = range.getRowProperties({ rowHidden: true, rowIndex: true, format: { rowHeight: true } });
      const ofColumns = range.getColumnProperties({ columnHidden: true, address: true });
      await context.sync();
      return [ofRows.value, ofColumns.value] as const;
    });
    expect(rows).toEqual([
      { rowHidden: false, rowIndex: 1, format: { rowHeight: 15 } },
      { rowHidden: true, rowIndex: 2, format: { rowHeight: 15 } },
      { rowHidden: false, rowIndex: 3, format: { rowHeight: 30 } },
    ]);
    expect(columns.map(({ columnHidden }) => columnHidden)).toEqual([false, true, false]);
    expect(columns[1]?.address).toBe("Sheet1!B2:B4");
  });

  it("that this host does not keep are refused", async () => {
    const asked = excel.current.run(async (context) => {
      sheetOf(context)
        .getRange("A1:B2")
        .getRowProperties({ format: { font: { bold: true } } });
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({ code: "UnsupportedOperation" });
  });
});

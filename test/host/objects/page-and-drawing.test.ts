import { strFromU8, unzipSync } from "fflate";
import { useOffice } from "../office";

const excel = useOffice();
const sheetOf = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getItem("Sheet1");

describe("frozen panes", () => {
  it.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string]>([
    ["rows", (panes) => panes.freezeRows(2), "Sheet1!1:2"],
    ["columns", (panes) => panes.freezeColumns(1), "Sheet1!A:A"],
    ["both", (panes) => panes.freezeAt("A1:B3"), "Sheet1!A1:B3"],
  ])("are %s", async (_, freeze, address) => {
    const location = await excel.current.run((context) => {
      freeze(sheetOf(context).freezePanes);
      return sheetOf(context).freezePanes.getLocationOrNullObject().load("address");
    });
    expect(location.address).toBe(address);
  });

  it("are let go again", async () => {
    const location = await excel.current.run((context) => {
      sheetOf(context).freezePanes.freezeRows(1);
      sheetOf(context).freezePanes.unfreeze();
      return sheetOf(context).freezePanes.getLocationOrNullObject().load();
    });
    expect(location.isNullObject).toBe(true);
  });
});

describe("the printed page", () => {
  it("keeps orientation, paper, margins, titles, area and footer", async () => {
    const { run } = excel.current;
    const [layout, area, rows, footer] = await run((context) => {
      const { pageLayout } = sheetOf(context);
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.centerHorizontally = true;
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintMargins("Centimeters", { left: 1, right: 1 });
      pageLayout.setPrintArea("A1:H40");
      pageLayout.setPrintTitleRows("1:3");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
      return [
        pageLayout.load("orientation,paperSize,centerHorizontally,zoom,leftMargin"),
        pageLayout.getPrintArea().load("address"),
        pageLayout.getPrintTitleRows().load("address"),
        pageLayout.headersFooters.defaultForAllPages.load("centerFooter,leftHeader"),
      ] as const;
    });
    expect(layout.toJSON()).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      centerHorizontally: true,
      zoom: { horizontalFitToPages: 1 },
    });
    expect(layout.leftMargin).toBeCloseTo(28.35, 1);
    expect([area.address, rows.address]).toEqual(["Sheet1!A1:H40", "Sheet1!1:3"]);
    expect([footer.centerFooter, footer.leftHeader]).toEqual(["Page &P of &N", ""]);
  });

  it("refuses a paper that is none", async () => {
    const { code } = await excel.current.refusal((context) => {
      sheetOf(context).pageLayout.paperSize = "A99" as never;
    });
    expect(code).toBe("InvalidArgument");
  });

  it("is the same after saving, with an ampersand in the header", async () => {
    const { host, run } = excel.current;
    await run((context) => {
      const { pageLayout } = sheetOf(context);
      pageLayout.headersFooters.defaultForAllPages.leftHeader = "Plan && Co";
      pageLayout.headersFooters.defaultForAllPages.rightHeader = "&D";
      pageLayout.setPrintTitleRows("1:3");
    });
    await host.open((await host.save()).bytes);
    const [header, rows] = await run(
      (context) =>
        [
          sheetOf(context).pageLayout.headersFooters.defaultForAllPages.load(
            "leftHeader,centerHeader,rightHeader",
          ),
          sheetOf(context).pageLayout.getPrintTitleRows().load("address"),
        ] as const,
    );
    expect([header.leftHeader, header.centerHeader, header.rightHeader]).toEqual(["Plan && Co", "", "&D"]);
    expect(rows.address).toBe("Sheet1!1:3");
  });
});

describe("a page break", () => {
  const breaksOf = async (): Promise<readonly number[]> => {
    const { items } = await excel.current.run((context) => sheetOf(context).horizontalPageBreaks.load());
    return items.map(({ rowIndex }) => rowIndex);
  };

  it("stands before the first row of the range, each once and in the order of the sheet", async () => {
    const [count, added, cell] = await excel.current.run((context) => {
      const { horizontalPageBreaks } = sheetOf(context);
      const made = horizontalPageBreaks.add("C30:E31");
      for (const range of ["A10", "A30:M30"]) horizontalPageBreaks.add(range);
      return [
        horizontalPageBreaks.getCount(),
        made.load("rowIndex,columnIndex"),
        made.getCellAfterBreak().load("address"),
      ] as const;
    });
    expect([count.value, added.toJSON(), cell.address]).toEqual([
      2,
      { rowIndex: 29, columnIndex: 0 },
      "Sheet1!A30",
    ]);
    expect(await breaksOf()).toEqual([9, 29]);
  });

  it("stands before a column as well", async () => {
    const { items } = await excel.current.run((context) => {
      sheetOf(context).verticalPageBreaks.add("F7");
      return sheetOf(context).verticalPageBreaks.load("items/columnIndex,items/rowIndex");
    });
    expect(items.map((item) => item.toJSON())).toEqual([{ columnIndex: 5, rowIndex: 0 }]);
  });

  it("is refused above the first row, where no page can end", async () => {
    const { code } = await excel.current.refusal((context) => {
      sheetOf(context).horizontalPageBreaks.add("B1");
    });
    expect(code).toBe("InvalidArgument");
  });

  it("goes with the row that begins the page, and with a row that is deleted", async () => {
    await excel.current.run((context) => {
      const sheet = sheetOf(context);
      for (const cell of ["A10", "A20", "A30"]) sheet.horizontalPageBreaks.add(cell);
      sheet.getRange("5:6").insert("Down");
      sheet.getRange("22:22").delete("Up");
    });
    expect(await breaksOf()).toEqual([11, 30]);
  });

  it("is deleted alone, or all of them are", async () => {
    await excel.current.run((context) => {
      const { horizontalPageBreaks } = sheetOf(context);
      for (const cell of ["A10", "A20", "A30"]) horizontalPageBreaks.add(cell);
      horizontalPageBreaks.getItem(1).delete();
    });
    expect(await breaksOf()).toEqual([9, 29]);
    await excel.current.run((context) => sheetOf(context).horizontalPageBreaks.removePageBreaks());
    expect(await breaksOf()).toEqual([]);
  });

  it("stands in the saved file before the same row, and is there when it is opened again", async () => {
    const { host, run } = excel.current;
    await run((context) => {
      const sheet = sheetOf(context);
      sheet.horizontalPageBreaks.add("A31");
      sheet.verticalPageBreaks.add("F1");
    });
    const { bytes } = await host.save();
    const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(xml).toContain(
      '<rowBreaks count="1" manualBreakCount="1"><brk id="30" max="16383" man="1"/></rowBreaks>' +
        '<colBreaks count="1" manualBreakCount="1"><brk id="5" max="1048575" man="1"/></colBreaks>',
    );
    await host.open(bytes);
    expect(await breaksOf()).toEqual([30]);
  });

  it("is on a copy of the worksheet too", async () => {
    const { items } = await excel.current.run((context) => {
      sheetOf(context).horizontalPageBreaks.add("A31");
      return sheetOf(context).copy("End").horizontalPageBreaks.load("items/rowIndex");
    });
    expect(items.map(({ rowIndex }) => rowIndex)).toEqual([30]);
  });
});

describe("a shape", () => {
  it("keeps place, size, colours, text and what a screen reader says", async () => {
    const { host, run } = excel.current;
    await run((context) => {
      const shape = sheetOf(context).shapes.addGeometricShape("RoundRectangle");
      shape.set({
        name: "SP5",
        left: 10,
        top: 20,
        width: 120,
        height: 40,
        altTextDescription: "Objective SP5",
      });
      shape.fill.setSolidColor("#CDEBE4");
      shape.lineFormat.color = "#1F7A8C";
      shape.textFrame.textRange.text = "SP5\n75 %";
    });
    await host.open((await host.save()).bytes);
    const shape = await run((context) =>
      sheetOf(context)
        .shapes.getItem("SP5")
        .load(
          "name,type,geometricShapeType,left,top,width,height,altTextDescription,fill/foregroundColor,lineFormat/color,textFrame/textRange/text",
        ),
    );
    expect(shape.toJSON()).toMatchObject({
      name: "SP5",
      type: "GeometricShape",
      geometricShapeType: "RoundRectangle",
      altTextDescription: "Objective SP5",
      fill: { foregroundColor: "#CDEBE4" },
      lineFormat: { color: "#1F7A8C" },
    });
    expect(shape.textFrame.textRange.text).toBe("SP5\n75 %");
    for (const [value, wanted] of [
      [shape.left, 10],
      [shape.top, 20],
      [shape.width, 120],
      [shape.height, 40],
    ] as const)
      expect(value).toBeCloseTo(wanted, 0);
  });

  it("may be drawn in front of others, and be deleted", async () => {
    const { items } = await excel.current.run((context) => {
      const { shapes } = sheetOf(context);
      for (const name of ["a", "b", "c"]) shapes.addTextBox(name).name = name;
      shapes.getItem("a").setZOrder("BringToFront");
      shapes.getItem("b").delete();
      return shapes.load("name,zOrderPosition");
    });
    expect(items.map(({ name, zOrderPosition }) => [name, zOrderPosition])).toEqual([
      ["c", 0],
      ["a", 1],
    ]);
  });

  it.each(["addImage", "addGroup"] as const)(
    "of a kind that the host does not have is refused: %s",
    async (method) => {
      const { code } = await excel.current.refusal((context) => {
        const { shapes } = sheetOf(context);
        if (method === "addImage") shapes.addImage("iVBORw0KGgo=");
        else shapes.addGroup([shapes.addTextBox("a"), shapes.addTextBox("b")]);
      });
      expect(code).toBe("ApiNotFound");
    },
  );
});

describe("a chart", () => {
  const data = [
    ["Period", "Ratio", "Target"],
    ["Q1", 0.2, 0.25],
    ["Q2", 0.5, 0.5],
  ];

  it("shows the rows and columns that it was given", async () => {
    const chart = await excel.current.run((context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1:C3").values = data;
      const made = sheet.charts.add("Line", sheet.getRange("A1:C3"), "Columns");
      made.set({ name: "Trend" });
      made.title.text = "Trend of SP5";
      made.setPosition("E1", "K12");
      return made.load("name,chartType,title/text,series/name,left,top");
    });
    expect(chart.toJSON()).toMatchObject({
      name: "Trend",
      chartType: "Line",
      title: { text: "Trend of SP5" },
    });
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Ratio", "Target"]);
    expect(chart.left).toBeGreaterThan(0);
  });

  it("is the same after saving, its series over the same cells", async () => {
    const { host, run } = excel.current;
    await run((context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1:C3").values = data;
      const made = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"));
      made.set({ name: "Trend" });
      made.title.text = "Trend of SP5";
    });
    await host.open((await host.save()).bytes);
    const [chart, values] = await run((context) => {
      const made = sheetOf(context).charts.getItem("Trend");
      return [
        made.load("chartType,title/text,series/name"),
        made.series.getItemAt(0).getDimensionValues("Values"),
      ] as const;
    });
    expect(chart.toJSON()).toMatchObject({ chartType: "ColumnClustered", title: { text: "Trend of SP5" } });
    expect(values.value).toEqual([0.2, 0.5]);
  });

  it("keeps its axes, labels and legend through saving, and says what it cannot keep", async () => {
    const { host, run } = excel.current;
    await run((context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1:C3").values = data;
      const made = sheet.charts.add("BarClustered", sheet.getRange("A1:C3"));
      made.name = "Trend";
      made.legend.visible = false;
      made.axes.valueAxis.numberFormat = "0%";
      made.axes.valueAxis.displayUnit = "Hundreds";
      made.axes.categoryAxis.reversePlotOrder = true;
      const series = made.series.getItemAt(0);
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = "0.0%";
      series.gapWidth = 40;
      series.markerSize = 5;
    });
    const { bytes, dropped } = await host.save();
    expect(dropped).toEqual([
      'Sheet1: the chart "Trend": axes.valueAxis.displayUnit, series.markerSize is not written',
    ]);
    await host.open(bytes);
    const [chart, series] = await run((context) => {
      const made = sheetOf(context).charts.getItem("Trend");
      made.load("legend/visible,axes/valueAxis/numberFormat,axes/categoryAxis/reversePlotOrder");
      return [made, made.series.getItemAt(0).load("hasDataLabels,gapWidth,dataLabels/numberFormat")] as const;
    });
    expect(chart.toJSON()).toMatchObject({
      legend: { visible: false },
      axes: { valueAxis: { numberFormat: "0%" }, categoryAxis: { reversePlotOrder: true } },
    });
    expect(series.toJSON()).toMatchObject({
      hasDataLabels: true,
      gapWidth: 40,
      dataLabels: { numberFormat: "0.0%" },
    });
  });
});

describe("the application", () => {
  it("calculates by itself, or when it is told", async () => {
    const { run } = excel.current;
    const read = async (): Promise<unknown> => {
      const cell = await run((context) => sheetOf(context).getRange("A2").load("values"));
      return cell.values[0]?.[0];
    };
    await run((context) => {
      sheetOf(context).getRange("A1:A2").formulas = [[1], ["=A1*2"]];
      context.application.calculationMode = "Manual";
    });
    await run((context) => {
      sheetOf(context).getRange("A1").values = [[5]];
    });
    expect(await read()).toBe(2);
    const application = await run((context) => context.application.load("calculationMode,calculationState"));
    expect(application.calculationMode).toBe("Manual");
    await run((context) => {
      context.application.calculate("Recalculate");
    });
    expect(await read()).toBe(10);
  });

  it("holds calculation back until the next sync, no longer", async () => {
    const { run } = excel.current;
    const during = await run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1:A2").formulas = [[1], ["=A1*2"]];
      await context.sync();
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      sheet.getRange("A1").values = [[5]];
      return sheet.getRange("A2").load("values");
    });
    const after = await run((context) => sheetOf(context).getRange("A2").load("values"));
    expect([during.values, after.values]).toEqual([[[2]], [[10]]]);
  });

  it.each(["Sheet1!B2", "Sheet1!B2:C4"])("knows what is selected: %s", async (address) => {
    excel.current.host.select(address);
    const range = await excel.current.run(({ workbook }) => workbook.getSelectedRange().load("address"));
    expect(range.address).toBe(address);
  });
});

import { Workbook } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import {
  readWorkbookFile,
  writeWorkbookFile,
  type CellSnapshot,
  type WorkbookSnapshot,
} from "../../../src/host/files";
import { comparable, sheetWith, workbookOf, workbookWith } from "./sheets";

/** Written to a file and read from it again. */
async function reopened(snapshot: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  const { bytes } = await writeWorkbookFile(snapshot);
  return (await readWorkbookFile(bytes)).snapshot;
}

describe("a cell in a file", () => {
  it.each<[string, Omit<CellSnapshot, "row" | "column">]>([
    ["a number to its last bit", { value: 0.1 + 0.2 }],
    ["a very small number", { value: 5e-324 }],
    ["a very large number", { value: 1.7976931348623157e308 }],
    ["zero", { value: 0 }],
    ["text", { value: "Objective SP5" }],
    ["empty text", { value: "" }],
    ["white space at both ends and line breaks", { value: "  a\tb\r\nc  " }],
    ["signs of XML", { value: `<a href="x">&amp;'` }],
    ["control characters", { value: "a\u0001b\u001fc" }],
    ["text that looks like an escaped character", { value: "_x0041_ and _x005F_" }],
    ["text outside the basic plane", { value: "📈 l’été" }],
    ["half of a surrogate pair", { value: "\ud83d" }],
    ["text that looks like a formula", { value: "=1+1" }],
    ["true", { value: true }],
    ["false", { value: false }],
    ["an error", { value: { error: "#DIV/0!" } }],
    ["a formula and its result", { formula: "=SUM(A2:A9)", value: 12 }],
    ["a formula with a text result", { formula: '=A2&" of "&B2', value: "3 of 4" }],
    ["a formula with an error", { formula: "=1/0", value: { error: "#DIV/0!" } }],
    ["a formula without a result", { formula: "=NOW()" }],
    ["a custom function", { formula: '=WCO.KPI("SP5")', value: 0.75 }],
    [
      "a custom function with text in it that names one",
      { formula: '=WCO.KPI("WCO.KPI(")&"WCO.KPI("', value: "" },
    ],
    ["a function newer than the file format", { formula: "=XLOOKUP(A1,B1:B9,C1:C9)", value: 1 }],
    ["names inside LET", { formula: "=LET(total,SUM(A2:A9),total/2)", value: 6 }],
    ["a LAMBDA", { formula: "=MAP(A2:A9,LAMBDA(x,x*2))", value: 6 }],
    ["a reference to a spilled range", { formula: "=SUM(A2#)", value: 6 }],
    ["an own row of a table", { formula: "=WcoData[@Actual]/WcoData[@[Members supported]]", value: 6 }],
  ])("keeps %s", async (_, content) => {
    const snapshot = workbookOf({ row: 0, column: 0, ...content });
    expect((await reopened(snapshot)).sheets[0]?.cells[0]).toMatchObject({ row: 0, column: 0, ...content });
  });

  it("tells a spilled value from one that was entered", async () => {
    const cells: CellSnapshot[] = [
      { row: 1, column: 1, formula: "=SORT(D1:D3)", spill: "B2:B3", value: 1 },
      { row: 2, column: 1, spilled: true, value: "two" },
      { row: 3, column: 1, value: "three" },
    ];
    expect((await reopened(workbookOf(...cells))).sheets[0]?.cells).toEqual(cells);
  });
});

describe("a worksheet in a file", () => {
  it.each([
    ["its tab", { visibility: "visible" as const, tabColor: "#1F7A8C", name: "L'été & co" }],
    ["no gridlines", { showGridlines: false }],
    ["frozen rows", { frozen: { rows: 4, columns: 0 } }],
    ["frozen columns", { frozen: { rows: 0, columns: 2 } }],
    ["frozen rows and columns", { frozen: { rows: 4, columns: 2 } }],
    ["merged cells", { merges: ["A1:D1", "B3:B5"] }],
    [
      "column widths, hidden columns and their styles",
      {
        columns: [
          { from: 0, to: 0, width: 12.5 },
          { from: 2, to: 4, hidden: true, width: 8 },
          { from: 5, to: 16383, width: 20, style: { fill: "#EEEEEE" } },
        ],
      },
    ],
    [
      "row heights and hidden rows",
      {
        rows: [
          { row: 0, height: 33.75 },
          { row: 4, hidden: true },
          { row: 6, style: { font: { bold: true } } },
        ],
      },
    ],
    ["protection", { protection: { enabled: true, options: { allowFormatColumns: true } } }],
    [
      "page layout",
      {
        print: {
          area: "A1:H40",
          titleRows: "1:4",
          titleColumns: "A:B",
          orientation: "landscape" as const,
          paperSize: 9,
          fitToWidth: 1,
          fitToHeight: 0,
          header: "&LWCO&R&D",
          footer: "&CPage &P of &N",
          centerHorizontally: true,
          rowBreaks: [19, 33],
          columnBreaks: [5],
          margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6 },
        },
      },
    ],
  ])("keeps %s", async (_, parts) => {
    const snapshot = workbookWith([sheetWith(parts)]);
    expect(comparable(await reopened(snapshot))).toEqual(comparable(snapshot));
  });
});

describe("a workbook in a file", () => {
  it("keeps its names, with scope, comment and visibility", async () => {
    const names = [
      {
        name: "Period",
        formula: "='WCO Data'!$B$2",
        scope: null,
        comment: "Reporting period",
        visible: true,
      },
      { name: "Local", formula: "=0.9", scope: "WCO Data", visible: false },
    ];
    const snapshot = workbookWith([sheetWith(), sheetWith({ name: "WCO Data" })], { names });
    expect((await reopened(snapshot)).names).toEqual(names);
  });

  it("keeps hidden worksheets and the one in front", async () => {
    const sheets = [
      sheetWith({ visibility: "veryHidden" }),
      sheetWith({ name: "Two" }),
      sheetWith({ name: "Three" }),
    ];
    const back = await reopened(workbookWith(sheets, { activeSheet: "Three" }));
    expect(back.sheets.map(({ visibility }) => visibility)).toEqual(["veryHidden", "visible", "visible"]);
    expect(back.activeSheet).toBe("Three");
  });

  it("keeps calculation mode and date system", async () => {
    const snapshot = workbookWith([sheetWith()], { calculationMode: "manual", dateSystem: 1904 });
    expect(await reopened(snapshot)).toMatchObject({ calculationMode: "manual", dateSystem: 1904 });
  });

  it("gives equal bytes for equal snapshots", async () => {
    const one = await writeWorkbookFile(workbookOf({ row: 0, column: 0, value: "x" }));
    const other = await writeWorkbookFile(workbookOf({ row: 0, column: 0, value: "x" }));
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });

  it("says when text is longer than a cell holds", async () => {
    const { dropped } = await writeWorkbookFile(workbookOf({ row: 1, column: 1, value: "x".repeat(32_768) }));
    expect(dropped).toEqual(["Sheet1: text behind character 32,767 in B2"]);
  });
});

describe("a table in a file", () => {
  const table = {
    name: "WcoData",
    area: "B2:D4",
    columns: ["KPI", "Actual", "Target"],
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showFilterButton: true,
  };
  const cells: CellSnapshot[] = ["KPI", "Actual", "Target"].map((value, at) => ({
    row: 1,
    column: 1 + at,
    value,
  }));

  it.each<[string, Partial<typeof table>]>([
    ["its name, place and columns", {}],
    ["its look", { style: "TableStyleLight9", showBandedRows: false, showFilterButton: false }],
    ["its totals", { area: "B2:D5", showTotals: true }],
  ])("keeps %s", async (_, parts) => {
    const back = await reopened(workbookWith([sheetWith({ cells, tables: [{ ...table, ...parts }] })]));
    expect(back.sheets[0]?.tables).toMatchObject([{ ...table, ...parts }]);
  });

  it("is gone when the workbook has it no more, and stays where it was not touched", async () => {
    const other = { ...table, name: "Others", area: "F2:H4" };
    const both = await reopened(workbookWith([sheetWith({ cells, tables: [table, other] })]));
    const [sheet] = both.sheets;
    const back = await reopened({ ...both, sheets: [{ ...sheet!, tables: sheet!.tables.slice(1) }] });
    expect(back.sheets[0]?.tables.map(({ name }) => name)).toEqual(["Others"]);
  });

  it("has headings that are texts, whatever the cells hold", async () => {
    const odd: CellSnapshot[] = [{ row: 1, column: 1, value: 2019 }];
    const back = await reopened(workbookWith([sheetWith({ cells: odd, tables: [table] })]));
    expect(back.sheets[0]?.cells).toMatchObject([{ value: "KPI" }, { value: "Actual" }, { value: "Target" }]);
  });
});

describe("what is drawn on a worksheet in a file", () => {
  const chart = {
    name: "Trend",
    kind: "ColumnClustered",
    title: "Ratio & target",
    legend: { visible: true, position: "Bottom" },
    series: [
      { name: "=Sheet1!$B$1", values: "Sheet1!$B$2:$B$5", categories: "Sheet1!$A$2:$A$5", color: "#1F7A8C" },
      { name: "Target", values: "Sheet1!$C$2:$C$5" },
    ],
    from: "E2",
    to: "K15",
  };
  const shape = {
    name: "SP5",
    kind: "RoundRectangle",
    left: 10,
    top: 20.5,
    width: 120,
    height: 40,
    fill: "#CDEBE4",
    line: "#1F7A8C",
    text: "SP5\n75 %",
    color: "#0B5345",
    verticalAlignment: "Middle" as const,
    altText: "Objective SP5: on track",
  };

  it.each([
    "ColumnClustered",
    "ColumnStacked",
    "BarClustered",
    "BarStacked100",
    "Line",
    "LineMarkers",
    "Area",
    "Pie",
    "Doughnut",
  ])("keeps a chart of the kind %s", async (kind) => {
    const back = await reopened(workbookWith([sheetWith({ charts: [{ ...chart, kind }] })]));
    expect(back.sheets[0]?.charts).toEqual([{ ...chart, kind }]);
  });

  it("keeps how a chart’s title, axes and labels were set", async () => {
    const font = { "format/font/size": 8.5, "format/font/bold": true, "format/font/color": "#1F7A8C" };
    const below = (path: string, look: object): object =>
      Object.fromEntries(Object.entries(look).map(([key, value]) => [`${path}/${key}`, value]));
    const dressed = {
      ...chart,
      kind: "BarClustered",
      look: {
        ...below("title", font),
        ...below("axes/categoryAxis", { reversePlotOrder: true, textOrientation: 45, ...font }),
        ...below("axes/valueAxis", {
          numberFormat: "0.0%",
          minimum: 0,
          maximum: 1,
          "title/text": "Share",
          "majorGridlines/visible": false,
        }),
      },
      series: chart.series.map((series, at) => ({
        ...series,
        look: {
          hasDataLabels: true,
          "dataLabels/numberFormat": "0.0%",
          "dataLabels/format/font/italic": true,
          ...(at === 0 ? { gapWidth: 40 } : {}),
        },
      })),
    };
    const workbook = workbookWith([sheetWith({ charts: [dressed] })]);
    expect((await writeWorkbookFile(workbook)).dropped).toEqual([]);
    expect((await reopened(workbook)).sheets[0]?.charts).toEqual([dressed]);
  });

  it.each([
    [
      "an axis’ unit",
      "ColumnClustered",
      { "axes/valueAxis/displayUnit": "Thousands" },
      "axes.valueAxis.displayUnit",
    ],
    [
      "an axis that a pie has not",
      "Pie",
      { "axes/valueAxis/numberFormat": "0%" },
      "axes.valueAxis.numberFormat",
    ],
    ["the chart’s background", "Line", { "format/fill/color": "#FFFFFF" }, "format.fill.color"],
  ])("says that %s is not kept", async (_what, kind, look, name) => {
    const { dropped } = await writeWorkbookFile(
      workbookWith([sheetWith({ charts: [{ ...chart, kind, look }] })]),
    );
    expect(dropped).toEqual([`Sheet1: the chart "Trend": ${name} is not written`]);
  });

  it.each(["Rectangle", "RoundRectangle", "Line", "UpArrow", "DownArrow"])(
    "keeps a shape of the form %s",
    async (kind) => {
      const back = await reopened(workbookWith([sheetWith({ shapes: [{ ...shape, kind }] })]));
      expect(back.sheets[0]?.shapes).toEqual([{ ...shape, kind }]);
    },
  );

  it("says which chart and which shape it cannot keep", async () => {
    const sheet = sheetWith({
      charts: [{ ...chart, kind: "Radar" }],
      shapes: [{ ...shape, kind: "Cloud" }],
    });
    const { dropped } = await writeWorkbookFile(workbookWith([sheet]));
    expect(dropped).toEqual([
      'Sheet1: the chart "Trend": charts of the kind Radar are not written',
      'Sheet1: the shape "SP5": shapes of the form Cloud are not written',
    ]);
  });

  it("changes and goes with the workbook, and nothing of it is left in the file", async () => {
    const drawn = await reopened(workbookWith([sheetWith({ charts: [chart], shapes: [shape] })]));
    const [sheet] = drawn.sheets;
    const moved = await reopened({ ...drawn, sheets: [{ ...sheet!, charts: [{ ...chart, to: "M20" }] }] });
    expect(moved.sheets[0]?.charts).toEqual([{ ...chart, to: "M20" }]);
    expect(moved.sheets[0]?.shapes).toEqual([shape]);
    const { bytes } = await writeWorkbookFile({ ...moved, sheets: [{ ...sheet!, charts: [], shapes: [] }] });
    const names = Object.keys(unzipSync(bytes));
    expect(names.filter((name) => /drawing|chart/u.test(name))).toEqual([]);
  });

  it("adds to what another program has drawn, which stays byte for byte", async () => {
    const workbook = new Workbook();
    const image = workbook.addImage({ buffer: Buffer.from(onePixel, "base64") as never, extension: "png" });
    workbook.addWorksheet("Sheet1").addImage(image, "B2:D6");
    const foreign = new Uint8Array(await workbook.xlsx.writeBuffer());
    const { snapshot } = await readWorkbookFile(foreign);
    const [sheet] = snapshot.sheets;
    expect(sheet?.shapes).toEqual([]);
    const { bytes } = await writeWorkbookFile({ ...snapshot, sheets: [{ ...sheet!, shapes: [shape] }] });
    const [before, after] = [unzipSync(foreign), unzipSync(bytes)];
    expect(after["xl/media/image1.png"]).toEqual(before["xl/media/image1.png"]);
    const drawing = strFromU8(after["xl/drawings/drawing1.xml"]!);
    expect(drawing).toContain("<xdr:pic>");
    expect((await readWorkbookFile(bytes)).snapshot.sheets[0]?.shapes).toEqual([shape]);
  });
});

const onePixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

describe("a custom XML part in a file", () => {
  const part = { id: "{0000002A-0000-4000-8000-000000000000}", xml: '<wco xmlns="urn:wco">é</wco>' };

  it("keeps its identity and its text, and goes when the workbook has it no more", async () => {
    const back = await reopened(workbookWith([sheetWith()], { customXmlParts: [part] }));
    expect(back.customXmlParts).toEqual([part]);
    const changed = await reopened({ ...back, customXmlParts: [{ ...part, xml: "<other/>" }] });
    expect(changed.customXmlParts).toEqual([{ ...part, xml: "<other/>" }]);
    expect((await reopened({ ...changed, customXmlParts: [] })).customXmlParts).toEqual([]);
  });
});

import { writeDrawings } from "../../src/excel/write-drawings";
import type { Drawing } from "../../src/sheets/drawing";
import { openExcel, type OpenExcel } from "./open-excel";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => {
  excel.close();
});

const drawing: Drawing = {
  sheet: "Scorecard",
  blocks: [
    { at: "A1", rows: [["Title", "=1+1", "1/2"]] },
    {
      at: "A3",
      rows: [
        ["Code", "Score"],
        ["SP5.1", 0.5],
        ["SP6.1", null],
        ["Sum", { formula: "=SUM(B4:B5)" }],
      ],
    },
  ],
  styles: [
    {
      areas: ["A1", "A3:B3"],
      style: { bold: true, fill: "#17405F", color: "#FFFFFF", fontSize: 14, fontName: "Arial" },
    },
    {
      areas: ["B4:B5"],
      style: {
        numberFormat: "0.0%",
        horizontal: "Right",
        borders: { bottom: { style: "Thin", color: "#C9D3DC" } },
      },
    },
  ],
  merges: ["D1:E1"],
  columnWidths: { A: 20, "B:C": 9 },
  rowHeights: { "1": 30, "3:4": 18 },
  hiddenColumns: ["G:H"],
  conditionalFormats: [
    {
      kind: "cellValue",
      area: "A4:A6",
      operator: "equalTo",
      formula1: '="SP5.1"',
      style: { fill: "#CDEBE4", color: "#00594A", bold: true },
    },
    { kind: "dataBar", area: "B4:B5", color: "#A9C4DA", minimum: 0, maximum: 1 },
  ],
  tables: [{ name: "WcoTest", area: "A3:B6", style: "TableStyleLight1" }],
  names: [{ name: "Wco_Score", formula: "=Scorecard!$B$4:$B$5" }],
  charts: [
    {
      name: "WCO Chart",
      kind: "BarClustered",
      data: "A3:B5",
      title: "Scores",
      over: "J2:N12",
      seriesBy: "Columns",
      colors: ["#17405F"],
    },
  ],
  shapes: [
    {
      name: "WCO Shape",
      kind: "Rectangle",
      left: 10,
      top: 200,
      width: 80,
      height: 30,
      fill: "#DCE6EE",
      text: "Results",
    },
  ],
  freeze: { rows: 3, columns: 1 },
  print: {
    area: "A1:E6",
    orientation: "Landscape",
    pagesWide: 1,
    pagesTall: 0,
    titleRows: "3:3",
    footer: "&LPlan && more&Rpage &P of &N",
  },
  tabColor: "#17405F",
  showGridlines: false,
};

const sheetOf = (name: string) => excel.host.snapshot().sheets.find((sheet) => sheet.name === name)!;
const cellOf = (row: number, column: number) =>
  sheetOf("Scorecard").cells.find((cell) => cell.row === row && cell.column === column);

describe("writing a drawing into a workbook", () => {
  it("puts values, formulas and texts where they belong", async () => {
    expect(await writeDrawings([drawing])).toMatchObject({ ok: true });
    expect(cellOf(3, 1)?.value).toBe(0.5);
    expect(cellOf(5, 1)).toMatchObject({ formula: "=SUM(B4:B5)", value: 0.5 });
  });

  it("keeps a text that looks like a formula or a date as text", async () => {
    await writeDrawings([drawing]);
    expect(cellOf(0, 1)).toMatchObject({ value: "=1+1" });
    expect(cellOf(0, 1)?.formula).toBeUndefined();
    expect(cellOf(0, 2)?.value).toBe("1/2");
  });

  it("begins pages at the rows it names, and forgets those of an earlier writing", async () => {
    const breaksAfter = async (pageBreaks: readonly number[]): Promise<readonly number[] | undefined> => {
      await writeDrawings([{ ...drawing, print: { ...drawing.print!, pageBreaks } }]);
      return sheetOf("Scorecard").print?.rowBreaks;
    };
    expect(await breaksAfter([3, 5])).toEqual([2, 4]);
    expect(await breaksAfter([6])).toEqual([5]);
    expect(await breaksAfter([])).toBeUndefined();
  });

  it("draws styles, sizes, rules, table, name, page and view", async () => {
    await writeDrawings([drawing]);
    const sheet = sheetOf("Scorecard");
    expect(cellOf(0, 0)?.style).toMatchObject({
      fill: "#17405F",
      font: { bold: true, size: 14, color: "#FFFFFF" },
    });
    expect(cellOf(3, 1)?.style).toMatchObject({
      numberFormat: "0.0%",
      alignment: { horizontal: expect.stringMatching(/right/i) as string },
    });
    expect(sheet.merges).toEqual(["D1:E1"]);
    expect(sheet.frozen).toEqual({ rows: 3, columns: 1 });
    expect(sheet.showGridlines).toBe(false);
    expect(sheet.tables).toMatchObject([{ name: "WcoTest", area: "A3:B6", columns: ["Code", "Score"] }]);
    expect(sheet.conditionalFormats.map(({ type }) => type)).toEqual(["cellIs", "dataBar"]);
    expect(sheet.conditionalFormats.filter(({ options }) => options?.showValue === false)).toEqual([]);
    expect(sheet.print).toMatchObject({
      orientation: "landscape",
      fitToWidth: 1,
      footer: "&LPlan && more&Rpage &P of &N",
    });
    expect(sheet.charts).toMatchObject([{ name: "WCO Chart", kind: "BarClustered" }]);
    expect(sheet.shapes).toMatchObject([{ name: "WCO Shape", text: "Results" }]);
    expect(excel.host.snapshot().names).toMatchObject([{ name: "Wco_Score" }]);
  });

  it("gives the same workbook when the drawing is written again", async () => {
    await writeDrawings([drawing]);
    const once = sheetOf("Scorecard");
    expect(await writeDrawings([drawing])).toMatchObject({ ok: true });
    expect(sheetOf("Scorecard")).toEqual(once);
  });

  it("empties what an earlier, longer drawing left", async () => {
    await writeDrawings([
      { sheet: "Plain", blocks: [{ at: "A1", rows: [["a"], ["b"], ["c"]] }], styles: [] },
    ]);
    await writeDrawings([{ sheet: "Plain", blocks: [{ at: "A1", rows: [["a"]] }], styles: [] }]);
    expect(sheetOf("Plain").cells.map(({ value }) => value)).toEqual(["a"]);
  });

  it("leaves only the drawings in a workbook that was made for them", async () => {
    await writeDrawings([drawing], { newWorkbook: true });
    expect(excel.host.snapshot().sheets.map(({ name }) => name)).toEqual(["Scorecard"]);
  });

  it("leaves the user's worksheets alone, blank ones too", async () => {
    await writeDrawings([drawing]);
    expect(excel.host.snapshot().sheets.map(({ name }) => name)).toEqual(["Sheet1", "Scorecard"]);
  });

  it("shrinks a table in place when it has fewer rows", async () => {
    const table = (rows: string[][]): Drawing => ({
      sheet: "WCO Data",
      blocks: [{ at: "A1", rows: [["KPI"], ...rows] }],
      styles: [],
      tables: [{ name: "WcoData", area: `A1:A${rows.length + 1}`, style: "TableStyleLight1" }],
    });
    await writeDrawings([table([["SP5.1"], ["SP6.1"], ["SP7.1"]])]);
    expect(await writeDrawings([table([["SP8.1"]])])).toMatchObject({ ok: true });
    expect(sheetOf("WCO Data").tables).toMatchObject([{ name: "WcoData", area: "A1:A2" }]);
    expect(sheetOf("WCO Data").cells.map(({ value }) => value)).toEqual(["KPI", "SP8.1"]);
  });
});

describe("the work of writing", () => {
  it.each([1, 20])("takes three round trips for %i drawings", async (count) => {
    const drawings = Array.from({ length: count }, (_, index): Drawing => ({
      ...drawing,
      sheet: `Sheet ${index}`,
      tables: [],
      names: [],
    }));
    excel.host.traffic.reset();
    expect(await writeDrawings(drawings)).toEqual({ ok: true, value: { roundTrips: 3 } });
    // Office.js gives back the ranges it asked about in a request of its own.
    expect(excel.host.traffic.requests).toBe(4);
  });

  it("cuts more than 4 MB into several requests, each below Excel's limit", async () => {
    const rows = Array.from({ length: 9_000 }, (_, row) => [`row ${row}`.padEnd(1_000, "x")]);
    excel.host.traffic.reset();
    const outcome = await writeDrawings([{ sheet: "Long", blocks: [{ at: "A1", rows }], styles: [] }]);
    expect(outcome).toMatchObject({ ok: true, value: { roundTrips: 5 } });
    expect(Math.max(...excel.host.traffic.sizes)).toBeLessThan(5 * 1024 * 1024);
    expect(sheetOf("Long").cells).toHaveLength(9_000);
  });
});

describe("a workbook that cannot be written", () => {
  it("is left as it was when a sheet is protected, and says which", async () => {
    await writeDrawings([{ sheet: "Plain", blocks: [{ at: "A1", rows: [["before"]] }], styles: [] }]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plain").protection.protect();
      await context.sync();
    });
    const outcome = await writeDrawings([
      drawing,
      { sheet: "Plain", blocks: [{ at: "A1", rows: [["after"]] }], styles: [] },
    ]);
    expect(outcome).toEqual({
      ok: false,
      problem: { severity: "error", code: "excel-protected", sheet: "Plain", facts: undefined },
    });
    expect(excel.host.snapshot().sheets.map(({ name }) => name)).not.toContain("Scorecard");
  });

  it("says that a cell is being edited", async () => {
    excel.host.trouble.editing = true;
    const outcome = await writeDrawings([drawing]);
    expect(outcome).toMatchObject({ ok: false, problem: { code: "excel-cell-edit" } });
  });

  it("says that a table of ours stands on another sheet", async () => {
    await writeDrawings([drawing]);
    const outcome = await writeDrawings([{ ...drawing, sheet: "Elsewhere" }]);
    expect(outcome).toMatchObject({
      ok: false,
      problem: { code: "excel-table-elsewhere", sheet: "Scorecard" },
    });
  });

  it("says what Excel said when it failed for another reason", async () => {
    excel.host.trouble.fail({ message: "Something happened." });
    const outcome = await writeDrawings([drawing]);
    expect(outcome).toMatchObject({
      ok: false,
      problem: { code: "excel-failed", facts: { code: "GeneralException" } },
    });
  });
});

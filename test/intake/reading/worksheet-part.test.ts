import { readWorkbook } from "../../../src/intake/reading";
import { defaultReadingLimits } from "../../../src/intake/reading/limits";
import type { SourceSheet } from "../../../src/intake/source-workbook";
import { rawWorkbook, sharedStrings, styles, workbook, worksheet } from "./raw-workbook";

async function read(rows: string, others: Record<string, string> = {}, limits = {}) {
  const bytes = rawWorkbook(rows, others);
  const { workbook, findings } = await readWorkbook("a.xlsx", bytes, { ...defaultReadingLimits, ...limits });
  const sheet = workbook?.sheets[0];
  return { sheet: sheet as SourceSheet, cells: sheet?.cells ?? [], findings };
}

const texts = (...items: string[]) => ({ "xl/sharedStrings.xml": sharedStrings(...items) });
const row = (cells: string) => `<row r="1">${cells}</row>`;
const firstValue = async (cell: string, others: Record<string, string> = {}) =>
  (await read(row(cell), others)).cells[0]?.value;

describe("a cell's value", () => {
  it.each([
    ["a number", '<c r="A1"><v>12.5</v></c>', { kind: "number", number: 12.5 }],
    ["a number in scientific form", '<c r="A1"><v>2.02E-16</v></c>', { kind: "number", number: 2.02e-16 }],
    ["zero", '<c r="A1"><v>0</v></c>', { kind: "number", number: 0 }],
    ["true", '<c r="A1" t="b"><v>1</v></c>', { kind: "boolean", boolean: true }],
    ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', { kind: "error", error: "#REF!" }],
    ["a formula's text", '<c r="A1" t="str"><f>B1</f><v>x &amp; y</v></c>', { kind: "text", text: "x & y" }],
    ["a formula's empty text", '<c r="A1" t="str"><f>""</f><v></v></c>', { kind: "text", text: "" }],
    ["an inline text", '<c r="A1" t="inlineStr"><is><t>SP1.1</t></is></c>', { kind: "text", text: "SP1.1" }],
    [
      "an inline rich text, joined",
      '<c r="A1" t="inlineStr"><is><r><t>12</t></r><r><rPr><b/></rPr><t> / 15</t></r></is></c>',
      { kind: "text", text: "12 / 15" },
    ],
    ["a text with blanks around", '<c r="A1" t="str"><v>  x </v></c>', { kind: "text", text: "  x " }],
    ["a formula without result", '<c r="A1"><f>SUM(B1:C1)</f></c>', { kind: "no-result" }],
    ["a formula with an empty result", '<c r="A1"><f>SUM(B1:C1)</f><v/></c>', { kind: "no-result" }],
    [
      "a date written out",
      '<c r="A1" t="d"><v>2019-09-30</v></c>',
      { kind: "date", serial: 43738, year: 2019, month: 9, day: 30 },
    ],
  ])("%s", async (_, cell, value) => {
    expect(await firstValue(cell)).toEqual(value);
  });

  it.each([
    ["no value", '<c r="A1" s="0"/>'],
    ["an empty text", '<c r="A1" t="inlineStr"><is><t></t></is></c>'],
    ["an empty shared text", '<c r="A1" t="s"><v>0</v></c>'],
  ])("with %s is no cell at all", async (_, cell) => {
    expect((await read(row(cell), texts("<t></t>"))).cells).toEqual([]);
  });

  it("joins the runs of a rich text and leaves phonetic runs out", async () => {
    const rich =
      '<r><t>Cus</t></r><r><t xml:space="preserve">toms </t></r><rPh sb="0" eb="1"><t>kas</t></rPh>';
    expect(await firstValue('<c r="A1" t="s"><v>0</v></c>', texts(rich))).toEqual({
      kind: "text",
      text: "Customs ",
    });
  });

  it("is left out with a finding where its text is not in the file", async () => {
    const { cells, findings } = await read(
      row('<c r="A1" t="s"><v>7</v></c><c r="B1"><v>1</v></c>'),
      texts(),
    );
    expect(cells).toHaveLength(1);
    expect(findings).toContainEqual(
      expect.objectContaining({
        severity: "error",
        code: "cells-unreadable",
        cell: "A1",
        facts: { count: 1 },
      }),
    );
  });

  it.each(["1,5", "abc", "0x10", "Infinity", "1 2"])(
    "is no number where %j stands for one",
    async (stored) => {
      const { cells, findings } = await read(row(`<c r="A1"><v>${stored}</v></c><c r="B1"><v>1</v></c>`));
      expect(cells).toHaveLength(1);
      expect(findings.map(({ code }) => code)).toEqual(["cells-unreadable"]);
    },
  );

  it("is cut at the longest text of a cell, with a finding", async () => {
    const { cells, findings } = await read(row('<c r="A1" t="str"><v>abcdef</v></c>'), {}, { textLength: 3 });
    expect(cells[0]?.value).toEqual({ kind: "text", text: "abc" });
    expect(findings.map(({ code }) => code)).toEqual(["text-too-long"]);
  });
});

describe("a cell's number format", () => {
  const formatted = (code: string, value = "43738") =>
    read(row(`<c r="A1" s="1"><v>${value}</v></c>`), { "xl/styles.xml": styles(code) });

  it.each(["0.0%", "#,##0,", "0.0 &quot;days&quot;"])("%s is given with the number", async (code) => {
    const { cells } = await formatted(code);
    expect(cells[0]).toMatchObject({
      value: { kind: "number", number: 43738 },
      numberFormat: code.replaceAll("&quot;", '"'),
    });
  });

  it("makes a number a date", async () => {
    const { cells } = await formatted("dd/mm/yyyy", "43738.5");
    expect(cells[0]).toEqual({
      row: 0,
      column: 0,
      value: { kind: "date", serial: 43738.5, year: 2019, month: 9, day: 30 },
      numberFormat: "dd/mm/yyyy",
    });
  });

  it("leaves a number that no calendar has a number", async () => {
    expect((await formatted("dd/mm/yyyy", "-3")).cells[0]?.value).toEqual({ kind: "number", number: -3 });
  });

  it("dates from 1904 where the workbook says so", async () => {
    const bytes = rawWorkbook(row('<c r="A1" s="1"><v>42276</v></c>'), {
      "xl/styles.xml": styles("dd/mm/yyyy"),
      "xl/workbook.xml": workbook(
        '<workbookPr date1904="true"/><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets>',
      ),
    });
    const { workbook: read1904 } = await readWorkbook("a.xlsx", bytes);
    expect(read1904?.dateSystem).toBe(1904);
    expect(read1904?.sheets[0]?.cells[0]?.value).toMatchObject({ year: 2019, month: 9, day: 30 });
  });

  it("is absent for General, and where the style is not in the file", async () => {
    const { cells } = await read(row('<c r="A1" s="0"><v>1</v></c><c r="B1" s="99"><v>1</v></c>'), {
      "xl/styles.xml": styles("0.0%"),
    });
    expect(cells.map(({ numberFormat }) => numberFormat)).toEqual([undefined, undefined]);
  });
});

describe("a cell's formula", () => {
  const formulas = async (cells: string) => (await read(row(cells))).cells.map(({ formula }) => formula);

  it("comes with its stored result", async () => {
    const { cells } = await read(row('<c r="A1"><f>B1*2</f><v>24</v></c>'));
    expect(cells).toEqual([{ row: 0, column: 0, value: { kind: "number", number: 24 }, formula: "B1*2" }]);
  });

  it("is moved for the cells that share it, before and behind the one that has it", async () => {
    const shared = await formulas(
      '<c r="A1"><f t="shared" si="0"/><v>1</v></c>' +
        '<c r="B1"><f t="shared" ref="A1:C1" si="0">B9</f><v>2</v></c>' +
        '<c r="C1"><f t="shared" si="0"/><v>3</v></c>',
    );
    expect(shared).toEqual(["A9", "B9", "C9"]);
  });

  it("is there though unknown where the cell that has it is missing", async () => {
    expect(await formulas('<c r="A1"><f t="shared" si="4"/><v>1</v></c>')).toEqual([""]);
  });

  it("without result raises one warning for the sheet", async () => {
    const { findings } = await read(row('<c r="A1"><f>B1</f></c><c r="C1"><f>D1</f><v/></c>'));
    expect(findings).toEqual([
      {
        severity: "warning",
        code: "formulas-without-result",
        file: "a.xlsx",
        sheet: "KPI report",
        cell: "A1",
        facts: { count: 2 },
      },
    ]);
  });

  it("in a conditional format or an extension is no cell's", async () => {
    const behind =
      "<conditionalFormatting><cfRule><formula>A1>2</formula></cfRule></conditionalFormatting><extLst><ext><f>A1</f></ext></extLst>";
    const { cells } = await read("", {
      "xl/worksheets/sheet1.xml": worksheet(row('<c r="A1"><v>1</v></c>'), behind),
    });
    expect(cells).toEqual([{ row: 0, column: 0, value: { kind: "number", number: 1 } }]);
  });
});

describe("the places of cells", () => {
  const places = async (rows: string) => (await read(rows)).cells.map(({ row, column }) => [row, column]);

  it("follow each other where rows and cells have no address", async () => {
    expect(
      await places(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      ),
    ).toEqual([
      [0, 0],
      [0, 1],
      [4, 2],
      [4, 3],
      [5, 0],
    ]);
  });

  it("come in row order though the file has them in another", async () => {
    expect(
      await places(
        '<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>',
      ),
    ).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
    ]);
  });

  it("hold the later of two cells in one place", async () => {
    const { cells } = await read(row('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'));
    expect(cells.map(({ value }) => value)).toEqual([{ kind: "number", number: 2 }]);
  });

  it.each(["XFE1", "A1048577", "A0", "?"])("%s is outside the worksheet and reported", async (address) => {
    const { cells, findings } = await read(row(`<c r="${address}"><v>1</v></c><c r="B1"><v>2</v></c>`));
    expect(cells).toHaveLength(1);
    expect(findings.map(({ code }) => code)).toEqual(["cells-unreadable"]);
  });

  it("count up to the last filled cell, whatever the sheet's used range claims", async () => {
    const { sheet } = await read("", {
      "xl/worksheets/sheet1.xml": worksheet(
        '<row r="2"><c r="C2"><v>1</v></c><c r="XFD2" s="1"/></row><row r="1048576" hidden="1"/>',
        "",
        '<dimension ref="A1:XFD1048576"/>',
      ),
    });
    expect(sheet).toMatchObject({ rowCount: 2, columnCount: 3, hiddenRows: [] });
  });
});

describe("what a worksheet hides and merges", () => {
  it("lists hidden rows and columns up to the last filled cell", async () => {
    const { sheet } = await read("", {
      "xl/worksheets/sheet1.xml": worksheet(
        '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" ht="0" customHeight="1"/><row r="4"><c r="D4"><v>1</v></c></row>',
        "",
        '<cols><col min="2" max="3" width="9" hidden="1"/><col min="4" max="4" width="0"/><col min="5" max="16384" hidden="true"/></cols>',
      ),
    });
    expect(sheet).toMatchObject({ hiddenRows: [0, 1], hiddenColumns: [1, 2, 3] });
  });

  it("lists merged areas", async () => {
    const { sheet } = await read("", {
      "xl/worksheets/sheet1.xml": worksheet(
        row('<c r="A1"><v>1</v></c>'),
        '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="broken"/></mergeCells>',
      ),
    });
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });
});

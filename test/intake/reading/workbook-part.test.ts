import { readWorkbook } from "../../../src/intake/reading";
import { defaultReadingLimits } from "../../../src/intake/reading/limits";
import { parts, rawWorkbook, relation, relations, workbook, worksheet, zipped } from "./raw-workbook";

const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
const sheets = (...list: string[]) => workbook(`<sheets>${list.join("")}</sheets>`);
const sheet = (name: string, id: string, more = "") =>
  `<sheet name="${name}" sheetId="1" r:id="${id}"${more}/>`;
const names = async (bytes: Uint8Array) =>
  (await readWorkbook("a.xlsx", bytes)).workbook?.sheets.map(({ name }) => name);

describe("a workbook's list of sheets", () => {
  it("keeps tab order and visibility", async () => {
    const bytes = rawWorkbook(one, {
      "xl/workbook.xml": sheets(
        sheet("Q2", "rId1"),
        sheet("Q1 old", "rId4", ' state="hidden"'),
        sheet("lists", "rId5", ' state="veryHidden"'),
      ),
      "xl/_rels/workbook.xml.rels": relations(
        relation("rId4", "worksheet", "worksheets/sheet2.xml"),
        relation("rId1", "worksheet", "worksheets/sheet1.xml"),
        relation("rId5", "worksheet", "worksheets/sheet3.xml"),
      ),
      "xl/worksheets/sheet2.xml": worksheet(one),
      "xl/worksheets/sheet3.xml": worksheet(one),
    });
    const { workbook: read } = await readWorkbook("a.xlsx", bytes);
    expect(read?.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Q2", "visible"],
      ["Q1 old", "hidden"],
      ["lists", "veryHidden"],
    ]);
  });

  it("names a chart sheet in a note and reads the others", async () => {
    const bytes = rawWorkbook(one, {
      "xl/workbook.xml": sheets(sheet("Chart1", "rId9"), sheet("Data", "rId1")),
      "xl/_rels/workbook.xml.rels": relations(
        relation("rId9", "chartsheet", "chartsheets/sheet1.xml"),
        relation("rId1", "worksheet", "worksheets/sheet1.xml"),
      ),
    });
    const { workbook: read, findings } = await readWorkbook("a.xlsx", bytes);
    expect(read?.sheets.map(({ name }) => name)).toEqual(["Data"]);
    expect(findings).toEqual([
      { severity: "info", code: "sheet-not-a-worksheet", sheet: "Chart1", file: "a.xlsx" },
    ]);
  });

  it.each(["__proto__", "constructor", "hasOwnProperty", "../../etc/passwd", "=1+1"])(
    "takes %s as a name like any other",
    async (name) => {
      const bytes = rawWorkbook(one, { "xl/workbook.xml": sheets(sheet(name, "rId1")) });
      expect(await names(bytes)).toEqual([name]);
      expect(({} as Record<string, unknown>)["cells"]).toBeUndefined();
    },
  );

  it("is refused when it is longer than the limit", async () => {
    const bytes = rawWorkbook(one, { "xl/workbook.xml": sheets(sheet("a", "rId1"), sheet("b", "rId1")) });
    const { workbook: read, findings } = await readWorkbook("a.xlsx", bytes, {
      ...defaultReadingLimits,
      sheets: 1,
    });
    expect(read).toBeNull();
    expect(findings).toMatchObject([{ severity: "error", code: "too-many-sheets", facts: { limit: 1 } }]);
  });
});

describe("a package that another program wrote", () => {
  it.each([
    ["absolute", "/xl/worksheets/sheet1.xml"],
    ["with dots", "./../xl/worksheets/sheet1.xml"],
    ["with backslashes", "worksheets\\sheet1.xml"],
    ["in another case", "Worksheets/Sheet1.xml"],
    ["with percent signs", "worksheets/sheet%31.xml"],
  ])("may have part names %s", async (_, target) => {
    const bytes = rawWorkbook(one, {
      "xl/_rels/workbook.xml.rels": relations(relation("rId1", "worksheet", target)),
    });
    expect((await readWorkbook("a.xlsx", bytes)).workbook?.sheets[0]?.cells).toHaveLength(1);
  });

  it("may keep its parts elsewhere", async () => {
    const bytes = zipped({
      "_rels/.rels": relations(relation("r", "officeDocument", "/book/main.xml")),
      "book/main.xml": sheets(sheet("a", "s")),
      "book/_rels/main.xml.rels": relations(relation("s", "worksheet", "one.xml")),
      "book/one.xml": worksheet(one),
    });
    expect(await names(bytes)).toEqual(["a"]);
  });

  it("may use prefixes and the strict edition's addresses", async () => {
    const strict = "http://purl.oclc.org/ooxml";
    const bytes = zipped({
      ...parts(""),
      "_rels/.rels": `<Relationships><Relationship Id="rId1" Type="${strict}/officeDocument/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="${strict}/officeDocument/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${strict}/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    const { workbook: read } = await readWorkbook("a.xlsx", bytes);
    expect(read?.sheets[0]?.cells[0]?.value).toEqual({ kind: "number", number: 7 });
  });

  it("may be encoded in UTF-16", async () => {
    const xml = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${worksheet('<row><c t="str"><v>Réalisé</v></c></row>')}`;
    const utf16 = new Uint8Array(Uint16Array.from(xml, (character) => character.charCodeAt(0)).buffer);
    const { workbook: read } = await readWorkbook(
      "a.xlsx",
      zipped({ ...parts(""), "xl/worksheets/sheet1.xml": utf16 }),
    );
    expect(read?.sheets[0]?.cells[0]?.value).toEqual({ kind: "text", text: "Réalisé" });
  });

  it("may have no texts, no styles and no relations of the package", async () => {
    const bytes = rawWorkbook(one, { "_rels/.rels": undefined });
    expect((await readWorkbook("a.xlsx", bytes)).workbook?.sheets[0]?.cells).toHaveLength(1);
  });
});

describe("a damaged worksheet", () => {
  it.each([
    ["broken off", "<worksheet><sheetData><row>"],
    ["missing", undefined],
  ])("that is %s is left out with an error; the other sheets are read", async (_, content) => {
    const bytes = rawWorkbook(one, {
      "xl/workbook.xml": sheets(sheet("good", "rId1"), sheet("bad", "rId4")),
      "xl/_rels/workbook.xml.rels": relations(
        relation("rId1", "worksheet", "worksheets/sheet1.xml"),
        relation("rId4", "worksheet", "worksheets/sheet2.xml"),
      ),
      "xl/worksheets/sheet2.xml": content,
    });
    const { workbook: read, findings } = await readWorkbook("a.xlsx", bytes);
    expect(read?.sheets.map(({ name }) => name)).toEqual(["good"]);
    expect(findings).toEqual([{ severity: "error", code: "sheet-damaged", sheet: "bad", file: "a.xlsx" }]);
  });
});

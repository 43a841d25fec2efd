import { zipSync } from "fflate";
import { findingMessage } from "../../../src/i18n/findings";
import { visibleText } from "../../../src/i18n/visible-text";
import { importWorkbooks } from "../../../src/intake/import";
import { columnLetters } from "../../../src/intake/reading/cell-address";
import { wcoPlan } from "../../../src/plan";
import { parts, rawWorkbook, relation, relations, workbook, worksheet, zipped } from "./raw-workbook";

const text = (at: string, words: string): string =>
  `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
const number = (at: string, value: number): string => `<c r="${at}"><v>${value}</v></c>`;
const row = (at: number, ...cells: string[]): string => `<row r="${at}">${cells.join("")}</row>`;
const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join("");

/** The rows of a directorate's sound report, with one figure, and others below. */
const report = (below = ""): string =>
  row(1, text("A1", "Directorate: Compliance and Facilitation")) +
  row(2, text("A2", "Fiscal year 2019/20")) +
  row(4, text("A4", "KPI"), text("B4", "Q1 Target"), text("C4", "Q1 Actual")) +
  row(5, text("A5", "SP5.1"), number("B5", 15), number("C5", 12)) +
  below;
const kpiRow = (at: number, kpi: string, ...others: string[]): string =>
  row(at, text(`A${at}`, kpi), ...others);

/** A hostile file beside a sound one: what is said of it, what is taken from it, and from the other. */
async function importBeside(bytes: Uint8Array) {
  const files = [
    { name: "hostile.xlsx", bytes },
    { name: "sound.xlsx", bytes: rawWorkbook(report().replaceAll("SP5.1", "SP6.1")) },
  ];
  const { figures, findings } = await importWorkbooks(files, wcoPlan);
  const taken = (file: string): readonly string[] =>
    figures
      .filter(({ source }) => source.file === file)
      .map(({ kpi, actual, target }) => `${kpi} ${String(actual)}/${String(target)}`);
  return {
    said: findings.filter(({ file }) => file === "hostile.xlsx"),
    hostile: taken("hostile.xlsx"),
    sound: taken("sound.xlsx"),
  };
}

const withPart = (name: string, content: string): Uint8Array =>
  zipped({ ...parts(report()), [name]: content });

/** Writes a number of 32 bits over every place that follows a signature in a zip package. */
function patched(bytes: Uint8Array, signature: number, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) {
    if (view.getUint32(at, true) === signature) view.setUint32(at + offset, value, true);
  }
  return copy;
}
const [local, central] = [0x04034b50, 0x02014b50];

const laughs =
  '<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>';
const external = '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]>';
const sheetPart = "xl/worksheets/sheet1.xml";

describe("a file made to do harm is refused, in words, and the other file is read", () => {
  const refused: readonly (readonly [string, string, () => Uint8Array])[] = [
    [
      "a worksheet that unpacks to a thousand times its size",
      "file-inflates-too-much",
      () => withPart(sheetPart, worksheet(report("<row/>".repeat(6_000_000)))),
    ],
    [
      "a size in the directory that passes the limit",
      "file-inflates-too-much",
      () => patched(withPart(sheetPart, worksheet(report())), central, 24, 0x7fffffff),
    ],
    [
      "sizes in the directory that are smaller than what comes",
      "file-damaged",
      () => patched(withPart(sheetPart, worksheet(report())), central, 24, 10),
    ],
    [
      "a billion laughs in a worksheet",
      "file-has-entities",
      () => withPart(sheetPart, laughs + worksheet(report())),
    ],
    [
      "a billion laughs in the texts",
      "file-has-entities",
      () => withPart("xl/sharedStrings.xml", `${laughs}<sst/>`),
    ],
    [
      "an external entity in the workbook",
      "file-has-entities",
      () => withPart("xl/workbook.xml", external + workbook("")),
    ],
    [
      "an external document type in the styles",
      "file-has-entities",
      () => withPart("xl/styles.xml", `<!DOCTYPE s SYSTEM "http://example.org/x.dtd"><styleSheet/>`),
    ],
    [
      "packages within packages",
      "file-not-a-workbook",
      () => zipSync({ "inner.xlsx": rawWorkbook(report()) }),
    ],
  ];

  it.each(refused)("%s", async (_, code, make) => {
    const { said, hostile, sound } = await importBeside(make());
    expect(said.map((finding) => [finding.severity, finding.code])).toEqual([["error", code]]);
    expect(findingMessage(code, "fr", said[0]?.facts)).not.toBe(code);
    expect(hostile).toEqual([]);
    expect(sound).toEqual(["SP6.1 12/15"]);
  });
});

describe("what looks large or strange and does no harm is read", () => {
  const read: readonly (readonly [string, () => Uint8Array])[] = [
    ["sizes in the local headers that are lies", () => patched(rawWorkbook(report()), local, 22, 0x7fffffff)],
    [
      "a bomb in a part that is never opened",
      () => withPart("xl/embeddings/inner.bin", " ".repeat(40 * 1024 * 1024)),
    ],
    ["an entity that nothing declares", () => rawWorkbook(report(row(7, text("A7", "&secret;"))))],
    [
      "a used range that claims the whole sheet",
      () => withPart(sheetPart, worksheet(report(), "", '<dimension ref="A1:XFD1048576"/>')),
    ],
    ["a cell in the last row and column", () => rawWorkbook(report(row(1_048_576, text("XFD1048576", "x"))))],
    [
      "a row of 16,384 texts",
      () =>
        rawWorkbook(
          report(
            row(
              7,
              times(16_384, (index) => text(`${columnLetters(index)}7`, "x")),
            ),
          ),
        ),
    ],
    [
      "300,000 cell styles that follow each other",
      () =>
        withPart(
          "xl/styles.xml",
          `<styleSheet><cellXfs>${times(300_000, (index) => `<xf numFmtId="${index % 50}" xfId="${index + 1}"/>`)}</cellXfs></styleSheet>`,
        ),
    ],
    [
      "thousands of merged areas over each other",
      () =>
        withPart(
          sheetPart,
          worksheet(
            report(),
            `<mergeCells>${times(3_000, (index) => `<mergeCell ref="A${index * 20 + 10}:J${index * 20 + 1900}"/>`)}</mergeCells>`,
          ),
        ),
    ],
    [
      "the same columns described a hundred thousand times",
      () =>
        withPart(
          sheetPart,
          worksheet(
            report(row(7, text("XFD7", "x"))),
            "",
            `<cols>${'<col min="9" max="16384" width="0"/>'.repeat(100_000)}</cols>`,
          ),
        ),
    ],
    [
      "a formula of 1,000 terms that 20,000 cells share",
      () =>
        rawWorkbook(
          report(
            times(
              20_000,
              (index) =>
                `<row r="${index + 7}"><c r="E${index + 7}"><f t="shared" si="0">${index === 0 ? times(1_000, (term) => `+F${term + 1}`) : ""}</f><v>0</v></c></row>`,
            ),
          ),
        ),
    ],
  ];

  it.each(read)("%s", async (_, make) => {
    const { said, hostile, sound } = await importBeside(make());
    expect(hostile).toEqual(["SP5.1 12/15"]);
    expect(said.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(sound).toEqual(["SP6.1 12/15"]);
  });
});

describe("cells made to keep recognition busy", () => {
  const busy: readonly (readonly [string, () => string])[] = [
    [
      "words without end in a figure's place",
      () => times(60, (index) => kpiRow(7 + index, "SP6.2", text(`B${7 + index}`, " of a".repeat(6_000)))),
    ],
    [
      "a thousand names that are no Member's in a cell",
      () =>
        times(4, (index) =>
          kpiRow(
            7 + index,
            "SP7.1 Members supported",
            text(
              `B${7 + index}`,
              times(1_000, (name) => `Xq${columnLetters(name * 31)};`),
            ),
          ),
        ),
    ],
    [
      "one KPI ten thousand times",
      () =>
        times(10_000, (index) =>
          kpiRow(7 + index, "SP6.2", number(`B${7 + index}`, index), number(`C${7 + index}`, index)),
        ),
    ],
    [
      "a header a thousand times, and a cell in the last column",
      () =>
        times(
          1_000,
          (index) =>
            row(
              7 + 2 * index,
              text(`A${7 + 2 * index}`, "KPI"),
              text(`B${7 + 2 * index}`, "Q1 Target"),
              text(`C${7 + 2 * index}`, "Q1 Actual"),
            ) + kpiRow(8 + 2 * index, "SP6.2", number(`C${8 + 2 * index}`, index)),
        ) + row(1_048_576, text("XFD1048576", "x")),
    ],
  ];

  it.each(busy)(
    "%s",
    async (_, make) => {
      const { hostile, sound } = await importBeside(rawWorkbook(report(make())));
      expect(hostile).toContain("SP5.1 12/15");
      expect(sound).toEqual(["SP6.1 12/15"]);
    },
    20_000,
  );
});

describe("an index into the texts that the file does not have", () => {
  it.each(["7", "-1", "1e9", "0.5", "NaN", "__proto__"])("%s is said with its cell", async (index) => {
    const bytes = rawWorkbook(report(row(7, text("A7", "SP6.2"), `<c r="B7" t="s"><v>${index}</v></c>`)));
    const { said, hostile } = await importBeside(bytes);
    expect(hostile).toEqual(["SP5.1 12/15"]);
    expect(said).toContainEqual(
      expect.objectContaining({
        severity: "error",
        code: "cells-unreadable",
        sheet: "KPI report",
        cell: "B7",
      }),
    );
  });
});

describe("names made to do harm", () => {
  const names = [
    "__proto__",
    "constructor",
    "../../etc/passwd",
    "/etc/passwd",
    "C:\\Windows\\x",
    "toString",
    "a\u202Etxt",
  ];

  it.each(names)("the sheet %j is a sheet like any other", async (name) => {
    const list = workbook(
      `<sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="${name}">x</definedName></definedNames>`,
    );
    const { figures } = await importWorkbooks(
      [{ name: "a.xlsx", bytes: withPart("xl/workbook.xml", list) }],
      wcoPlan,
    );
    expect(figures.map(({ source }) => source.sheet)).toEqual([name]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each(names)("the part %j is only a name", async (name) => {
    const bytes = zipped({
      ...parts(report()),
      [sheetPart]: undefined,
      "xl/_rels/workbook.xml.rels": relations(relation("rId1", "worksheet", name.replaceAll("\\", "/"))),
    });
    const { said, hostile, sound } = await importBeside(bytes);
    expect(hostile).toEqual([]);
    expect(said.map(({ code }) => code)).toContain("sheet-damaged");
    expect(sound).toEqual(["SP6.1 12/15"]);
  });

  it.each(["__proto__", "constructor", "a\u202Efdp.xlsx", "..\n.xlsx"])(
    "the file %j keeps its name",
    async (name) => {
      const { figures } = await importWorkbooks([{ name, bytes: rawWorkbook(report()) }], wcoPlan);
      expect(figures.map(({ source }) => source.file)).toEqual([name]);
    },
  );

  it("are shown so that nobody is misled", () => {
    expect(visibleText("a\u202Efdp.xlsx\n\u0007")).toBe("a\\u202Efdp.xlsx ⏎ \\u0007");
    expect(findingMessage("figure-not-clear", "en", { text: "12\n15" })).toContain("“12 ⏎ 15”");
  });
});

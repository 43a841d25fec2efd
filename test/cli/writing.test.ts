import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as spreadsheet from "@e965/xlsx";
import { sampleFolder } from "../build/sample-files";
import { wcoScorecard } from "./listen";
import type * as here from "./office-here";

jest.mock("../../src/cli/office", () => jest.requireActual<typeof here>("./office-here").officeHere());

jest.setTimeout(120_000);

let folder: string;
const at = (name: string): string => path.join(folder, name);
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "wco-"));
  await wcoScorecard(["build", sampleFolder, "--out", at("scorecard.xlsx")]);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const sheetsOf = (file: string): readonly string[] =>
  spreadsheet.read(readFileSync(file), { bookSheets: true }).SheetNames;

describe("wco-scorecard build --out", () => {
  it("writes a workbook that begins with the scorecard", () => {
    expect(sheetsOf(at("scorecard.xlsx"))[0]).toBe("Scorecard");
    expect(sheetsOf(at("scorecard.xlsx"))).toContain("WCO Data");
  });

  it("writes a portable one without any function of the add-in", async () => {
    const { status } = await wcoScorecard([
      "build",
      sampleFolder,
      "--portable",
      "--out",
      at("portable.xlsx"),
    ]);
    expect(status).toBe(0);
    const { Sheets } = spreadsheet.read(readFileSync(at("portable.xlsx")));
    const formulas = Object.values(Sheets).flatMap((sheet) => spreadsheet.utils.sheet_to_formulae(sheet));
    expect(formulas.filter((formula) => formula.includes("WCO_"))).toEqual([]);
  });
});

describe("wco-scorecard check", () => {
  it("ends with 0 where figures, scores and source cells agree", async () => {
    const { status, printed } = await wcoScorecard(["check", at("scorecard.xlsx"), sampleFolder]);
    expect(status).toBe(0);
    expect(printed).toContain("scorecard.xlsx");
  });

  it("ends with 1 where a source has been changed since, and names its cell", async () => {
    const name = "Capacity_Building_2019-20.xlsx";
    const changed = at(name);
    copyFileSync(path.join(sampleFolder, name), changed);
    const book = spreadsheet.read(readFileSync(changed));
    const { figures } = JSON.parse((await wcoScorecard(["import", changed])).printed) as {
      readonly figures: readonly { readonly source: { readonly sheet: string; readonly actual: string } }[];
    };
    const { sheet, actual } = figures[0]!.source;
    book.Sheets[sheet]![actual] = { t: "n", v: 4711 };
    writeFileSync(changed, spreadsheet.write(book, { type: "buffer" }) as Buffer);
    const { status, messages } = await wcoScorecard(["check", at("scorecard.xlsx"), changed]);
    expect(status).toBe(1);
    expect(messages.join("\n")).toContain(`${sheet}!${actual}`);
  });

  it.each([
    ["a workbook without figures of ours", path.join(sampleFolder, "Capacity_Building_2019-20.xlsx")],
    ["a file that is not there", "nowhere.xlsx"],
  ])("ends with 2 for %s, in one line", async (_what, file) => {
    const { status, printed, messages } = await wcoScorecard(["check", file]);
    expect({ status, printed }).toEqual({ status: 2, printed: "" });
    expect(messages).toEqual([expect.stringContaining(path.basename(file))]);
  });
});

describe("wco-scorecard template", () => {
  it.each([
    ["en", "Capacity Building"],
    ["fr", "Renforcement des capacités"],
  ])(
    "writes an empty workbook for a directorate (%s), which reads back without a figure",
    async (lang, name) => {
      const file = at(`template-${lang}.xlsx`);
      const words = ["template", "--directorate", "Capacity Building", "--year", "2020/21"];
      const { status, messages } = await wcoScorecard([...words, "--lang", lang, "--out", file]);
      expect(status).toBe(0);
      expect(messages).toEqual([expect.stringContaining(file)]);
      const { Sheets, SheetNames } = spreadsheet.read(readFileSync(file));
      const text = spreadsheet.utils.sheet_to_csv(Sheets[SheetNames[0]!]!);
      expect(text).toContain(name);
      expect((await wcoScorecard(["import", file])).status).toBe(2);
    },
  );

  it("says why it cannot write, and ends with 2", async () => {
    writeFileSync(at("file"), "");
    const words = ["template", "--directorate", "CB", "--year", "2020/21", "--out", at("file/t.xlsx")];
    const { status, messages } = await wcoScorecard(words);
    expect(status).toBe(2);
    expect(messages).toEqual([expect.stringContaining(at("file/t.xlsx"))]);
  });
});

import { readFileSync, writeFileSync } from "node:fs";
import * as spreadsheet from "@e965/xlsx";
import { parts, workbook, worksheet, zipped } from "../intake/reading/raw-workbook";
import { wcoScorecard } from "./listen";
import type * as here from "./office-here";
import { useFolder } from "./use-folder";

jest.mock("../../src/cli/office", () => jest.requireActual<typeof here>("./office-here").officeHere());

jest.setTimeout(60_000);

const at = useFolder();

const text = (cell: string, words: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;

/** A report whose directorate, sheet, KPI label and figure begin as a formula does. */
function hostileReport(start: string): Uint8Array {
  const words = `${start}HOSTILE(1)`;
  const rows =
    `<row r="1">${text("A1", "Directorate")}${text("B1", words)}</row><row r="2">${text("A2", "Fiscal year 2019/20")}</row>` +
    `<row r="4">${text("A4", "KPI")}${text("B4", "Q1 Target")}${text("C4", "Q1 Actual")}${text("D4", words)}</row>` +
    `<row r="5">${text("A5", `SP5.1 ${words}`)}<c r="B5"><v>15</v></c><c r="C5"><v>12</v></c>${text("D5", words)}</row>` +
    `<row r="6">${text("A6", "SP6.1")}<c r="B6"><v>5</v></c>${text("C6", words)}</row>`;
  const sheet = start === "\t" ? "Report" : `${start}HOSTILE(1)`;
  return zipped({
    ...parts(""),
    "xl/workbook.xml": workbook(`<sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets>`),
    "xl/worksheets/sheet1.xml": worksheet(rows),
  });
}

describe("text from a directorate's file that begins as a formula does", () => {
  it.each(["=", "+", "-", "@", "\t"])("is text on every sheet of the saved workbook: %j", async (start) => {
    const file = `${start === "\t" ? "" : start}HOSTILE(1).xlsx`;
    writeFileSync(at(file), hostileReport(start));
    const mapping = [
      {
        directorate: `${start}HOSTILE(1)`,
        file,
        sheet: "*",
        kpi: "SP6.2",
        role: "pair",
        period: "2019/20-Q1",
        range: "B5:C5",
      },
    ];
    writeFileSync(at("mapping.json"), JSON.stringify(mapping));
    for (const mode of [[], ["--portable"]]) {
      await wcoScorecard([
        "build",
        at(file),
        "--mapping",
        at("mapping.json"),
        ...mode,
        "--out",
        at("out/s.xlsx"),
      ]);
      const { Sheets } = spreadsheet.read(readFileSync(at("out/s.xlsx")));
      const cells = Object.entries(Sheets).flatMap(([sheet, content]) =>
        Object.entries(content)
          .filter(([address]) => !address.startsWith("!"))
          .map(([address, cell]) => ({ at: `${sheet}!${address}`, ...(cell as spreadsheet.CellObject) })),
      );
      const hostile = cells.filter(({ f, v }) => `${String(v)}${f ?? ""}`.includes("HOSTILE"));
      const sheets = new Set(hostile.map((cell) => cell.at.split("!")[0]));
      expect([...sheets]).toEqual(expect.arrayContaining(["WCO Data", "WCO Mapping", "Deviations"]));
      expect(hostile.filter(({ f, t }) => f?.includes("HOSTILE") === true || t !== "s")).toEqual([]);
    }
  });
});

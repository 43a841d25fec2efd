import { readFileSync, writeFileSync } from "node:fs";
import * as spreadsheet from "@e965/xlsx";
import { wcoScorecard } from "./listen";
import type * as here from "./office-here";
import { useFolder } from "./use-folder";

jest.mock("../../src/cli/office", () => jest.requireActual<typeof here>("./office-here").officeHere());

jest.setTimeout(60_000);

const at = useFolder();

/** Finance tables in which every text that anybody may write begins as a formula does. */
function hostileTables(start: string): Uint8Array {
  const words = `${start}HOSTILE(1)`;
  const sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {
    Budget: [
      ["Year", "Directorate", "Budget line", "Kind", "Amount", "Currency"],
      ["2019/20", words, words, "operating", 1000, "EUR"],
      ["2019/20", words, `${words} staff`, "staff", 2000, "EUR"],
      ["2019/20", words, `${words} broken`, words, words, "EUR"],
      ["2018/19", words, words, "operating", 900, "EUR"],
    ],
    Shares: [
      ["Budget line", "Priority", "Objective", "Share", `Scenario: ${words}`],
      [words, "P1", "SP5", 0.4, 0.5],
      [words, "P2", "", 0.7, 0.5],
      [words, words, words, 0.1, ""],
    ],
    Effort: [
      ["Directorate", "Post", "Working days", "P1", "P2"],
      [words, words, 200, 50, words],
    ],
    Plan: [
      [
        "Action",
        "Objectives",
        "Priorities",
        "Directorate",
        "Deliverable",
        "Planned quarter",
        "Status",
        "Evidence",
      ],
      [words, "SG", "P1", words, words, "2019/20-Q1", "cancelled", words],
      [`${words} 2`, `SG; ${words}`, words, words, words, "2019/20-Q2", "done", words],
    ],
    Audit: [
      ["Audit item", "Directorate", "Due", "Implemented"],
      [words, words, "2019-12-31", "yes"],
    ],
  };
  const book = spreadsheet.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = spreadsheet.utils.aoa_to_sheet(rows.map((row) => [...row]));
    spreadsheet.utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(spreadsheet.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

describe("text from finance tables that begins as a formula does", () => {
  it.each(["=", "+", "-", "@", "\t"])(
    "is text on every sheet of the Committee's workbook: %j",
    async (start) => {
      const file = `${start === "\t" ? "" : start}HOSTILE(1).xlsx`;
      writeFileSync(at(file), hostileTables(start));
      const command = ["finance", at(file), "--year", "2019/20", "--out", at("out/f.xlsx")];
      for (const language of ["en", "fr"]) {
        await wcoScorecard([...command, "--lang", language]);
        const book = spreadsheet.read(readFileSync(at("out/f.xlsx")));
        const cells = Object.entries(book.Sheets).flatMap(([sheet, content]) =>
          Object.entries(content)
            .filter(([address]) => !address.startsWith("!"))
            .map(([address, cell]) => ({ sheet, address, ...(cell as spreadsheet.CellObject) })),
        );
        const texts = cells.filter(({ f, v }) => f === undefined && String(v).includes("HOSTILE(1)"));
        expect([...new Set(texts.map(({ sheet }) => sheet))]).toEqual([
          "Finance Committee",
          "WCO Budget",
          "WCO Allocation",
          "WCO Effort",
          "WCO Actions",
          "WCO Audit",
        ]);
        expect(texts.filter(({ t }) => t !== "s")).toEqual([]);
        // What refers to such a text refers to its cell or to a name, never to what it says.
        expect(cells.filter(({ f }) => f?.includes("HOSTILE(") === true)).toEqual([]);
        const names = book.Workbook?.Names ?? [];
        expect(names.filter(({ Name, Ref }) => `${Name} ${Ref}`.includes("HOSTILE("))).toEqual([]);
        // The scenario has its column, notes and directorates stand on the Committee's sheet.
        const committee = texts
          .filter(({ sheet }) => sheet === "Finance Committee")
          .map(({ v }) => String(v));
        expect(committee).toContain(`${start}HOSTILE(1)`.trim());
        expect(committee.some((text) => text.includes(" › "))).toBe(true);
      }
    },
  );
});

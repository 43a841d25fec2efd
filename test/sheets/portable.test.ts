import { wcoPlan } from "../../src/plan";
import { defaultSettings } from "../../src/scoring";
import { calculatedResults, calculationSheet } from "../../src/sheets/portable/calculation-sheet";
import { listsSheet } from "../../src/sheets/portable/lists-sheet";
import { membersSheet } from "../../src/sheets/portable/members-sheet";
import { rowsSheet } from "../../src/sheets/portable/rows-sheet";
import { scorecardSheet } from "../../src/sheets/scorecard-sheet";
import { settingsSheet } from "../../src/sheets/settings-sheet";
import { cellsOf, formulasOf } from "./drawn";
import { exampleScorecard, exampleSettings } from "./example-scorecard";

const asked = { plan: wcoPlan, language: "en", period: "2019/20-Q3", directorate: null } as const;
const sheets = [
  calculationSheet(asked),
  rowsSheet(wcoPlan, 3, "en"),
  listsSheet(wcoPlan, 2, "en"),
  membersSheet(wcoPlan, ["AFG; Neverland"], 2, "en"),
  settingsSheet(wcoPlan, { settings: defaultSettings, period: "2019/20-Q3", language: "en" }, "en"),
  scorecardSheet({
    plan: wcoPlan,
    scorecard: exampleScorecard(),
    settings: exampleSettings,
    language: "en",
    results: calculatedResults,
    asOf: "14 July 2020",
  }),
];
const formulas = sheets.flatMap(formulasOf);

describe("a portable scorecard", () => {
  it("uses only functions that every spreadsheet program has had for years", () => {
    const used = new Set(formulas.flatMap((formula) => formula.match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []));
    const usual =
      "ABS AND COUNTIF COUNTIFS IF IFERROR INDEX ISNUMBER LEFT LEN MATCH MAX MID MIN NOT OR RIGHT SEARCH SUBSTITUTE SUM SUMIFS VALUE";
    expect([...used].filter((name) => !usual.split(" ").includes(name))).toEqual([]);
  });

  it("calls no function of the add-in", () => {
    expect(formulas.filter((formula) => formula.includes("WCO."))).toEqual([]);
  });

  it("names only cells and names that it draws", () => {
    const names = new Set(sheets.flatMap((sheet) => (sheet.names ?? []).map(({ name }) => name)));
    const used = new Set(formulas.flatMap((formula) => formula.match(/Wco(Settings|Rows|Calc)_\w+/g) ?? []));
    expect([...used].filter((name) => !names.has(name))).toEqual([]);
  });

  it("has one row of calculation for each KPI, found by its id", () => {
    const ids = [...cellsOf(calculationSheet(asked))].filter(([at]) => /^A\d+$/.test(at)).map(([, id]) => id);
    for (const { id } of wcoPlan.kpis) expect(ids.filter((each) => each === id)).toHaveLength(1);
  });

  it("lets the reader choose a directorate in one cell, which holds text", () => {
    const cells = cellsOf(calculationSheet({ ...asked, directorate: "=TTA" }));
    expect(cells.get("B4")).toBe("=TTA");
  });

  it("counts a Member that the register does not know in a row of its own", () => {
    const cells = cellsOf(membersSheet(wcoPlan, ["AFG; Neverland"], 2, "en"));
    const names = [...cells].filter(([at]) => /^A\d+$/.test(at)).map(([, name]) => name);
    expect(names.filter((name) => name === "AFG")).toHaveLength(1);
    expect(names.at(-1)).toBe("Neverland");
  });
});

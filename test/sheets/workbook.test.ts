import { wcoPlan } from "../../src/plan";
import type { Figure } from "../../src/figures/figure";
import { defaultSettings } from "../../src/scoring";
import { workbookDrawings, type WorkbookInput } from "../../src/sheets/workbook";
import { bounded, cellsOf, conditionalAreas, formulasOf } from "./drawn";

const hostile = '=HYPERLINK("http://example.org","x")';
const figures: readonly Figure[] = wcoPlan.kpis.flatMap(({ id }, index): Figure[] =>
  (["2019/20-Q1", "2019/20-Q2"] as const).flatMap((period) =>
    ["TTA", hostile].map((directorate) => ({
      period,
      directorate,
      kpi: id,
      actual: index % 5,
      target: index % 4,
      note: hostile,
      membersSupported: ["AFG", hostile],
      source: { file: `${hostile}.xlsx`, sheet: hostile, actual: "C7", target: "D7" },
      flags: [],
    })),
  ),
);
const input = (changes: Partial<WorkbookInput>): WorkbookInput => ({
  plan: wcoPlan,
  figures,
  findings: [{ severity: "error", code: "kpi-not-in-plan", file: hostile, facts: { kpi: hostile } }],
  settings: defaultSettings,
  period: "2019/20-Q2",
  language: "en",
  mode: "live",
  asOf: "14 July 2020",
  directorateSheets: true,
  ...changes,
});

describe.each(["live", "portable", "values"] as const)("a workbook in %s mode", (mode) => {
  const drawings = workbookDrawings(input({ mode }));

  it("has no formula with text from a directorate's file in it", () => {
    expect(drawings.flatMap(formulasOf).filter((formula) => formula.includes("HYPERLINK"))).toEqual([]);
  });

  it("has worksheet names that Excel takes, each once", () => {
    const names = drawings.map(({ sheet }) => sheet.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^:\\/?*[\]']{1,31}$/);
  });

  it("colours bounded areas only", () => {
    for (const area of drawings.flatMap(conditionalAreas)) expect(area).toMatch(bounded);
  });

  it("has blocks whose rows are all of one length", () => {
    for (const { rows } of drawings.flatMap(({ blocks }) => blocks)) {
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    }
  });

  it("says the same sheets in French", () => {
    const french = workbookDrawings(input({ mode, language: "fr" }));
    expect(french.map(({ tables }) => tables?.[0]?.name)).toEqual(
      drawings.map(({ tables }) => tables?.[0]?.name),
    );
    expect([...cellsOf(french[0]!).values()]).toContain("Tableau de bord prospectif");
  });
});

describe("a live workbook", () => {
  const drawings = workbookDrawings(input({ mode: "live" }));

  it("calls the add-in once per sheet of results, whatever the number of KPIs", () => {
    const calls = drawings.map(
      (drawing) => formulasOf(drawing).filter((formula) => formula.includes("WCO.")).length,
    );
    expect(Math.max(...calls)).toBe(1);
    expect(calls.filter((count) => count === 1)).toHaveLength(3);
  });
});

describe("a workbook of values", () => {
  it("writes a directorate's figures quarter by quarter", () => {
    const sheet = workbookDrawings(input({ mode: "values" })).find(
      (each) => each.sheet === "Tariff and Trade Affairs",
    );
    const cells = cellsOf(sheet!);
    const row = [...cells].find(([at, value]) => at.startsWith("A") && value === "SO1.1")![0].slice(1);
    expect([cells.get(`I${row}`), cells.get(`J${row}`), cells.get(`M${row}`)]).toEqual([1, 1, null]);
  });
});

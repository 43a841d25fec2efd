import { wcoPlan } from "../../src/plan";
import { spilledResults } from "../../src/sheets/results-table";
import { scorecardSheet, type ScorecardSheetInput } from "../../src/sheets/scorecard-sheet";
import { bounded, cellsOf, columnOfHeader, conditionalAreas, formulasOf } from "./drawn";
import { exampleScorecard, exampleSettings } from "./example-scorecard";

const published = (changes: Partial<ScorecardSheetInput> = {}): ScorecardSheetInput => ({
  plan: wcoPlan,
  scorecard: exampleScorecard(),
  settings: exampleSettings,
  language: "en",
  results: null,
  asOf: "14 July 2020",
  ...changes,
});

const live = (changes: Partial<ScorecardSheetInput> = {}): ScorecardSheetInput =>
  published({
    results: spilledResults("2019/20-Q3", null),
    ...changes,
  });

const idsIn = (drawing: ReturnType<typeof scorecardSheet>): unknown[] =>
  [...cellsOf(drawing)].filter(([address]) => /^A\d+$/.test(address)).map(([, value]) => value);

describe.each([
  ["published", published],
  ["live", live],
])("a %s scorecard", (_mode, input) => {
  it.each(["en", "fr"] as const)("has one row for each KPI, objective and perspective, in %s", (language) => {
    const ids = idsIn(scorecardSheet(input({ language })));
    for (const { id } of [...wcoPlan.kpis, ...wcoPlan.objectives, ...wcoPlan.perspectives]) {
      expect(ids.filter((each) => each === id)).toHaveLength(1);
    }
  });

  it("colours only the cells of its table", () => {
    for (const area of conditionalAreas(scorecardSheet(input()))) expect(area).toMatch(bounded);
  });

  it("compares cell values in its conditional formats and calls no function there", () => {
    for (const rule of scorecardSheet(input()).conditionalFormats ?? []) {
      expect(["cellValue", "dataBar"]).toContain(rule.kind);
    }
  });

  it("prints on one A4 width with its header on each page and page n of m", () => {
    const { print } = scorecardSheet(input());
    expect(print).toMatchObject({ orientation: "Landscape", pagesWide: 1, pagesTall: 0, titleRows: "7:7" });
    expect(print?.footer).toContain("page &P of &N");
  });

  it("writes a directorate's name as text, even one that looks like a formula", () => {
    const name = '=HYPERLINK("http://example.org")';
    const drawing = scorecardSheet(input({ scorecard: exampleScorecard(name) }));
    for (const formula of formulasOf(drawing)) expect(formula).not.toContain("HYPERLINK");
  });
});

describe("a published scorecard", () => {
  const drawing = scorecardSheet(published());
  const cells = cellsOf(drawing);
  const valueOf = (header: string, id: string) => {
    const row = [...cells].find(([address, value]) => /^A\d+$/.test(address) && value === id)?.[0].slice(1);
    return cells.get(`${columnOfHeader(drawing, header, 7)}${row}`);
  };

  it("shows a status by symbol and word, not by colour alone", () => {
    expect(valueOf("Status", "SG.1")).toBe("● On track");
    expect(valueOf("Status", "SO1.1")).toBe("▲ At risk");
    expect(valueOf("Status", "SO2.1")).toBe("◆ Off track");
  });

  it("shows a dash for the ratio of a KPI without one, which is not zero", () => {
    expect(valueOf("Ratio", "SP2.1")).toBe("–");
  });

  it("says how many directorates reported, of how many", () => {
    expect(valueOf("Reported", "SG.1")).toBe("2 of 3");
  });

  it("shows the uncapped ratio beside the capped score", () => {
    expect(valueOf("Ratio", "SP2.2")).toBe(1.25);
    expect(valueOf("Score", "SP2.2")).toBe(1);
  });

  it("says in words what a flag means", () => {
    expect(valueOf("Notes", "SP2.2")).toMatch(/counted twice/);
  });

  it("says in both languages which period it shows", () => {
    expect([...cells.values()]).toContain("2019/20, year to date to Q3");
    const french = cellsOf(scorecardSheet(published({ language: "fr" })));
    expect([...french.values()]).toContain("2019/20, cumul de l’exercice jusqu’au T3");
  });
});

describe("a live scorecard", () => {
  it("calls one custom function, however many KPIs there are", () => {
    const calls = formulasOf(scorecardSheet(live())).filter((formula) => formula.includes("WCO."));
    expect(calls).toEqual(['=WCO.SCORECARD("all",$N$5,$O$5)']);
  });

  it("finds each number by the id in its own row", () => {
    const drawing = scorecardSheet(live());
    const score = cellsOf(drawing).get(`${columnOfHeader(drawing, "Score", 7)}11`);
    expect(score).toEqual({ formula: expect.stringContaining("MATCH($A11,") as string });
  });

  it("hides the columns that hold the table of results", () => {
    expect(scorecardSheet(live()).hiddenColumns).toEqual(["N:W"]);
  });
});

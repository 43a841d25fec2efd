import { financeDrawings } from "../../../src/build/finance-drawings";
import type { Drawing } from "../../../src/sheets/drawing";
import { mostLiveLines } from "../../../src/sheets/finance/lines-sheet";
import {
  emptyFinance,
  objectiveTable,
  priorityTable,
  reconcile,
  yearBefore,
  type Finance,
} from "../../../src/budget";
import { wcoPlan } from "../../../src/plan";
import type { FinanceSheetInput } from "../../../src/sheets/finance/finance-input";
import { prepareFixtures } from "../../build/prepare-fixture";
import { generatedBudget } from "../../budget/generated-budget";
import { bounded, cellsOf, conditionalAreas, formulasOf } from "../drawn";

async function drawn(language: "en" | "fr", ...names: readonly string[]): Promise<readonly Drawing[]> {
  const { sheet } = await prepareFixtures(names, language);
  return sheet === null ? [] : financeDrawings(sheet);
}

describe("the Finance Committee’s sheet", () => {
  let sheet: Drawing;
  let texts: readonly string[];
  beforeAll(async () => {
    [sheet] = (await drawn("en", "budget.xlsx", "plan.xlsx", "scenario.xlsx")) as [Drawing];
    texts = [...cellsOf(sheet).values()].filter((cell) => typeof cell === "string");
  });

  it.each([
    "1. By strategic priority (Section VI)",
    "2. By directorate and priority",
    "3. By objective",
    "4. Reconciliation with the source tables",
    "5. What if: scenarios beside the approved budget",
    "Notes",
    "Signatures",
  ])("has the section “%s”", (title) => {
    expect(texts).toContain(title);
  });

  it("writes no number of the table by priority as a value: each can be followed to its tables", () => {
    const numbers = [...cellsOf(sheet)].filter(
      ([address, cell]) => /^[C-I](?:9|1[0-9])$/.test(address) && typeof cell === "number",
    );
    // What is not allocated to any priority is allocated with nothing, by its name.
    expect(numbers).toEqual([["E18", 0]]);
  });

  it("names the objectives that shares and actions state, with symbol and word of their status", () => {
    expect(cellsOf(sheet).get("J11")).toBe("SG, SO1, SP5, SP7");
    expect(cellsOf(sheet).get("L11")).toMatch(/^SG ● On track; SO1 ◆ Off track/);
  });

  it("shows the size of the cross table’s amounts by colour as well, without the totals", () => {
    const scale = sheet.conditionalFormats?.find(({ kind }) => kind === "colorScale");
    expect(scale?.area).toBe("C23:L26");
  });

  it("charts the shares by priority with their names", () => {
    expect(sheet.charts).toMatchObject([{ data: "B8:C18", kind: "BarClustered" }]);
  });

  it("prints on A4 landscape, one page wide, without the columns it computes in", () => {
    expect(sheet.print).toMatchObject({
      orientation: "Landscape",
      pagesWide: 1,
      area: expect.stringMatching(/^A1:M\d+$/) as string,
    });
    expect(sheet.hiddenColumns).toEqual(["N:W"]);
  });

  it("begins a page at a table that the page before has no room for, never between its heading and its rows", () => {
    const headings = [...cellsOf(sheet)].filter(
      ([, cell]) => typeof cell === "string" && /^(?:[1-5]\.|Notes)/.test(cell),
    );
    const rows = headings.map(([address]) => Number(address.slice(1)));
    const breaks = sheet.print?.pageBreaks ?? [];
    expect(breaks.length).toBeGreaterThan(0);
    expect(rows).toEqual(expect.arrayContaining([...breaks]));
  });

  it("uses no function of the add-in, so that the Committee can verify without it", () => {
    expect(formulasOf(sheet).filter((formula) => formula.includes("WCO."))).toEqual([]);
    for (const area of conditionalAreas(sheet)) expect(area).toMatch(bounded);
  });

  it("says in French what it says in English, percentages with a space", async () => {
    const [french] = (await drawn("fr", "budget.xlsx", "plan.xlsx")) as [Drawing];
    expect(cellsOf(french).get("A1")).toBe("Comité financier : budget par priorité stratégique");
    expect(french.styles.some(({ style }) => style.numberFormat === "0.0\\ %")).toBe(true);
  });

  it("says which findings an officer should know of, and how many more there are", async () => {
    const [faulty] = (await drawn("en", "faults.xlsx")) as [Drawing];
    const notes = [...cellsOf(faulty).values()].filter((cell) => typeof cell === "string");
    expect(notes.some((note) => note.includes("add up to 120 %"))).toBe(true);
    expect(notes.some((note) => /^And \d+ more findings\.$/.test(note))).toBe(true);
  });
});

describe("the sheet of calculated lines", () => {
  /** The sheet for a generated budget of so many lines. */
  function linesOf(count: number): Drawing | undefined {
    const finance: Finance = { ...emptyFinance, budget: generatedBudget(count, 7) };
    const priorities = wcoPlan.priorities.map(({ id }) => id);
    const { table } = priorityTable(priorities, finance.budget, "2019/20");
    const input: FinanceSheetInput = {
      plan: wcoPlan,
      finance,
      table,
      before: priorityTable(priorities, finance.budget, yearBefore("2019/20")).table,
      objectives: objectiveTable([], table),
      links: new Map(),
      statuses: new Map(),
      scenarios: [],
      reconciliation: reconcile(table, finance.budget),
      findings: [],
      language: "en",
      asOf: "",
    };
    return financeDrawings(input).find(({ sheet }) => sheet === "WCO Budget lines");
  }

  it("splits each line by formulas", () => {
    const cells = cellsOf(linesOf(20)!);
    const parts = [...cells].filter(([address]) => /^AG\d+$/.test(address) && address !== "AG1");
    expect(parts).toHaveLength(20);
    expect(parts.every(([, cell]) => cell !== null && typeof cell === "object")).toBe(true);
  });

  it("writes the parts of a very long budget as values, and still checks each line", () => {
    const cells = cellsOf(linesOf(mostLiveLines + 1)!);
    expect(typeof cells.get("AG2")).toBe("number");
    expect(cells.get("AQ2")).toEqual({ formula: "=SUM($AG2:$AP2)-$E2" });
  });
});

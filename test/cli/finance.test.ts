import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { wcoScorecard } from "./listen";

const fixtures = path.resolve(__dirname, "../fixtures/finance");
const file = (name: string): string => path.join(fixtures, name);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "wco-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("wco-scorecard finance", () => {
  it("prints the budget by priority and says that every total agrees", async () => {
    const { status, printed } = await wcoScorecard([
      "finance",
      file("budget.xlsx"),
      file("plan.xlsx"),
      "--year",
      "2019/20",
    ]);
    expect(status).toBe(0);
    expect(printed).toMatch(/P5 +Harmonized System +41,611\.11 +18\.9 % +37,500\.00/);
    expect(printed).toMatch(/Total +219,669\.67 +100\.0 % +150,000\.01/);
    expect(printed).toContain("Every total agrees with the source tables to the cent.");
  });

  it("writes amounts as French does", async () => {
    const { printed } = await wcoScorecard([
      "finance",
      file("budget.xlsx"),
      "--year=2019/20",
      "--lang",
      "fr",
    ]);
    expect(printed).toMatch(/Total +219\u202f669,67 +100,0 %/);
  });

  it("writes the result as JSON", async () => {
    const out = path.join(folder, "finance.json");
    await wcoScorecard(["finance", fixtures, "--year", "2019/20", "--json", out]);
    expect(JSON.parse(readFileSync(out, "utf8"))).toMatchObject({
      year: "2019/20",
      reconciliation: { reconciles: true },
    });
  });

  it("ends with 1 where there are errors among the findings, each a line with its cell", async () => {
    const { status, messages } = await wcoScorecard(["finance", file("faults.xlsx"), "--year", "2019/20"]);
    expect(status).toBe(1);
    expect(messages).toContainEqual(
      expect.stringMatching(/^faults\.xlsx › Shares!C2: The shares of line A1 add up to 120 %/),
    );
  });

  it("ends with 2 where no file has a budget line of the year", async () => {
    const { status, messages } = await wcoScorecard(["finance", file("budget.xlsx"), "--year", "2021/22"]);
    expect(status).toBe(2);
    expect(messages.join("\n")).toContain("No budget line for 2021/22 could be read from 1 file.");
  });

  it.each([
    ["without a year", [file("budget.xlsx")], "--year is missing"],
    [
      "with a year that is none",
      [file("budget.xlsx"), "--year", "2020"],
      "use a fiscal year such as 2019/20",
    ],
    ["without a file", ["--year", "2019/20"], "Name at least one workbook"],
    ["for templates without a place to write to", ["--template", "--year", "2019/20"], "--out is missing"],
  ])("ends with 2 %s and says so in one line", async (_what, words, message) => {
    const { status, messages } = await wcoScorecard(["finance", ...words]);
    expect(status).toBe(2);
    expect(messages).toEqual([expect.stringContaining(message)]);
  });
});

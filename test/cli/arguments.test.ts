import { wcoScorecard } from "./listen";

describe("what wco-scorecard is asked", () => {
  it.each([["--help"], ["help"], ["-h"], [""]])("explains itself for %j and ends with 0", async (word) => {
    const { status, printed, messages } = await wcoScorecard(word === "" ? [] : [word]);
    expect(status).toBe(0);
    expect(printed).toContain("wco-scorecard build  <file|folder>...");
    expect(messages).toEqual([]);
  });

  it.each<[string, readonly string[], string]>([
    ["a command that is none", ["bake", "samples"], "bake is not a command: use build, import"],
    ["an option of no command", ["build", "samples", "--fast"], "--fast is not an option of build"],
    [
      "an option of another command",
      ["import", "samples", "--portable"],
      "--portable is not an option of import",
    ],
    [
      "an option without its value",
      ["build", "samples", "--out"],
      "--out needs a value: --out scorecard.xlsx",
    ],
    ["an option for a value", ["build", "samples", "--out", "--portable"], "--out needs a value"],
    ["an empty value", ["build", "samples", "--out="], "--out needs a value"],
    ["a value for a switch", ["build", "samples", "--portable=no"], "--portable"],
    [
      "a period that is none",
      ["build", "samples", "--period", "Q3"],
      "--period Q3: use a quarter (2019/20-Q3)",
    ],
    ["a fifth quarter", ["build", "samples", "--period", "2019/20-Q5"], "--period 2019/20-Q5: use a quarter"],
    [
      "years that do not follow",
      ["build", "samples", "--period", "2019/21"],
      "--period 2019/21: use a quarter",
    ],
    ["a language it does not speak", ["build", "samples", "--lang", "de"], "--lang de: use en or fr."],
    ["no workbook", ["build"], "Name at least one workbook"],
    ["no workbook to check", ["check"], "Name at least one workbook"],
    [
      "a template without a directorate",
      ["template", "--year", "2019/20", "--out", "t.xlsx"],
      "--directorate is missing",
    ],
    [
      "a template without a year",
      ["template", "--directorate", "CB", "--out", "t.xlsx"],
      "--year is missing",
    ],
    [
      "a template without a place",
      ["template", "--directorate", "CB", "--year", "2019/20"],
      "--out is missing",
    ],
    [
      "a template for a year that is none",
      ["template", "--directorate", "CB", "--year", "2020", "--out", "t.xlsx"],
      "--year 2020: use a fiscal year such as 2019/20.",
    ],
    [
      "a template with a blank directorate",
      ["template", "--directorate", " ", "--year", "2019/20", "--out", "t.xlsx"],
      "--directorate",
    ],
    [
      "workbooks for a template",
      ["template", "a.xlsx", "--directorate", "CB", "--year", "2019/20", "--out", "t.xlsx"],
      "a.xlsx",
    ],
  ])("refuses %s in one line and ends with 2", async (_what, words, message) => {
    const { status, printed, messages } = await wcoScorecard(words);
    expect({ status, printed }).toEqual({ status: 2, printed: "" });
    expect(messages).toEqual([expect.stringContaining(message)]);
  });

  it("refuses in French where French is asked for, and where the system speaks it", async () => {
    const french = "« cuire » n’est pas une commande";
    const asked = await wcoScorecard(["cuire", "--lang", "fr"]);
    const spoken = await wcoScorecard(["cuire"], "fr");
    expect(asked.messages).toEqual(spoken.messages);
    expect(asked.messages[0]).toContain(french.replace(/« | »/g, ""));
  });

  it("takes --option=value as --option value", async () => {
    const { messages } = await wcoScorecard(["build", "nowhere", "--period=2019/20-Q9"]);
    expect(messages[0]).toContain("--period 2019/20-Q9");
  });
});

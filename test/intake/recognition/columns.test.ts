import { english, imported, type Rows } from "./hand";

const read = (...rows: Rows) => imported({ sheets: { Report: [...english, ...rows] } });

describe("a number merged over several cells", () => {
  it.each<[string, readonly string[], Rows]>([
    [
      "quarters",
      ["C5:F5"],
      [
        ["KPI", "Role", "Q1", "Q2", "Q3", "Q4"],
        ["SP5.1", "Target", 16, null, null, null],
        [null, "Actual", 3, 4, 5, 6],
      ],
    ],
    [
      "KPIs",
      ["C5:C6"],
      [
        ["KPI", "Q1 target", "Q1 actual"],
        ["SP5.1", 15, 12],
        ["SP6.1", 5, null],
      ],
    ],
  ])("is asked, as it may be of any: %s", async (_, merges, rows) => {
    const { figures, asked } = await imported({ merges, sheets: { Report: [...english, ...rows] } });
    expect(figures.some((figure) => figure.endsWith("/16") || figure.includes("12/"))).toBe(false);
    expect(asked).toContain("figure-over-several");
  });
});

describe("columns that split a target or an actual", () => {
  it("are asked where the parts are no quarters, roles or directorates", async () => {
    const { figures, asked } = await read(
      ["KPI", "Q1 target", "Q1 actual", null],
      [null, null, "Europe", "Africa"],
      ["SP5.1", 15, 7, 5],
    );
    expect(figures).toEqual(["SP5.1 Q1 –/15"]);
    expect(asked).toContain("role-unknown");
  });

  it("may be units", async () => {
    const { figures } = await read(
      ["KPI", "Q1 target", "Q1 actual"],
      [null, "number", "operations"],
      ["SP5.1", 15, 12],
    );
    expect(figures).toEqual(["SP5.1 Q1 12/15"]);
  });

  it("are directorates' where they name them, their sum left out", async () => {
    const { figures } = await imported({
      merges: ["B3:D3", "E3:G3"],
      sheets: {
        Report: [
          ["Fiscal year 2019/20"],
          [],
          ["KPI", "Q1 target", null, null, "Q1 actual"],
          [null, "CF", "CB", "Total", "CF", "CB", "Total"],
          ["SP5.1", 15, 5, 20, 12, 4, 16],
        ],
      },
    });
    expect(figures).toEqual(["SP5.1 Q1 12/15", "CB SP5.1 Q1 4/5"]);
  });
});

describe("a header that says more than its numbers", () => {
  it("is no target where it states it: “Q1 (target 15)”", async () => {
    const { figures, asked } = await read(["KPI", "Q1 (target 15)"], ["SP5.1", 12]);
    expect(figures).toEqual([]);
    expect(asked).toContain("role-unknown");
  });

  it.each(["Q1 target (1)", "Q1 target*", "Q1 target¹"])("may have a footnote: %s", async (target) => {
    expect((await read(["KPI", target, "Q1 actual (2)"], ["SP5.1", 15, 12])).figures).toEqual([
      "SP5.1 Q1 12/15",
    ]);
  });

  it.each(["Achieved (Y/N)", "Achieved? (1 = yes)", "Réalisé (oui/non)"])(
    "is no actual where it asks: %s",
    async (header) => {
      expect((await read(["KPI", "Q1 target", header], ["SP5.1", 15, 1])).figures).toEqual(["SP5.1 Q1 –/15"]);
    },
  );

  it("is asked where only the target names its quarter", async () => {
    const { figures, asked } = await read(["KPI", "Q1 target", "Actual"], ["SP5.1", 15, 12]);
    expect(figures).toEqual(["SP5.1 Q1 –/15"]);
    expect(asked).toContain("actual-of-no-quarter");
  });
});

describe("a directorate for each row", () => {
  it.each(["Dir.", "Lead directorate", "Reporting directorate", "Direction responsable"])(
    "stands in a column %s",
    async (header) => {
      const { figures } = await imported({
        sheets: {
          Report: [
            ["Fiscal year 2019/20"],
            [],
            ["KPI", header, "Q1 target", "Q1 actual"],
            ["SP5.1", "CF", 15, 12],
            ["SP5.1", "CB", 5, 4],
          ],
        },
      });
      expect(figures).toEqual(["SP5.1 Q1 12/15", "CB SP5.1 Q1 4/5"]);
    },
  );

  it("may be all that stands below a KPI's name", async () => {
    const { figures } = await imported({
      sheets: {
        Report: [
          ["Fiscal year 2019/20"],
          [],
          ["SP5.1 Joint operations"],
          ["Directorate", "Q1 target", "Q1 actual"],
          ["CF", 15, 12],
          ["CB", 5, 4],
          ["Total", 20, 16],
        ],
      },
    });
    expect(figures).toEqual(["SP5.1 Q1 12/15", "CB SP5.1 Q1 4/5"]);
  });
});

describe("dates over quarters", () => {
  it.each([
    ["au 30/09/19", "au 31/12/19"],
    ["I. Quarter", "II. Quarter"],
    ["Quarter One", "Quarter Two"],
    ["1T", "2T"],
    ["Jul-Sep 19", "Oct-Dec 19"],
    ["As at 30 September 2019", "As at 31 December 2019"],
    ["Quarter ending Sept 2019", "Quarter ending Dec 2019"],
    ["1st Quarter FY20", "2nd Quarter FY20"],
    ["Q1'19/20", "Q2'19/20"],
    ["1er trim.", "2ème trim."],
  ])("are written as %s, %s", async (first, second) => {
    const { figures } = await read(
      ["KPI", first, null, second],
      [null, "Target", "Actual", "Target", "Actual"],
      ["SP5.1", 15, 12, 8, 7],
    );
    expect(figures).toEqual(["SP5.1 Q1 12/15", "SP5.1 Q2 7/8"]);
  });
});

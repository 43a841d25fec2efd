import { english, french, imported, type Hand, type Rows } from "./hand";

const table: Rows = [
  ["KPI", "Q1 target", "Q1 actual"],
  ["SP5.1", 15, 12],
];
const ofYear: Rows = [["Fiscal year 2019/20"], []];

describe("a code that is not written as the plan writes it", () => {
  const read = (code: string) =>
    imported({ sheets: { Report: [...english, ["KPI", "Q1 target", "Q1 actual"], [code, 15, 12]] } });

  it.each(["ＳＰ５．１", "SP51", "SP 51", "S P 5 . 1", "SP5․1", "SP5·1", "SP5.1²"])(
    "is read: %s",
    async (code) => {
      expect((await read(code)).figures).toEqual(["SP5.1 Q1 12/15"]);
    },
  );

  it.each(["SP5.1a", "SP5.1b Sea operations", "SP5.1.2 Air"])(
    "is asked with the nearest one: %s",
    async (code) => {
      const { figures, asked } = await read(code);
      expect(figures).toEqual([]);
      expect(asked).toContain("kpi-code-unknown-closest");
    },
  );

  it.each(["SP115", "SP9.1", "SP5.1 / SP6.1", "SP7.1 - SP7.5"])("is never guessed: %s", async (code) => {
    const { figures, asked } = await read(code);
    expect(figures).toEqual([]);
    expect(asked).not.toEqual([]);
  });
});

describe("a directorate", () => {
  it.each([
    ["Administration_2019-20.xlsx", "ADM"],
    ["KPI_Administration_Q1_2019-20.xlsx", "ADM"],
    ["Cabinet KPI report 2019-20.xlsx", "SGO"],
    ["Rapport trimestriel - Cabinet (final v2).xlsx", "SGO"],
  ])("is what the file's name says besides that it is a report: %s", async (file, code) => {
    const { figures } = await imported({ file, sheets: { Report: [...ofYear, ...table] } });
    expect(figures).toEqual([`${code} SP5.1 Q1 12/15`]);
  });

  it("is not every administration that a file's name speaks of", async () => {
    const file = "Customs administration survey 2019-20.xlsx";
    const { figures, asked } = await imported({ file, sheets: { Report: table } });
    expect(figures).toEqual([]);
    expect(asked).toContain("directorate-unknown");
  });

  it.each<[string, Hand]>([
    [
      "over merged columns",
      {
        merges: ["B3:C3", "D3:E3"],
        sheets: {
          Report: [
            ...ofYear,
            ["KPI", "Compliance and Facilitation", null, "Capacity Building", null],
            [null, "Q1 target", "Q1 actual", "Q1 target", "Q1 actual"],
            ["SP5.1", 15, 12, 5, 4],
          ],
        },
      },
    ],
    [
      "over columns that are not merged",
      {
        sheets: {
          Report: [
            ...ofYear,
            [null, "CF", null, "CB"],
            ["KPI", "Q1 target", "Q1 actual", "Q1 target", "Q1 actual"],
            ["SP5.1", 15, 12, 5, 4],
          ],
        },
      },
    ],
    [
      "over merged quarters in French",
      {
        merges: ["B3:E3", "F3:I3", "B4:C4", "D4:E4", "F4:G4", "H4:I4"],
        sheets: {
          Report: [
            ["Exercice 2019/20"],
            [],
            ["ICP", "Contrôle et facilitation", null, null, null, "Renforcement des capacités"],
            [null, "T1", null, "T2", null, "T1", null, "T2"],
            [null, "Cible", "Réalisé", "Cible", "Réalisé", "Cible", "Réalisé", "Cible", "Réalisé"],
            ["SP5.1", 15, 12, null, null, 5, 4, null, null],
          ],
        },
      },
    ],
  ])("stands %s, with another beside it", async (_, hand) => {
    expect((await imported(hand)).figures).toEqual(["SP5.1 Q1 12/15", "CB SP5.1 Q1 4/5"]);
  });
});

describe("targets and actuals on sheets of their own", () => {
  it.each([
    ["T", "A"],
    ["C", "R"],
    ["Target", "Actual"],
    ["Cibles", "Réalisations"],
    ["Denominator", "Numerator"],
    ["Dénominateur", "Numérateur"],
  ])("are %s and %s", async (targets, actuals) => {
    const sheets = {
      [targets]: [...english, ["KPI", "Q1", "Q2"], ["SP5.1", 15, 8]],
      [actuals]: [
        ["KPI", "Q1", "Q2"],
        ["SP5.1", 12, 7],
      ],
    };
    expect((await imported({ sheets })).figures).toEqual(["SP5.1 Q1 12/15", "SP5.1 Q2 7/8"]);
  });
});

describe("half a year over its quarters", () => {
  const halves = (heading: Rows, first: string, second: string, letter: string): Hand => ({
    merges: ["B4:E4", "F4:I4", "B5:C5", "D5:E5", "F5:G5", "H5:I5"],
    sheets: {
      Report: [
        ...heading,
        ["KPI", first, null, null, null, second],
        [null, `${letter}1`, null, `${letter}2`, null, `${letter}3`, null, `${letter}4`],
        [null, ...["Target", "Actual", "Target", "Actual", "Target", "Actual", "Target", "Actual"]],
        ["SP5.1", 2, 1, 4, 3, 6, 5, 8, 7],
      ],
    },
  });

  it.each<[string, string, Rows, string]>([
    ["First half", "Second half", english, "Q"],
    ["H1", "H2", english, "Q"],
    ["1er semestre", "2e semestre", french, "T"],
    ["Semestre 1", "Semestre 2", french, "T"],
  ])("heads them and says no more: %s, %s", async (first, second, heading, letter) => {
    const { figures } = await imported(halves(heading, first, second, letter));
    expect(figures).toEqual(["SP5.1 Q1 1/2", "SP5.1 Q2 3/4", "SP5.1 Q3 5/6", "SP5.1 Q4 7/8"]);
  });

  it("is asked where it is the other half", async () => {
    const { figures, asked } = await imported(halves(english, "Second half", "First half", "Q"));
    expect(figures).toEqual([]);
    expect(asked).toContain("period-unusable");
  });
});

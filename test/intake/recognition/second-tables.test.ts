import { english, imported, type Rows } from "./hand";

const read = (...rows: Rows) => imported({ sheets: { Report: [...english, ...rows] } });
const block: Rows = [["SP8.1 Members supported"], [null, "Q1", "Q2"], ["Actual", 1], ["Target", 3]];
const thisYear: Rows = [
  ["KPI", "Q1 target", "Q1 actual"],
  ["SP5.1", 15, 12],
];
const otherTable: Rows = [
  ["KPI", "Q1 target", "Q1 actual"],
  ["SP5.1", 9, 8],
  ["SP6.1", 3, 2],
];

describe("a table on something else below a KPI's own", () => {
  it.each<[string, Rows]>([
    [
      "staff in French",
      [
        [],
        ["Effectifs"],
        ["Grade", "Prévu", "Réel", "Q1", "Q2"],
        ["Technical Officer", 12, 11, 11, 10],
        ["Programme Manager", 4, 4, 3, 4],
      ],
    ],
    ["staff, no row between", [["Staff"], ["Grade", "Planned", "Actual", "Q1"], ["Actual posts", 4, 4, 3]]],
    ["travel", [[], ["Item", "Q1", "Q2"], ["Planned travel", 4, 4], ["Actual travel", 3, 3]]],
    ["rows of the same table", [["Target groups reached", 7, 8]]],
    ["workshops, which SP8.1 does not count", [["Planned workshops", 5, 5]]],
  ])("gives it no figure: %s", async (_, rows) => {
    const { figures, asked } = await read(...block, ...rows);
    expect(figures).toEqual(["SP8.1 Q1 1/3"]);
    expect(asked).toContain("row-not-recognised");
  });

  it.each(["Target (number)", "Target set for the quarter", "Target (Members)", "Cible fixée"])(
    "does not begin with a role that is only qualified: %s",
    async (label) => {
      const { figures } = await read(["SP8.1"], [null, "Q1"], ["Actual", 1], [label, 3]);
      expect(figures).toEqual(["SP8.1 Q1 1/3"]);
    },
  );

  it("is no role where a KPI's own title stands beside its code, misspelt", async () => {
    const { figures } = await read(
      ["Réf.", "Libellé de l'indicateur", "T1 effectué", "T1 programmé"],
      ["SP8.1", "Membres soutenus en matière de développmeent du personnel", null, 3],
    );
    expect(figures).toEqual(["SP8.1 Q1 –/3"]);
  });

  it("asks where Members and workshops are counted side by side", async () => {
    const { figures, asked } = await read(
      ["SP8.1"],
      [null, "Q1"],
      ["Members supported", 1],
      ["Members requesting", 3],
      ["Planned", 9],
    );
    expect(figures).toEqual(["SP8.1 Q1 1/–"]);
    expect(asked).toContain("figures-of-one-table-differ");
  });
});

describe("a heading over a second table that says another year", () => {
  it.each([
    "Previous year",
    "Last year",
    "Last fiscal year",
    "Prior year figures",
    "Figures of last year (for comparison)",
    "Comparison: previous fiscal year",
    "Rappel : exercice précédent",
    "Rappel année N-1",
    "Exercice antérieur",
    "2018/19",
    "2018-2019",
    "FY 2018/19",
    "Results 2018/19",
    "Exercice 2018-2019",
    "2018",
    "Next year",
    "Prévisions pour le prochain exercice",
  ])("leaves its figures out and says so: %s", async (heading) => {
    const { figures, said } = await read(...thisYear, [], [heading], ...otherTable);
    expect(figures.filter((figure) => !figure.includes("2018/19"))).toEqual(["SP5.1 Q1 12/15"]);
    const told = said.some((code) => code === "other-year-left-out" || code === "period-contradicts-year");
    expect(told || figures.length === 3).toBe(true);
  });

  it("does so without a header of its own, too", async () => {
    const { figures, said } = await read(...thisYear, ["Last year"], ["SP5.1", 9, 8], ["SP6.1", 3, 2]);
    expect(figures).toEqual(["SP5.1 Q1 12/15"]);
    expect(said).toContain("other-year-left-out");
  });

  it.each([
    ["Previous year", "Current year"],
    ["Exercice précédent", "Exercice en cours"],
  ])("ends where this year's begins: %s, then %s", async (before, now) => {
    const { figures } = await read([before], ...otherTable, [], [now], ...thisYear);
    expect(figures).toEqual(["SP5.1 Q1 12/15"]);
  });

  it("reaches no further than the KPI's block in which it stands", async () => {
    const rows = (kpi: string, target: number, actual: number): Rows => [
      [kpi],
      [null, "Q1"],
      ["Target", target],
      ["Actual", actual],
      ["Previous year"],
      [null, "Q1"],
      ["Target", 99],
      ["Actual", 98],
      [],
    ];
    const { figures } = await read(...rows("SP5.1", 15, 12), ...rows("SP6.1", 5, 4));
    expect(figures).toEqual(["SP5.1 Q1 12/15", "SP6.1 Q1 4/5"]);
  });

  it("reaches over all blocks below where it heads them", async () => {
    const rows = (kpi: string, actual: number): Rows => [[kpi], [null, "Q1"], ["Actual", actual], []];
    const { figures } = await read(
      ...rows("SP5.1", 12),
      ...rows("SP6.1", 4),
      ["Previous year"],
      ...rows("SP5.1", 9),
      ...rows("LD1.1", 3),
    );
    expect(figures).toEqual(["SP5.1 Q1 12/–", "SP6.1 Q1 4/–"]);
  });

  it("is none where it only compares", async () => {
    const { figures } = await read(
      ["Results compared with last year"],
      ["KPI", "Q1 target", "Q1 actual", "Last year"],
      ["SP5.1", 15, 12, 9],
    );
    expect(figures).toEqual(["SP5.1 Q1 12/15"]);
  });

  it.each(["Last year", "Année précédente", "N-1", "2018"])("may be a sheet's name: %s", async (name) => {
    const sheets = { Report: [...english, ...thisYear], [name]: otherTable };
    const { figures, said } = await imported({ sheets });
    expect(figures).toEqual(["SP5.1 Q1 12/15"]);
    expect(said.some((code) => /other-year|contradicts-year/.test(code))).toBe(true);
  });
});

describe("an example", () => {
  it.each(["Example", "Exemple de saisie", "Scenario: what if"])("is no report: %s", async (heading) => {
    const { figures, asked } = await read([heading], ...otherTable);
    expect(figures).toEqual([]);
    expect(asked).toContain("example-left-out");
  });

  it.each(["Instructions", "How to fill in", "Mode d'emploi"])("may stand on a sheet %s", async (name) => {
    const { figures, asked } = await imported({
      sheets: { [name]: otherTable, Report: [...english, ...thisYear] },
    });
    expect(figures).toEqual(["SP5.1 Q1 12/15"]);
    expect(asked).toContain("example-left-out");
  });
});

describe("a sheet of old figures", () => {
  it.each(["Report (old)", "Backup", "DRAFT do not use", "Ancienne version"])("is none: %s", async (name) => {
    const { figures, asked } = await imported({
      sheets: { Report: [...english, ...thisYear], [name]: [...english, ...otherTable] },
    });
    expect(figures).toEqual(["SP5.1 Q1 12/15"]);
    expect(asked).toContain("example-left-out");
  });
});

describe("money and staff time by KPI", () => {
  it.each(["Budget (EUR)", "Expenditure", "Dépenses (en euros)", "Staff days", "Jours-personnes"])(
    "are no figures of the KPIs that do not count them: %s",
    async (heading) => {
      const { figures, asked } = await read(...thisYear, [], [heading], ...otherTable);
      expect(figures).toEqual(["SP5.1 Q1 12/15"]);
      expect(asked).toContain("resources-left-out");
    },
  );

  it("are those of the KPIs that do", async () => {
    const { figures } = await read(["Budget"], ["KPI", "Q1 target", "Q1 actual"], ["ORG2.1", 1500, 900]);
    expect(figures).toEqual(["ORG2.1 Q1 900/1500"]);
  });

  it("end with the next heading", async () => {
    const { figures } = await read(["Budget"], ...otherTable, [], ["Activities"], ...thisYear);
    expect(figures).toEqual(["SP5.1 Q1 12/15"]);
  });
});

describe("what a row leaves to be understood", () => {
  it("is its quarter, from the row above, where KPIs stand across", async () => {
    const { figures } = await read(
      ["Quarter", "Role", "SP5.1", "SP6.1"],
      ["Q1", "Target", 15, 5],
      [null, "Actual", 12, 4],
    );
    expect(figures).toEqual(["SP5.1 Q1 12/15", "SP6.1 Q1 4/5"]);
  });

  it.each(["idem", '"', "ditto"])("is its KPI, by %s", async (mark) => {
    const { figures } = await read(
      ["KPI", "Quarter", "Target", "Actual"],
      ["SP5.1", "Q1", 15, 12],
      [mark, "Q2", 8, 7],
    );
    expect(figures).toEqual(["SP5.1 Q1 12/15", "SP5.1 Q2 7/8"]);
  });

  it("is never taken from a column of linked KPIs before its own", async () => {
    const { figures } = await read(
      ["Linked KPI", "KPI", "Q1 target", "Q1 actual"],
      ["SO1.1", "SP5.1", 15, 12],
    );
    expect(figures).toEqual(["SP5.1 Q1 12/15"]);
  });

  it("is not whether a number in a column of per cent is a figure", async () => {
    const { figures, asked } = await read(
      ["KPI", "Unit", "Q1 target", "Q1 actual"],
      ["ORG2.2", "%", 100, 80],
    );
    expect(figures).toEqual([]);
    expect(asked).toContain("percentage-alone");
  });

  it("is not a milestone, which may be a target: beside an annual target it is asked", async () => {
    const { figures, asked } = await read(
      ["KPI", "Milestone 1 (Q1)", "Milestone 2 (Q2)", "Annual target"],
      ["SP5.1", 4, 8, 15],
    );
    expect(figures.filter((figure) => /Q[12]/.test(figure))).toEqual([]);
    expect(asked).toContain("role-unknown");
  });

  it("is said where all figures are in thousands", async () => {
    const { asked } = await read(
      ["All amounts in thousands of euros"],
      ["KPI", "Q1 target", "Q1 actual"],
      ["ORG2.1", 15, 12],
    );
    expect(asked).toContain("figures-in-thousands");
  });
});

describe("a figure that a table states twice", () => {
  it.each<[string, Rows]>([
    [
      "a revised target",
      [
        ["KPI", "Q1 target", "Q1 revised target", "Q1 actual"],
        ["SP5.1", 15, 10, 12],
      ],
    ],
    [
      "a forecast",
      [
        ["KPI", "Q1 target", "Q1 forecast", "Q1 actual"],
        ["SP5.1", 15, 10, 12],
      ],
    ],
    [
      "a preliminary actual",
      [
        ["KPI", "Q1 target", "Q1 actual (prelim.)", "Q1 actual (final)"],
        ["SP5.1", 15, 10, 12],
      ],
    ],
    [
      "a stretch target",
      [
        ["KPI", "Q1 minimum target", "Q1 stretch target", "Q1 actual"],
        ["SP5.1", 10, 15, 12],
      ],
    ],
    [
      "rows of both",
      [["SP5.1"], [null, "Q1"], ["Target", 15], ["Actual (provisional)", 10], ["Actual (final)", 12]],
    ],
  ])("is asked: %s", async (_, rows) => {
    const { figures, asked } = await read(...rows);
    expect(figures).toEqual([]);
    expect(asked).toContain("duplicate-differs");
  });

  it.each([
    ["Annual target", "Revised annual target"],
    ["Cible annuelle", "Prévision fin d'année"],
  ])("is asked where it is annual, too: %s, %s", async (first, second) => {
    const { figures, asked } = await read(
      ["KPI", first, second, "Q1 actual", "Q2 actual"],
      ["SP5.1", 16, 12, 3, 4],
      ["SP6.1", 8, 8, 2, 1],
    );
    expect(figures).toEqual(["SP5.1 Q1 3/–", "SP5.1 Q2 4/–", "SP6.1 Q1 2/2", "SP6.1 Q2 1/2"]);
    expect(asked).toEqual(["figures-of-one-table-differ"]);
  });
});

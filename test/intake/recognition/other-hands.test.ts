import { recognise } from "../../../src/intake/recognition/recognise";
import { wcoPlan } from "../../../src/plan";
import { workbookOf, type Content } from "./source-sheets";

const heading: Content[][] = [["Directorate: Compliance and Facilitation"], ["Fiscal year 2019/20"], []];

function read(...rows: Content[][]) {
  return recognise(workbookOf({ Report: [...heading, ...rows] }), wcoPlan);
}

function taken(...rows: Content[][]): readonly string[] {
  return read(...rows).figures.map(
    ({ kpi, period, actual, target }) => `${kpi} ${period.slice(-2)} ${String(actual)}/${String(target)}`,
  );
}

const codesAsked = (...rows: Content[][]) => read(...rows).findings.map(({ code }) => code);

describe("other words for target and actual", () => {
  it.each([
    ["Goal", "Outcome"],
    ["Commitment", "Delivered"],
    ["Planned output", "Actual output"],
    ["Set target", "Actual result"],
    ["Programmé", "Effectué"],
    ["Objectif visé", "Résultat effectif"],
    ["T", "A"],
    ["C", "R"],
  ])("are %s and %s", (target, actual) => {
    expect(taken(["KPI", `Q1 ${target}`, `Q1 ${actual}`], ["SP5.1", 15, 12])).toEqual(["SP5.1 Q1 12/15"]);
  });

  it("are single letters in rows as well", () => {
    expect(taken(["KPI", null, "Q1"], ["SP5.1", "T", 15], [null, "A", 12])).toEqual(["SP5.1 Q1 12/15"]);
  });

  it("are no letters of traffic lights", () => {
    expect(
      taken(["KPI", "Q1 target", "Q1 actual", "Q1"], ["SP5.1", 15, 12, "A"], ["SP6.1", 5, 4, "R"]),
    ).toEqual(["SP5.1 Q1 12/15", "SP6.1 Q1 4/5"]);
  });
});

describe("a pair in one cell", () => {
  it("stands in the order of the header's letters", () => {
    expect(taken(["KPI", "Q1 (T/A)"], ["SP5.1", "15/12"])).toEqual(["SP5.1 Q1 12/15"]);
  });

  it("is asked where the header's words do not tell its order", () => {
    const rows: Content[][] = [
      ["KPI", "Q1 (Soll / Ist)", "Q2 (Soll / Ist)"],
      ["SP5.1", "15 / 12", "8 / 9"],
    ];
    expect(taken(...rows)).toEqual([]);
    expect(codesAsked(...rows)).toContain("pair-order-unclear");
  });
});

describe("codes and wordings of KPIs", () => {
  it.each(["KPI n° SP5.1", "KPI-SP5.1", "[SP5.1]", "sp 5 . 1", "Ref. SP5-1", "SP5.1.  Joint operations"])(
    "are read as written: %s",
    (label) => {
      expect(taken(["KPI", "Q1 target", "Q1 actual"], [label, 15, 12])).toEqual(["SP5.1 Q1 12/15"]);
    },
  );

  it("are read in both languages at once", () => {
    const label = "Compendiums updated or published / Recueils actualisés ou publiés";
    expect(taken(["Indicator / unit", "Q1 target", "Q1 actual"], [label, 15, 12])).toEqual([
      "SP6.1 Q1 12/15",
    ]);
  });

  it("are never a single word: “Plan” is no Audit Plan", () => {
    expect(taken(["SP5.1"], [null, "Q1"], ["Plan", 15], ["Actual", 12])).toEqual(["SP5.1 Q1 12/15"]);
  });

  it("say nothing of a role: “Membres soutenus” in a KPI's own wording is none", () => {
    expect(
      taken(
        ["Période", "SP7.2 Membres soutenus au titre du RP", null],
        [null, "Cible", "Réalisé"],
        ["T1", 15, 12],
      ),
    ).toEqual(["SP7.2 Q1 12/15"]);
  });

  it("that are not understood do not fall to the KPI above", () => {
    const rows: Content[][] = [
      ["Indicator", "Quarter", "Target", "Actual"],
      ["SP5.1", "Q1", 15, 12],
      ["Seizures of counterfeit goods", "Q2", 7, 6],
    ];
    expect(taken(...rows)).toEqual(["SP5.1 Q1 12/15"]);
    expect(codesAsked(...rows)).toContain("row-not-recognised");
  });
});

describe("whose report it is, and of when", () => {
  const table: Content[][] = [
    ["KPI", "Q1 target", "Q1 actual"],
    ["SP5.1", 15, 12],
  ];
  const identity = (file: string, ...rows: Content[][]) => {
    const { directorate, fiscalYear } = recognise(workbookOf({ Report: [...rows, ...table] }, file), wcoPlan);
    return [directorate, fiscalYear];
  };

  it.each([
    "1 July 2019 - 30 June 2020",
    "Du 1er juillet 2019 au 30 juin 2020",
    "From 01.07.2019 to 30.06.2020",
    "Report for the year ended 30 June 2020",
    "Exercice clos le 30 juin 2020",
  ])("is the year that %s spans", (text) => {
    expect(identity("Report.xlsx", ["Directorate: CF"], [text], [])).toEqual(["CF", "2019/20"]);
  });

  it("is the year of the file's name, however it is joined", () => {
    expect(identity("SGO_Report_2019_20.xlsx")).toEqual(["SGO", "2019/20"]);
  });

  it("is asked where a name says FY20 only", () => {
    expect(identity("SGO_Report_FY20.xlsx")).toEqual(["SGO", null]);
  });

  it.each<[string, Content[], string | null]>([
    ["a header of staff effort", ["Directorate", "Working days", "P1", "P2"], null],
    ["a header in French", ["Direction", "Grade", "Jours ouvrables", "P1"], null],
    ["a form with a colon", ["Directorate:", "Legal Office", "Contact", "A. Officer"], "Legal Office"],
    ["a known name with more beside it", ["Directorate", "Capacity Building", "Contact", "A. Officer"], "CB"],
    ["a name alone", ["Directorate", "Legal Office"], "Legal Office"],
  ])("is what stands beside “Directorate”, unless both head columns: %s", (_, row, directorate) => {
    expect(identity("Report.xlsx", row, [])[0]).toBe(directorate);
  });

  it("is not the Capacity Building of a KPI's wording", () => {
    const label = "SP7.1 Members supported by technical assistance and Capacity Building missions on the ECP";
    const { figures } = read([label], [null, "Q1"], ["Target", 15], ["Actual", 12]);
    expect(figures.map(({ directorate }) => directorate)).toEqual(["CF"]);
  });

  it("is not the directorate of another sheet's name", () => {
    const sheets = { "Capacity Building": [["Fiscal year 2019/20"], [], ...table], Annex: table };
    const { figures, findings } = recognise(workbookOf(sheets), wcoPlan);
    expect(figures.map(({ directorate, source }) => [directorate, source.sheet])).toEqual([
      ["CB", "Capacity Building"],
    ]);
    expect(findings.map(({ code }) => code)).toContain("figures-wait");
  });

  it("is not the unit in which a KPI is counted", () => {
    const { figures } = read(["KPI", "Unit", "Q1 target", "Q1 actual"], ["SP5.1", "number", 15, 12]);
    expect(figures.map(({ directorate }) => directorate)).toEqual(["CF"]);
  });

  it("does not take the date of a report for its quarter", () => {
    const { figures } = read(
      ["Report printed and sent in July 2020"],
      ["KPI", "Target", "Actual"],
      ["SP5.1", 15, 12],
    );
    expect(figures).toEqual([]);
  });
});

describe("what is asked or said, never taken silently", () => {
  const asked: readonly (readonly [string, Content, string])[] = [
    ["a pair that Excel turned into a date", { date: [2020, 1, 1] }, "date-in-figure"],
    ["millions in words", "22.1 Million", "figure-with-scale"],
    ["thousands of dollars", "$125K", "figure-with-scale"],
    ["thousands by a letter", "50k", "figure-with-scale"],
    ["less than a number", "under 10", "figure-not-clear"],
    ["a number with a story", "32 (same as last year)", "figure-not-clear"],
    ["words for no target", "not planned", "words-in-figure"],
    ["several figures in lines", "12\n15", "several-figures-in-cell"],
    ["a percentage alone", "85 %", "percentage-alone"],
    ["a formula without a result", { formula: "Z9*2", result: null }, "formula-without-result"],
    [
      "a zero that a formula makes of empty cells",
      { formula: "SUM(X90:X99)", result: 0 },
      "zero-from-empty-cells",
    ],
    ["an error", { error: "#REF!" }, "cell-error"],
    ["a fraction beside a count", 0.69, "fraction-against-count"],
  ];

  it.each(asked)("%s", (_, content, code) => {
    const { figures, findings } = read(["KPI", "Q1 target", "Q1 actual"], ["SP5.1", 62, content]);
    expect(figures.map(({ actual, target }) => [actual, target])).toEqual([["not-reported", 62]]);
    expect(findings).toContainEqual(expect.objectContaining({ code, cell: "C5" }));
  });

  it("thousands that a number format hides are said", () => {
    const hidden: Content = { number: 12_000, format: "#,##0," };
    expect(codesAsked(["KPI", "Q1 target", "Q1 actual"], ["ORG2.1", 20_000, hidden])).toContain(
      "format-hides-thousands",
    );
  });

  it("months beside their quarter and a year to date are not counted three times", () => {
    const rows: Content[][] = [
      ["KPI", "Jul target", "Jul actual", "Aug target", "Aug actual", "Sep target", "Sep actual"],
      ["SP5.1", 5, 4, 5, 4, 5, 4],
    ];
    rows[0]!.push("Q1 target", "Q1 actual", "YTD target", "YTD actual");
    rows[1]!.push(15, 12, 15, 12);
    expect(taken(...rows)).toEqual(["SP5.1 Q1 12/15"]);
  });

  it("quarters of another year than the fiscal one are asked: Q3 2019 is not of 2019/20", () => {
    const rows: Content[][] = [
      ["KPI", "Q3 2019 target", "Q3 2019 actual"],
      ["SP5.1", 15, 12],
    ];
    expect(taken(...rows)).toEqual([]);
    expect(codesAsked(...rows)).toContain("period-contradicts-year");
  });

  it("figures in hidden columns are said and not taken", () => {
    const rows: Content[][] = [...heading, ["KPI", "Q1 target", "Q1 actual"], ["SP5.1", 15, 12]];
    const { figures, findings } = recognise(
      workbookOf({ Report: rows }, "Report.xlsx", { hiddenColumns: [1, 2] }),
      wcoPlan,
    );
    expect(figures).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain("hidden-figures");
  });

  it("a percentage among counts to date spoils no quarter after it", () => {
    const rows: Content[][] = [
      ["KPI", "Q1 actual (YTD)", "Q2 actual (YTD)", "Q3 actual (YTD)", "Q1 target", "Q2 target", "Q3 target"],
      ["SP5.1", 16, 0.69, 30, 10, 10, 10],
    ];
    expect(taken(...rows)).toEqual([
      "SP5.1 Q1 16/10",
      "SP5.1 Q2 not-reported/10",
      "SP5.1 Q3 not-reported/10",
    ]);
    expect(codesAsked(...rows)).toContain("fraction-against-count");
  });
});

describe("a list of Members", () => {
  it("does not take Morocco's code for March", () => {
    const { figures } = read(
      ["SP7.1"],
      [null, "Q1", "Q2"],
      ["Members supported", "MAR", "TGO"],
      ["Members requesting", "MAR; GHA", "TGO"],
    );
    expect(figures.map(({ actual, target }) => [actual, target])).toEqual([
      [1, 2],
      [1, 1],
    ]);
  });

  it("holds Macedonia and the United Kingdom apart", () => {
    const { figures } = read(
      ["ICP", "T1 Membres soutenus", "T1 Membres demandeurs"],
      ["SP7.1", "Macédoine du Nord, Royaume-Uni", "Macédoine du Nord, Royaume-Uni, Togo"],
    );
    expect(figures[0]).toMatchObject({ actual: 2, target: 3, membersSupported: ["MKD", "GBR"] });
  });
});

describe("recognition that explains itself", () => {
  const { tables } = read(
    ["KPI", "Indicator", "Q1 Target", "Q1 Actual", "Total", "Comments"],
    ["SP5.1", "Joint operations performed", 15, 12, 12, "fine"],
    [null, "Compendums updated or published", 5, 4, 4, null],
  );
  const [table] = tables;

  it("says why it takes cells for a table", () => {
    expect(table?.why).toMatchObject({ headerRows: "4", kpisByCode: 1, kpisByWording: 1, periods: ["Q1"] });
  });

  it("says of each column its period, its role, or why it is left out", () => {
    expect(table?.columns.map(({ address, roles, leftOut }) => [address, roles.join(), leftOut])).toEqual([
      ["A4", "", null],
      ["B4", "", null],
      ["C4", "target", null],
      ["D4", "actual", null],
      ["E4", "", "total"],
      ["F4", "", "comment"],
    ]);
  });

  it("says of each row by what it knows the KPI, and how surely", () => {
    const [byCode, byWording] = table?.rows ?? [];
    expect(byCode).toMatchObject({ kpi: "SP5.1", by: "code", confidence: 1 });
    expect(byWording).toMatchObject({ kpi: "SP6.1", by: "wording" });
    expect(byWording?.confidence).toBeGreaterThan(0.72);
    expect(byWording?.confidence).toBeLessThan(1);
    expect(table?.confidence).toBe(byWording?.confidence);
  });

  it("asks under its threshold instead of taking, with the alternatives", () => {
    const doubtful: Content[][] = [
      ["Indicator", "Q1 Target", "Q1 Actual"],
      ["SP5.1", 15, 12],
      ["Tools implemented by Members", 5, 4],
    ];
    expect(taken(...doubtful)).toEqual(["SP5.1 Q1 12/15"]);
    const finding = read(...doubtful).findings.find(({ code }) => code === "kpi-wording-doubtful");
    expect(finding?.facts?.alternatives).toMatch(/SP\d\.2 \(\d+ %\), SP\d\.2 \(\d+ %\)/);
  });
});

import { recognise } from "../../../src/intake/recognition/recognise";
import { wcoPlan } from "../../../src/plan";
import { workbookOf, type Content } from "./source-sheets";

const heading: Content[][] = [["Directorate: Compliance and Facilitation"], ["Fiscal year 2019/20"], []];

function read(...rows: Content[][]) {
  const { figures, findings } = recognise(workbookOf({ Report: [...heading, ...rows] }), wcoPlan);
  return {
    taken: figures.map(
      ({ kpi, period, actual, target }) => `${kpi} ${period.slice(-2)} ${String(actual)}/${String(target)}`,
    ),
    codes: findings.filter(({ severity }) => severity !== "info").map(({ code }) => code),
  };
}

describe("what looks like quarters and is none", () => {
  it("T1 to T4 are bands of income where the table names no KPI", () => {
    const { taken } = read(
      ["Band of income", "T1", "T2", "T3", "T4"],
      ["Members", 12, 15, 9, 7],
      ["Contribution", 100, 200, 300, 400],
    );
    expect(taken).toEqual([]);
  });

  it("Q1 to Q4 are quartiles beside a median", () => {
    const { taken } = read(["Release time", "Q1", "Median", "Q3"], ["Hours", 12, 20, 33], ["Days", 1, 2, 3]);
    expect(taken).toEqual([]);
  });

  it.each([
    ["bands of income", ["KPI", "T1", "T2", "T3", "T4"]],
    ["quartiles", ["KPI", "Q1", "Q2", "Q3", "Q4"]],
  ])("a KPI's numbers by %s, which say neither target nor actual, are asked", (_, header) => {
    const { taken, codes } = read(header, ["SP7.1", 12, 15, 9, 7]);
    expect(taken).toEqual([]);
    expect(codes).toContain("role-unknown");
  });

  it("bands over the numbers, in a header row of their own, are asked", () => {
    const { taken, codes } = read(
      ["KPI", "Income band", null, null, null],
      [null, "T1 target", "T1 actual", "T2 target", "T2 actual"],
      ["SP7.1", 12, 9, 5, 4],
    );
    expect(taken).toEqual([]);
    expect(codes).not.toEqual([]);
  });

  it.each(["Quartile", "Income band", "Tranche de revenu", "Quintile"])(
    "a column that says %s over Q1 is asked or left, never a quarter",
    (word) => {
      const { taken, codes } = read(
        ["KPI", `${word} Q1 target`, `${word} Q1 actual`],
        ["SP7.1", 12, 9],
        ["SP5.1", 15, 12],
      );
      expect(taken).toEqual([]);
      expect(codes).not.toEqual([]);
    },
  );
});

describe("quarters that are not the fiscal year's", () => {
  it.each(["(Apr to Jun)", "Apr to Jun", "avril à juin"])("%s is the fourth, Q or no Q", (months) => {
    expect(read(["KPI", `${months} target`, `${months} actual`], ["SP5.1", 15, 12]).taken).toEqual([
      "SP5.1 Q4 12/15",
    ]);
  });

  it("“Q1 (Apr-Jun)” is what its months say, and is said", () => {
    const { taken, codes } = read(["KPI", "Q1 (Apr-Jun) target", "Q1 (Apr-Jun) actual"], ["SP5.1", 15, 12]);
    expect(taken).toEqual(["SP5.1 Q4 12/15"]);
    expect(codes).toContain("period-by-months");
  });

  it("“Q1 1920” is asked: years written so mostly begin in April", () => {
    const { taken, codes } = read(["KPI", "Q1 1920 target", "Q1 1920 actual"], ["SP5.1", 15, 12]);
    expect(taken).toEqual([]);
    expect(codes).toContain("period-unusable");
  });

  it("“Q1 2021” beside 2019/20 is asked as well", () => {
    const { taken, codes } = read(["KPI", "Q1 2021 target", "Q1 2021 actual"], ["SP5.1", 15, 12]);
    expect(taken).toEqual([]);
    expect(codes).not.toEqual([]);
  });
});

describe("subtotals of five levels, listed like detail rows", () => {
  const rows: Content[][] = [
    ["KPI", "Q1 target", "Q1 actual"],
    ["Total", 90, 72],
    ["Subtotal – Society", 60, 48],
    ["  Sub-total SP5", 30, 24],
    ["    of which operations – total", 30, 24],
    ["SP5.1", 15, 12],
    ["    Sous-total général", 15, 12],
    ["SP6.1", 5, 4],
  ];

  it("are never a KPI's own figures", () => {
    expect(read(...rows).taken).toEqual(["SP5.1 Q1 12/15", "SP6.1 Q1 4/5"]);
  });
});

describe("a row that adds up the directorates", () => {
  it.each(["All directorates", "WCO total", "Toutes les directions", "Ensemble du Secrétariat"])(
    "“%s” is no directorate of its own",
    (all) => {
      const { taken } = read(
        ["Directorate", "KPI", "Q1 target", "Q1 actual"],
        ["Compliance and Facilitation", "SP5.1", 15, 12],
        ["Capacity Building", "SP5.1", 5, 4],
        [all, "SP5.1", 20, 16],
      );
      expect(taken).toEqual(["SP5.1 Q1 12/15", "SP5.1 Q1 4/5"]);
    },
  );
});

describe("months in digits", () => {
  it.each([
    ["07/2019", "08/2019", "09/2019"],
    ["7.2019", "8.2019", "9.2019"],
    ["2019-07", "2019-08", "2019-09"],
  ])("%s, %s and %s make a first quarter", (...months) => {
    const header = months.flatMap((month) => [`${month} target`, `${month} actual`]);
    expect(read(["KPI", ...header], ["SP5.1", 5, 4, 5, 3, 5, 2]).taken).toEqual(["SP5.1 Q1 9/15"]);
  });

  it("are no fiscal years: 2019-20 is one", () => {
    expect(read(["KPI", "2019-20 Q1 target", "2019-20 Q1 actual"], ["SP5.1", 15, 12]).taken).toEqual([
      "SP5.1 Q1 12/15",
    ]);
  });

  it("of another year are none of this year's figures", () => {
    expect(read(["KPI", "07/2017 target", "07/2017 actual"], ["SP5.1", 15, 12]).taken).toEqual([]);
  });
});

describe("fractions beside counts", () => {
  it.each([0, 1, 62])("0.69 beside %i of what is counted is asked", (count) => {
    const { taken, codes } = read(["KPI", "Q1 target", "Q1 actual"], ["SP5.1", 0.69, count]);
    expect(taken).toEqual([`SP5.1 Q1 ${count}/not-reported`]);
    expect(codes).toContain("fraction-against-count");
  });
});

describe("lists of Members below a KPI", () => {
  it.each([
    "Members that requested support",
    "Members who have asked for assistance",
    "Members having requested help",
  ])("of “%s” are the target", (label) => {
    const { taken } = read(
      ["SP7.1"],
      [null, "Q1", "Q2"],
      ["Members supported", "TGO", "GHA"],
      [label, "TGO, MAR", "GHA"],
    );
    expect(taken).toEqual(["SP7.1 Q1 1/2", "SP7.1 Q2 1/1"]);
  });

  it("under words that are not understood are said", () => {
    const { taken, codes } = read(
      ["SP7.1"],
      [null, "Q1", "Q2"],
      ["Members supported", "TGO", "GHA"],
      ["Applicants", "TGO, MAR", "GHA"],
    );
    expect(taken).toEqual(["SP7.1 Q1 1/not-reported", "SP7.1 Q2 1/not-reported"]);
    expect(codes).toContain("row-not-recognised");
  });
});

import fc from "fast-check";
import { settleDuplicates } from "../../src/figures/duplicates";
import type { Figure } from "../../src/figures/figure";
import { anyFigures, anyOrder } from "../scoring/any-figures";
import { figure } from "../scoring/build-figure";
import { expectWords } from "../scoring/expect-words";

const here = { file: "A.xlsx", sheet: "Report", actual: "D5", target: "C5" };
const there = { file: "B.xlsx", sheet: "It's final", actual: "E9", target: "D9" };

function settle(...figures: readonly Figure[]) {
  const settled = settleDuplicates(figures);
  expectWords(settled.findings);
  return settled;
}

describe("the same KPI, quarter and directorate stated twice (rule 15)", () => {
  it("counts once where the values are equal", () => {
    const { figures, findings } = settle(figure({ source: there }), figure({ source: here }));
    expect(figures).toEqual([figure({ source: here })]);
    expect(findings).toMatchObject([
      { severity: "info", code: "duplicate-equal", file: "A.xlsx", cell: "D5" },
    ]);
  });

  it("does not count where the values differ, and the finding shows both", () => {
    const { figures, findings } = settle(figure({ source: here }), figure({ source: there, target: 3 }));
    expect(figures).toMatchObject([
      { actual: "not-reported", target: "not-reported", flags: ["duplicate-differs"], source: here },
    ]);
    expect(findings).toMatchObject([
      {
        severity: "error",
        code: "duplicate-differs",
        facts: { count: 2, values: "1 / 2 (A.xlsx › Report!D5); 1 / 3 (B.xlsx › It's final!E9)" },
      },
    ]);
  });

  it("takes the stated value where the other is not reported", () => {
    const { figures } = settle(figure({ source: here, actual: "not-reported" }), figure({ source: there }));
    expect(figures).toEqual([figure({ source: there })]);
  });

  it("puts together an actual and a target from two files, and says where the target stands", () => {
    const { figures, findings } = settle(
      figure({ source: here, target: "not-reported" }),
      figure({ source: there, actual: "not-reported" }),
    );
    expect(figures).toMatchObject([
      { actual: 1, target: 2, source: { ...here, target: "'[B.xlsx]It''s final'!D9" } },
    ]);
    expect(findings.map(({ code }) => code)).toEqual(["duplicate-equal"]);
  });

  it.each([
    ["a number and n/a", { actual: "not-applicable" }],
    ["a number and zero", { actual: 0 }],
  ] as const)("differs between %s", (_what, other) => {
    expect(settle(figure(), figure(other)).findings).toMatchObject([{ code: "duplicate-differs" }]);
  });

  it("differs where the numbers are equal but other Members are listed", () => {
    const members = (...membersSupported: string[]) => figure({ kpi: "SP7.1", membersSupported });
    expect(settle(members("TGO"), members("GHA")).findings).toMatchObject([{ code: "duplicate-differs" }]);
    expect(settle(members("TGO", "GHA"), members("GHA", "TGO")).findings).toMatchObject([
      { code: "duplicate-equal" },
    ]);
  });

  it("keeps the list of Members where only one lists them", () => {
    const listed = figure({ kpi: "SP7.1", membersSupported: ["TGO"], source: there });
    expect(settle(figure({ kpi: "SP7.1", source: here }), listed).figures).toEqual([listed]);
  });

  it("is nothing of the kind for another quarter, KPI or directorate", () => {
    const figures = [
      figure(),
      figure({ period: "2019/20-Q2" }),
      figure({ kpi: "SP6.1" }),
      figure({ directorate: "CB" }),
    ];
    expect(settle(...figures)).toEqual({ figures, findings: [] });
  });
});

describe("settling any figures", () => {
  it("leaves one figure per KPI, quarter and directorate", () => {
    fc.assert(
      fc.property(anyFigures, (stated) => {
        const { figures } = settle(...stated);
        const keys = (list: readonly Figure[]) =>
          list.map(({ kpi, period, directorate }) => `${kpi} ${period} ${directorate}`);
        expect(keys(figures)).toEqual([...new Set(keys(stated))]);
      }),
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(anyFigures, (stated) => {
        const { figures } = settle(...stated);
        expect(settle(...figures)).toEqual({ figures, findings: [] });
      }),
    );
  });

  it("says the same whatever the order of the figures", () => {
    const figuresAndOrder = anyFigures.chain((stated) => fc.tuple(fc.constant(stated), anyOrder(stated)));
    fc.assert(
      fc.property(figuresAndOrder, ([stated, shuffled]) => {
        const one = settle(...stated);
        const other = settle(...shuffled);
        expect(new Set(other.figures.map(said))).toEqual(new Set(one.figures.map(said)));
        expect(new Set(other.findings.map(said))).toEqual(new Set(one.findings.map(said)));
      }),
    );
  });
});

function said(value: object): string {
  return JSON.stringify(value);
}

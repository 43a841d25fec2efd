import { findingMessage } from "../../../../src/i18n/findings";
import { settleDuplicates } from "../../../../src/figures/duplicates";
import { changedSince } from "../../../../src/intake/recognition/lint/changed-since";
import { recognise } from "../../../../src/intake/recognition/recognise";
import type { SourceSheet } from "../../../../src/intake/source-workbook";
import { wcoPlan } from "../../../../src/plan";
import { defaultSettings, scorecard } from "../../../../src/scoring";
import { workbookOf, type Content } from "../source-sheets";

const report = (...rows: Content[][]): Content[][] => [
  ["Directorate: Capacity Building"],
  ["Fiscal year 2019/20"],
  ["KPI", "Q1 Target", "Q1 Actual"],
  ...rows,
];

const read = (rows: Content[][], changes: Partial<SourceSheet> = {}, file = "Report.xlsx") =>
  recognise(workbookOf({ Report: rows }, file, changes), wcoPlan);

/** Where a template is warned of something: code and cell. */
const warned = (rows: Content[][], changes: Partial<SourceSheet> = {}) =>
  read(rows, changes).findings.map(({ code, cell }) => `${code} ${cell ?? ""}`);

describe("a template is warned of", () => {
  it("a number hidden in a formula", () => {
    const rows = report(["SP5.1", 5, { formula: "D4+E4+3", result: 4 }]);
    expect(warned(rows)).toContain("hard-coded-number C4");
  });

  it.each(["D4*100", "ROUND(D4/3,2)", 'SUM(D4:E4)&"+5"', "D4+1"])(
    "nothing where a formula only reckons: %s",
    (formula) => {
      const rows = report(["SP5.1", 5, { formula, result: 4 }]);
      expect(warned(rows).filter((text) => text.startsWith("hard-coded"))).toEqual([]);
    },
  );

  it("a number stored as text", () => {
    expect(warned(report(["SP5.1", 5, "4"]))).toContain("number-as-text C4");
  });

  it("figures in a hidden row, which are not taken", () => {
    const rows = report(["SP5.1", 5, 4], ["SP6.1", 7, 6]);
    const { figures } = read(rows, { hiddenRows: [4] });
    expect(figures.map(({ kpi }) => kpi)).toEqual(["SP5.1"]);
    expect(warned(rows, { hiddenRows: [4] })).toContain("hidden-figures B5:C5");
  });

  it("a total that does not add up", () => {
    const rows = report(["SP5.1", 5, 4], ["SP6.1", 7, 6], ["Total", 12, 11]);
    expect(warned(rows)).toContain("total-differs C6");
  });

  it("nothing where the total adds up", () => {
    const rows = report(["SP5.1", 5, 4], ["SP6.1", 7, 6], ["Total", 12, 10]);
    expect(warned(rows).filter((text) => text.startsWith("total-differs"))).toEqual([]);
  });

  it("a link to another workbook", () => {
    const rows = report(["SP5.1", 5, { formula: "'[Old report.xlsx]Q1'!C4", result: 4 }]);
    expect(warned(rows)).toContain("formula-links-elsewhere C4");
  });

  it("a reference to what was deleted", () => {
    expect(warned(report(["SP5.1", 5, { formula: "#REF!+1", result: 4 }]))).toContain("broken-reference C4");
    expect(warned(report(["SP5.1", 5, { error: "#REF!" }]))).toContain("cell-error C4");
  });

  it("an actual without its target", () => {
    const { figures } = read(report(["SP5.1", null, 4], ["SP6.1", 7, 6]));
    const { findings } = scorecard(wcoPlan, figures, defaultSettings, "2019/20-Q1");
    expect(findings).toContainEqual(
      expect.objectContaining({ severity: "warning", code: "actual-without-target", cell: "C4" }),
    );
  });

  it("the same figure in two files with different values", () => {
    const one = read(report(["SP5.1", 5, 4]), {}, "One.xlsx").figures;
    const other = read(report(["SP5.1", 5, 3]), {}, "Other.xlsx").figures;
    const { figures, findings } = settleDuplicates([...one, ...other]);
    expect(figures.map(({ actual }) => actual)).toEqual(["not-reported"]);
    expect(findings).toContainEqual(
      expect.objectContaining({ severity: "error", code: "duplicate-differs" }),
    );
  });

  it("a figure that changed, or that is gone, since the last import; a new one is expected", () => {
    const before = read(report(["SP5.1", 5, 4], ["SP6.1", 7, 6])).figures;
    const now = read(report(["SP5.1", 5, 5], ["LD1.1", 1, 1])).figures;
    expect(changedSince(before, now)).toEqual([
      expect.objectContaining({ code: "figure-changed", sheet: "Report", cell: "C4" }),
      expect.objectContaining({ code: "figure-gone", file: "Report.xlsx" }),
    ]);
    expect(changedSince(before, before)).toEqual([]);
  });
});

describe("every warning of a template", () => {
  const codes = [
    "hard-coded-number",
    "number-as-text",
    "hidden-figures",
    "total-differs",
    "formula-links-elsewhere",
    "broken-reference",
    "cell-error",
    "actual-without-target",
    "duplicate-differs",
    "figure-changed",
    "figure-gone",
  ];

  it.each(codes)("says what is the case and what to do, in English and French: %s", (code) => {
    for (const language of ["en", "fr"] as const) {
      const sentences = findingMessage(code, language).split(/[.;:] /);
      expect(sentences.length).toBeGreaterThan(1);
    }
    expect(findingMessage(code, "fr")).not.toBe(findingMessage(code, "en"));
  });
});

import { isAsked, labelReader, proposals } from "../../../src/build/mapping/proposals";
import { rowCorrection, rowIgnored } from "../../../src/build/mapping/row-correction";
import { withEntries, withoutEntry } from "../../../src/build/mapping/changed-mapping";
import type { MappingEntry } from "../../../src/intake/mapping";
import { recognise } from "../../../src/intake/recognition/recognise";
import { wcoPlan } from "../../../src/plan";
import { workbookOf, type Content } from "../../intake/recognition/source-sheets";

const rows: Content[][] = [
  ["Compliance and Facilitation, 2019/20"],
  ["Indicator", "Q1 target", "Q1 actual", "Q2 target", "Q2 actual"],
  ["SP5.1 Instruments and tools on security", 4, 3, 5, 5],
  ["Data analysis work", 10, 9, 12, 12],
  ["SP9.1 Something else", 1, 1, 1, 1],
  ["LD1.1 Research papers", 2, 2, 2, 1],
];
const workbook = workbookOf({ Report: rows }, "CF_2019-20.xlsx");
const readLabel = labelReader(wcoPlan);
const read = (mapping: readonly MappingEntry[] = []) => recognise(workbook, wcoPlan, { mapping });
const proposed = (mapping: readonly MappingEntry[] = []) => proposals(read(mapping), readLabel);
const asked = () => proposed().filter(isAsked);
const numbersOf = (mapping: readonly MappingEntry[], kpi: string) =>
  read(mapping)
    .figures.filter((figure) => figure.kpi === kpi)
    .map(({ period, actual, target }) => [period, actual, target]);

describe("the rows of a file, proposed for their KPIs", () => {
  it("begin with those that are asked, each with what it may be", () => {
    expect(proposed().map(({ cell, by, kpi }) => [cell, by, kpi])).toEqual([
      ["A5", "unknown-code", null],
      ["A4", "doubtful", "LD2.2"],
      ["A3", "code", "SP5.1"],
      ["A6", "code", "LD1.1"],
    ]);
  });

  it("say how sure they are, and how many figures they give", () => {
    const [code, wording, first] = proposed();
    expect(code).toMatchObject({ confidence: 0, figures: 0 });
    expect(wording!.confidence).toBeGreaterThan(0.4);
    expect(first).toMatchObject({ confidence: 1, figures: 2 });
  });
});

describe("an officer's answer for a row", () => {
  it("takes its figures for the KPI, each column in its role and period", () => {
    const [, wording] = asked();
    const mapping = rowCorrection(workbook, wording!, "LD2.2");
    expect(mapping.map(({ range, role }) => [range, role])).toEqual([
      ["B4", "target"],
      ["C4", "actual"],
      ["D4", "target"],
      ["E4", "actual"],
    ]);
    expect(numbersOf(mapping, "LD2.2")).toEqual([
      ["2019/20-Q1", 9, 10],
      ["2019/20-Q2", 12, 12],
    ]);
    expect(proposed(mapping).map(({ cell }) => cell)).toEqual(["A5", "A3", "A6"]);
  });

  it("takes nothing from a row that is none of the plan's, and does not ask again", () => {
    const mapping = asked().flatMap((proposal) => rowIgnored(workbook, proposal));
    expect(proposed(mapping).map(({ cell }) => cell)).toEqual(["A3", "A6"]);
    expect(numbersOf(mapping, "LD2.2")).toEqual([]);
  });

  it("takes a row's figures away again that was recognised wrongly", () => {
    const row = proposed().find(({ kpi }) => kpi === "LD1.1");
    const mapping = rowIgnored(workbook, row!);
    expect(mapping).toMatchObject([{ range: "B6:E6", kpi: "none" }]);
    expect(numbersOf(mapping, "LD1.1")).toEqual([]);
    expect(numbersOf(mapping, "SP5.1")).toHaveLength(2);
  });

  it("replaces an earlier answer for the same range, and can be taken back", () => {
    const [, wording] = asked();
    const first = rowCorrection(workbook, wording!, "LD2.2");
    const second = rowCorrection(workbook, wording!, "LD2.1");
    const mapping = withEntries(first, second);
    expect(mapping).toEqual(second);
    expect(withoutEntry(mapping, second[0]!)).toEqual(second.slice(1));
  });
});

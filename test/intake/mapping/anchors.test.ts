import { learnMapping, mappingFrom, parseMapping, type MappingEntry } from "../../../src/intake/mapping";
import { recognise } from "../../../src/intake/recognition/recognise";
import { wcoPlan } from "../../../src/plan";
import { sheetOf, workbookOf, type Content } from "../recognition/source-sheets";

const rows: Content[][] = [
  ["Department", "Planned", "Done"],
  ["Operations"],
  ["first half", 5, 4],
  ["second half", 7, 6],
  ["Papers"],
  ["first half", 2, 1],
  ["second half", 3, 3],
];
const workbook = workbookOf({ Plan: rows }, "Plan_2019-20.xlsx");

const learned = (range: string, role: "actual" | "target"): MappingEntry => {
  const entry = learnMapping(workbook, {
    sheet: "Plan",
    range,
    role,
    kpi: "LD1.1",
    period: "2019/20-Q1",
    directorate: "CF",
  });
  if (entry === null) throw new Error("nothing learned");
  return entry;
};
const mapping = [learned("C6", "actual"), learned("B6", "target")];

function read(changed: readonly (readonly Content[])[], sheet = "Plan") {
  return recognise(workbookOf({ [sheet]: changed }, "Plan_2020-21.xlsx"), wcoPlan, { mapping });
}
const sources = (recognition: ReturnType<typeof read>) =>
  recognition.figures.map(({ source }) => [source.actual, source.target]);

describe("a mapping learned from a range", () => {
  it("knows the range by the label left of it, the heading above where labels repeat, and its header", () => {
    expect(mapping[0]).toMatchObject({ rowLabel: "Papers › first half", columnHeader: "Done" });
  });

  it("is meant for the same file of any year", () => {
    expect(mapping[0]?.file).toBe("Plan_*.xlsx");
  });

  it("is nothing for a sheet that is not there", () => {
    expect(learnMapping(workbook, { sheet: "Nowhere", range: "A1", role: "actual" })).toBeNull();
  });
});

describe("a mapped range is found again", () => {
  it("where it was, without a word", () => {
    const recognition = read(rows);
    expect(sources(recognition)).toEqual([["C6", "B6"]]);
    expect(recognition.findings.filter(({ code }) => code.startsWith("mapping"))).toEqual([]);
  });

  it("after rows were put in above, and says that it moved", () => {
    const recognition = read([["A new title"], [], ...rows]);
    expect(sources(recognition)).toEqual([["C8", "B8"]]);
    expect(recognition.findings).toContainEqual(
      expect.objectContaining({
        code: "mapping-moved",
        cell: "C8",
        facts: { from: "Plan!C6", to: "Plan!C8" },
      }),
    );
  });

  it("after a column was put in", () => {
    expect(sources(read(rows.map(([first = null, ...rest]) => [first, null, ...rest])))).toEqual([
      ["D6", "C6"],
    ]);
  });

  it("on a sheet that was renamed", () => {
    const recognition = read(rows, "Plan (final)");
    expect(recognition.figures[0]?.source).toMatchObject({ sheet: "Plan (final)", actual: "C6" });
    expect(recognition.findings.map(({ code }) => code)).toContain("mapping-moved");
  });

  it("where its label was reworded a little", () => {
    const reworded = rows.map(([first = null, ...rest]): Content[] => [
      first === "Papers" ? "Papers:" : first,
      ...rest,
    ]);
    expect(sources(read(reworded))).toEqual([["C6", "B6"]]);
  });

  it("by labels that several cells say together, under headers that are not merged", () => {
    const byHand = parseMapping([
      {
        directorate: "CF",
        kpi: "SP5.1",
        role: "actual",
        period: "2019/20-Q2",
        range: "D4",
        rowLabel: "Trade seminars",
        columnHeader: "Q2 Done",
      },
    ]);
    const quarters: Content[][] = [
      ["Unit", "Kind", "Q1", null, "Q2", null],
      [null, null, "Plan", "Done", "Plan", "Done"],
      ["Trade", "papers", 9, 8, 7, 6],
      ["Trade", "seminars", 5, 4, 3, 2],
    ];
    const found = byHand.ok
      ? recognise(workbookOf({ Plan: quarters }), wcoPlan, {
          mapping: byHand.mapping.map((one) => ({ ...one, range: "F4" })),
        })
      : null;
    expect(found?.figures.map(({ actual, source }) => [actual, source.actual])).toEqual([[2, "F4"]]);
  });

  it("but not where another year's header has come in its place", () => {
    const years = (second: string): Content[][] => [
      ["", "2018 (done)", second],
      ["Guides", 4, 5],
    ];
    const byHand = parseMapping([
      {
        directorate: "CF",
        kpi: "SP6.1",
        role: "actual",
        period: "2019/20",
        range: "C2",
        columnHeader: "2019 (done)",
      },
    ]);
    const readYears = (second: string) =>
      recognise(workbookOf({ Plan: years(second) }), wcoPlan, { mapping: byHand.ok ? byHand.mapping : [] });
    expect(readYears("2019 (done)").figures).toHaveLength(1);
    expect(readYears("2020 (done)").figures).toEqual([]);
  });

  it("but not where its label is gone: an error says so and nothing is taken", () => {
    const recognition = read(rows.filter(([label]) => label !== "Papers"));
    expect(recognition.figures).toEqual([]);
    expect(recognition.findings).toContainEqual(
      expect.objectContaining({ severity: "error", code: "mapping-range-lost", cell: "C6" }),
    );
  });

  it("but not where its label stands in several other places", () => {
    const moved = [[], ["Papers"], ["first half", 1, 1], ["x"], ...rows.slice(0, 1), ...rows.slice(4, 6)];
    expect(read(moved).figures).toEqual([]);
  });
});

describe("what recognition found, as a mapping", () => {
  it("gives the same figures again", () => {
    const report = workbookOf(
      {
        Report: [
          ["Directorate: Capacity Building"],
          ["Fiscal year 2019/20"],
          ["KPI", "Annual target", "Q1", "Q2"],
          ["SP5.1", 8, 1, 2],
          ["SP6.1", 12, 3, 4],
        ],
      },
      "Report.xlsx",
    );
    const first = recognise(report, wcoPlan);
    const again = recognise(report, wcoPlan, { mapping: mappingFrom(first, report) });
    const plain = (recognition: typeof first) =>
      recognition.figures.map((figure) => ({ ...figure, flags: [] }));
    expect(plain(again)).toEqual(plain(first));
  });
});

describe("a hidden sheet", () => {
  it("is read where a mapping names it", () => {
    const hidden = { ...sheetOf("Plan", rows), visibility: "hidden" as const };
    const recognition = recognise({ file: "Plan_1.xlsx", dateSystem: 1900, sheets: [hidden] }, wcoPlan, {
      mapping,
    });
    expect(sources(recognition)).toEqual([["C6", "B6"]]);
  });
});

import fc from "fast-check";
import { fromDataRows } from "../../src/figures/data-rows";
import { dataColumns, toDataRow, type DataCell, type DataColumn } from "../../src/figures/data-table";
import type { Figure } from "../../src/figures/figure";
import { wcoPlan } from "../../src/plan";
import { anyFigure } from "../scoring/any-figures";
import { figure } from "../scoring/build-figure";
import { expectWords } from "../scoring/expect-words";

function read(...rows: readonly (readonly DataCell[])[]) {
  const result = fromDataRows(dataColumns, rows, wcoPlan);
  expectWords(result.findings);
  return result;
}

/** A figure's row with some cells changed by an officer. */
function changed(stated: Figure, cells: Partial<Record<DataColumn, DataCell>>): readonly DataCell[] {
  return toDataRow(stated).map((cell, at) => {
    const column = dataColumns[at];
    return column !== undefined && column in cells ? (cells[column] ?? null) : cell;
  });
}

describe("a figure in the table WcoData", () => {
  it("is one row that says where it comes from", () => {
    const row = toDataRow(
      figure({ kpi: "SP7.1", membersSupported: ["TGO", "GHA"], note: "as agreed", flags: ["phased-target"] }),
    );
    expect(row.slice(0, 12)).toEqual([
      "2019/20-Q1",
      "CF",
      "SP7.1",
      1,
      2,
      "TGO; GHA",
      null,
      "[phased-target] as agreed",
      "CF.xlsx",
      "Report",
      "D5",
      "C5",
    ]);
    expect(row[12]).toMatch(/^[a-p]{8}$/);
  });

  it("is blank where not reported and n/a where not applicable, never 0", () => {
    expect(toDataRow(figure({ actual: "not-reported", target: "not-applicable" })).slice(3, 5)).toEqual([
      null,
      "n/a",
    ]);
  });

  it("comes back as it was, without a finding", () => {
    fc.assert(
      fc.property(anyFigure, (stated) => {
        expect(read(toDataRow(stated))).toEqual({ figures: [stated], findings: [] });
      }),
    );
  });

  it("keeps a Member that the register does not have", () => {
    const stated = figure({ kpi: "SP7.1", membersSupported: ["Atlantis", "TGO"] });
    const { figures, findings } = read(toDataRow(stated));
    expect(figures).toEqual([stated]);
    expect(findings).toMatchObject([
      { code: "member-not-in-register", cell: "F2", facts: { names: "Atlantis" } },
    ]);
  });
});

describe("a row that an officer has edited", () => {
  it("counts with its new value, and a finding says that it was changed", () => {
    const { figures, findings } = read(changed(figure(), { Actual: 7 }));
    expect(figures).toMatchObject([{ actual: 7, target: 2 }]);
    expect(findings).toMatchObject([
      { severity: "warning", code: "changed-by-hand", sheet: "WCO Data", cell: "D2" },
    ]);
  });

  it("may be added by hand, and is its own source", () => {
    const { figures, findings } = read(["2019/20-Q2", "Capacity Building", "sp5.1", 3, 4]);
    expect(figures).toEqual([
      {
        period: "2019/20-Q2",
        directorate: "CB",
        kpi: "SP5.1",
        actual: 3,
        target: 4,
        flags: [],
        source: { file: "", sheet: "WCO Data", actual: "D2", target: "E2" },
      },
    ]);
    expect(findings).toMatchObject([{ severity: "info", code: "added-by-hand" }]);
  });

  it.each([
    ["a period that is no quarter", { Period: "2019/20" }, "period-not-a-quarter", "A2"],
    ["a period that became a number", { Period: 2019 }, "period-not-a-quarter", "A2"],
    ["a KPI that is misspelt", { KPI: "SP9.1" }, "kpi-misspelt", "C2"],
    ["a KPI like no other", { KPI: "quality of tools" }, "kpi-not-in-plan", "C2"],
    ["no period", { Period: null }, "row-incomplete", "A2"],
    ["no directorate", { Directorate: "  " }, "row-incomplete", "B2"],
    ["no KPI", { KPI: null }, "row-incomplete", "C2"],
  ] as const)("does not count with %s", (_what, cells, code, cell) => {
    const { figures, findings } = read(changed(figure(), cells));
    expect(figures).toEqual([]);
    expect(findings).toMatchObject([{ severity: "error", code, cell }]);
  });

  it.each([
    ["a sentence", "about 12"],
    ["a number stored as text", "12"],
    ["a truth value", true],
    ["an error", "#REF!"],
  ])("reports no number where Actual is %s", (_what, Actual) => {
    const { figures, findings } = read(changed(figure(), { Actual }));
    expect(figures).toMatchObject([{ actual: "not-reported", target: 2 }]);
    expect(findings).toMatchObject([{ code: "not-a-number", cell: "D2" }, { code: "changed-by-hand" }]);
  });

  it.each([
    ["TBC", "not-reported"],
    ["-", "not-reported"],
    ["sans objet", "not-applicable"],
  ])("may say %s instead of a number", (Actual, actual) => {
    const { figures, findings } = read(changed(figure(), { Actual }));
    expect(figures).toMatchObject([{ actual }]);
    expect(findings.map(({ code }) => code)).toEqual(["changed-by-hand"]);
  });

  it("may list Members by their names in English or French", () => {
    const cells = { "Members supported": "Togo, Ghana; Côte d’Ivoire" };
    const { figures } = read(changed(figure({ kpi: "SP7.1" }), cells));
    expect(figures).toMatchObject([{ membersSupported: ["TGO", "GHA", "CIV"] }]);
  });

  it("settles a disputed figure once both numbers are written", () => {
    const disputed = figure({ actual: "not-reported", target: "not-reported", flags: ["duplicate-differs"] });
    expect(read(changed(disputed, { Actual: 3 })).figures).toMatchObject([{ flags: ["duplicate-differs"] }]);
    expect(read(changed(disputed, { Actual: 3, Target: 4 })).figures).toMatchObject([
      { actual: 3, target: 4, flags: [] },
    ]);
  });

  it("is skipped where it is blank", () => {
    expect(read([null, null, "", " ", null], changed(figure(), {}))).toMatchObject({
      figures: [figure()],
      findings: [],
    });
  });
});

describe("the columns of the table WcoData", () => {
  it("may stand in any order, beside others", () => {
    const titles = ["Remarks", ...dataColumns.toReversed()];
    const row = ["mine", ...toDataRow(figure()).toReversed()];
    expect(fromDataRows(titles, [row], wcoPlan)).toEqual({ figures: [figure()], findings: [] });
  });

  it("must have their titles: without one no figure is read, and a finding names it", () => {
    const titles = dataColumns.map((title) => (title === "KPI" ? "Indicator" : title));
    const { figures, findings } = fromDataRows(titles, [toDataRow(figure())], wcoPlan);
    expect(figures).toEqual([]);
    expect(findings).toMatchObject([
      { severity: "error", code: "column-missing", facts: { columns: "KPI" } },
    ]);
  });

  it("are named in findings where the table stands", () => {
    const place = { sheet: "Figures", firstRow: 11 };
    const rows = [toDataRow(figure()), changed(figure({ period: "2019/20-Q2" }), { Target: 3 })];
    const { findings } = fromDataRows(dataColumns, rows, wcoPlan, place);
    expect(findings).toMatchObject([{ code: "changed-by-hand", sheet: "Figures", cell: "D12" }]);
  });
});

it("reads any content of a table without an exception", () => {
  const anyCell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { maxLength: 14 })), (rows) => {
      const { figures, findings } = fromDataRows(dataColumns, rows, wcoPlan);
      expect(figures.length).toBeLessThanOrEqual(rows.length);
      expectWords(findings);
    }),
  );
});

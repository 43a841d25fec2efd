import { dataSheet, rowsByKpi } from "../../src/sheets/data-sheet";
import { cellsOf, formulasOf } from "./drawn";

const columns = ["Period", "Directorate", "KPI", "Actual", "Target", "Source file"];
const row = (kpi: string, file = "a.xlsx") => ["2019/20-Q1", "TTA", kpi, 3, 4, file];

describe("the sheet WCO Data", () => {
  it("is a table with its header in the first row", () => {
    const drawing = dataSheet({ columns, rows: [row("SP5.1"), row("SP6.1")] });
    expect(drawing.tables).toEqual([{ name: "WcoData", area: "A1:F3", style: "TableStyleLight1" }]);
    expect(cellsOf(drawing).get("C1")).toBe("KPI");
    expect(cellsOf(drawing).get("D3")).toBe(3);
  });

  it("has one blank row when there are no figures, because a table needs one", () => {
    const drawing = dataSheet({ columns, rows: [] });
    expect(drawing.tables?.[0]?.area).toBe("A1:F2");
    expect(cellsOf(drawing).get("A2")).toBeNull();
  });

  it("holds what directorates wrote as text, never as a formula", () => {
    const drawing = dataSheet({ columns, rows: [row("SP5.1", '=cmd|" /C calc"!A0')] });
    expect(formulasOf(drawing)).toEqual([]);
  });

  it("names its columns for native formulas, with room for rows that are appended", () => {
    const { names } = dataSheet({ columns, rows: [row("SP5.1")] });
    expect(names?.[2]).toEqual({ name: "WcoData_KPI", formula: "='WCO Data'!$C$2:$C$301" });
  });
});

describe("where a KPI's figures stand", () => {
  it("is told in runs of worksheet rows", () => {
    const rows = ["SP5.1", "SP5.1", "SG.1", "SP5.1"].map((kpi) => row(kpi));
    expect(rowsByKpi({ columns, rows }).get("SP5.1")).toBe("2–3, 5");
  });
});

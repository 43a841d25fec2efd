import { surroundings } from "../../../src/build/import/surroundings";
import { workbookOf } from "../../intake/recognition/source-sheets";

const workbook = workbookOf({
  Report: [
    ["KPI", "Unit", "Q1", "Q2", "Q3"],
    ["SP4.1", "number", 1, 2, 3],
    ["SP5.1", "number", 4, { number: 0.5, format: "0.0%" }, 6],
    ["SP6.1", "number", 7, 8, 9],
  ],
});
const texts = (cell: string) =>
  surroundings(workbook, "Report", cell)?.rows.map(({ cells }) => cells.map(({ text }) => text));

describe("the surroundings of a cell", () => {
  it("are the rows and columns next to it, after the label of its row", () => {
    expect(surroundings(workbook, "Report", "D3")?.columns).toEqual(["A", "C", "D", "E"]);
    expect(texts("D3")).toEqual([
      ["KPI", "Q1", "Q2", "Q3"],
      ["SP4.1", "1", "2", "3"],
      ["SP5.1", "4", "50 %", "6"],
      ["SP6.1", "7", "8", "9"],
      ["", "", "", ""],
    ]);
  });

  it("mark the cells that are meant", () => {
    const meant = surroundings(workbook, "Report", "C3:D3")?.rows.flatMap(({ cells }) =>
      cells.filter(({ isMeant }) => isMeant).map(({ address }) => address),
    );
    expect(meant).toEqual(["C3", "D3"]);
  });

  it("are none where the file has no such sheet or cell", () => {
    expect(surroundings(workbook, "Annex", "A1")).toBeNull();
    expect(surroundings(workbook, "Report", "row 7")).toBeNull();
  });
});

import { withSheetNames } from "../../src/sheets/renamed-sheets";
import type { Drawing } from "../../src/sheets/drawing";

const scorecard: Drawing = {
  sheet: "Scorecard",
  blocks: [{ at: "A1", rows: [["'Scorecard'!A1 is text", { formula: "='WCO Data'!A1" }]] }],
  styles: [],
  names: [{ name: "Period", formula: "='Scorecard'!$B$2" }],
};
const map: Drawing = {
  sheet: "Strategy map",
  blocks: [{ at: "A1", rows: [[1, { formula: "='Scorecard'!B2+'Scorecard'!B3" }]] }],
  styles: [],
};

describe("drawings on sheets of other names", () => {
  const [first, second] = withSheetNames([scorecard, map], { Scorecard: "Scorecard (2)" });

  it("stand on the new sheet", () => {
    expect([first?.sheet, second?.sheet]).toEqual(["Scorecard (2)", "Strategy map"]);
  });

  it("are read from there by all formulas and names, and only by these", () => {
    expect(second?.blocks[0]?.rows).toEqual([[1, { formula: "='Scorecard (2)'!B2+'Scorecard (2)'!B3" }]]);
    expect(first?.names?.[0]?.formula).toBe("='Scorecard (2)'!$B$2");
    expect(first?.blocks[0]?.rows).toEqual([["'Scorecard'!A1 is text", { formula: "='WCO Data'!A1" }]]);
  });

  it("are the same where nothing is renamed", () => {
    const drawings = [scorecard, map];
    expect(withSheetNames(drawings, {})).toBe(drawings);
  });
});

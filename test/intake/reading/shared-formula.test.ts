import { parseAddress } from "../../../src/intake/reading/cell-address";
import { movedFormula, shownFormula } from "../../../src/intake/reading/shared-formula";

const moved = (formula: string, from: string, to: string) =>
  movedFormula({ formula, position: parseAddress(from)! }, parseAddress(to)!);

describe("a formula shared with the cell one column right and two rows down", () => {
  it.each([
    ["A1+B2", "B3+C4"],
    ["$A1+A$1+$A$1", "$A3+B$1+$A$1"],
    ["SUM(A1:B2)", "SUM(B3:C4)"],
    ["SUM(A:B)+SUM(1:2)", "SUM(B:C)+SUM(3:4)"],
    ["SUM($A:B)+SUM($1:2)", "SUM($A:C)+SUM($1:4)"],
    ["'Q1 A1'!A1", "'Q1 A1'!B3"],
    ["Data1!A1", "Data1!B3"],
    ['"A1"&A1', '"A1"&B3'],
    ['"say ""A1"""&A1', '"say ""A1"""&B3'],
    ["LOG10(A1)", "LOG10(B3)"],
    ["SP1_rate*A1", "SP1_rate*B3"],
    ["Table1[A1]", "Table1[A1]"],
    ["[1]Sheet1!A1", "[1]Sheet1!B3"],
    ["1.5*2", "1.5*2"],
    ["1E5*A1", "1E5*B3"],
  ])("%s reads there %s", (formula, expected) => {
    expect(moved(formula, "D1", "E3")).toBe(expected);
  });

  it("wraps around the edge of the worksheet", () => {
    expect(moved("A1", "B2", "A1")).toBe("XFD1048576");
  });
});

describe("a formula with functions younger than the file format", () => {
  it.each([
    ["_xlfn.IFNA(A1,0)", "IFNA(A1,0)"],
    ["_xlfn._xlws.FILTER(A1:A9,B1:B9)", "FILTER(A1:A9,B1:B9)"],
  ])("%s is shown as %s", (stored, shown) => {
    expect(shownFormula(stored)).toBe(shown);
  });
});

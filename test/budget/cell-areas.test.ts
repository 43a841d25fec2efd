import fc from "fast-check";
import { areasOf } from "../../src/budget/cell-areas";
import { sourceOfRows } from "../../src/budget/source-of-rows";
import { firstArea } from "../../src/figures/first-area";

describe("cells named as areas", () => {
  it.each<[string, readonly string[], string]>([
    ["rows below each other", ["A2", "A3", "A4"], "A2:A4"],
    ["rows in any order, one of them twice", ["A4", "A2", "A3", "A2"], "A2:A4"],
    ["rows apart", ["A2", "A4", "A5", "A9"], "A2, A4:A5, A9"],
    ["cells beside each other", ["B2", "C2", "E2"], "B2:C2, E2"],
    ["a block", ["B2", "C2", "B3", "C3"], "B2:C3"],
    ["rows of different widths", ["B2", "C2", "B3"], "B2:C2, B3"],
    ["columns beyond Z", ["Z1", "AA1", "AB1", "AZ1", "BA1"], "Z1:AB1, AZ1:BA1"],
    ["no cell", [], ""],
  ])("%s", (_what, cells, areas) => {
    expect(areasOf(cells).join(", ")).toBe(areas);
  });

  it("name each cell once and no other", () => {
    const cell = fc
      .tuple(fc.constantFrom("A", "B", "C", "D"), fc.integer({ min: 1, max: 6 }))
      .map(([column, row]) => `${column}${row}`);
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const named = areasOf(cells).flatMap(cellsIn);
        expect(named.toSorted()).toEqual([...new Set(cells)].toSorted());
      }),
    );
  });
});

/** The cells of an area with columns of one letter. */
function cellsIn(area: string): readonly string[] {
  const [first = "", last = first] = area.split(":");
  const cells: string[] = [];
  for (let row = Number(first.slice(1)); row <= Number(last.slice(1)); row += 1)
    for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code += 1)
      cells.push(`${String.fromCharCode(code)}${row}`);
  return cells;
}

describe("the source of a figure that is counted from rows", () => {
  const row = (file: string, sheet: string, cell: string) => ({ file, sheet, cell });

  it("names every sheet and file, its own first and without its name", () => {
    const amounts = [
      row("cb.xlsx", "Budget", "D4"),
      row("cb.xlsx", "Budget", "D5"),
      row("tta.xlsx", "Budget", "D9"),
    ];
    const shares = [row("cb.xlsx", "O'Neill", "B2"), row("cb.xlsx", "O'Neill", "C2")];
    expect(sourceOfRows([...shares, ...amounts], amounts)).toEqual({
      file: "cb.xlsx",
      sheet: "Budget",
      actual: "D4:D5, 'O''Neill'!B2:C2, '[tta.xlsx]Budget'!D9",
      target: "D4:D5, '[tta.xlsx]Budget'!D9",
    });
  });

  it("of more areas than a cell of Excel holds says how many more there are", () => {
    const rows = Array.from({ length: 5000 }, (_, at) => row("cb.xlsx", "Budget", `D${at * 2 + 1}`));
    const { target } = sourceOfRows([], rows);
    expect(target).toMatch(/^D1, D3, .*, D399, \+4800$/);
    expect(target!.length).toBeLessThan(32_767);
  });

  it("without rows names nothing", () => {
    expect(sourceOfRows([], [])).toEqual({ file: "", sheet: "", actual: null, target: null });
  });

  it.each([
    ["D4:D5, 'O''Neill'!B2:C2", "Budget", "D4:D5"],
    ["'O''Neill'!B2:C2, D9", "O'Neill", "B2:C2"],
    ["'[cb.xlsx]Plan, 2'!A2", "Plan, 2", "A2"],
    ["C7", "Budget", "C7"],
  ])("%s is shown at its first area", (address, sheet, area) => {
    expect(firstArea("Budget", address)).toEqual({ sheet, address: area });
  });
});

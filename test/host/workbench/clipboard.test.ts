import { pastedRows, pasteTarget } from "../../../src/host/workbench/clipboard";

const cell = { sheet: "1", top: 1, left: 1, bottom: 1, right: 1 };

describe("pasting a text", () => {
  it.each([
    [
      "1\t2\r\n3\t4\r\n",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    ["a\nb", [["a"], ["b"]]],
    ['"two\nlines"\tx', [["two\nlines", "x"]]],
    ['"she said ""yes"""', [['she said "yes"']]],
    ["alone", [["alone"]]],
    ["\t2", [["", "2"]]],
  ])("reads %j as rows of cells", (text, rows) => {
    expect(pastedRows(text)).toEqual(rows);
  });

  it("fills up shorter lines", () => {
    expect(pasteTarget(cell, [["1", "2"], ["3"]])).toEqual({
      area: { ...cell, bottom: 2, right: 2 },
      texts: [
        ["1", "2"],
        ["3", ""],
      ],
    });
  });

  it("puts a single value into every selected cell", () => {
    const { texts } = pasteTarget({ ...cell, bottom: 2, right: 3 }, [["7"]]);
    expect(texts).toEqual([
      ["7", "7", "7"],
      ["7", "7", "7"],
    ]);
  });
});

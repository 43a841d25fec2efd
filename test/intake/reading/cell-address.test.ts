import fc from "fast-check";
import {
  formatAddress,
  parseAddress,
  parseArea,
  positionOf,
  sheetColumns,
  sheetRows,
} from "../../../src/intake/reading/cell-address";

describe("a cell's address", () => {
  it.each([
    ["A1", 0, 0],
    ["C7", 6, 2],
    ["$AB$10", 9, 27],
    ["XFD1048576", 1_048_575, 16_383],
    ["c7", 6, 2],
  ])("%s", (address, row, column) => {
    expect(parseAddress(address)).toBe(positionOf(row, column));
  });

  it.each(["", "A", "7", "A0", "7A", "XFE1", "A1048577", "A-1", "A1:B2", "A99999999999999999999"])(
    "is not %j",
    (address) => {
      expect(parseAddress(address)).toBeUndefined();
    },
  );

  it("is written as it is read, all over the worksheet", () => {
    fc.assert(
      fc.property(fc.nat(sheetRows - 1), fc.nat(sheetColumns - 1), (row, column) => {
        const position = positionOf(row, column);
        expect(parseAddress(formatAddress(position))).toBe(position);
      }),
    );
  });
});

describe("an area", () => {
  it.each([
    ["B2:D5", { top: 1, left: 1, bottom: 4, right: 3 }],
    ["D5:B2", { top: 1, left: 1, bottom: 4, right: 3 }],
    ["C7", { top: 6, left: 2, bottom: 6, right: 2 }],
    ["B2:", undefined],
    ["A:B", undefined],
  ])("%s", (address, area) => {
    expect(parseArea(address)).toEqual(area);
  });
});

import {
  fractionTyped,
  sharesTyped,
  sumOfShares,
  typedFraction,
} from "../../../src/taskpane/finance/typed-shares";

describe("a share typed in percent", () => {
  it.each([
    ["33.3", 0.333],
    ["33,3 %", 0.333],
    ["100", 1],
    ["0.0001", 0.000001],
    ["", 0],
    ["101", null],
    ["-5", null],
    ["half", null],
  ])("“%s” is %p", (text, fraction) => {
    expect(fractionTyped(text)).toBe(fraction);
  });

  it("is shown as its language writes it", () => {
    expect([typedFraction(0.333, "en"), typedFraction(0.333, "fr"), typedFraction(0, "fr")]).toEqual([
      "33.3",
      "33,3",
      "",
    ]);
  });

  it("adds up without the dust of doubles, and not at all while one is none", () => {
    const typed = new Map(["P1", "P2", "P3"].map((row, at) => [row, ["33.3", "33.3", "33.4"][at] ?? ""]));
    expect(sumOfShares(sharesTyped(typed) ?? new Map())).toBe(1);
    expect(sharesTyped(new Map([["P1", "x"]]))).toBeNull();
  });
});

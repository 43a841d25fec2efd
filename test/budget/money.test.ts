import { convert, fromCents, toCents } from "../../src/budget";

describe("money in whole cents (design §4 rule 11)", () => {
  it.each([
    ["an amount with cents", 842689.44, 84268944],
    ["a double just below its cent", 842689.4399999999, 84268944],
    ["an amount below zero, rounded away from zero as Excel does", -0.005, -1],
    ["zero", 0, 0],
  ])("reads %s", (_what, amount, cents) => {
    expect(toCents(amount)).toBe(cents);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e15])(
    "refuses %p, which no double holds to the cent",
    (amount) => {
      expect(toCents(amount)).toBeNull();
    },
  );

  it("converts to the cent and shows cents as an amount", () => {
    expect(convert(2_000_000, 0.8912)).toBe(1_782_400);
    expect(convert(-101, 0.5)).toBe(-51);
    expect(fromCents(1_782_401)).toBe(17_824.01);
  });
});

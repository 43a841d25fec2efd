import fc from "fast-check";
import { splitByLargestRemainder, tenthsOfPercent } from "../../src/budget";

const weights = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 12 });
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

describe("splitting a whole number by largest remainder (design §9 rule 3)", () => {
  it.each([
    ["equal parts, what is left over to the first", 100, [1, 1, 1], [34, 33, 33]],
    ["the larger remainder before the earlier part", 10, [26, 34, 40], [3, 3, 4]],
    ["ties in row order", 1, [1, 1], [1, 0]],
    ["nothing to a weight of zero", 7, [0, 1, 0], [0, 7, 0]],
    ["a negative total as its mirror", -100, [1, 1, 1], [-34, -33, -33]],
    ["nothing where nothing says where to put it", 5, [0, 0], [0, 0]],
    [
      "amounts beyond what a double multiplies exactly",
      9_007_199_254_740_991,
      [1, 999_999],
      [9_007_199_255, 9_007_190_247_541_736],
    ],
  ])("gives %s", (_what, total, given, expected) => {
    expect(splitByLargestRemainder(total, given)).toEqual(expected);
  });

  it("adds up exactly, whatever the total and the weights", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), weights, (total, given) => {
        fc.pre(sum(given) > 0);
        expect(sum(splitByLargestRemainder(total, given))).toBe(total);
      }),
    );
  });

  it("is never a whole unit away from the exact part", () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000_000 }), weights, (total, given) => {
        fc.pre(sum(given) > 0);
        splitByLargestRemainder(total, given).forEach((part, at) => {
          expect(Math.abs(part - (total * (given[at] ?? 0)) / sum(given))).toBeLessThan(1);
        });
      }),
    );
  });

  it("does not care how weights are scaled", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 100_000_000 }),
        weights,
        fc.integer({ min: 1, max: 1000 }),
        (total, given, factor) => {
          const scaled = given.map((weight) => weight * factor);
          expect(splitByLargestRemainder(total, scaled)).toEqual(splitByLargestRemainder(total, given));
        },
      ),
    );
  });
});

describe("percentages with one decimal (design §9 rule 4)", () => {
  it("add up to exactly 100.0 %", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 12 }), (amounts) => {
        fc.pre(sum(amounts) > 0);
        expect(sum(tenthsOfPercent(amounts))).toBe(1000);
      }),
    );
  });

  it("are all zero where there is nothing to share", () => {
    expect(tenthsOfPercent([0, 0])).toEqual([0, 0]);
  });

  it("give a row below zero no share", () => {
    expect(tenthsOfPercent([300, -100, 100])).toEqual([750, 0, 250]);
  });
});

import fc from "fast-check";
import { ratioOf, ratioOfRanges, sumOf } from "../../src/scoring/ratio";

describe("the ratio of a KPI (rules 1 and 4)", () => {
  it("is the sum of the actuals over the sum of the targets, never a mean of ratios", () => {
    const sum = sumOf([
      { actual: 2, target: 4 },
      { actual: 2, target: 100 },
    ]);
    expect(sum).toEqual({ actual: 4, target: 104 });
    expect(sum && ratioOf(sum)).toEqual({ kind: "ratio", ratio: 4 / 104 });
  });

  it.each([
    ["half done", 1, 2, { kind: "ratio", ratio: 0.5 }],
    ["more done than planned, uncapped", 3, 2, { kind: "ratio", ratio: 1.5 }],
    ["nothing done", 0, 2, { kind: "ratio", ratio: 0 }],
    ["nothing planned, nothing done", 0, 0, { kind: "not-applicable" }],
    ["done without a plan, never 100 %", 2, 0, { kind: "unplanned" }],
    ["corrections that outweigh what was done", -1, 2, { kind: "ratio", ratio: -0.5 }],
    ["a plan below zero, as no plan at all", 2, -1, { kind: "unplanned" }],
  ] as const)("with %s: %d / %d", (_case, actual, target, ratio) => {
    expect(ratioOf({ actual, target })).toEqual(ratio);
  });

  it("has no sum without pairs, which is not 0/0", () => {
    expect(sumOf([])).toBeNull();
  });

  it("stays the same when actual and target grow alike", () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 64 }),
        (actual, target, by) => {
          const scaled = ratioOf({ actual: actual * by, target: target * by });
          expect(scaled).toEqual(ratioOf({ actual, target }));
        },
      ),
    );
  });
});

describe("the ratio of two ranges, =WCO.RATIO", () => {
  it.each([
    ["sums both sides", [2, 2], [4, 100], 4 / 104],
    ["leaves a pair out where one side is missing", [2, "TBC", 3, null], [4, 5, "n/a", 7], 0.5],
    ["leaves titles out", ["Actual", 1], ["Target", 2], 0.5],
    ["takes 0 as a number", [0, 1], [1, 1], 0.5],
    ["does not take truth values or numbers as text", [true, "3", 1], [1, 1, 2], 0.5],
    ["has none where nothing was planned", [2], [0], null],
    ["has none without a pair", ["n/a"], ["n/a"], null],
    ["ends with the shorter range", [1, 5], [2], 0.5],
  ])("%s", (_what, actuals, targets, ratio) => {
    expect(ratioOfRanges(actuals, targets)).toBe(ratio);
  });
});

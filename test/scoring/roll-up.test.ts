import fc from "fast-check";
import { rollUp } from "../../src/scoring/roll-up";

const parts = [
  { id: "a", score: 0.5 },
  { id: "b", score: 1 },
  { id: "c", score: null },
];

describe("a roll-up (rule 7)", () => {
  it.each([
    ["weighs all alike unless weights are set", {}, 0.75],
    ["follows the weights", { a: 3 }, 0.625],
    ["renormalises the weights over what is scored", { c: 98 }, 0.75],
    ["takes weights that do not add up to 1", { a: 30, b: 10 }, 0.625],
    ["leaves out what weighs nothing", { b: 0 }, 0.5],
    ["has no score where all that is scored weighs nothing", { a: 0, b: 0 }, null],
  ])("%s", (_what, weights, score) => {
    expect(rollUp(parts, weights)).toBe(score);
  });

  it("has no score where nothing is scored, which is not zero", () => {
    expect(rollUp([{ id: "c", score: null }], {})).toBeNull();
    expect(rollUp([], {})).toBeNull();
  });

  const anyScore = fc.double({ min: 0, max: 1, noNaN: true });
  const anyWeights = fc.dictionary(fc.constantFrom("0", "1", "2", "3"), fc.integer({ min: 1, max: 9 }));

  it("lies between the lowest and the highest of its parts", () => {
    fc.assert(
      fc.property(fc.array(anyScore, { minLength: 1, maxLength: 4 }), anyWeights, (scores, weights) => {
        const score = rollUp(
          scores.map((one, index) => ({ id: String(index), score: one })),
          weights,
        );
        expect(score).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-12);
        expect(score).toBeLessThanOrEqual(Math.max(...scores) + 1e-12);
      }),
    );
  });

  it("does not change when all weights grow alike", () => {
    fc.assert(
      fc.property(fc.array(anyScore, { minLength: 1, maxLength: 4 }), anyWeights, (scores, weights) => {
        const own = scores.map((score, index) => ({ id: String(index), score }));
        const all = Object.fromEntries(own.map(({ id }) => [id, weights[id] ?? 1]));
        const grown = Object.fromEntries(Object.entries(all).map(([id, weight]) => [id, weight * 10]));
        expect(rollUp(own, grown)).toBeCloseTo(rollUp(own, all) ?? NaN, 12);
      }),
    );
  });
});

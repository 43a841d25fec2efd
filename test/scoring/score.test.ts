import { isSuspiciouslyHigh, scoreOf, shareScore } from "../../src/scoring/score";

describe("the score of a KPI (rule 6)", () => {
  it.each([
    ["the ratio below the cap", 0.8, 1, 0.8],
    ["the cap above it", 1.3, 1, 1],
    ["the ratio where the cap is higher", 1.3, 1.5, 1.3],
    ["zero where corrections outweigh what was done", -0.2, 1, 0],
  ])("is %s", (_what, ratio, cap, score) => {
    expect(scoreOf(ratio, cap)).toBe(score);
  });

  it.each([
    [1.5, false],
    [1.51, true],
  ])("a ratio of %d looks like a target too low or a data error: %s", (ratio, suspicious) => {
    expect(isSuspiciouslyHigh(ratio)).toBe(suspicious);
  });
});

describe("the score of a share (rule 8)", () => {
  it("is none without a stated target", () => {
    expect(shareScore(0.7, undefined, 1)).toBeNull();
  });

  it("is the ratio measured by the stated target, capped", () => {
    expect(shareScore(0.6, 0.75, 1)).toBeCloseTo(0.8, 15);
    expect(shareScore(0.9, 0.75, 1)).toBe(1);
  });
});

import { countedPair, leftOutReason, withoutPairs } from "../../src/scoring/missing";
import { figure } from "./build-figure";

describe("a pair of actual and target (rule 5)", () => {
  it.each([
    [3, 4, { actual: 3, target: 4 }, null],
    [0, 0, { actual: 0, target: 0 }, null],
    [0, 4, { actual: 0, target: 4 }, null],
    ["not-reported", 4, null, "not-reported"],
    ["not-applicable", 4, null, "not-applicable"],
    [3, "not-reported", null, "actual-without-target"],
    [3, "not-applicable", null, "actual-without-target"],
    ["not-reported", "not-reported", null, "not-reported"],
    ["not-reported", "not-applicable", null, "not-applicable"],
    ["not-applicable", "not-reported", null, "not-applicable"],
    ["not-applicable", "not-applicable", null, "not-applicable"],
  ] as const)("%s of %s counts only where both are numbers", (actual, target, pair, reason) => {
    expect(countedPair(figure({ actual, target }))).toEqual(pair);
    expect(leftOutReason(figure({ actual, target }))).toBe(reason);
  });

  it("takes the length of a list of Members where the number beside it is missing", () => {
    const listed = { membersSupported: ["TGO", "GHA"], membersRequesting: ["TGO", "GHA", "ECU"] };
    expect(countedPair(figure({ actual: "not-reported", target: "not-reported", ...listed }))).toEqual({
      actual: 2,
      target: 3,
    });
  });

  it("takes n/a at its word, whatever is listed beside it", () => {
    expect(countedPair(figure({ actual: "not-applicable", membersSupported: ["TGO"] }))).toBeNull();
  });
});

describe("a KPI without any counted pair", () => {
  const missing = figure({ actual: "not-reported" });
  const notApplicable = figure({ actual: "not-applicable" });

  it.each([
    ["not applicable where all its figures say so", [notApplicable, notApplicable], "not-applicable"],
    ["not reported where one of them does not", [notApplicable, missing], "not-reported"],
    ["not reported without figures", [], "not-reported"],
  ] as const)("is %s", (_what, figures, status) => {
    expect(withoutPairs(figures)).toBe(status);
  });
});

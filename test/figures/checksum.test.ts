import fc from "fast-check";
import { checksumOf } from "../../src/figures/checksum";
import type { Figure } from "../../src/figures/figure";

const withoutMembers: Figure = {
  period: "2019/20-Q1",
  directorate: "CB",
  kpi: "SP7.1",
  actual: 3,
  target: 4,
  source: { file: "Capacity_Building.xlsx", sheet: "SP7", actual: "B5", target: "B6" },
  flags: [],
};

const figure: Figure = {
  ...withoutMembers,
  membersSupported: ["TGO", "GHA", "ECU"],
  membersRequesting: ["TGO", "GHA", "ECU", "FJI"],
};

describe("the checksum of a figure", () => {
  it("stays the same from version to version, so that workbooks written before are still right", () => {
    expect(checksumOf(figure)).toBe("kojnjaic");
  });

  it.each<[string, Partial<Figure>]>([
    ["its actual", { actual: 4 }],
    ["its target", { target: 5 }],
    ["an actual that is no longer there", { actual: "not-reported" }],
    ["a missing actual that became not applicable", { actual: "not-applicable" }],
    ["its period", { period: "2019/20-Q2" }],
    ["its directorate", { directorate: "CF" }],
    ["its KPI", { kpi: "SP7.2" }],
    ["a Member that was supported", { membersSupported: ["TGO", "GHA", "FJI"] }],
    [
      "a Member moved from the requesting to the supported",
      { membersSupported: [], membersRequesting: ["TGO", "GHA", "ECU"] },
    ],
    ["its file", { source: { ...figure.source, file: "Other.xlsx" } }],
    ["its sheet", { source: { ...figure.source, sheet: "SP8" } }],
    ["the cell of its actual", { source: { ...figure.source, actual: "C5" } }],
    ["the cell of its target", { source: { ...figure.source, target: null } }],
  ])("changes with %s", (_what, change) => {
    expect(checksumOf({ ...figure, ...change })).not.toBe(checksumOf(figure));
  });

  it.each<[string, Figure, Figure]>([
    ["a note", figure, { ...figure, note: "provisional" }],
    ["a flag", figure, { ...figure, flags: ["mapped"] }],
    [
      "no list of Members or an empty one",
      withoutMembers,
      { ...figure, membersSupported: [], membersRequesting: [] },
    ],
    ["a Member by name, not by code", figure, { ...figure, membersSupported: ["Togo", " GHA", "Équateur"] }],
    ["the order of Members", figure, { ...figure, membersSupported: ["ECU", "TGO", "GHA"] }],
    ["a directorate by name, not by code", figure, { ...figure, directorate: "Capacity Building" }],
    ["a difference beyond Excel's 15 digits", { ...figure, actual: 0.3 }, { ...figure, actual: 0.1 + 0.2 }],
    ["the sign of zero", { ...figure, actual: 0 }, { ...figure, actual: -0 }],
    [
      "an accent written in one or two characters",
      { ...figure, directorate: "Contr\u00f4le" },
      { ...figure, directorate: "Contro\u0302le" },
    ],
  ])("does not change with %s", (_what, one, other) => {
    expect(checksumOf(other)).toBe(checksumOf(one));
  });

  it("is eight letters, which Excel keeps as a text, and tells any two values apart", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.integer(), (actual, target) => {
        const checksum = checksumOf({ ...figure, actual, target });
        expect(checksum).toMatch(/^[a-p]{8}$/);
        expect(checksumOf({ ...figure, actual, target: target + 1 })).not.toBe(checksum);
      }),
    );
  });
});

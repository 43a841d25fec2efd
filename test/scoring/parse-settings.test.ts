import fc from "fast-check";
import { wcoPlan } from "../../src/plan";
import { defaultSettings, parseSettings, settingsRows, type SettingsCell } from "../../src/scoring";
import { expectWords } from "./expect-words";

function parse(...rows: readonly (readonly SettingsCell[])[]) {
  const parsed = parseSettings(rows, wcoPlan);
  expectWords(parsed.findings);
  return parsed;
}

describe("the table WcoSettings", () => {
  it("may be empty: then the defaults hold", () => {
    expect(parse([null, null, null])).toEqual({
      settings: defaultSettings,
      period: null,
      language: null,
      findings: [],
    });
  });

  it("sets the period, the language, the cap, thresholds, weights and targets", () => {
    const parsed = parse(
      ["Period", "", "2019/20-Q3"],
      ["Language", null, "FR"],
      ["Cap", "", 1.2],
      ["On track", "", 0.95],
      ["At risk", "", "75 %"],
      ["On track", "SP1.1", 0.8],
      ["At risk", "SP1.1", "0,6"],
      ["Weight", "sp1", 2],
      ["Weight", "members", 0],
      ["Target", "ORG1.1", "70%"],
    );
    expect(parsed).toEqual({
      settings: {
        cap: 1.2,
        thresholds: { onTrack: 0.95, atRisk: 0.75 },
        kpiThresholds: { "SP1.1": { onTrack: 0.8, atRisk: 0.6 } },
        weights: { SP1: 2, members: 0 },
        shareTargets: { "ORG1.1": 0.7 },
      },
      period: "2019/20-Q3",
      language: "fr",
      findings: [],
    });
  });

  it("gives a KPI the other threshold of the plan where it sets only one", () => {
    expect(parse(["On track", "SP1.1", 0.8]).settings.kpiThresholds).toEqual({
      "SP1.1": { onTrack: 0.8, atRisk: 0.7 },
    });
  });

  it("takes the later of two rows for the same", () => {
    expect(parse(["Cap", "", 1.2], ["Cap", "", 1.1]).settings.cap).toBe(1.1);
  });

  it.each([
    ["a setting of its own", ["Colour", "", "red"], "setting-unknown", "A2"],
    ["a period in other words", ["Period", "", "Q3"], "setting-period", "C2"],
    ["a language that is not the WCO's", ["Language", "", "de"], "setting-language", "C2"],
    ["a weight for something that is not in the plan", ["Weight", "SP9", 2], "setting-id-unknown", "C2"],
    ["a weight for nothing", ["Weight", "", 2], "setting-id-unknown", "C2"],
    ["a threshold for an objective", ["On track", "SP1", 0.8], "setting-id-unknown", "C2"],
    ["a target for what is no share", ["Target", "SP1.1", 0.7], "setting-not-a-share", "C2"],
    ["a target above all there is", ["Target", "ORG1.1", 70], "setting-value", "C2"],
    ["a target of nothing", ["Target", "ORG1.1", 0], "setting-value", "C2"],
    ["a weight below zero", ["Weight", "SP1", -1], "setting-value", "C2"],
    ["a threshold in percent without its sign", ["On track", "", 90], "setting-value", "C2"],
    ["a cap of nothing", ["Cap", "", 0], "setting-value", "C2"],
    ["words for a number", ["Cap", "", "high"], "setting-value", "C2"],
    ["a blank for a number", ["Cap", "", null], "setting-value", "C2"],
    [
      "an at-risk threshold above the on-track one",
      ["At risk", "", 0.95],
      "thresholds-not-ordered",
      undefined,
    ],
  ] as const)("ignores %s, and a finding says so", (_what, row, code, cell) => {
    const { settings, period, language, findings } = parse(row);
    expect({ settings, period, language }).toEqual({
      settings: defaultSettings,
      period: null,
      language: null,
    });
    expect(findings).toMatchObject([
      { code, sheet: "WCO Settings", ...(cell === undefined ? {} : { cell }) },
    ]);
  });

  it("comes back as it was", () => {
    const anyFraction = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
    const anyThresholds = fc
      .tuple(anyFraction, anyFraction)
      .map(([one, other]) => ({ onTrack: Math.max(one, other), atRisk: Math.min(one, other) }));
    const anySettings = fc.record({
      settings: fc.record({
        cap: anyFraction,
        thresholds: anyThresholds,
        kpiThresholds: fc.dictionary(fc.constantFrom("SP1.1", "ORG2.2"), anyThresholds),
        weights: fc.dictionary(fc.constantFrom("SP1", "members", "LD2.1"), fc.nat(9)),
        shareTargets: fc.dictionary(fc.constantFrom("ORG1.1", "ORG2.1"), anyFraction),
      }),
      period: fc.constantFrom("2019/20", "2020/21-Q2", null),
      language: fc.constantFrom("en", "fr", null),
    });
    fc.assert(
      fc.property(anySettings, (stated) => {
        expect(parse(...settingsRows(stated))).toEqual({ ...plainly(stated), findings: [] });
      }),
    );
  });

  it("may hold anything without an exception", () => {
    const anyCell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom("Cap", "Weight"),
    );
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { maxLength: 4 })), (rows) => {
        expect(parse(...rows).settings.cap).toBeGreaterThan(0);
      }),
    );
  });
});

/** The same values with ordinary prototypes: fast-check's dictionaries have none. */
function plainly<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

import fc from "fast-check";
import type { Figure } from "../../src/figures/figure";
import { explanationText } from "../../src/i18n/scoring-text";
import { say, type Text } from "../../src/i18n/text";
import { wcoPlan } from "../../src/plan";
import {
  defaultSettings,
  explain,
  indexFigures,
  type ExplanationKind,
  type ExplanationRow,
  type Settings,
} from "../../src/scoring";
import { anySettledFigures } from "./any-figures";
import { figure, quarters } from "./build-figure";

const words: Readonly<Record<ExplanationKind, Text>> = explanationText;

function explained(
  id: string,
  figures: readonly Figure[],
  settings: Partial<Settings> = {},
): readonly ExplanationRow[] {
  const rows = explain(
    wcoPlan,
    indexFigures(figures),
    { ...defaultSettings, ...settings },
    id,
    "2019/20",
    null,
  );
  if (rows === null) throw new Error(`${id} is not in the plan.`);
  return rows;
}

/** What the rows say, with the numbers beside. */
function said(rows: readonly ExplanationRow[]): readonly (readonly (string | number)[])[] {
  return rows.map(({ kind, facts, actual, target, value, source }) =>
    [say(words[kind], "en", facts), actual, target, value, source?.actual].filter((cell) => cell != null),
  );
}

describe("the explanation of a KPI", () => {
  it("shows the rule, the sums, the score, what was left out and why, and the source cells", () => {
    const figures = quarters([
      [1, 2],
      ["not-reported", 3],
      ["not-applicable", 1],
      [8, 10],
    ]);
    expect(said(explained("SP5.1", figures))).toEqual([
      ["Sum of the actuals ÷ sum of the targets, 2019/20, quarters 1 to 4"],
      ["Σ actual, Σ target", 9, 12],
      ["Ratio", 0.75],
      ["Score, at most 100 %", 0.75],
      ["At risk: 70 % or more, below 90 %"],
      ["Reported by 1 of 1 directorates"],
      ["2019/20-Q1, CF", 1, 2, "D5"],
      ["2019/20-Q4, CF", 8, 10, "D8"],
      ["2019/20-Q2, CF: left out, not reported", 3, "D6"],
      ["2019/20-Q3, CF: left out, not applicable", 1, "D7"],
    ]);
  });

  it("shows that a later milestone replaces an earlier one", () => {
    const figures = quarters(
      [
        [1, 2],
        [3, 4],
      ],
      { kpi: "LD3.1" },
    );
    const kinds = explained("LD3.1", figures).map(({ kind }) => kind);
    expect(kinds).toEqual([
      "rule-milestone",
      "sum",
      "ratio",
      "score",
      "status-at-risk",
      "coverage",
      "figure",
      "superseded",
    ]);
  });

  it("says that a share has no score without a target, and with which it has one", () => {
    const share = [figure({ kpi: "ORG1.1", actual: 7, target: 10 })];
    expect(explained("ORG1.1", share).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["rule-share", "status-no-target"]),
    );
    expect(explained("ORG1.1", share, { shareTargets: { "ORG1.1": 0.7 } })).toContainEqual({
      kind: "share-target",
      facts: {},
      value: 0.7,
    });
  });

  it("names Members supported without a request, and what may be counted twice", () => {
    const listed = figure({
      kpi: "SP7.1",
      actual: 1,
      target: 1,
      membersSupported: ["TGO"],
      membersRequesting: ["GHA"],
    });
    expect(explained("SP7.1", [listed])).toContainEqual({
      kind: "without-request",
      facts: { count: 1, members: "TGO" },
    });
    expect(explained("SP7.1", [figure({ kpi: "SP7.1" })])).toContainEqual({
      kind: "may-double-count",
      facts: { actualLow: 1, actualHigh: 1, targetLow: 2, targetHigh: 2 },
    });
  });

  it("shows a disputed figure and an actual without a target as left out", () => {
    const disputed = figure({ actual: "not-reported", target: "not-reported", flags: ["duplicate-differs"] });
    const withoutTarget = figure({ period: "2019/20-Q2", target: "not-reported" });
    expect(explained("SP5.1", [disputed, withoutTarget]).map(({ kind }) => kind)).toEqual([
      "rule-flow",
      "status-not-reported",
      "coverage",
      "duplicate",
      "left-out-actual-without-target",
    ]);
  });
});

describe("the explanation of a roll-up", () => {
  const figures = [figure({ kpi: "LD2.1" }), figure({ kpi: "LD2.2", actual: 4, target: 4 })];

  it("of an objective shows its KPIs with their weights", () => {
    expect(said(explained("LD2", figures, { weights: { "LD2.2": 3 } }))).toEqual([
      ["LD2: weighted mean of what is scored, 2 of 2"],
      ["Score, at most 100 %", 0.875],
      ["At risk: 70 % or more, below 90 %"],
      ["LD2.1, weight 25 %", 0.5],
      ["LD2.2, weight 75 %", 1],
    ]);
  });

  it("of a perspective shows its objectives, and which of them nothing is scored in", () => {
    expect(said(explained("learning", figures))).toEqual([
      ["learning: weighted mean of what is scored, 1 of 3"],
      ["Score, at most 100 %", 0.75],
      ["At risk: 70 % or more, below 90 %"],
      ["LD1: left out, nothing in it is scored"],
      ["LD2, weight 100 %", 0.75],
      ["LD3: left out, nothing in it is scored"],
    ]);
  });

  it("says why a KPI has no score", () => {
    const unplanned = figure({ kpi: "LD2.2", actual: 1, target: 0 });
    expect(explained("LD2", [unplanned]).map(({ kind }) => kind)).toEqual([
      "rule-roll-up",
      "not-scored",
      "part-not-reported",
      "part-unplanned",
    ]);
  });

  it("of the plan shows its perspectives", () => {
    const parts = explained("PLAN", figures).filter(({ kind }) => kind.startsWith("part"));
    expect(parts.map(({ facts }) => facts.id)).toEqual(wcoPlan.perspectives.map(({ id }) => id));
  });
});

it("does not explain what is not in the plan", () => {
  expect(explain(wcoPlan, indexFigures([]), defaultSettings, "SP9", "2019/20", null)).toBeNull();
});

it("explains anything in the plan, each figure once, without an unfilled blank", () => {
  const ids = [...wcoPlan.kpis, ...wcoPlan.objectives, ...wcoPlan.perspectives].map(({ id }) => id);
  fc.assert(
    fc.property(anySettledFigures, fc.constantFrom(...ids, "PLAN"), (figures, id) => {
      const rows = explained(id, figures);
      for (const { kind, facts } of rows) {
        for (const language of ["en", "fr"] as const)
          expect(say(words[kind], language, facts)).not.toMatch(/[{}]/);
      }
      const own = figures.filter(({ kpi, period }) => kpi === id && period.startsWith("2019/20"));
      expect(rows.filter(({ source }) => source !== undefined)).toHaveLength(own.length);
    }),
  );
});

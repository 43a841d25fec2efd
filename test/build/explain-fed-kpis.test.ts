import { figuresFromActions } from "../../src/budget/action-figures";
import type { Action } from "../../src/budget";
import { withComputedFigures } from "../../src/budget/computed-figures";
import { prepare } from "../../src/build/build";
import type { Figure } from "../../src/figures/figure";
import { answerExplain } from "../../src/functions/answers/explain";
import { createStore } from "../../src/functions/store";
import { findingMessage } from "../../src/i18n/findings";
import type { KpiId, Language } from "../../src/plan/types";
import { wcoPlan } from "../../src/plan";
import { defaultSettings } from "../../src/scoring";
import { fedRequest } from "./fed-request";

const work = "plan.xlsx › Temps de travail";
const plan = "plan.xlsx › Plan de mise en œuvre";
const audit = "plan.xlsx › Audit";
const budget = "budget.xlsx › Approved by Council";
const split = "'[plan.xlsx]Répartition'!";
const rate = "'Rates'!B2";
const days = "'[plan.xlsx]Temps de travail'!";

const flow = "Sum of the actuals ÷ sum of the targets, 2019/20, quarters 1 to 4";
const level = "Latest milestones implemented ÷ milestones due of each directorate, 2019/20, up to quarter 4";
const empty = "nothing planned, so nothing to report";
const replaced = "replaced by a later quarter";

/** Quarters for which a directorate's plan holds nothing, with the rows that say so. */
function emptyQuarters(directorate: string, quarters: readonly number[], rows: string): readonly string[] {
  return quarters.map(
    (quarter) => `2019/20-Q${quarter}, ${directorate}: ${empty} |  |  | ${plan} | – | ${rows}`,
  );
}

/** For each KPI its rule, its sums, and each figure that counts or is left out: why, actual, target, place, cells of each. */
const explained: readonly (readonly [KpiId, string, readonly [number, number] | null, readonly string[]])[] =
  [
    [
      "ORG1.1",
      flow,
      [389.35, 650.5],
      [
        `2019/20-Q4, CB | 147.35 | 210.5 | ${work} | G5 | C5`,
        `2019/20-Q4, TTA | 242 | 440 | ${work} | D3, F3, E4:F4 | C3:C4`,
      ],
    ],
    [
      "ORG2.1",
      flow,
      [129_669.67, 219_669.67],
      [
        `2019/20-Q4, ADM | 0 | 30000 | ${budget} | – | D11`,
        `2019/20-Q4, CB | 52824.01 | 67824.01 | ${budget} | D7:D8, ${rate}, ${split}C5, ${split}G5, ${split}D6, ${days}C5, ${days}G5 | D7:D8, ${rate}`,
        `2019/20-Q4, CF | 9499.99 | 9499.99 | ${budget} | D9:D10, ${split}C7:C8 | D9:D10`,
        `2019/20-Q4, TTA | 67345.67 | 112345.67 | ${budget} | D5:D6, ${split}D4:E4, ${split}G4, ${days}C3:D3, ${days}F3, ${days}C4, ${days}E4:F4 | D5:D6`,
      ],
    ],
    [
      "ORG2.2",
      level,
      [2, 3],
      [
        `2019/20-Q4, ADM | 2 | 3 | ${audit} | A2, A4 | A2:A4`,
        `2019/20-Q1, ADM: ${empty} |  |  | ${audit} | – | A2:A4`,
        `2019/20-Q2, ADM: ${replaced} | 1 | 1 | ${audit} | A2 | A2`,
        `2019/20-Q3, ADM: ${replaced} | 2 | 2 | ${audit} | A2, A4 | A2, A4`,
      ],
    ],
    [
      "LD3.1",
      level,
      [1, 2],
      [
        `2019/20-Q4, SGO | 1 | 2 | ${plan} | A7 | A7:A8`,
        `2019/20-Q1, SGO: ${empty} |  |  | ${plan} | – | A7:A8`,
        `2019/20-Q2, SGO: ${replaced} | 0 | 1 | ${plan} | – | A7`,
        `2019/20-Q3, SGO: ${replaced} | 1 | 1 | ${plan} | A7 | A7`,
      ],
    ],
    [
      "SG.1",
      flow,
      [2, 2],
      [
        `2019/20-Q2, CB | 1 | 0 | ${plan} | A6 | –`,
        `2019/20-Q3, CB | 0 | 1 | ${plan} | – | A6`,
        `2019/20-Q1, TTA | 1 | 1 | ${plan} | A4 | A4`,
        ...emptyQuarters("CB", [1, 4], "A6"),
        ...emptyQuarters("TTA", [2, 3, 4], "A4"),
      ],
    ],
    [
      "SO1.1",
      flow,
      [1, 2],
      [
        `2019/20-Q2, CB | 0 | 1 | ${plan} | – | A5`,
        `2019/20-Q1, TTA | 1 | 1 | ${plan} | A4 | A4`,
        ...emptyQuarters("CB", [1, 3, 4], "A5"),
        ...emptyQuarters("TTA", [2, 3, 4], "A4"),
      ],
    ],
    [
      "SO2.1",
      flow,
      [0, 1],
      [`2019/20-Q2, CB | 0 | 1 | ${plan} | – | A5`, ...emptyQuarters("CB", [1, 3, 4], "A5")],
    ],
    ["SO3.1", flow, null, []],
  ];

describe("WCO.EXPLAIN of a KPI that the finance tables feed", () => {
  let figures: readonly Figure[];
  beforeAll(async () => {
    ({ figures } = await prepare(fedRequest));
  });

  function rowsOf(kpi: KpiId, language: Language = "en", from = figures): readonly (readonly unknown[])[] {
    const store = createStore();
    store.replace({ plan: wcoPlan, figures: from, settings: defaultSettings, period: "2019/20", language });
    const answer = answerExplain(store.known()!, kpi, "", "");
    return answer.kind === "table" ? answer.rows : [];
  }

  it.each(explained)("%s: its rule, its sums, every row behind it", (kpi, rule, sums, expected) => {
    const rows = rowsOf(kpi);
    expect(rows[0]?.[0]).toBe(rule);
    const sum = rows.find(([words]) => words === "Σ actual, Σ target");
    expect(sum?.slice(1, 3).map((number) => Math.round(Number(number) * 100) / 100) ?? null).toEqual(sums);
    const shown = rows
      .filter(([words]) => String(words).startsWith("2019/20-"))
      .map(([words, actual, target, , file, sheet, actualCell, targetCell]) =>
        [
          words,
          actual,
          target,
          `${String(file)} › ${String(sheet)}`,
          actualCell || "–",
          targetCell || "–",
        ].join(" | "),
      );
    expect(shown).toEqual(expected);
  });

  it("SO3.1, for which nothing is planned, is not reported, which is not zero", () => {
    expect(rowsOf("SO3.1").map(([words]) => words)).toContain(
      "Not reported: no actual with its target; left out, which is not zero",
    );
  });

  it.each(explained.map(([kpi]) => kpi))(
    "%s says the same in French, with the same numbers and cells",
    (kpi) => {
      const inFrench = rowsOf(kpi, "fr");
      expect(inFrench.map((row) => row.slice(1))).toEqual(rowsOf(kpi).map((row) => row.slice(1)));
      expect(inFrench.map(([words]) => words)).not.toContain(flow);
    },
  );

  it("says which quarters are not over, and leaves them out", async () => {
    const early = await prepare({ ...fedRequest, period: "2019/20-Q2" });
    const rows = rowsOf("SG.1", "en", early.figures).map(([words, actual, target]) => [
      words,
      actual,
      target,
    ]);
    expect(rows).toContainEqual(["2019/20-Q3, CB: left out, not reported", "", 1]);
  });

  it.each([
    ["SG.1", 2],
    ["SO1.1", 2],
    ["SO2.1", 1],
  ])(
    "%s counts a directorate that planned nothing for the quarter as having reported",
    (kpi, directorates) => {
      expect(rowsOf(kpi).map(([words]) => words)).toContain(
        `Reported by ${directorates} of ${directorates} directorates`,
      );
    },
  );

  it.each(explained.map(([kpi]) => kpi))(
    "%s: a reported figure that differs is a finding that shows both, with the cells of both",
    (kpi) => {
      const computed =
        kpi === "SO3.1" ? figuresOfAPlannedAction() : figures.filter((each) => each.kpi === kpi);
      const [first] = computed.filter(({ actual }) => typeof actual === "number");
      const reported: Figure = {
        ...first!,
        actual: 7,
        target: 9,
        source: { file: "report.xlsx", sheet: "Q4", actual: "C7", target: "D7" },
      };
      const settled = withComputedFigures([reported], computed);
      expect(settled.figures).toEqual(computed);
      expect(settled.findings).toEqual([
        {
          severity: "warning",
          code: "reported-differs-from-computed",
          file: "report.xlsx",
          sheet: "Q4",
          cell: "C7",
          facts: expect.objectContaining({ kpi, reported: "7 / 9" }) as unknown,
        },
      ]);
      const [{ code, facts }] = settled.findings as [(typeof settled.findings)[number]];
      expect(facts?.computed).toMatch(/^[\d.]+ \/ [\d.]+$/);
      const { file, sheet, target } = first!.source;
      for (const language of ["en", "fr"] as const) {
        const message = findingMessage(code, language, facts);
        expect(message).toContain("7 / 9");
        expect(message).toContain(`${String(facts?.computed)} (${file} › ${sheet}!`);
        expect(message).toContain(target?.split(", ")[0]);
      }
    },
  );
});

/** SO3.1 as a plan with one action for SO3 gives it. */
function figuresOfAPlannedAction(): readonly Figure[] {
  const action: Action = {
    action: "Hold the joint operation",
    objectives: ["SO3"],
    priorities: [],
    directorate: "CF",
    deliverable: "Operation",
    plannedQuarter: "2019/20-Q2",
    status: "done",
    doneOn: null,
    evidence: "",
    place: { file: "plan.xlsx", sheet: "Plan", cell: "A9" },
  };
  return figuresFromActions([action], "2019/20", "2019/20-Q4");
}

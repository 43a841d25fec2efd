import { readFileSync } from "node:fs";
import path from "node:path";
import type { Figure, Period, Reported } from "../../src/figures/figure";
import { wcoPlan } from "../../src/plan";
import { defaultSettings, scorecard, type KpiScore } from "../../src/scoring";

/**
 * The figures of the five sample workbooks of 2019/20 and the results that another program computed from them: each
 * quarter over all directorates, and the fourth quarter of each directorate alone.
 */
const figures = table("figures.csv").map((row): Figure => {
  const [period, directorate, kpi, actual, target, supported, requesting] = row;
  return {
    period: period as Figure["period"],
    directorate: directorate ?? "",
    kpi: kpi ?? "",
    actual: reported(actual),
    target: reported(target),
    ...(supported ? { membersSupported: supported.split(" ") } : {}),
    ...(requesting ? { membersRequesting: requesting.split(" ") } : {}),
    source: { file: "", sheet: "", actual: null, target: null },
    flags: [],
  };
});

const kpis = table("kpis.csv");
const rollUps = table("roll-ups.csv");
const questions = [...new Set(kpis.map(([period, directorate]) => `${period ?? ""} ${directorate ?? ""}`))];

describe("the figures of five directorates for 2019/20", () => {
  it.each(questions)("give the results that were computed independently: %s", (question) => {
    const [period = "", directorate = ""] = question.split(" ");
    const asked = ([rowPeriod, rowDirectorate]: readonly string[]): boolean =>
      rowPeriod === period && rowDirectorate === directorate;
    const result = scorecard(
      wcoPlan,
      figures,
      defaultSettings,
      period as Period,
      directorate || null,
    ).scorecard;

    expect(result.kpis).toEqual(kpis.filter(asked).map(kpiScore));
    expect(
      [...result.objectives, ...result.perspectives, { id: "PLAN", ...result.overall }].map(
        ({ id, score, status }) => ({ id, score, status }),
      ),
    ).toEqual(
      rollUps
        .filter(asked)
        .map(([, , id, score, status]) => ({ id, score: number(score), status: status || null })),
    );
  });
});

function table(name: string): readonly (readonly string[])[] {
  const text = readFileSync(path.join(__dirname, "samples-2019-20", name), "utf8");
  const [, ...lines] = text.trimEnd().split("\n");
  return lines.map((line) => line.split(","));
}

function kpiScore(row: readonly string[]): KpiScore {
  const [, , id, actual, target, ratio, score, status, trend, reporting, expected, flags] = row;
  return {
    id: id ?? "",
    actual: number(actual),
    target: number(target),
    ratio: number(ratio),
    score: number(score),
    status: status as KpiScore["status"],
    trend: (trend || null) as KpiScore["trend"],
    reported: Number(reporting),
    expected: Number(expected),
    flags: flags ? flags.split(" ") : [],
  };
}

function number(cell: string | undefined): number | null {
  return cell ? Number(cell) : null;
}

function reported(cell: string | undefined): Reported {
  return cell === "not-reported" || cell === "not-applicable" ? cell : Number(cell);
}

import type { Language, Plan } from "../plan/types";
import type { KpiScore, Scorecard, Status, Trend } from "./types";

/** Which rows of a scorecard are wanted; `all` is every level in reading order. */
export type ScorecardLevel = "all" | "plan" | "perspective" | "objective" | "kpi";

/** One row of a scorecard at any level; what a level does not have is null. */
export interface ScorecardRow {
  readonly level: Exclude<ScorecardLevel, "all">;
  readonly id: string;
  readonly title: string;
  readonly ratio: number | null;
  readonly score: number | null;
  readonly status: Status | null;
  readonly actual: number | null;
  readonly target: number | null;
  readonly trend: Trend | null;
  readonly reported: number | null;
  readonly expected: number | null;
}

/**
 * A scorecard's rows in reading order: the plan, then each perspective, its objectives and their KPIs
 * (Strategic Plan, Sections IV and V). Five levels of the same table serve WCO.SCORECARD, the sheets and the pane.
 */
export function scorecardRows(
  plan: Plan,
  scorecard: Scorecard,
  language: Language,
  level: ScorecardLevel = "all",
): readonly ScorecardRow[] {
  const kpiScores = new Map(scorecard.kpis.map((score) => [score.id, score]));
  const objectiveScores = new Map(scorecard.objectives.map((score) => [score.id, score]));
  const perspectiveScores = new Map(scorecard.perspectives.map((score) => [score.id, score]));
  const rows: ScorecardRow[] = [
    { ...empty, level: "plan", id: "PLAN", title: plan.title[language], ...scorecard.overall },
  ];
  for (const perspective of plan.perspectives) {
    const { id, title } = perspective;
    rows.push({
      ...empty,
      level: "perspective",
      id,
      title: title[language],
      ...rollUp(perspectiveScores.get(id)),
    });
    for (const objective of plan.objectives.filter((each) => each.perspective === id)) {
      rows.push({
        ...empty,
        level: "objective",
        id: objective.id,
        title: objective.title[language],
        ...rollUp(objectiveScores.get(objective.id)),
      });
      for (const kpi of plan.kpis.filter((each) => each.objective === objective.id)) {
        rows.push({
          ...empty,
          level: "kpi",
          id: kpi.id,
          title: kpi.shortTitle[language],
          ...measured(kpiScores.get(kpi.id)),
        });
      }
    }
  }
  return level === "all" ? rows : rows.filter((row) => row.level === level);
}

const empty = {
  ratio: null,
  score: null,
  status: null,
  actual: null,
  target: null,
  trend: null,
  reported: null,
  expected: null,
} as const;

type RollUp = Pick<ScorecardRow, "score" | "status" | "reported" | "expected">;

function rollUp(score: RollUp | undefined): Partial<RollUp> {
  if (score === undefined) return {};
  const { score: value, status, reported, expected } = score;
  return { score: value, status, reported, expected };
}

function measured(score: KpiScore | undefined): Partial<Omit<ScorecardRow, "level" | "id" | "title">> {
  if (score === undefined) return {};
  const { ratio, score: value, status, actual, target, trend, reported, expected } = score;
  return { ratio, score: value, status, actual, target, trend, reported, expected };
}

import { wcoPlan } from "../../src/plan";
import type { KpiScore, Scorecard, Settings, Status } from "../../src/scoring/types";

/** A scorecard whose KPIs have all statuses in turn, for tests that are about sheets and not about arithmetic. */
export function exampleScorecard(directorate: string | null = null): Scorecard {
  const kpis = wcoPlan.kpis.map((kpi, index): KpiScore => ({
    id: kpi.id,
    ...examples[index % examples.length]!,
  }));
  const rollUp = (id: string) => ({ id, score: 0.8, status: "at-risk" as const, reported: 1, expected: 2 });
  return {
    plan: wcoPlan.id,
    period: "2019/20-Q3",
    directorate,
    kpis,
    objectives: wcoPlan.objectives.map(({ id }) => rollUp(id)),
    perspectives: wcoPlan.perspectives.map(({ id }) => rollUp(id)),
    overall: { score: 0.8, status: "at-risk" },
  };
}

export const exampleSettings: Settings = {
  cap: 1,
  thresholds: { onTrack: 0.9, atRisk: 0.7 },
  kpiThresholds: {},
  weights: {},
  shareTargets: {},
};

const examples: readonly Omit<KpiScore, "id">[] = [
  scored("on-track", 19, 20),
  { ...scored("at-risk", 3, 4), trend: "up" },
  { ...scored("off-track", 1, 4), trend: "down" },
  { ...scored("no-target", 60, 100), score: null },
  { ...scored("unplanned", 9, 0), ratio: null, score: null },
  { ...scored("not-applicable", 0, 0), ratio: null, score: null },
  { ...scored("not-reported", 0, 0), actual: null, target: null, ratio: null, score: null },
  { ...scored("on-track", 2.5, 2), score: 1, flags: ["may-double-count"] },
];

function scored(status: Status, actual: number, target: number): Omit<KpiScore, "id"> {
  const ratio = actual / target;
  return { actual, target, ratio, score: ratio, status, trend: null, reported: 2, expected: 3, flags: [] };
}

import type { Plan } from "../plan/types";
import { percent, statusRow, thresholdFacts, type ExplanationRow, type Unscored } from "./explanation";
import { weightOf } from "./roll-up";
import type { Scorecard, Settings, Status } from "./types";

/** A part of a roll-up with its score and, for a KPI, why it has none. */
interface Part {
  readonly id: string;
  readonly score: number | null;
  readonly status: Status | null;
}

/** A roll-up's own score with its parts, in a scorecard. */
export type PartsOf = (scorecard: Scorecard) => {
  readonly own: Omit<Part, "id">;
  readonly parts: readonly Part[];
};

/** Where the parts of an objective, a perspective or the plan stand in a scorecard; null for an unknown id. */
export function partsOf(plan: Plan, id: string): PartsOf | null {
  if (id === "PLAN") return ({ overall, perspectives }) => ({ own: overall, parts: perspectives });
  if (plan.perspectives.some((perspective) => perspective.id === id)) {
    const ids = plan.objectives
      .filter(({ perspective }) => perspective === id)
      .map((objective) => objective.id);
    return ({ perspectives, objectives }) => ({ own: found(perspectives, id), parts: only(objectives, ids) });
  }
  if (plan.objectives.some((objective) => objective.id === id)) {
    const ids = plan.kpis.filter(({ objective }) => objective === id).map((kpi) => kpi.id);
    return ({ objectives, kpis }) => ({ own: found(objectives, id), parts: only(kpis, ids) });
  }
  return null;
}

function found(parts: readonly Part[], id: string): Omit<Part, "id"> {
  return parts.find((part) => part.id === id) ?? { score: null, status: null };
}

function only(parts: readonly Part[], ids: readonly string[]): readonly Part[] {
  return parts.filter(({ id }) => ids.includes(id));
}

/** The rows that explain an objective, a perspective or the plan by its parts and their weights. */
export function explainRollUp(
  id: string,
  partsIn: PartsOf,
  scorecard: Scorecard,
  settings: Settings,
): readonly ExplanationRow[] {
  const { own, parts } = partsIn(scorecard);
  const scored = parts.filter(({ score }) => score !== null);
  const total = scored.reduce((sum, part) => sum + weightOf(part.id, settings.weights), 0);
  return [
    { kind: "rule-roll-up", facts: { id, scored: scored.length, count: parts.length } },
    ...(own.score === null
      ? [{ kind: "not-scored", facts: { id } } as const]
      : [
          { kind: "score", facts: { cap: percent(settings.cap) }, value: own.score } as const,
          statusRow(own.status ?? "not-reported", thresholdFacts(settings)),
        ]),
    ...parts.map((part) => partRow(part, total, settings)),
  ];
}

function partRow({ id, score, status }: Part, total: number, settings: Settings): ExplanationRow {
  if (score === null) return { kind: `part-${unscored(status)}`, facts: { id } };
  const share = total === 0 ? 0 : weightOf(id, settings.weights) / total;
  return { kind: "part", facts: { id, weight: percent(share) }, value: score };
}

function unscored(status: Status | null): Unscored {
  switch (status) {
    case "no-target":
    case "unplanned":
    case "not-applicable":
    case "not-reported":
      return status;
    default:
      return "not-scored";
  }
}

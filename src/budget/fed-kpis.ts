import type { KpiId } from "../plan/types";

/**
 * The KPIs of Section V that the finance tables feed. SG.1 and SO1.1 to SO3.1 are counted from the implementation plan's
 * actions for that objective (design §4 rule 10), LD3.1 from its actions for LD3, which are the milestones of the
 * Communication Strategy.
 */
export const fedKpis = {
  actions: ["SG.1", "SO1.1", "SO2.1", "SO3.1"],
  milestones: "LD3.1",
  effort: "ORG1.1",
  resources: "ORG2.1",
  audit: "ORG2.2",
} as const satisfies Readonly<Record<string, KpiId | readonly KpiId[]>>;

/** The objective of a KPI by its id: "SO1.1" is of SO1. */
export function objectiveOfKpi(kpi: KpiId): string {
  return kpi.split(".")[0] ?? kpi;
}

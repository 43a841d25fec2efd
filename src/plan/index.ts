export type * from "./types";
export { wcoPlan } from "./wco-2019-2022";
export {
  closestId,
  isKpiId,
  isObjectiveId,
  isPerspectiveId,
  kpiById,
  kpisOf,
  objectiveById,
  objectivesOf,
} from "./lookup";
export { parsePlan, type ParsedPlan } from "./parse-plan";
export { planFaultText, type PlanFault } from "./plan-fault";

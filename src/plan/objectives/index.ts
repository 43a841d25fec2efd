import type { Objective } from "../types";
import { capacityObjectives } from "./capacity";
import { learningObjectives } from "./learning";
import { membersObjectives } from "./members";
import { processesObjectives } from "./processes";
import { resultsObjectives } from "./results";

/** The 17 objectives in the plan's order (Section IV). */
export const objectives: readonly Objective[] = [
  ...resultsObjectives,
  ...membersObjectives,
  ...processesObjectives,
  ...learningObjectives,
  ...capacityObjectives,
];

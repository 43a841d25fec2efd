import type { Kpi } from "../types";
import { capacityKpis } from "./capacity";
import { capacityBuildingKpis } from "./capacity-building";
import { cooperationKpis } from "./cooperation";
import { learningKpis } from "./learning";
import { membersKpis } from "./members";
import { resultsKpis } from "./results";
import { standardsKpis } from "./standards";

/** The 29 KPIs in the order of Section V. */
export const kpis: readonly Kpi[] = [
  ...resultsKpis,
  ...membersKpis,
  ...standardsKpis,
  ...cooperationKpis,
  ...capacityBuildingKpis,
  ...learningKpis,
  ...capacityKpis,
];

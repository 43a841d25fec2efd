import { mission, title, values, vision } from "./identity";
import { kpis } from "./kpis";
import { objectives } from "./objectives";
import { packages } from "./packages";
import { perspectives } from "./perspectives";
import { priorities } from "./priorities";
import type { Plan } from "./types";

/**
 * The WCO Strategic Plan 2019-2022.
 * The English is the plan's own wording; the French is this project's translation in the WCO's terms.
 */
export const wcoPlan: Plan = {
  id: "wco-2019-2022",
  title,
  profileSection: "II",
  years: ["2019/20", "2020/21", "2021/22"],
  mission,
  vision,
  values,
  perspectives,
  objectives,
  kpis,
  packages,
  priorities,
};

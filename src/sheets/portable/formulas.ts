import type { Kpi, Plan } from "../../plan/types";
import { resultFields } from "../results-table";
import { settingForFormula } from "../settings-sheet";
import { columnName } from "../table-names";
import { membersCountCell, type MembersCount } from "./member-counts";
import { parameterCell } from "./parameters";
import { rowsName, type RowColumn } from "./row-columns";

/** Columns of "WCO Calculation": the results as =WCO.SCORECARD has them, then how they are made. */
export const calculationColumns = [
  ...resultFields,
  "parent",
  "perspective",
  "weight",
  "figures",
  "actualBefore",
  "targetBefore",
  "ratioBefore",
  "weightScored",
  "weightedScore",
  "scorable",
  "onTrack",
  "atRisk",
] as const;

export type CalculationColumn = (typeof calculationColumns)[number];

/** Formula texts without "="; a column without one is empty or a constant. */
export type Formulas = Partial<Record<CalculationColumn, string>>;

export interface Here {
  /** The cell of a column on this row. */
  readonly own: (column: CalculationColumn) => string;
}

/** The defined name of a column: WcoCalc_score. */
export function calculationName(column: CalculationColumn): string {
  return columnName("WcoCalc", column);
}

/** Excel compares fifteen digits; scores that are equal but for the last of them are equal (as in `scoring/compare`). */
const tolerance = "1E-12";

/** The formulas of a KPI (design §4 rules 1 to 6, 8, 9). */
export function kpiFormulas(plan: Plan, kpi: Kpi, { own }: Here): Formulas {
  const sum = (side: "Actual" | "Target", window: MembersCount["window"]): string =>
    `IF(${countedRows(own, window)}=0,"",${sumOfSide(plan, kpi, side, window, own)})`;
  return {
    ratio: ratioFormula(own("actual"), own("target")),
    score: scoreFormula(kpi, own),
    status: kpiStatusFormula(own),
    actual: sum("Actual", "To date"),
    target: sum("Target", "To date"),
    trend: trendFormula(own("ratio"), own("ratioBefore")),
    reported: `COUNTIFS(${rowsOf(own)},${rowsName("Reported")},1,${rowsName("Quarter")},${parameterCell("quarter")})`,
    expected: `COUNTIFS(${rowsOf(own)},${rowsName("New owner")},1)`,
    figures: countedRows(own, "To date"),
    actualBefore: sum("Actual", "To quarter before"),
    targetBefore: sum("Target", "To quarter before"),
    ratioBefore: ratioFormula(own("actualBefore"), own("targetBefore")),
    ...weighted(own),
    scorable: `IF(OR(${own("status")}="not-applicable",${own("status")}="no-target"),0,1)`,
    onTrack: settingForFormula("On track", own("id"), parameterCell("onTrack")),
    atRisk: settingForFormula("At risk", own("id"), parameterCell("atRisk")),
  };
}

/** The formulas of an objective, a perspective or the plan (design §4 rule 7). */
export function rollUpFormulas(level: "plan" | "perspective" | "objective" | "kpi", { own }: Here): Formulas {
  const parts = `${calculationName("parent")},${own("id")}`;
  const weights = `SUMIFS(${calculationName("weightScored")},${parts})`;
  const among = level === "objective" ? calculationName("parent") : calculationName("perspective");
  const kpis = `${among},${own("id")},${calculationName("scorable")},1`;
  const coverage: Formulas =
    level === "plan"
      ? {}
      : {
          reported: `COUNTIFS(${kpis},${calculationName("score")},">=0")`,
          expected: `COUNTIFS(${kpis})`,
        };
  return {
    score: `IF(${weights}>0,SUMIFS(${calculationName("weightedScore")},${parts})/${weights},"")`,
    status: `IF(ISNUMBER(${own("score")}),${statusOfScore(own)},"")`,
    ...coverage,
    ...weighted(own),
    onTrack: parameterCell("onTrack"),
    atRisk: parameterCell("atRisk"),
  };
}

function weighted(own: Here["own"]): Formulas {
  return {
    weightScored: `IF(ISNUMBER(${own("score")}),${own("weight")},0)`,
    weightedScore: `IF(ISNUMBER(${own("score")}),${own("weight")}*${own("score")},0)`,
  };
}

function rowsOf(own: Here["own"]): string {
  return `${rowsName("KPI")},${own("id")}`;
}

function countedRows(own: Here["own"], window: RowColumn): string {
  return `COUNTIFS(${rowsOf(own)},${rowsName(window)},1)`;
}

/** Σ of a side; KPIs that list Members add the different Members listed to the numbers that have no list (rule 3). */
function sumOfSide(
  plan: Plan,
  kpi: Kpi,
  side: "Actual" | "Target",
  window: MembersCount["window"],
  own: Here["own"],
): string {
  const numbers = `SUMIFS(${rowsName(`${side} without list`)},${rowsOf(own)},${rowsName(window)},1)`;
  if (!kpi.listsMembers) return numbers;
  const counted = { kpi: kpi.id, side: side === "Actual" ? "Supported" : "Requesting", window } as const;
  return `${numbers}+${membersCountCell(plan, counted)}`;
}

/** Rule 4: a target of zero has no ratio. A blank text is not a number, so nothing reported has none either. */
function ratioFormula(actual: string, target: string): string {
  return `IF(ISNUMBER(${target}),IF(${target}>0,${actual}/${target},""),"")`;
}

/** Rule 6, and rule 8 for a share, which is measured by the share that is wanted. */
function scoreFormula(kpi: Kpi, own: Here["own"]): string {
  const capped = (ratio: string): string => `MAX(0,MIN(${ratio},${parameterCell("cap")}))`;
  if (kpi.kind !== "share") return `IF(ISNUMBER(${own("ratio")}),${capped(own("ratio"))},"")`;
  const wanted = settingForFormula("Target", own("id"), "0");
  return `IF(ISNUMBER(${own("ratio")}),IF(${wanted}>0,${capped(`${own("ratio")}/${wanted}`)},""),"")`;
}

function kpiStatusFormula(own: Here["own"]): string {
  const window = `${rowsOf(own)},${rowsName("Selected")},1,${rowsName("Quarter")},"<="&${parameterCell("quarter")}`;
  const all = `COUNTIFS(${window})`;
  const notApplicable = `COUNTIFS(${window},${rowsName("Not applicable")},1)`;
  const missing = `IF(AND(${all}>0,${all}=${notApplicable}),"not-applicable","not-reported")`;
  const withoutRatio = `IF(${own("actual")}>0,"unplanned","not-applicable")`;
  const withoutScore = `IF(ISNUMBER(${own("ratio")}),"no-target",${withoutRatio})`;
  return `IF(ISNUMBER(${own("score")}),${statusOfScore(own)},IF(${own("figures")}=0,${missing},${withoutScore}))`;
}

function statusOfScore(own: Here["own"]): string {
  const reaches = (threshold: string): string => `${own("score")}>=${threshold}-${tolerance}`;
  return `IF(${reaches(own("onTrack"))},"on-track",IF(${reaches(own("atRisk"))},"at-risk","off-track"))`;
}

/** Rule 9: within one percentage point is steady; nothing to compare with in Q1. */
function trendFormula(ratio: string, before: string): string {
  const change = `(${ratio}-${before})`;
  return (
    `IF(AND(ISNUMBER(${ratio}),ISNUMBER(${before})),` +
    `IF(ABS(${change})<=0.01+${tolerance},"steady",IF(${change}>0,"up","down")),"")`
  );
}

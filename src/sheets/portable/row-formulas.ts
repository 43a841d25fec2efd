import type { Plan } from "../../plan/types";
import { quotedText } from "../addresses";
import { tableNames } from "../sheet-names";
import { columnName } from "../table-names";
import { parameterCell } from "./parameters";
import type { RowColumn } from "./row-columns";
import { disputed, settled } from "./settling";

/** Where a row's formulas stand. */
export interface RowHere {
  /** The cell of a column on this row. */
  readonly own: (column: RowColumn) => string;
  /** The whole column. */
  readonly all: (column: RowColumn) => string;
  /** The column from its first row to this one. */
  readonly soFar: (column: RowColumn) => string;
  /** The cell above, null on the first row. */
  readonly above: (column: RowColumn) => string | null;
  /** The row's number within the table, from 1. */
  readonly index: number;
}

/**
 * The formulas of one row of WcoData, as texts without "=" (design §4 rules 2 to 5 and 15). The table's cells are taken by
 * their place in it, not by address, so that deleting a row of the table breaks nothing.
 */
export function rowFormulas(plan: Plan, here: RowHere): Record<RowColumn, string> {
  const { own, all, soFar, above, index } = here;
  const entered = (column: string): string => `INDEX(${columnName(tableNames.data, column)},${index})`;
  const quarter = parameterCell("quarter");
  const directorate = parameterCell("directorate");
  const present = `${own("Key")}<>""`;
  const either = (left: string, right: string): string => `OR(${left},${right})`;
  const flag = (condition: string): string => `IF(${condition},1,0)`;
  const inOwnRow: Record<RowColumn, string> = {
    Period: `${entered("Period")}&""`,
    Directorate: `${entered("Directorate")}&""`,
    KPI: `${entered("KPI")}&""`,
    Key: `IF(OR(${own("KPI")}="",${own("Period")}="",${own("Directorate")}=""),"",${own("Period")}&"|"&${own("Directorate")}&"|"&${own("KPI")})`,
    Year: `LEFT(${own("Period")},7)`,
    Quarter: `IF(MID(${own("Period")},8,2)="-Q",IFERROR(VALUE(MID(${own("Period")},10,1)),0),0)`,
    Times: `COUNTIF(${all("Key")},${own("Key")})`,
    First: `IF(${own("Times")}=1,1,${flag(`COUNTIF(${soFar("Key")},${own("Key")})=1`)})`,
    "Entered actual": number(entered("Actual")),
    "Entered target": number(entered("Target")),
    "Key of actual": `IF(ISNUMBER(${own("Entered actual")}),${own("Key")},"")`,
    "Key of target": `IF(ISNUMBER(${own("Entered target")}),${own("Key")},"")`,
    Supported: listed(entered("Members supported")),
    Requesting: listed(entered("Members requesting")),
    List: `${above("List") ?? "0"}+${flag(`AND(${present},${own("First")}=1,${isListing(plan, own("KPI"))},${either(`${own("Supported")}<>""`, `${own("Requesting")}<>""`)})`)}`,
    Disputed: `IF(${own("Times")}=1,0,${flag(either(disputed("Actual", here), disputed("Target", here)))})`,
    Actual: settled("Actual", here),
    Target: settled("Target", here),
    Selected: flag(
      `AND(${own("First")}=1,${own("Year")}=${parameterCell("year")},${own("Quarter")}>0,` +
        `${either(`${directorate}=""`, `${directorate}=${own("Directorate")}`)})`,
    ),
    Counted: flag(`AND(${own("Selected")}=1,ISNUMBER(${own("Actual")}),ISNUMBER(${own("Target")}))`),
    "Not applicable": flag(
      `AND(${own("Selected")}=1,${own("Counted")}=0,` +
        `${either(`${own("Actual")}="n/a"`, `AND(${own("Target")}="n/a",NOT(ISNUMBER(${own("Actual")})))`)})`,
    ),
    Owner:
      `IF(AND(${own("Selected")}=1,OR(${own("Actual")}<>"",${own("Target")}<>"",${own("Disputed")}=1)),` +
      `${own("Directorate")}&"|"&${own("KPI")},"")`,
    "New owner": `IF(${own("Owner")}="",0,${flag(`COUNTIF(${soFar("Owner")},${own("Owner")})=1`)})`,
    Reported: flag(`AND(${own("Selected")}=1,${either(`${own("Actual")}<>""`, `${own("Target")}="n/a"`)})`),
    "To date": toDate(plan, quarter, here),
    "To quarter before": toDate(plan, `(${quarter}-1)`, here),
    "Actual without list": withoutList(plan, own("KPI"), own("Supported"), own("Actual")),
    "Target without list": withoutList(plan, own("KPI"), own("Requesting"), own("Target")),
  };
  const blankRow = (column: RowColumn): string => (numbers.includes(column) ? "0" : '""');
  const guarded = Object.entries(inOwnRow).map(([column, formula]) => {
    const name = column as RowColumn;
    return [name, always.includes(name) ? formula : `IF(${own("Key")}="",${blankRow(name)},${formula})`];
  });
  return Object.fromEntries(guarded) as Record<RowColumn, string>;
}

/** Columns that say something on blank rows too. */
const always: readonly RowColumn[] = ["Period", "Directorate", "KPI", "Key", "List"];

/** Columns that have 0 on blank rows, so that comparisons of numbers stay such. */
const numbers: readonly RowColumn[] = ["Quarter", "Times", "First", "Selected", "Counted", "Disputed"];

/** A cell's number, or its text: a reference to a blank cell would be 0, which it is not. */
function number(cell: string): string {
  return `IF(ISNUMBER(${cell}),${cell},${cell}&"")`;
}

/** "AFG; FRA" as ";AFG;FRA;", in which a Member is found between semicolons. */
function listed(list: string): string {
  return `IF(${list}="","",";"&SUBSTITUTE(SUBSTITUTE(${list}," ",""),",",";")&";")`;
}

/** Counted and within the quarters asked for; of a milestone only the latest of each directorate (rule 2). */
function toDate(plan: Plan, upTo: string, { own, all }: RowHere): string {
  const later =
    `COUNTIFS(${all("Owner")},${own("Owner")},${all("Counted")},1,` +
    `${all("Quarter")},">"&${own("Quarter")},${all("Quarter")},"<="&${upTo})`;
  const milestones = plan.kpis.filter(({ kind }) => kind === "milestone").map(({ id }) => id);
  const latest = `IF(${isOneOf(own("KPI"), milestones)},IF(${later}=0,1,0),1)`;
  return `IF(AND(${own("Counted")}=1,${own("Quarter")}<=${upTo}),${latest},0)`;
}

/** The number that is added up: none where the KPI counts Members and the row lists them, as "WCO Members" counts those. */
function withoutList(plan: Plan, kpi: string, list: string, value: string): string {
  return `IF(AND(${list}<>"",${isListing(plan, kpi)}),0,${value})`;
}

function isListing(plan: Plan, kpi: string): string {
  return isOneOf(
    kpi,
    plan.kpis.filter(({ listsMembers }) => listsMembers).map(({ id }) => id),
  );
}

function isOneOf(cell: string, texts: readonly string[]): string {
  return texts.length === 0 ? "FALSE" : `OR(${texts.map((text) => `${cell}=${quotedText(text)}`).join(",")})`;
}

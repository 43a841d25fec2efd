import type { Language, Plan } from "../../plan/types";
import { calculationText } from "../../i18n/calculation-text";
import { say } from "../../i18n/text";
import { areaAddress, columnLetters, quotedText } from "../addresses";
import type { Cell, Drawing } from "../drawing";
import { sheetNames, tableNames } from "../sheet-names";
import { printedTable } from "../page";
import { columnName, columnNames } from "../table-names";
import { colors, fontName } from "../theme";
import { parameterCell } from "./parameters";

/** What is worked out for each row of WcoData, from left to right. */
const columns = [
  "Key",
  "Year",
  "Quarter",
  "Times",
  "First",
  "Key of actual",
  "Key of target",
  "Supported",
  "Requesting",
  "Disputed",
  "Actual",
  "Target",
  "Selected",
  "Counted",
  "Not applicable",
  "Owner",
  "New owner",
  "Reported",
  "To date",
  "To quarter before",
  "Actual without list",
  "Target without list",
] as const;

export type RowsColumn = (typeof columns)[number];

/** The defined name of a column of "WCO Rows": WcoRows_To_date. */
export function rowsName(column: RowsColumn): string {
  return columnName("WcoRows", column);
}

/**
 * The sheet "WCO Rows": for each row of WcoData, on the same row number, whether and how it counts (design §4 rules 2 to 5
 * and 15) by native formulas. The sums of "WCO Calculation" add up its columns.
 *
 * A figure that stands twice counts once; where its numbers differ, none counts. Lists of Members that differ between
 * two rows for the same figure are joined here, where the add-in asks; formulas cannot compare them in any order.
 *
 * @param rowCount rows of WcoData that formulas look at, blank ones to append to included
 */
export function rowsSheet(plan: Plan, rowCount: number, language: Language): Drawing {
  const last = rowCount + 1;
  const rows = Array.from({ length: rowCount }, (_, index) => rowFormulas(plan, index + 2, last));
  return {
    sheet: sheetNames.rows,
    blocks: [
      { at: "A1", rows: [columns.map((column) => say(calculationText.rows[column], language))] },
      { at: "A2", rows },
    ],
    styles: [
      {
        areas: [areaAddress(1, 1, last, columns.length)],
        style: { fontName, fontSize: 9, color: colors.quiet },
      },
      {
        areas: [areaAddress(1, 1, 1, columns.length)],
        style: { bold: true, color: colors.heading, wrap: true, vertical: "Top" },
      },
    ],
    columnWidths: { A: 34, "B:E": 9, "F:G": 22, "H:I": 22, [`J:${columnLetters(columns.length)}`]: 11 },
    names: columnNames("WcoRows", columns, sheetNames.rows, 2, last),
    freeze: { rows: 1, columns: 1 },
    print: printedTable(areaAddress(1, 1, last, columns.length), "1:1"),
    tabColor: colors.line,
    showGridlines: true,
  };
}

function rowFormulas(plan: Plan, row: number, last: number): readonly Cell[] {
  const own = (column: RowsColumn): string => `${letters(column)}${row}`;
  const all = (column: RowsColumn): string => `${letters(column)}$2:${letters(column)}$${last}`;
  const formulas = formulasOf(plan, { own, all, row });
  return columns
    .map((column) => ({ formula: `=IF(${own("Key")}="",${blank[column] ?? '""'},${formulas[column]})` }))
    .with(0, { formula: `=${formulas.Key}` });
}

/** Where a row without a figure has 0 rather than nothing, so that sums and comparisons of numbers stay numbers. */
const blank: Partial<Record<RowsColumn, string>> = { First: "0", Counted: "0", Selected: "0" };

interface Here {
  /** The cell of a column on this row, and the whole column. */
  readonly own: (column: RowsColumn) => string;
  readonly all: (column: RowsColumn) => string;
  readonly row: number;
}

function formulasOf(plan: Plan, here: Here): Record<RowsColumn, string> {
  const { own, all, row } = here;
  const data = (column: string): string => `INDEX(${columnName(tableNames.data, column)},${row - 1})`;
  const period = data("Period");
  const quarter = parameterCell("quarter");
  const later = (upTo: string): string =>
    `COUNTIFS(${all("Owner")},${own("Owner")},${all("Counted")},1,${all("Quarter")},">"&${own("Quarter")},${all("Quarter")},"<="&${upTo})`;
  const toDate = (upTo: string): string =>
    `IF(AND(${own("Counted")}=1,${own("Quarter")}<=${upTo}),` +
    `IF(${isOneOf(data("KPI"), milestones(plan))},IF(${later(upTo)}=0,1,0),1),0)`;
  return {
    Key: `IF(OR(${data("KPI")}="",${period}="",${data("Directorate")}=""),"",${period}&"|"&${data("Directorate")}&"|"&${data("KPI")})`,
    Year: `LEFT(${period},7)`,
    Quarter: `IF(MID(${period},8,2)="-Q",IFERROR(VALUE(MID(${period},10,1)),0),0)`,
    Times: `COUNTIF(${all("Key")},${own("Key")})`,
    First: `IF(${own("Times")}=1,1,IF(MATCH(${own("Key")},${all("Key")},0)=${row - 1},1,0))`,
    "Key of actual": `IF(ISNUMBER(${data("Actual")}),${own("Key")},"")`,
    "Key of target": `IF(ISNUMBER(${data("Target")}),${own("Key")},"")`,
    Supported: listed(data("KPI"), data("Members supported")),
    Requesting: listed(data("KPI"), data("Members requesting")),
    Disputed: `IF(${own("Times")}=1,0,IF(OR(${disputed("Actual", here)},${disputed("Target", here)}),1,0))`,
    Actual: stated("Actual", "Supported", here, data("Actual")),
    Target: stated("Target", "Requesting", here, data("Target")),
    Selected:
      `IF(AND(${own("First")}=1,${own("Year")}=${parameterCell("year")},${own("Quarter")}>0,` +
      `OR(${parameterCell("directorate")}="",${parameterCell("directorate")}=${data("Directorate")})),1,0)`,
    Counted: `IF(AND(${own("Selected")}=1,ISNUMBER(${own("Actual")}),ISNUMBER(${own("Target")})),1,0)`,
    "Not applicable":
      `IF(AND(${own("Selected")}=1,${own("Counted")}=0,` +
      `OR(${own("Actual")}="n/a",AND(${own("Target")}="n/a",NOT(ISNUMBER(${own("Actual")}))))),1,0)`,
    Owner:
      `IF(AND(${own("Selected")}=1,OR(${own("Actual")}<>"",${own("Target")}<>"",${own("Disputed")}=1)),` +
      `${data("Directorate")}&"|"&${data("KPI")},"")`,
    "New owner": `IF(${own("Owner")}="",0,IF(MATCH(${own("Owner")},${all("Owner")},0)=${row - 1},1,0))`,
    Reported: `IF(AND(${own("Selected")}=1,OR(${own("Actual")}<>"",${own("Target")}="n/a")),1,0)`,
    "To date": toDate(quarter),
    "To quarter before": toDate(`(${quarter}-1)`),
    "Actual without list": withoutList(plan, data("KPI"), own("Supported"), own("Actual")),
    "Target without list": withoutList(plan, data("KPI"), own("Requesting"), own("Target")),
  };
}

/** "AFG; FRA" of SP7.1 as "SP7.1|;AFG;FRA;", in which a Member is found between semicolons. */
function listed(kpi: string, list: string): string {
  const text = `SUBSTITUTE(SUBSTITUTE(${list}," ",""),",",";")`;
  return `IF(${list}="","",${kpi}&"|;"&${text}&";")`;
}

/** Numbers that differ, or a number beside a "not applicable", for the same figure (design §4 rule 15). */
function disputed(side: Side, here: Here): string {
  const { numbers, first, equal, notApplicableToo } = settling(side, here);
  return `IF(${numbers}=0,FALSE,OR(${equal(first)}<${numbers},${notApplicableToo}))`;
}

/** What a side says once rows for the same figure are settled: a number, "n/a", or nothing. */
function stated(side: Side, list: "Supported" | "Requesting", here: Here, cell: string): string {
  const { own } = here;
  const { numbers, first, notApplicableToo } = settling(side, here);
  const length = `IF(${own(list)}="","",LEN(${own(list)})-LEN(SUBSTITUTE(${own(list)},";",""))-1)`;
  const alone = `IF(ISNUMBER(${cell}),${cell},IF(${isOneOf(cell, notApplicable)},"n/a",${length}))`;
  const together = `IF(${own("Disputed")}=1,"",IF(${numbers}>0,${first},IF(${notApplicableToo},"n/a",${length})))`;
  return `IF(${own("Times")}=1,${alone},${together})`;
}

type Side = "Actual" | "Target";

/** The rows for the same figure, as formula texts: how many state a number, the first of them, how many equal it. */
function settling(
  side: Side,
  { own, all }: Here,
): {
  readonly numbers: string;
  readonly first: string;
  readonly equal: (value: string) => string;
  readonly notApplicableToo: string;
} {
  const values = columnName(tableNames.data, side);
  const keys = all(side === "Actual" ? "Key of actual" : "Key of target");
  return {
    numbers: `COUNTIF(${keys},${own("Key")})`,
    first: `INDEX(${values},MATCH(${own("Key")},${keys},0))`,
    equal: (value) => `COUNTIFS(${keys},${own("Key")},${values},${value})`,
    notApplicableToo: `COUNTIFS(${all("Key")},${own("Key")},${values},"n/a")>0`,
  };
}

/** The marks of design §4 rule 5 for "not applicable". */
const notApplicable = ["n/a", "n.a.", "s.o.", "s/o", "sans objet"];

/** The number that is added up: none where the KPI lists Members and the row has a list, which "WCO Members" counts. */
function withoutList(plan: Plan, kpi: string, list: string, value: string): string {
  const listing = plan.kpis.filter(({ listsMembers }) => listsMembers).map(({ id }) => id);
  return `IF(AND(${list}<>"",${isOneOf(kpi, listing)}),0,${value})`;
}

function milestones(plan: Plan): readonly string[] {
  return plan.kpis.filter(({ kind }) => kind === "milestone").map(({ id }) => id);
}

function isOneOf(cell: string, texts: readonly string[]): string {
  return texts.length === 0 ? "FALSE" : `OR(${texts.map((text) => `${cell}=${quotedText(text)}`).join(",")})`;
}

function letters(column: RowsColumn): string {
  return columnLetters(columns.indexOf(column) + 1);
}

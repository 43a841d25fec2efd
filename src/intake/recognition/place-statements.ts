import { groupBy } from "./group-by";
import type { FiscalYear } from "../../figures/figure";
import type { KpiId } from "../../plan/types";
import type { Finding } from "../../figures/finding";
import { fiscalYearFrom } from "../../figures/period";
import { areaAddress, extentOf } from "./grid/address";
import type { PlacedStatement } from "./figures/records";
import { fitsFiscalYear } from "./tables/place-of-figure";
import type { Statement } from "./tables/statement";

/** The statements that count, and what is said of the others. */
export interface PlacedStatements {
  readonly placed: readonly PlacedStatement[];
  /** Statements that wait for a directorate or a year. */
  readonly waiting: readonly Statement[];
  readonly findings: readonly Finding[];
}

/**
 * Keeps the statements on the file's fiscal year in visible cells, with their directorate and year; what stands in
 * hidden rows, columns and sheets, in other years' columns, or without a directorate or year is said, not taken.
 *
 * @param year the file's; null where it does not say: then what states its own year counts
 * @param ofResources true for a KPI that is a share of money or staff time
 */
export function placeStatements(
  statements: readonly Statement[],
  directorate: string | null,
  year: FiscalYear | null,
  ofResources: (kpi: KpiId) => boolean,
): PlacedStatements {
  const speaking = statements.filter(({ silent }) => silent !== "blank");
  const hidden = speaking.filter((statement) => statement.hidden && typeof statement.value === "number");
  const visible = statements.filter((statement) => !statement.hidden);
  const examples = visible.filter(({ apart }) => apart === "example");
  const resources = visible.filter(({ apart, kpi }) => apart === "resources" && !ofResources(kpi));
  const aside = new Set([...examples, ...resources]);
  const ofOtherYear = visible.filter((statement) => isOtherYear(statement, year));
  const ofYear = visible.filter((one) => !aside.has(one) && !isOtherYear(one, year));
  const misfits = misfittingTables(ofYear, year);
  const placed: PlacedStatement[] = [];
  const homeless: Statement[] = [];
  for (const statement of ofYear) {
    const own = { directorate: statement.directorate ?? directorate, year: statement.year ?? year };
    if (own.directorate === null || own.year === null) homeless.push(statement);
    else if (!isMisfit(statement, misfits)) {
      placed.push({ ...statement, directorate: own.directorate, year: own.year });
    }
  }
  return {
    placed,
    waiting: homeless.filter(speaks),
    findings: [
      ...perGroup("hidden-figures", "warning", hidden, ({ sheet, record }) => `${sheet}|${record}`),
      ...perGroup(
        "example-left-out",
        "warning",
        examples.filter(speaks),
        ({ sheet, table }) => `${sheet}|${table}`,
      ),
      ...perGroup(
        "resources-left-out",
        "warning",
        resources.filter(speaks),
        ({ sheet, table }) => `${sheet}|${table}`,
      ),
      ...perGroup(
        "other-year-left-out",
        "info",
        ofOtherYear.filter(speaks).map((statement) => ({ ...statement, year: yearMeant(statement, year) })),
        ({ sheet, table }) => `${sheet}|${table}`,
      ),
      ...perGroup(
        "period-contradicts-year",
        "warning",
        ofYear.filter((statement) => speaks(statement) && isMisfit(statement, misfits)),
        ({ sheet, table }) => `${sheet}|${table}`,
      ),
      ...perGroup("figures-wait", "error", homeless.filter(speaks), ({ sheet }) => sheet),
    ],
  };
}

/**
 * Tables in which some quarter with a calendar year does not lie in the fiscal year: "Q3 2019" of 2019/20. Its quarters
 * may be those of the calendar, so that none of the table's is taken.
 */
function misfittingTables(statements: readonly Statement[], year: FiscalYear | null): ReadonlySet<number> {
  const misfits = statements.filter(({ time, calendarYear, apart, year: own }) => {
    const stated = own ?? year;
    if (stated === null) return false;
    if (typeof apart === "number" && ![0, 1].includes(apart - Number(stated.slice(0, 4)))) return true;
    return calendarYear !== null && !fitsFiscalYear(time, calendarYear, stated);
  });
  return new Set(misfits.map(({ table }) => table));
}

function isMisfit({ calendarYear, apart, table }: Statement, misfits: ReadonlySet<number>): boolean {
  return (calendarYear !== null || typeof apart === "number") && misfits.has(table);
}

/** A mapping says itself which year its figures are of. */
function isOtherYear(statement: Statement, year: FiscalYear | null): boolean {
  if (statement.flags.includes("mapped")) return false;
  const meant = yearMeant(statement, year);
  return meant !== null && year !== null && meant !== year;
}

/** The year that a statement is of: its own, or the one before or after where a heading says so. */
function yearMeant({ year: own, apart }: Statement, year: FiscalYear | null): FiscalYear | null {
  const stated = own ?? year;
  if (stated === null || (apart !== "year-before" && apart !== "year-after")) return own;
  return fiscalYearFrom(Number(stated.slice(0, 4)) + (apart === "year-before" ? -1 : 1));
}

function speaks({ silent }: Statement): boolean {
  return silent !== "blank";
}

/** One finding for the statements of a group, over their cells, with their number. */
function perGroup(
  code: string,
  severity: Finding["severity"],
  statements: readonly Statement[],
  key: (statement: Statement) => string,
): readonly Finding[] {
  return [...groupBy(statements, key).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { sheet, kpi, year } = first;
    const facts = { count: group.length, kpi, ...(year === null ? {} : { year }) };
    return [{ severity, code, sheet, cell: areaAddress(extentOf(group)), facts }];
  });
}

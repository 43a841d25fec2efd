import type { Action, AuditItem } from "../../budget/actions";
import type { Finance, Scenario } from "../../budget/finance";
import { statingSheets } from "../../budget/sheet-names";
import type { Allocation, BudgetLine, Effort } from "../../budget/types";
import type { FiscalYear } from "../../figures/figure";
import type { Finding } from "../../figures/finding";
import type { SourceWorkbook } from "../source-workbook";
import { findTables, type FinanceTable } from "./find-tables";
import { nearTables } from "./near-tables";
import { withoutCopies } from "./copies";
import { readActions } from "./read-actions";
import { readAudit } from "./read-audit";
import { readEfforts } from "./read-efforts";
import { readLines } from "./read-lines";
import { readRates, type StatedRate } from "./read-rates";
import { withOneLinePerCode } from "./line-codes";
import { readShares, type StatedShare } from "./read-shares";
import { settleSettings, type StatedKeyShare } from "./settle-settings";
import { tableReader, type Asked, type TableReader } from "./row-reader";

export interface ReadFinance {
  readonly finance: Finance;
  /** How many tables were recognised; 0 where no workbook holds any. */
  readonly tableCount: number;
  readonly findings: readonly Finding[];
}

interface StatedScenario {
  readonly name: string;
  readonly allocations: readonly StatedShare[];
}

/** What one workbook states. */
interface Stated {
  readonly lines: readonly BudgetLine[];
  readonly allocations: readonly StatedShare[];
  readonly scenarios: readonly StatedScenario[];
  readonly efforts: readonly Effort[];
  readonly actions: readonly Action[];
  readonly audit: readonly AuditItem[];
  readonly rates: readonly StatedRate[];
  readonly overheadKey: readonly StatedKeyShare[];
}

/**
 * The budget, staff effort, implementation plan and audit plan that workbooks state, in whatever layout, each row with its
 * cell. The same row in two tables counts once. What cannot be read is a finding and never a zero.
 *
 * @param asked the plan whose priorities are meant, and the year of what states none
 */
export function readFinance(workbooks: readonly SourceWorkbook[], asked: Asked): ReadFinance {
  const read = workbooks.map((workbook) => readOne(workbook, asked));
  const all = <Key extends keyof Stated>(key: Key): Stated[Key][] => read.map(({ stated }) => stated[key]);
  const codes = withOneLinePerCode({
    lines: all("lines").flat(),
    allocations: all("allocations").flat(),
    scenarios: all("scenarios").flat(),
  });
  const allocations = withoutCopies(codes.allocations, ({ line, year, priority, objective, share }) =>
    [line, year, priority, objective, share].join("|"),
  );
  const efforts = withoutCopies(
    all("efforts").flat(),
    ({ year, directorate, post, workingDays, daysOnPriorities }) =>
      [year, directorate, post, workingDays, ...[...daysOnPriorities].flat()].join("|"),
  );
  const actions = withoutCopies(all("actions").flat(), ({ action, directorate, plannedQuarter }) =>
    [action, directorate, plannedQuarter].join("|"),
  );
  const audit = withoutCopies(all("audit").flat(), ({ item, directorate, dueQuarter }) =>
    [item, directorate, dueQuarter].join("|"),
  );
  const settings = settleSettings(all("rates").flat(), all("overheadKey").flat());
  return {
    finance: {
      budget: {
        lines: codes.lines,
        allocations: allocations.kept,
        efforts: efforts.kept,
        settings: settings.settings,
      },
      scenarios: joinScenarios(codes.scenarios),
      actions: actions.kept,
      audit: audit.kept,
    },
    tableCount: read.reduce((count, { tables }) => count + tables.length, 0),
    findings: [
      ...read.flatMap(({ findings }) => findings),
      ...codes.findings,
      ...[allocations, efforts, actions, audit, settings].flatMap(({ findings }) => findings),
    ],
  };
}

function readOne(
  workbook: SourceWorkbook,
  asked: Asked,
): {
  readonly tables: readonly FinanceTable[];
  readonly stated: Stated;
  readonly findings: readonly Finding[];
} {
  const sheets = statingSheets(workbook.sheets).filter(({ visibility }) => visibility !== "veryHidden");
  const bySheet = sheets.map((sheet) => ({ sheet, tables: findTables(sheet, asked.plan) }));
  const tables = bySheet.flatMap((each) => each.tables);
  const near = bySheet.flatMap((each) => nearTables(workbook.file, each.sheet, each.tables, asked.plan));
  const readers = tables.map((table) => tableReader(workbook.file, table, asked));
  const from = <Row>(kind: FinanceTable["kinds"][number], read: (reader: TableReader) => Row): Row[] =>
    readers.filter(({ table }) => table.kinds.includes(kind)).map(read);
  const lines = from("budget", readLines).flat();
  const shares = from("allocation", readShares);
  const year = onlyYear(lines);
  const inYear = <Row extends { readonly year?: FiscalYear | undefined }>(row: Row): Row =>
    row.year === undefined && year !== null ? { ...row, year } : row;
  const directorate = onlyDirectorate(lines);
  const settled = (share: StatedShare): StatedShare =>
    inYear(share.directorate === undefined && directorate !== null ? { ...share, directorate } : share);
  const stated: Stated = {
    lines,
    allocations: shares.flatMap(({ allocations }) => allocations.map(settled)),
    scenarios: shares.flatMap(({ scenarios }) =>
      scenarios.map(({ name, allocations }) => ({ name, allocations: allocations.map(settled) })),
    ),
    efforts: from("effort", readEfforts).flat().map(inYear),
    actions: from("actions", readActions).flat(),
    audit: from("audit", readAudit).flat(),
    rates: from("rates", readRates).flat(),
    overheadKey: shares.flatMap(({ overheadKey }) => overheadKey),
  };
  return { tables, stated, findings: [...readers.flatMap(({ findings }) => findings), ...near] };
}

/** The year that all lines of a workbook have, which its tables without a year then mean. */
function onlyYear(lines: readonly BudgetLine[]): FiscalYear | null {
  const [first, ...others] = new Set(lines.map(({ year }) => year));
  return first !== undefined && others.length === 0 ? first : null;
}

/** The directorate that all lines of a workbook have, whose its shares then are. */
function onlyDirectorate(lines: readonly BudgetLine[]): string | null {
  const [first, ...others] = new Set(lines.map(({ directorate }) => directorate));
  return first !== undefined && others.length === 0 ? first : null;
}

function joinScenarios(scenarios: readonly Scenario[]): readonly Scenario[] {
  const byName = new Map<string, Allocation[]>();
  for (const { name, allocations } of scenarios) {
    byName.set(name, [...(byName.get(name) ?? []), ...allocations]);
  }
  return [...byName].map(([name, allocations]) => ({ name, allocations }));
}

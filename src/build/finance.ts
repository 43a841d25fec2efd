import type { Outcome } from "../excel/excel-problem";
import { writeDrawings, type WriteOptions } from "../excel/write-drawings";
import { figuresFromFinance, financeFigures, priorityTable, type Finance } from "../budget";
import type { FiscalYear } from "../figures/figure";
import type { Finding } from "../figures/finding";
import { lastQuarter } from "../figures/period";
import { readFinance } from "../intake/finance";
import type { ImportFile } from "../intake/import";
import { contentOf, type FileReading } from "../intake/import-file";
import type { SourceWorkbook } from "../intake/source-workbook";
import type { Language, Plan } from "../plan/types";
import { defaultSettings, scorecard, type Scorecard } from "../scoring";
import type { FinanceSheetInput } from "../sheets/finance/finance-input";
import { financeDrawings } from "./finance-drawings";
import { financeJson } from "./finance-json";
import { financeReport } from "./finance-report";

export interface FinanceRequest {
  readonly plan: Plan;
  readonly files: readonly ImportFile[];
  readonly year: FiscalYear;
  readonly language: Language;
  /** Today, in the reader's words. */
  readonly asOf: string;
}

export interface PreparedFinance {
  readonly finance: Finance;
  readonly findings: readonly Finding[];
  /** Null where the year has no budget line. */
  readonly sheet: FinanceSheetInput | null;
  /** The result as text (see `financeJson`). */
  readonly json: string;
}

/** Reads and computes: the first half of the job, which needs no Excel. */
export async function prepareFinance(
  request: FinanceRequest,
  progress: (done: number, total: number, file: string | null) => void = () => undefined,
  read: FileReading = contentOf,
): Promise<PreparedFinance> {
  const { plan, year, language, asOf } = request;
  const { workbooks, findings: ofFiles } = await readAll(request.files, progress, read);
  const { finance, findings: ofTables } = readFinance(workbooks, { plan, year });
  const { table } = priorityTable(
    plan.priorities.map(({ id }) => id),
    finance.budget,
    year,
  );
  const hasBudget = table.lines.length > 0;
  const fed = figuresFromFinance(finance, table, lastQuarter(year));
  const { sheet, findings } = financeReport({
    plan,
    finance,
    year,
    language,
    asOf,
    scorecard: scorecard(plan, fed.figures, defaultSettings, year).scorecard,
    findings: [...ofFiles, ...ofTables, ...fed.findings, ...(hasBudget ? [] : [nothingFor(year)])],
  });
  const json = financeJson(sheet, fed.figures, findings);
  return { finance, findings, sheet: hasBudget ? sheet : null, json };
}

/** Writes the finance workbook into the open one: the second half of the job. Round trips: those of `writeDrawings`. */
export async function writeFinance(
  { sheet }: PreparedFinance,
  options: WriteOptions = {},
): Promise<Outcome<{ readonly roundTrips: number }> | null> {
  return sheet === null ? null : writeDrawings(financeDrawings(sheet), options);
}

export interface WriteFinanceRequest extends Pick<FinanceRequest, "plan" | "year" | "language" | "asOf"> {
  readonly finance: Finance;
  /** What the scorecard says of the objectives; null: what the finance tables themselves feed says it. */
  readonly scorecard: Scorecard | null;
}

/** Writes the Finance Committee's sheet of a year and its tables from tables already read. Round trips: those of `writeDrawings`. */
export function writeFinanceSheets(
  { plan, finance, year, language, asOf, scorecard: known }: WriteFinanceRequest,
  options: WriteOptions = {},
): Promise<Outcome<{ readonly roundTrips: number }>> {
  const priorities = plan.priorities.map(({ id }) => id);
  const fed = financeFigures(priorities, finance, lastQuarter(year));
  const scores = known ?? scorecard(plan, fed.figures, defaultSettings, year).scorecard;
  const report = financeReport({ plan, finance, year, language, asOf, scorecard: scores, findings: [] });
  return writeDrawings(financeDrawings(report.sheet), options);
}

async function readAll(
  files: readonly ImportFile[],
  progress: (done: number, total: number, file: string | null) => void,
  readOne: FileReading,
): Promise<{ readonly workbooks: readonly SourceWorkbook[]; readonly findings: readonly Finding[] }> {
  const workbooks: SourceWorkbook[] = [];
  const findings: Finding[] = [];
  for (const [index, file] of files.entries()) {
    progress(index, files.length, file.name);
    const read = await readOne(file);
    findings.push(...read.findings);
    if (read.workbook !== null) workbooks.push(read.workbook);
  }
  progress(files.length, files.length, null);
  return { workbooks, findings };
}

function nothingFor(year: FiscalYear): Finding {
  return { severity: "error", code: "finance-table-missing", facts: { year } };
}

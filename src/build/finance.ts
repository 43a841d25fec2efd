import type { Outcome } from "../excel/excel-problem";
import { writeDrawings, type WriteOptions } from "../excel/write-drawings";
import {
  compareScenarios,
  figuresFromFinance,
  linkedObjectives,
  objectiveTable,
  priorityTable,
  reconcile,
  yearBefore,
  type Finance,
} from "../budget";
import type { Figure, FiscalYear } from "../figures/figure";
import type { Finding } from "../figures/finding";
import { lastQuarter } from "../figures/period";
import { placeText } from "../figures/place";
import { findingMessage } from "../i18n/findings";
import { readFinance } from "../intake/finance";
import type { ImportFile } from "../intake/import";
import { readWorkbook } from "../intake/reading";
import type { SourceWorkbook } from "../intake/source-workbook";
import type { Language, ObjectiveId, Plan } from "../plan/types";
import { defaultSettings, scorecard, type Status } from "../scoring";
import type { FinanceSheetInput } from "../sheets/finance/finance-input";
import { financeDrawings } from "./finance-drawings";
import { financeJson } from "./finance-json";

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
): Promise<PreparedFinance> {
  const { workbooks, findings: fileFindings } = await readAll(request.files, progress);
  const { plan, year } = request;
  const read = readFinance(workbooks, { plan, year });
  const priorities = plan.priorities.map(({ id }) => id);
  const { budget } = read.finance;
  const { table, findings: budgetFindings } = priorityTable(priorities, budget, year);
  const { table: before } = priorityTable(priorities, budget, yearBefore(year));
  const fed = figuresFromFinance(read.finance, table, lastQuarter(year));
  const scenarios = compareScenarios(priorities, budget, read.finance.scenarios, year);
  const findings = [
    ...fileFindings,
    ...read.findings,
    ...budgetFindings,
    ...scenarios.flatMap((scenario) => scenario.findings),
    ...fed.findings,
    ...(table.lines.length === 0 ? [nothingFor(year)] : []),
  ].toSorted(bySeverity);
  const objectives = plan.objectives.map(({ id }) => id);
  const sheet: FinanceSheetInput = {
    plan,
    finance: read.finance,
    table,
    before,
    objectives: objectiveTable(objectives, table),
    links: linkedObjectives(read.finance, year, objectives),
    statuses: statusesOf(plan, fed.figures, year),
    scenarios,
    reconciliation: reconcile(table, budget),
    findings: findings.map((finding) => inWords(finding, request.language)),
    language: request.language,
    asOf: request.asOf,
  };
  return {
    finance: read.finance,
    findings,
    sheet: table.lines.length === 0 ? null : sheet,
    json: financeJson(sheet, fed.figures, findings),
  };
}

/** Writes the finance workbook into the open one: the second half of the job. Round trips: those of `writeDrawings`. */
export async function writeFinance(
  { sheet }: PreparedFinance,
  options: WriteOptions = {},
): Promise<Outcome<{ readonly roundTrips: number }> | null> {
  return sheet === null ? null : writeDrawings(financeDrawings(sheet), options);
}

async function readAll(
  files: readonly ImportFile[],
  progress: (done: number, total: number, file: string | null) => void,
): Promise<{ readonly workbooks: readonly SourceWorkbook[]; readonly findings: readonly Finding[] }> {
  const workbooks: SourceWorkbook[] = [];
  const findings: Finding[] = [];
  for (const [index, { name, bytes }] of files.entries()) {
    progress(index, files.length, name);
    const read = await readWorkbook(name, bytes);
    findings.push(...read.findings);
    if (read.workbook !== null) workbooks.push(read.workbook);
  }
  progress(files.length, files.length, null);
  return { workbooks, findings };
}

/** What the scorecard says of the objectives that the finance tables feed. */
function statusesOf(
  plan: Plan,
  figures: readonly Figure[],
  year: FiscalYear,
): ReadonlyMap<ObjectiveId, Status> {
  const { objectives } = scorecard(plan, figures, defaultSettings, year).scorecard;
  return new Map(objectives.flatMap(({ id, status }) => (status === null ? [] : [[id, status] as const])));
}

function nothingFor(year: FiscalYear): Finding {
  return { severity: "error", code: "finance-table-missing", facts: { year } };
}

const severities = ["error", "warning", "info"];

function bySeverity(one: Finding, other: Finding): number {
  return severities.indexOf(one.severity) - severities.indexOf(other.severity);
}

function inWords(finding: Finding, language: Language): string {
  const place = placeText(finding);
  const message = findingMessage(finding.code, language, finding.facts);
  return place === "" ? message : `${place}: ${message}`;
}

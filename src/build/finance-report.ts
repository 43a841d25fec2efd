import {
  compareScenarios,
  linkedObjectives,
  objectiveTable,
  priorityTable,
  reconcile,
  yearBefore,
  type Finance,
} from "../budget";
import type { FiscalYear } from "../figures/figure";
import type { Finding } from "../figures/finding";
import { placeText } from "../figures/place";
import { findingMessage } from "../i18n/findings";
import type { Language, ObjectiveId, Plan } from "../plan/types";
import type { Scorecard, Status } from "../scoring";
import type { FinanceSheetInput } from "../sheets/finance/finance-input";

export interface FinanceReportRequest {
  readonly plan: Plan;
  readonly finance: Finance;
  readonly year: FiscalYear;
  readonly language: Language;
  /** Today, in the reader's words. */
  readonly asOf: string;
  /** What the scorecard says of the objectives. */
  readonly scorecard: Scorecard;
  /** What was found before, beside what this finds. */
  readonly findings: readonly Finding[];
}

/** Everything that the Finance Committee's sheet of a year says, and all findings, the most severe first. */
export function financeReport(request: FinanceReportRequest): {
  readonly sheet: FinanceSheetInput;
  readonly findings: readonly Finding[];
} {
  const { plan, finance, year, language, asOf } = request;
  const { budget } = finance;
  const priorities = plan.priorities.map(({ id }) => id);
  const objectives = plan.objectives.map(({ id }) => id);
  const { table, findings: ofBudget } = priorityTable(priorities, budget, year);
  const scenarios = compareScenarios(priorities, budget, finance.scenarios, year);
  const findings = [
    ...request.findings,
    ...ofBudget,
    ...scenarios.flatMap((scenario) => scenario.findings),
  ].toSorted(bySeverity);
  const sheet: FinanceSheetInput = {
    plan,
    finance,
    table,
    before: priorityTable(priorities, budget, yearBefore(year)).table,
    objectives: objectiveTable(objectives, table),
    links: linkedObjectives(finance, year, objectives),
    statuses: statusesOf(request.scorecard),
    scenarios,
    reconciliation: reconcile(table, budget),
    findings: findings.map((finding) => inWords(finding, language)),
    language,
    asOf,
  };
  return { sheet, findings };
}

function statusesOf({ objectives }: Scorecard): ReadonlyMap<ObjectiveId, Status> {
  return new Map(objectives.flatMap(({ id, status }) => (status === null ? [] : [[id, status] as const])));
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

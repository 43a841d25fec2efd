import type { Plan } from "../plan/types";
import type { Figure } from "../figures/figure";
import type { Finding } from "../figures/finding";
import { comparePeriods } from "../figures/period";
import { compareText } from "../figures/text-order";
import type { KpiScore, ObjectiveScore, PerspectiveScore, Scorecard } from "./types";

/** Says a finding in words, in the language of the reader. */
export type FindingMessage = (finding: Finding) => string;

/**
 * The result of a build as JSON text (design §7), two spaces deep, ending with a newline. KPIs, objectives and perspectives
 * stand in the plan's order; figures by KPI, period, directorate and source, findings by severity and place: the
 * same figures give the same bytes whatever the order in which files were read.
 */
export function resultJson(
  plan: Plan,
  scorecard: Scorecard,
  figures: readonly Figure[],
  findings: readonly Finding[],
  message: FindingMessage,
): string {
  return jsonText({
    plan: plan.id,
    period: scorecard.period,
    kpis: scorecard.kpis.map(kpiEntry),
    objectives: scorecard.objectives.map(rollUpEntry),
    perspectives: scorecard.perspectives.map(rollUpEntry),
    overall: { score: scorecard.overall.score, status: scorecard.overall.status },
    ...figuresAndFindings(plan, figures, findings, message),
  });
}

/** The result of an import as JSON text: the same `figures` and `findings`, and nothing else (design §7). */
export function importJson(
  plan: Plan,
  figures: readonly Figure[],
  findings: readonly Finding[],
  message: FindingMessage,
): string {
  return jsonText(figuresAndFindings(plan, figures, findings, message));
}

function figuresAndFindings(
  plan: Plan,
  figures: readonly Figure[],
  findings: readonly Finding[],
  message: FindingMessage,
): object {
  return {
    figures: sortedFigures(plan, figures).map(figureEntry),
    findings: findings.map((finding) => findingEntry(finding, message)).sort(byPlace),
  };
}

function kpiEntry(score: KpiScore): KpiScore {
  const { id, actual, target, ratio, score: value, status, trend, reported, expected, flags } = score;
  return { id, actual, target, ratio, score: value, status, trend, reported, expected, flags };
}

function rollUpEntry(rolledUp: ObjectiveScore | PerspectiveScore): ObjectiveScore | PerspectiveScore {
  const { id, score, status, reported, expected } = rolledUp;
  return { id, score, status, reported, expected };
}

function figureEntry({ period, directorate, kpi, actual, target, source }: Figure): object {
  return {
    period,
    directorate,
    kpi,
    actual: typeof actual === "number" ? actual : null,
    target: typeof target === "number" ? target : null,
    source: { file: source.file, sheet: source.sheet, actual: source.actual, target: source.target },
  };
}

interface FindingEntry {
  readonly severity: Finding["severity"];
  readonly code: string;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
}

function findingEntry(finding: Finding, message: FindingMessage): FindingEntry {
  const { severity, code, file = null, sheet = null, cell = null } = finding;
  return { severity, code, file, sheet, cell, message: message(finding) };
}

function sortedFigures(plan: Plan, figures: readonly Figure[]): readonly Figure[] {
  const order = new Map(plan.kpis.map(({ id }, index) => [id, index]));
  const place = (figure: Figure): number => order.get(figure.kpi) ?? order.size;
  return figures.toSorted(
    (left, right) =>
      place(left) - place(right) ||
      compareText(left.kpi, right.kpi) ||
      comparePeriods(left.period, right.period) ||
      compareText(left.directorate, right.directorate) ||
      compareText(JSON.stringify(figureEntry(left)), JSON.stringify(figureEntry(right))),
  );
}

const severities: readonly Finding["severity"][] = ["error", "warning", "info"];

function byPlace(left: FindingEntry, right: FindingEntry): number {
  return (
    severities.indexOf(left.severity) - severities.indexOf(right.severity) ||
    compareText(left.file ?? "", right.file ?? "") ||
    compareText(left.sheet ?? "", right.sheet ?? "") ||
    compareText(left.cell ?? "", right.cell ?? "") ||
    compareText(left.code, right.code) ||
    compareText(left.message, right.message)
  );
}

function jsonText(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

import { findingMessage } from "../i18n/findings";
import { cliText } from "../i18n/cli-text";
import { statusText } from "../i18n/scorecard-text";
import { say, type Language } from "../i18n/text";
import { visibleText } from "../i18n/visible-text";
import type { Finding } from "../figures/finding";
import type { Plan } from "../plan/types";
import { scorecardRows, type Scorecard, type ScorecardRow, type Status } from "../scoring";

const escape = "\u001b[";
const reset = `${escape}0m`;

/** Colours that differ in brightness too; the symbol and the word say the same without colour. */
const colorOf: Readonly<Record<Status, string>> = {
  "on-track": "36",
  "at-risk": "33",
  "off-track": "31",
  "no-target": "2",
  unplanned: "35",
  "not-applicable": "2",
  "not-reported": "2",
};

const trendSigns = { up: "↑", steady: "→", down: "↓" } as const;

/** A finding as one line: `file › sheet!cell: what, what to do`. */
export function findingLine({ file, sheet, cell, code, facts }: Finding, language: Language): string {
  const place = [sheet, cell].filter((part) => part !== undefined).join("!");
  const where = [file, place].filter((part) => part !== undefined && part !== "").join(" › ");
  const what = findingMessage(code, language, facts);
  return where === "" ? what : `${visibleText(where)}: ${what}`;
}

/** How many findings of each severity, in a sentence. */
export function findingsLine(findings: readonly Finding[], language: Language): string {
  const count = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return say(cliText.findings, language, {
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
  });
}

/** The scorecard as lines for a terminal: perspectives, objectives and KPIs with ratio, status, trend and coverage. */
export function scorecardLines(
  plan: Plan,
  scorecard: Scorecard,
  language: Language,
  options: { readonly colors: boolean; readonly width: number },
): readonly string[] {
  const titleWidth = Math.max(24, Math.min(options.width - 52, 70));
  const lines = scorecardRows(plan, scorecard, language).map((row) =>
    rowLine(row, language, titleWidth, options.colors),
  );
  return ["", say(cliText.heading, language, { period: scorecard.period }), "", ...lines, ""];
}

const indents = { plan: "", perspective: "", objective: "  ", kpi: "    " } as const;

function rowLine(row: ScorecardRow, language: Language, titleWidth: number, colors: boolean): string {
  const id = row.level === "objective" || row.level === "kpi" ? row.id.padEnd(7) : "";
  const title = fit(`${indents[row.level]}${id}${row.title}`, titleWidth);
  const number = row.level === "kpi" ? row.ratio : row.score;
  const percent =
    number === null
      ? ""
      : new Intl.NumberFormat(language, {
          style: "percent",
          minimumFractionDigits: 1,
          maximumFractionDigits: 1,
        }).format(number);
  const status = row.status === null ? "" : say(statusText[row.status], language);
  const trend = row.trend === null ? " " : trendSigns[row.trend];
  const coverage = row.reported === null || row.expected === null ? "" : `${row.reported}/${row.expected}`;
  const shown = `${percent.padStart(9)}  ${trend}  ${status.padEnd(20)} ${coverage.padStart(5)}`;
  const styled = colors && row.status !== null ? `${escape}${colorOf[row.status]}m${shown}${reset}` : shown;
  const bold =
    colors && (row.level === "plan" || row.level === "perspective") ? `${escape}1m${title}${reset}` : title;
  return `${bold} ${styled}`.trimEnd();
}

function fit(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
}

/** A bar that redraws itself on a terminal and stays silent elsewhere. */
export function progressBar(
  stream: NodeJS.WriteStream,
  label: string,
): (done: number, total: number, file: string | null) => void {
  if (!stream.isTTY) return () => undefined;
  return (done, total, file) => {
    const share = total === 0 ? 1 : done / total;
    const bar = "█".repeat(Math.round(share * 20)).padEnd(20, "░");
    const text = file === null ? "" : `${label} ${bar} ${done}/${total} ${file}`;
    stream.write(`\r${escape}2K${text.slice(0, stream.columns - 1)}`);
  };
}

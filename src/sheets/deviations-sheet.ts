import type { Language, Plan } from "../plan/types";
import { directorateTitle } from "../figures/directorates";
import type { Figure } from "../figures/figure";
import type { Finding } from "../figures/finding";
import { quartersToDate } from "../figures/period";
import { placeOf, placeText } from "../figures/place";
import type { KpiScore, Scorecard, Status } from "../scoring/types";
import { deviationsText } from "../i18n/deviations-text";
import { findingMessage } from "../i18n/findings";
import { scorecardText, statusText } from "../i18n/scorecard-text";
import { say } from "../i18n/text";
import { areaAddress, cellAddress } from "./addresses";
import type { Cell, Drawing, StyledAreas } from "./drawing";
import { statusFormats } from "./legend";
import { printedSheet } from "./page";
import { periodInWords } from "./period-words";
import { sheetNames } from "./sheet-names";
import { linesNeeded } from "./text-size";
import { colors, fontName, numberFormats } from "./theme";

export interface DeviationsInput {
  readonly plan: Plan;
  readonly scorecard: Scorecard;
  /** The figures behind the scorecard, for their source cells. */
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
  readonly language: Language;
}

const columns = [
  "code",
  "what",
  "objective",
  "status",
  "ratio",
  "actual",
  "target",
  "gap",
  "coverage",
  "sources",
] as const;
const widths = [16, 46, 11, 17, 9, 12, 12, 12, 10, 58] as const;
const at = { title: 1, intro: 2, header: 4, first: 5 } as const;

/** The worst first; what has no place here does not deviate. */
const order: readonly Status[] = ["off-track", "at-risk", "unplanned", "not-reported"];

/**
 * The sheet "Deviations": KPIs off track, at risk, unplanned and not reported, the worst first, with the cells their
 * figures come from; below, what was found in the figures (design §6). Written as values: a list of the day.
 */
export function deviationsSheet(input: DeviationsInput): Drawing {
  const { plan, language } = input;
  const rows = deviatingRows(input);
  const lastRow = at.first + Math.max(rows.length, 1) - 1;
  const findings = findingRows(input.findings, language);
  const findingsAt = lastRow + 2;
  const end = findingsAt + 1 + Math.max(findings.length, 1);
  const word = (text: keyof typeof deviationsText): string => say(deviationsText[text], language);
  return {
    sheet: sheetNames.deviations,
    blocks: [
      {
        at: cellAddress(at.title, 1),
        rows: [[`${word("title")}, ${periodInWords(input.scorecard.period, language)}`], [word("intro")]],
      },
      { at: cellAddress(at.header, 1), rows: [columns.map((column) => word(column))] },
      { at: cellAddress(at.first, 1), rows: rows.length > 0 ? rows : [[word("nothing")]] },
      { at: cellAddress(findingsAt, 1), rows: [[word("findings")]] },
      {
        at: cellAddress(findingsAt + 1, 1),
        rows: [
          [word("severity"), word("place"), null, word("message")],
          ...(findings.length > 0 ? findings : [[word("noFindings"), null, null, null]]),
        ],
      },
    ],
    styles: styles(lastRow, findingsAt, end),
    merges: findings.flatMap((_, index) => {
      const row = findingsAt + 2 + index;
      return [areaAddress(row, 2, row, 3), areaAddress(row, 4, row, columns.length)];
    }),
    columnWidths: Object.fromEntries(
      widths.map((width, index) => [cellAddress(1, index + 1).slice(0, -1), width]),
    ),
    rowHeights: {
      [at.title]: 28,
      [at.intro]: 18,
      [at.header]: 21,
      ...rowHeights(rows, findings, findingsAt),
    },
    conditionalFormats: statusFormats(areaAddress(at.first, 4, lastRow, 4), language),
    freeze: { rows: at.header, columns: 2 },
    print: printedSheet(areaAddress(1, 1, end, columns.length), `${at.header}:${at.header}`, plan, language),
    tabColor: "#C8501E",
    showGridlines: false,
  };
}

/** KPIs that deviate, the worst first: by status, then by how far they are from their target. */
export function deviatingKpis(scorecard: Scorecard): readonly KpiScore[] {
  return scorecard.kpis
    .filter(({ status }) => order.includes(status))
    .toSorted(
      (left, right) =>
        order.indexOf(left.status) - order.indexOf(right.status) || (left.score ?? 0) - (right.score ?? 0),
    );
}

function deviatingRows({
  plan,
  scorecard,
  figures,
  language,
}: DeviationsInput): readonly (readonly Cell[])[] {
  const kpis = new Map(plan.kpis.map((kpi) => [kpi.id, kpi]));
  const quarters: readonly string[] = quartersToDate(scorecard.period);
  const directorate = scorecard.directorate;
  const behind = figures.filter(
    (figure) =>
      quarters.includes(figure.period) && (directorate === null || figure.directorate === directorate),
  );
  return deviatingKpis(scorecard).map((score) => {
    const { id, status, ratio, actual, target, reported, expected } = score;
    const kpi = kpis.get(id);
    const own = behind.filter((figure) => figure.kpi === id);
    return [
      id,
      kpi?.shortTitle[language] ?? id,
      kpi?.objective ?? null,
      say(statusText[status], language),
      ratio,
      actual,
      target,
      actual === null || target === null ? null : actual - target,
      say(scorecardText.reportedOf, language, { reported, expected }),
      sourcesInWords(own, language),
    ];
  });
}

/** "TTA: report.xlsx › KPI report!E6, G6": a line for each directorate, with the cells of its actuals in order. */
function sourcesInWords(figures: readonly Figure[], language: Language): string {
  const cells = new Map<string, string[]>();
  for (const figure of figures.toSorted((left, right) => (left.period < right.period ? -1 : 1))) {
    const { cell = "", ...file } = placeOf(figure, "actual");
    const place = `${directorateTitle(figure.directorate, language)}: ${placeText(file)}`;
    cells.set(place, [...(cells.get(place) ?? []), cell]);
  }
  return [...cells].map(([place, addresses]) => `${place}!${addresses.join(", ")}`).join("\n");
}

const severities = ["error", "warning", "info"] as const;

function findingRows(findings: readonly Finding[], language: Language): readonly (readonly Cell[])[] {
  return findings
    .toSorted((left, right) => severities.indexOf(left.severity) - severities.indexOf(right.severity))
    .map((finding) => [
      say(deviationsText[finding.severity], language),
      placeText(finding),
      null,
      findingMessage(finding.code, language, finding.facts),
    ]);
}

function styles(lastRow: number, findingsAt: number, end: number): readonly StyledAreas[] {
  const width = columns.length;
  const line = { style: "Hairline", color: colors.line } as const;
  const heading = { bold: true, color: colors.onHeading, fill: colors.heading } as const;
  return [
    { areas: ["A:J"], style: { fontName, fontSize: 9.5, color: colors.ink, vertical: "Top" } },
    { areas: [cellAddress(at.title, 1)], style: { fontSize: 20, bold: true, color: colors.heading } },
    { areas: [cellAddress(at.intro, 1)], style: { color: colors.quiet } },
    {
      areas: [
        areaAddress(at.header, 1, at.header, width),
        areaAddress(findingsAt + 1, 1, findingsAt + 1, width),
      ],
      style: heading,
    },
    { areas: [areaAddress(at.header, 5, at.header, 8)], style: { horizontal: "Right" } },
    { areas: [areaAddress(at.first, 5, lastRow, 8)], style: { horizontal: "Right" } },
    { areas: [areaAddress(at.first, 5, lastRow, 5)], style: { numberFormat: numberFormats.percent } },
    {
      areas: [areaAddress(at.first, 2, lastRow, 2), areaAddress(at.first, 10, lastRow, 10)],
      style: { wrap: true },
    },
    { areas: [areaAddress(at.first, 10, lastRow, 10)], style: { fontSize: 8.5, color: colors.quiet } },
    { areas: [areaAddress(at.header, 9, lastRow, 9)], style: { horizontal: "Center" } },
    {
      areas: [areaAddress(at.first, 1, lastRow, width), areaAddress(findingsAt + 2, 1, end, width)],
      style: { borders: { bottom: line, insideHorizontal: line } },
    },
    { areas: [cellAddress(findingsAt, 1)], style: { fontSize: 13, bold: true, color: colors.heading } },
    { areas: [areaAddress(findingsAt + 2, 2, end, width)], style: { wrap: true } },
  ];
}

function rowHeights(
  rows: readonly (readonly Cell[])[],
  findings: readonly (readonly Cell[])[],
  findingsAt: number,
): Readonly<Record<string, number>> {
  const lines = (cell: Cell | undefined, width: number, size: number): number =>
    typeof cell === "string"
      ? cell.split("\n").reduce((sum, text) => sum + linesNeeded(text, width, size), 0)
      : 1;
  const ofKpis = rows.map((row, index): [string, number] => [
    String(at.first + index),
    5 + 12 * Math.max(lines(row[1], widths[1], 9.5), lines(row[9], widths[9], 8.5)),
  ]);
  const message = widths.slice(3).reduce((sum, width) => sum + width, 0);
  const ofFindings = findings.map((row, index): [string, number] => [
    String(findingsAt + 2 + index),
    5 + 12 * Math.max(lines(row[1], widths[1] + widths[2], 9.5), lines(row[3], message, 9.5)),
  ]);
  return Object.fromEntries([...ofKpis, [String(findingsAt), 24], ...ofFindings]);
}

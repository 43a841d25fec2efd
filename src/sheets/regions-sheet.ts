import type { Language, Plan } from "../plan/types";
import type { Period } from "../figures/figure";
import type { MeasuredKpi } from "../scoring";
import { regionsText } from "../i18n/regions-text";
import { say } from "../i18n/text";
import { areaAddress, cellAddress, columnLetters } from "./addresses";
import type { Drawing, StyledAreas } from "./drawing";
import { printedSheet } from "./page";
import { periodInWords } from "./period-words";
import { notesBelow, rowsOfKpi, type RegionsRow } from "./regions-rows";
import { sheetNames } from "./sheet-names";
import { linesNeeded } from "./text-size";
import { colors, fontName, numberFormats } from "./theme";

export interface RegionsInput {
  readonly plan: Plan;
  /** The KPIs that count Members, over all directorates at the period. */
  readonly measured: readonly MeasuredKpi[];
  readonly period: Period;
  readonly language: Language;
  readonly asOf: string;
}

const columns = [
  "code",
  "region",
  "requesting",
  "supported",
  "ratio",
  "namesSupported",
  "namesWaiting",
] as const;
const widths = [8, 66, 12, 12, 10, 56, 40] as const;
const at = { title: 1, intro: 2, written: 3, header: 5, first: 6 } as const;
const bodySize = 9.5;

/**
 * The sheet "Members by region": for each KPI whose figures list Members, how many of each WCO region requested support
 * and received it, by name, each once (design §4 rule 3); its total is the KPI's own target and actual. Written as
 * values, as names are told apart by the register.
 */
export function regionsSheet(input: RegionsInput): Drawing {
  const { plan, measured, language, period, asOf } = input;
  const word = (text: keyof typeof regionsText): string => say(regionsText[text], language);
  const rows = measured.flatMap((kpi) => rowsOfKpi(kpi, language));
  const last = at.first + rows.length - 1;
  const notes = notesBelow(measured, language);
  const end = last + 1 + notes.length;
  return {
    sheet: sheetNames.regions,
    blocks: [
      {
        at: cellAddress(at.title, 1),
        rows: [
          [`${word("title")}, ${periodInWords(period, language)}`],
          [word("intro")],
          [say(regionsText.written, language, { asOf })],
        ],
      },
      { at: cellAddress(at.header, 1), rows: [columns.map((column) => word(column))] },
      { at: cellAddress(at.first, 1), rows: rows.map(({ cells }) => cells) },
      ...(notes.length > 0 ? [{ at: cellAddress(last + 2, 1), rows: notes.map((note) => [note]) }] : []),
    ],
    styles: styles(rows, end),
    columnWidths: Object.fromEntries(widths.map((width, index) => [columnLetters(index + 1), width])),
    rowHeights: { [at.title]: 28, [at.header]: 21, ...rowHeights(rows) },
    freeze: { rows: at.header, columns: 2 },
    print: printedSheet(areaAddress(1, 1, end, columns.length), `${at.header}:${at.header}`, plan, language),
    tabColor: colors.bar,
    showGridlines: false,
  };
}

function styles(rows: readonly RegionsRow[], end: number): readonly StyledAreas[] {
  const width = columns.length;
  const last = at.first + rows.length - 1;
  const line = { style: "Hairline", color: colors.line } as const;
  const areasOf = (kind: RegionsRow["kind"], right: number): string[] =>
    rows.flatMap((row, index) =>
      row.kind === kind ? [areaAddress(at.first + index, 1, at.first + index, right)] : [],
    );
  return [
    { areas: ["A:G"], style: { fontName, fontSize: bodySize, color: colors.ink, vertical: "Top" } },
    { areas: [cellAddress(at.title, 1)], style: { fontSize: 20, bold: true, color: colors.heading } },
    {
      areas: [areaAddress(at.intro, 1, at.written, 1), areaAddress(last + 1, 1, end, 1)],
      style: { color: colors.quiet },
    },
    {
      areas: [areaAddress(at.header, 1, at.header, width)],
      style: { bold: true, color: colors.onHeading, fill: colors.heading, vertical: "Center" },
    },
    { areas: [areaAddress(at.header, 3, last, 5)], style: { horizontal: "Right" } },
    { areas: [areaAddress(at.header, 6, last, 6)], style: { horizontal: "Left", indent: 1 } },
    { areas: [areaAddress(at.first, 5, last, 5)], style: { numberFormat: numberFormats.percent } },
    {
      areas: [areaAddress(at.first, 1, last, width)],
      style: { borders: { bottom: line, insideHorizontal: line } },
    },
    { areas: areasOf("region", width), style: { wrap: true } },
    { areas: [...areasOf("region", 1), ...areasOf("total", 1)], style: { color: colors.quiet } },
    { areas: areasOf("kpi", width), style: { bold: true, fill: colors.perspective, vertical: "Center" } },
    { areas: areasOf("total", width), style: { bold: true, fill: colors.objective } },
  ];
}

/** As high as the longest text of a row needs; a heading has room above its words. */
function rowHeights(rows: readonly RegionsRow[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    rows.map(({ kind, cells }, index) => {
      const lines = cells.map((cell, column) =>
        typeof cell === "string" && kind === "region" ? linesNeeded(cell, widths[column] ?? 10, bodySize) : 1,
      );
      return [String(at.first + index), kind === "kpi" ? 21 : 5 + 12 * Math.max(...lines)];
    }),
  );
}

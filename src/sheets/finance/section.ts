import type { Language } from "../../plan/types";
import { areaAddress, cellAddress } from "../addresses";
import type { Block, Cell, ChartDrawing, ConditionalFormat, StyledAreas } from "../drawing";
import { linesNeeded } from "../text-size";
import { colors } from "../theme";
import type { FinanceSheetInput } from "./finance-input";

/** A part of the sheet, one below the other; what is absent it has none of. */
export interface Section {
  readonly blocks: readonly Block[];
  readonly styles: readonly StyledAreas[];
  readonly merges?: readonly string[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly charts?: readonly ChartDrawing[];
  readonly rowHeights?: Readonly<Record<string, number>>;
  /** The last row it covers. */
  readonly lastRow: number;
}

/** Columns that are printed: code, name, and eleven of numbers. */
export const lastColumn = 13;
export const firstNumber = 3;
/** Widths of the columns of codes, names and shares, in characters; amounts are as wide as the largest needs. */
export const leadingWidths = [6, 40, 12] as const;
/** Of body text, in points. */
export const textSize = 9.5;
/** Of a row that no section gives a height, in points. */
export const usualHeight = 15;

/** The width of columns of amounts: what the largest needs with its cents, as what is saved makes the print larger. */
export function amountWidth({ table, before }: FinanceSheetInput): number {
  const largest = Math.max(Math.abs(table.totalCents), Math.abs(before.totalCents)) / 100;
  return Math.min(18, Math.max(11.5, largest.toFixed(2).replace(/\B(?=(?:\d{3})+\.)/g, ",").length + 1));
}

/** The height of a row whose text takes so many lines. */
export function heightOfLines(lines: number): number {
  return Math.max(usualHeight + 1, 4 + 12 * lines);
}

/** The heights of rows from the first on whose names take more than a line; the others keep the usual one. */
export function heightsForNames(
  firstRow: number,
  names: readonly string[],
): Readonly<Record<string, number>> {
  const lines = names.map((name) => linesNeeded(name, leadingWidths[1], textSize));
  return Object.fromEntries(
    lines.flatMap((count, index) => (count === 1 ? [] : [[firstRow + index, heightOfLines(count)]])),
  );
}

/** Amounts with their cents; a dash for nothing, so that what there is stands out. */
export const amountFormat = '#,##0.00;-#,##0.00;"–"';
export const pointsFormat = "+0.0;-0.0;0.0";
export const changeFormat = '+#,##0.00;-#,##0.00;"–"';

/** French writes a space before the percent sign; decimal marks follow the reader's own Excel. */
export function percentFormat(language: Language): string {
  return language === "fr" ? "0.0\\ %" : "0.0%";
}

/** The heading of a section and its header row below. */
export function sectionHead(row: number, title: string, header: readonly Cell[]): Section {
  return {
    blocks: [
      { at: cellAddress(row, 1), rows: [[title]] },
      { at: cellAddress(row + 1, 1), rows: [header] },
    ],
    styles: [
      { areas: [cellAddress(row, 1)], style: { bold: true, fontSize: 12, color: colors.heading } },
      {
        areas: [areaAddress(row + 1, 1, row + 1, header.length)],
        style: { bold: true, color: colors.onHeading, fill: colors.heading, wrap: true, vertical: "Center" },
      },
      {
        areas: [areaAddress(row + 1, firstNumber, row + 1, header.length)],
        style: { horizontal: "Right" },
      },
    ],
    rowHeights: { [row]: 20, [row + 1]: 28 },
    lastRow: row + 1,
  };
}

/** Thin lines below rows, as every table of the sheet has them. */
export function rowLines(first: number, last: number, width: number): StyledAreas {
  return {
    areas: [areaAddress(first, 1, last, width)],
    style: {
      borders: {
        bottom: { style: "Hairline", color: colors.line },
        insideHorizontal: { style: "Hairline", color: colors.line },
      },
    },
  };
}

/** A total: bold between a thin and a double line, as accounts have it. */
export function totalLine(row: number, width: number): StyledAreas {
  return {
    areas: [areaAddress(row, 1, row, width)],
    style: {
      bold: true,
      fill: colors.objective,
      borders: {
        top: { style: "Thin", color: colors.ink },
        bottom: { style: "Double", color: colors.ink },
      },
    },
  };
}

/** Sections as one. */
export function together(sections: readonly Section[]): Section {
  return {
    blocks: sections.flatMap(({ blocks }) => blocks),
    styles: sections.flatMap(({ styles }) => styles),
    merges: sections.flatMap(({ merges }) => merges ?? []),
    conditionalFormats: sections.flatMap(({ conditionalFormats }) => conditionalFormats ?? []),
    charts: sections.flatMap(({ charts }) => charts ?? []),
    rowHeights: Object.fromEntries(sections.flatMap(({ rowHeights }) => Object.entries(rowHeights ?? {}))),
    lastRow: Math.max(...sections.map(({ lastRow }) => lastRow)),
  };
}

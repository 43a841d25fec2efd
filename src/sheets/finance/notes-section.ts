import { financeNotes, financeText } from "../../i18n/finance-text";
import { say } from "../../i18n/text";
import { areaAddress, cellAddress } from "../addresses";
import { decimalInWords } from "../number-words";
import { linesNeeded } from "../text-size";
import { colors } from "../theme";
import type { FinanceSheetInput } from "./finance-input";
import { lastColumn, type Section } from "./section";

/** Findings shown on the page; the others are in the report of the reading. */
const mostFindings = 12;
/** Characters that fit across the page at the size of notes. */
const noteWidth = 190;

/** The rules in a few sentences, what an officer should know of this budget, and the lines for signatures. */
export function notesSection(input: FinanceSheetInput, row: number): Section {
  const { language } = input;
  const notes = notesOf(input);
  const first = row + 1;
  const last = first + notes.length - 1;
  const signatures = last + 2;
  const words = (text: keyof typeof financeText): string => say(financeText[text], language);
  const signers: readonly (readonly [number, string])[] = [
    [1, words("preparedBy")],
    [4, words("reviewedBy")],
    [9, words("approvedBy")],
  ];
  const ends = [2, 7, 12];
  return {
    blocks: [
      { at: cellAddress(row, 1), rows: [[words("notes")]] },
      { at: cellAddress(first, 1), rows: notes.map((note) => [note]) },
      { at: cellAddress(signatures, 1), rows: [[words("signatures")]] },
      ...signers.map(([column, who]) => ({
        at: cellAddress(signatures + 1, column),
        rows: [[who], [null], [words("nameAndDate")]],
      })),
    ],
    styles: [
      {
        areas: [cellAddress(row, 1), cellAddress(signatures, 1)],
        style: { bold: true, fontSize: 12, color: colors.heading },
      },
      {
        areas: [areaAddress(first, 1, last, lastColumn)],
        style: { fontSize: 9, color: colors.quiet, wrap: true, vertical: "Top" },
      },
      {
        areas: signers.map(([column], index) =>
          areaAddress(signatures + 2, column, signatures + 2, ends[index] ?? column),
        ),
        style: { borders: { bottom: { style: "Thin", color: colors.ink } } },
      },
      {
        areas: [areaAddress(signatures + 3, 1, signatures + 3, lastColumn)],
        style: { fontSize: 8.5, color: colors.quiet },
      },
    ],
    merges: notes.map((_, index) => areaAddress(first + index, 1, first + index, lastColumn)),
    rowHeights: {
      [row]: 20,
      ...Object.fromEntries(
        notes.map((note, index) => [first + index, 3 + 12 * linesNeeded(note, noteWidth, 9)]),
      ),
      [signatures]: 20,
      [signatures + 2]: 40,
    },
    lastRow: signatures + 3,
  };
}

function notesOf(input: FinanceSheetInput): readonly string[] {
  const { language, before, finance, findings } = input;
  const { settings } = finance.budget;
  const rates = [...settings.rates]
    .map(([currency, rate]) => `${currency} ${decimalInWords(rate, language, 6)}`)
    .join(", ");
  return [
    say(financeNotes.split, language),
    say(financeNotes.percentages, language),
    say(settings.overheadKey === null ? financeNotes.noOverhead : financeNotes.overhead, language),
    say(financeNotes.objectives, language),
    ...(before.lines.length === 0 ? [say(financeNotes.lastYear, language, { year: before.year })] : []),
    ...(rates === "" ? [] : [say(financeNotes.rates, language, { currency: settings.currency, rates })]),
    ...findings.slice(0, mostFindings),
    ...(findings.length > mostFindings
      ? [say(financeNotes.more, language, { count: findings.length - mostFindings })]
      : []),
  ];
}

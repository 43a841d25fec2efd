import { checksumOf } from "./checksum";
import type { Figure, Reported } from "./figure";
import { flaggedNoteText } from "./flagged-note";

/** A cell of a table as Excel gives it and takes it. */
export type DataCell = string | number | boolean | null;

/** Column titles of the table WcoData (design §6), in order; they stay the same in both languages. */
export const dataColumns = [
  "Period",
  "Directorate",
  "KPI",
  "Actual",
  "Target",
  "Members supported",
  "Members requesting",
  "Note",
  "Source file",
  "Source sheet",
  "Actual cell",
  "Target cell",
  "Checksum",
] as const;

export type DataColumn = (typeof dataColumns)[number];

/**
 * A figure as a row of the table WcoData, in the order of `dataColumns`. "Not reported" is a blank cell, "not
 * applicable" is "n/a"; flags stand in brackets before the note; the checksum tells a later change by hand. Reading
 * the row gives the figure back.
 */
export function toDataRow(figure: Figure): readonly (string | number | null)[] {
  const { period, directorate, kpi, actual, target, source } = figure;
  return [
    period,
    directorate,
    kpi,
    reportedCell(actual),
    reportedCell(target),
    textCell((figure.membersSupported ?? []).join("; ")),
    textCell((figure.membersRequesting ?? []).join("; ")),
    textCell(flaggedNoteText(figure)),
    textCell(source.file),
    textCell(source.sheet),
    source.actual,
    source.target,
    checksumOf(figure),
  ];
}

function reportedCell(reported: Reported): string | number | null {
  if (reported === "not-applicable") return "n/a";
  return reported === "not-reported" ? null : reported;
}

function textCell(text: string): string | null {
  return text === "" ? null : text;
}

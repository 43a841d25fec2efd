import type { AuditItem, Day } from "../../budget/actions";
import { textOf, yesOrNo } from "./cells";
import { dayOf } from "./days";
import { quarterIn } from "./quarters";
import { directorateOfRow, yearOfRow, type TableReader } from "./row-reader";
import { statusIn } from "./status-words";

/** The items of an audit plan (WcoAudit). Only what is plainly implemented counts so; a due date that is none is an error. */
export function readAudit(reader: TableReader): readonly AuditItem[] {
  return reader.table.rows.flatMap((row) => readItem(reader, row) ?? []);
}

function readItem(reader: TableReader, row: number): AuditItem | null {
  const item = reader.text(row, "audit-item") || reader.text(row, "action");
  if (item === "") return null;
  const column = reader.table.columns.has("due") ? "due" : "planned-quarter";
  const year = yearOfRow(reader, row);
  if (year === "unreadable") return null;
  const dueQuarter = quarterIn(reader.cell(row, column), year ?? reader.asked.year);
  if (dueQuarter === "blank" || dueQuarter === "unreadable") {
    reader.find("error", "audit-date-unreadable", reader.place(row, column), {
      item,
      text: reader.text(row, column),
    });
    return null;
  }
  const { isImplemented, implementedOn } = implementation(reader, row, item);
  const place = reader.place(row, reader.table.columns.has("audit-item") ? "audit-item" : "action");
  return {
    item,
    directorate: directorateOfRow(reader, row),
    dueQuarter,
    isImplemented,
    implementedOn,
    place,
  };
}

/** The day on which an item was implemented, or a word that says whether it was. */
function implementation(
  reader: TableReader,
  row: number,
  item: string,
): { readonly isImplemented: boolean; readonly implementedOn: Day | null } {
  const cell = reader.cell(row, "implemented");
  const day = dayOf(cell);
  if (day === "blank") return { isImplemented: false, implementedOn: null };
  if (day !== "unreadable") return { isImplemented: true, implementedOn: day };
  const text = textOf(cell);
  const status = statusIn(cell);
  const answer = yesOrNo(text);
  const isDone = status === "done" || (status === null && answer === true);
  if (status === null && answer === null) {
    reader.find("warning", "audit-state-unclear", reader.place(row, "implemented"), { item, text });
  }
  return { isImplemented: isDone, implementedOn: null };
}

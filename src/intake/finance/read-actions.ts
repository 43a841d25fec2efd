import type { Action, ActionStatus } from "../../budget/actions";
import { yesOrNo } from "./cells";
import { dayOf } from "./days";
import { objectivesIn, prioritiesIn } from "./plan-names";
import { quarterIn } from "./quarters";
import { directorateOfRow, yearOfRow, type TableReader } from "./row-reader";
import { statusIn } from "./status-words";

/**
 * The actions of an implementation plan (WcoActions). An action without a quarter that can be read is an error and not
 * counted; a status that is not known counts as planned, so that nothing unclear counts as done.
 */
export function readActions(reader: TableReader): readonly Action[] {
  return reader.table.rows.flatMap((row) => readAction(reader, row) ?? []);
}

function readAction(reader: TableReader, row: number): Action | null {
  const action = reader.text(row, "action");
  if (action === "") return null;
  const { plan } = reader.asked;
  const year = yearOfRow(reader, row);
  if (year === "unreadable") return null;
  const objectives = objectivesIn(reader.text(row, "objective"), plan);
  const priorities = prioritiesIn(reader.text(row, "priority"), plan);
  for (const name of objectives.unknown) {
    reader.find("error", "action-objective-unknown", reader.place(row, "objective"), {
      action,
      objective: name,
    });
  }
  for (const name of priorities.unknown) {
    reader.find("error", "action-priority-unknown", reader.place(row, "priority"), {
      action,
      priority: name,
    });
  }
  const column = reader.table.columns.has("planned-quarter") ? "planned-quarter" : "due";
  const plannedQuarter = quarterIn(reader.cell(row, column), year ?? reader.asked.year);
  if (plannedQuarter === "blank" || plannedQuarter === "unreadable") {
    const facts = { action, text: reader.text(row, column) };
    reader.find("error", "action-quarter-unreadable", reader.place(row, column), facts);
    return null;
  }
  const doneOn = dayOf(reader.cell(row, "done-on"));
  const answer = doneOn === "unreadable" ? yesOrNo(reader.text(row, "done-on")) : null;
  if (doneOn === "unreadable" && answer === null) {
    const text = reader.text(row, "done-on");
    reader.find("warning", "action-date-unreadable", reader.place(row, "done-on"), { action, text });
  }
  const day = typeof doneOn === "object" ? doneOn : null;
  return {
    action,
    objectives: objectives.ids,
    priorities: priorities.ids,
    directorate: directorateOfRow(reader, row),
    deliverable: reader.text(row, "deliverable"),
    plannedQuarter,
    status: statusOf(reader, row, day !== null || answer === true),
    doneOn: day,
    evidence: reader.text(row, "evidence"),
    place: reader.place(row, "action"),
  };
}

/** The status in words; a day on which it was done, or a yes, says the same where no status stands beside it. */
function statusOf(reader: TableReader, row: number, hasDay: boolean): ActionStatus {
  const text = reader.text(row, "status");
  if (text === "") return hasDay ? "done" : "planned";
  const status = statusIn(reader.cell(row, "status"));
  if (status === null) {
    reader.find("warning", "action-status-unknown", reader.place(row, "status"), {
      action: reader.text(row, "action"),
      text,
    });
  } else if (hasDay && status !== "done") {
    reader.find("warning", "action-done-but-not", reader.place(row, "status"), {
      action: reader.text(row, "action"),
      text,
    });
  }
  return status ?? "planned";
}

import type { Day } from "../../budget/actions";
import type { Finance } from "../../budget/finance";
import { financeSheetNames as sheets, financeTableNames as tables } from "./finance-names";
import { sourceCells, sourceColumns } from "./budget-tables";
import type { InputTable } from "./table-sheet";

/** The table WcoActions: the annual implementation plan (Strategic Plan, introduction). */
export function actionsTable({ actions }: Finance): InputTable {
  return {
    sheet: sheets.actions,
    table: tables.actions,
    columns: [
      { title: "Action", width: 44 },
      { title: "Objectives", width: 14 },
      { title: "Priorities", width: 12 },
      { title: "Directorate", width: 24 },
      { title: "Deliverable", width: 34 },
      { title: "Planned quarter", width: 15 },
      { title: "Status", width: 12 },
      { title: "Done on", width: 12 },
      { title: "Evidence", width: 26 },
      ...sourceColumns,
    ],
    rows: actions.map((action) => [
      action.action,
      action.objectives.join("; "),
      action.priorities.join("; "),
      action.directorate,
      action.deliverable,
      action.plannedQuarter,
      action.status,
      dayText(action.doneOn),
      action.evidence,
      ...sourceCells(action.place),
    ]),
  };
}

/** The table WcoAudit: the Audit Plan (Strategic Plan, Section V, ORG2). */
export function auditTable({ audit }: Finance): InputTable {
  return {
    sheet: sheets.audit,
    table: tables.audit,
    columns: [
      { title: "Item", width: 50 },
      { title: "Directorate", width: 24 },
      { title: "Due", width: 14 },
      { title: "Implemented", width: 14 },
      ...sourceColumns,
    ],
    rows: audit.map((item) => [
      item.item,
      item.directorate,
      item.dueQuarter,
      item.isImplemented ? (dayText(item.implementedOn) ?? "yes") : "no",
      ...sourceCells(item.place),
    ]),
  };
}

/** A day as text that every program reads alike: "2019-12-31". */
function dayText(day: Day | null): string | null {
  if (day === null) return null;
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${day.year}-${two(day.month)}-${two(day.day)}`;
}

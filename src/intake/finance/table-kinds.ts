import type { Column } from "./columns";

/** The tables of a finance workbook. One table may be two: a budget whose lines have their shares beside the amount. */
export type FinanceTableKind = "budget" | "allocation" | "effort" | "actions" | "audit" | "rates";

/** Which tables columns make, with so many columns of the plan's priorities; none where they make no finance table. */
export function kindsOf(
  columns: ReadonlyMap<Column, number>,
  priorityCount: number,
): readonly FinanceTableKind[] {
  const has = hasIn(columns);
  if (has("working-days") && priorityCount > 0) return ["effort"];
  if (isEffortByRows(columns)) return ["effort"];
  const isDated = has("planned-quarter") || has("due");
  if (has("action") && isDated && (has("objective") || has("priority"))) return ["actions"];
  if ((has("audit-item") || has("action")) && isDated && has("implemented")) return ["audit"];
  if (has("currency", "rate")) return ["rates"];
  const isAllocation = has("line") && (priorityCount > 1 || (has("share") && has("priority")));
  return [
    ...(has("line", "amount") ? (["budget"] as const) : []),
    ...(isAllocation ? (["allocation"] as const) : []),
  ];
}

/** Staff effort with a row for each post and priority, rather than a column for each priority. */
function isEffortByRows(columns: ReadonlyMap<Column, number>): boolean {
  const has = hasIn(columns);
  if (!has("priority") || has("line") || has("amount") || has("action")) return false;
  return has("working-days") || (has("days") && (has("post") || has("directorate")));
}

/** A code, or else a title, stands for the line's code where a table of amounts has no other. */
export function standIn(columns: Map<Column, number>): void {
  if (columns.has("line") || columns.has("working-days") || columns.has("days")) return;
  const isBudget =
    columns.has("amount") && ["kind", "currency", "title"].some((each) => columns.has(each as Column));
  const instead = columns.get("code") ?? (columns.has("amount") ? columns.get("title") : undefined);
  const belongs = isBudget || (columns.has("priority") && columns.has("share"));
  if (instead !== undefined && belongs) columns.set("line", instead);
}

/** The column without which a table that looks like one of the finance tables cannot be read as one. */
export type MissingColumn = Extract<
  Column,
  "line" | "amount" | "working-days" | "priority" | "objective" | "planned-quarter" | "implemented"
>;

/** What columns lack to make a finance table, where they all but make one; null where they do or are of something else. */
export function missingColumn(
  columns: ReadonlyMap<Column, number>,
  priorityCount: number,
): MissingColumn | null {
  const has = hasIn(columns);
  if (kindsOf(columns, priorityCount).length > 0) return null;
  const isOfCosts = has("kind") || has("currency");
  const isDated = has("planned-quarter") || has("due");
  const isForPlan = has("objective") || has("priority");
  const isFollowed = has("status") || has("done-on") || has("deliverable");
  const isShared = priorityCount > 1 || has("priority", "share");
  if (has("post", "working-days")) return "priority";
  if (has("post") && isShared) return "working-days";
  if (has("line") && isOfCosts) return "amount";
  if (has("amount") && isOfCosts && !has("action")) return "line";
  if (isShared) return "line";
  if (has("action") && isDated && isFollowed) return "objective";
  if (has("action") && isForPlan && isFollowed) return "planned-quarter";
  return has("audit-item", "due") ? "implemented" : null;
}

function hasIn(columns: ReadonlyMap<Column, number>): (...names: readonly Column[]) => boolean {
  return (...names) => names.every((name) => columns.has(name));
}

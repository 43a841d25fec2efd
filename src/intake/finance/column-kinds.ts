/** What a column of a finance table holds, whatever its header's words. */
export type Column =
  | "year"
  | "directorate"
  | "line"
  /** A code of whatever kind: of a budget line only beside what belongs to a budget. */
  | "code"
  /** What a line is called: stands for its code where there is none. */
  | "title"
  | "kind"
  | "amount"
  | "currency"
  | "correction"
  | "priority"
  | "objective"
  | "share"
  | "scenario"
  | "post"
  | "working-days"
  /** Days on the priority that the row names. */
  | "days"
  | "action"
  | "deliverable"
  | "planned-quarter"
  | "status"
  | "done-on"
  | "evidence"
  | "audit-item"
  | "due"
  | "implemented"
  | "rate";

/** For each column the patterns that a whole header matches. */
export type HeaderPatterns = readonly (readonly [Column, readonly string[]])[];

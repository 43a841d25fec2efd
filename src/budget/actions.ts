import type { Quarter } from "../figures/figure";
import type { Place } from "../figures/place";
import type { ObjectiveId, PriorityId } from "../plan/types";

export const actionStatuses = ["planned", "in-progress", "done", "cancelled"] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** A day of the calendar: month 1 to 12, day 1 to 31. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** An action of the annual Implementation Plan (table WcoActions; Strategic Plan, introduction). */
export interface Action {
  readonly action: string;
  readonly objectives: readonly ObjectiveId[];
  readonly priorities: readonly PriorityId[];
  /** The directorate's code where it is a known one, else its name as stated. */
  readonly directorate: string;
  readonly deliverable: string;
  readonly plannedQuarter: Quarter;
  readonly status: ActionStatus;
  /** Null where no day is stated: a finished action then counts in its planned quarter. */
  readonly doneOn: Day | null;
  readonly evidence: string;
  readonly place: Place;
}

/** An item of the Audit Plan (table WcoAudit; Strategic Plan, Section V, ORG2). */
export interface AuditItem {
  readonly item: string;
  readonly directorate: string;
  readonly dueQuarter: Quarter;
  readonly isImplemented: boolean;
  /** Null where no day is stated: an implemented item then counts from its due quarter. */
  readonly implementedOn: Day | null;
  readonly place: Place;
}

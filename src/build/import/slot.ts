/** What tells one figure of WcoData from another: its KPI, quarter and directorate. */
export interface Slot {
  readonly kpi: string;
  readonly period: string;
  readonly directorate: string;
}

/** A slot as one text, to look figures up by. */
export function slotOf({ kpi, period, directorate }: Slot): string {
  return `${kpi}|${period}|${directorate}`;
}

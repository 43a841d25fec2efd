import type { Figure, FiscalYear, Quarter } from "../figures/figure";
import { quarterOfDate } from "../figures/period";
import type { AuditItem } from "./actions";
import { fedKpis } from "./fed-kpis";
import { levelFigures } from "./level-figures";

/** Figures of ORG2.2 for a year: items of the Audit Plan implemented, of those due (Strategic Plan, Section V, ORG2). */
export function figuresFromAudit(
  items: readonly AuditItem[],
  year: FiscalYear,
  upTo: Quarter,
): readonly Figure[] {
  const due = items.map(({ directorate, dueQuarter, isImplemented, implementedOn, place }) => ({
    directorate,
    dueQuarter,
    doneQuarter: !isImplemented
      ? null
      : implementedOn === null
        ? dueQuarter
        : quarterOfDate(implementedOn.year, implementedOn.month),
    place,
  }));
  return levelFigures(fedKpis.audit, due, year, upTo);
}

import type { Figure } from "../../../figures/figure";
import type { Finding } from "../../../figures/finding";

/**
 * Figures that say something else than in the import before, and figures that are gone: what a directorate changed
 * after it had reported. New figures are expected and not said.
 */
export function changedSince(before: readonly Figure[], now: readonly Figure[]): readonly Finding[] {
  const today = new Map(now.map((figure) => [keyOf(figure), figure]));
  return before.flatMap((old): readonly Finding[] => {
    const figure = today.get(keyOf(old));
    const { kpi, period, directorate } = old;
    if (figure === undefined) {
      const facts = { kpi, period, directorate, before: pairOf(old) };
      return [
        { severity: "warning", code: "figure-gone", file: old.source.file, sheet: old.source.sheet, facts },
      ];
    }
    if (pairOf(figure) === pairOf(old)) return [];
    const { file, sheet, actual, target } = figure.source;
    const facts = { kpi, period, directorate, before: pairOf(old), now: pairOf(figure) };
    return [
      {
        severity: "warning",
        code: "figure-changed",
        file,
        sheet,
        cell: actual ?? target ?? undefined,
        facts,
      },
    ];
  });
}

function keyOf({ kpi, period, directorate }: Figure): string {
  return `${kpi} ${period} ${directorate}`;
}

function pairOf({ actual, target }: Figure): string {
  return `${String(actual)} / ${String(target)}`;
}

import type { Figure, Quarter } from "../../src/figures/figure";

/** A figure for a test: 2019/20-Q1, directorate CF, KPI SP5.1, 1 of 2, unless the test says otherwise. */
export function figure(stated: Partial<Figure> = {}): Figure {
  const period = stated.period ?? "2019/20-Q1";
  const row = Number(period.slice(-1)) + 4;
  return {
    period,
    directorate: "CF",
    kpi: "SP5.1",
    actual: 1,
    target: 2,
    source: { file: "CF.xlsx", sheet: "Report", actual: `D${row}`, target: `C${row}` },
    flags: [],
    ...stated,
  };
}

/** The figures of one KPI and directorate for the quarters in order, as [actual, target]. */
export function quarters(
  pairs: readonly (readonly [actual: Figure["actual"], target: Figure["target"]])[],
  stated: Partial<Figure> = {},
): readonly Figure[] {
  return pairs.map(([actual, target], index) =>
    figure({ ...stated, period: `2019/20-Q${index + 1}` as Quarter, actual, target }),
  );
}

import { wcoPlan } from "../../../src/plan";
import { defaultSettings, indexFigures } from "../../../src/scoring";
import { quarterSums } from "../../../src/taskpane/score/quarter-sums";
import type { Figure } from "../../../src/figures/figure";
import { figure, quarters } from "../../scoring/build-figure";

function sums(figures: readonly Figure[], id: string, directorate: string | null = null) {
  const kpi = wcoPlan.kpis.find((one) => one.id === id)!;
  return quarterSums(kpi, indexFigures(figures), defaultSettings, "2019/20-Q2", directorate).map(
    ({ actual, target, isAhead }) => [actual, target, isAhead],
  );
}

describe("the quarters of a KPI's chart", () => {
  const cf = quarters([
    [1, 2],
    [3, 4],
    ["not-reported", 5],
  ]);
  const tta = [figure({ directorate: "TTA", actual: 10, target: 10 })];

  it("are what was reported of each quarter, over all directorates or one", () => {
    expect(sums([...cf, ...tta], "SP5.1")).toEqual([
      [11, 12, false],
      [3, 4, false],
      [null, 5, true],
      [null, null, true],
    ]);
    expect(sums([...cf, ...tta], "SP5.1", "TTA")[0]).toEqual([10, 10, false]);
  });

  it("are levels for milestones, each the latest of every directorate", () => {
    const first = figure({ kpi: "LD3.1", actual: 1, target: 4 });
    const second = figure({ kpi: "LD3.1", directorate: "SGO", period: "2019/20-Q2", actual: 2, target: 2 });
    expect(sums([first, second], "LD3.1").slice(0, 2)).toEqual([
      [1, 4, false],
      [3, 6, false],
    ]);
  });
});

import { withComputedFigures } from "../../src/budget";
import type { Figure } from "../../src/figures/figure";

function figure(kpi: string, directorate: string, actual: number, target: number): Figure {
  const source = { file: "report.xlsx", sheet: "KPIs", actual: "C4", target: "D4" };
  return { period: "2019/20-Q4", directorate, kpi, actual, target, source, flags: [] };
}

describe("figures that are both reported and computed from the finance tables", () => {
  it("count as computed; a difference is a warning that shows both", () => {
    const reported = figure("ORG2.1", "CB", 80, 100);
    const source = { file: "budget.xlsx", sheet: "Budget", actual: "D5, 'Shares'!B2", target: "D5:D6" };
    const computed = { ...figure("ORG2.1", "CB", 75, 100), source };
    const { figures, findings } = withComputedFigures([reported], [computed]);
    expect(figures).toEqual([computed]);
    expect(findings).toEqual([
      {
        severity: "warning",
        code: "reported-differs-from-computed",
        file: "report.xlsx",
        sheet: "KPIs",
        cell: "C4",
        facts: {
          kpi: "ORG2.1",
          year: "2019/20",
          directorate: "CB",
          reported: "80 / 100",
          computed: "75 / 100",
          cells: "budget.xlsx › Budget!D5, 'Shares'!B2, D5:D6",
        },
      },
    ]);
  });

  it("need no word where they agree, whatever the order in which amounts were added", () => {
    const computed = [figure("ORG2.1", "CB", 0.1 + 0.2, 1)];
    expect(withComputedFigures([figure("ORG2.1", "CB", 0.3, 1)], computed).findings).toEqual([]);
  });

  it("stay as reported for a directorate whose tables are not there", () => {
    const reported = figure("ORG1.1", "CF", 10, 20);
    const computed = figure("ORG1.1", "CB", 30, 40);
    expect(withComputedFigures([reported], [computed]).figures).toEqual([reported, computed]);
  });

  it("are counted from the implementation plan alone for SG.1 and SO1.1 to SO3.1 (design §4 rule 10)", () => {
    const reported = figure("SO1.1", "CF", 9, 9);
    const computed = figure("SO1.1", "CB", 1, 2);
    const { figures, findings } = withComputedFigures([reported], [computed]);
    expect(figures).toEqual([computed]);
    // The cells are those of the plan, in which the directorate has no action.
    expect(findings.map(({ facts }) => [facts?.reported, facts?.computed, facts?.cells])).toEqual([
      ["9 / 9", "–", "report.xlsx › KPIs!C4, D4"],
    ]);
  });

  it("leave every other figure as it is", () => {
    const other = figure("SP5.1", "CF", 9, 9);
    expect(withComputedFigures([other], [figure("SO1.1", "CB", 1, 2)]).figures[0]).toBe(other);
  });
});

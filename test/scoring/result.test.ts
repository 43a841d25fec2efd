import fc from "fast-check";
import type { Figure } from "../../src/figures/figure";
import type { Finding } from "../../src/figures/finding";
import { findingMessage } from "../../src/i18n/findings";
import { wcoPlan } from "../../src/plan";
import { defaultSettings, importJson, resultJson, scorecard } from "../../src/scoring";
import { anyFigures, anyOrder } from "./any-figures";
import { figure } from "./build-figure";

const message = ({ code, facts }: Finding): string => findingMessage(code, "en", facts);

function result(figures: readonly Figure[]): string {
  const { scorecard: scored, findings } = scorecard(wcoPlan, figures, defaultSettings, "2019/20-Q1");
  return resultJson(wcoPlan, scored, figures, findings, message);
}

const parsed = (json: string) => JSON.parse(json) as Record<string, Record<string, unknown>[]>;

describe("the result as JSON (design §7)", () => {
  it("has its fields in the order of the contract", () => {
    const content = parsed(result([figure(), figure({ kpi: "SP6.1", actual: 9 })]));
    expect(Object.keys(content)).toEqual([
      "plan",
      "period",
      "kpis",
      "objectives",
      "perspectives",
      "overall",
      "figures",
      "findings",
    ]);
    const keys = (list: string) => Object.keys(content[list]?.[0] ?? {});
    expect(keys("kpis").join(" ")).toBe("id actual target ratio score status trend reported expected flags");
    expect(keys("objectives").join(" ")).toBe("id score status reported expected");
    expect(keys("perspectives").join(" ")).toBe("id score status reported expected");
    expect(keys("figures").join(" ")).toBe("period directorate kpi actual target source");
    expect(keys("findings").join(" ")).toBe("severity code file sheet cell message");
  });

  it("has null where a figure states no number", () => {
    const { figures } = parsed(result([figure({ actual: "not-reported", target: "not-applicable" })]));
    expect(figures).toEqual([
      {
        period: "2019/20-Q1",
        directorate: "CF",
        kpi: "SP5.1",
        actual: null,
        target: null,
        source: { file: "CF.xlsx", sheet: "Report", actual: "D5", target: "C5" },
      },
    ]);
  });

  it("says findings in words, errors first, null where the place is not known", () => {
    const findings: Finding[] = [
      { severity: "info", code: "unplanned", facts: { kpi: "SP5.1", actual: 2 } },
      { severity: "error", code: "kpi-not-in-plan", file: "CF.xlsx", facts: { kpi: "SP9.1" } },
    ];
    expect(parsed(importJson(wcoPlan, [], findings, message))).toEqual({
      figures: [],
      findings: [
        expect.objectContaining({ severity: "error", file: "CF.xlsx", sheet: null, cell: null }),
        expect.objectContaining({
          code: "unplanned",
          message: expect.stringContaining("SP5.1: 2 done") as string,
        }),
      ],
    });
  });

  it("lists figures by KPI in the plan's order, period and directorate", () => {
    const figures = [
      figure({ kpi: "ORG2.2" }),
      figure({ kpi: "SG.1", period: "2019/20-Q2" }),
      figure({ kpi: "SG.1", directorate: "TTA" }),
      figure({ kpi: "SG.1", directorate: "CB" }),
    ];
    expect(
      parsed(result(figures)).figures?.map(({ kpi, period, directorate }) => [kpi, period, directorate]),
    ).toEqual([
      ["SG.1", "2019/20-Q1", "CB"],
      ["SG.1", "2019/20-Q1", "TTA"],
      ["SG.1", "2019/20-Q2", "CF"],
      ["ORG2.2", "2019/20-Q1", "CF"],
    ]);
  });

  it("is the same to the byte whatever the order of the figures", () => {
    const inTwoOrders = anyFigures.chain((all) => fc.tuple(fc.constant(all), anyOrder(all)));
    fc.assert(
      fc.property(inTwoOrders, ([all, shuffled]) => {
        expect(result(shuffled)).toBe(result(all));
      }),
    );
  });
});

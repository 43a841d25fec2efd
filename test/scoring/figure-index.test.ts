import fc from "fast-check";
import { figuresOfYear, indexFigures, upTo, withKpiFigures } from "../../src/scoring/figure-index";
import { anyOrder, anySettledFigures } from "./any-figures";
import { figure } from "./build-figure";

describe("an index of figures", () => {
  const figures = [
    figure({ directorate: "TTA", period: "2019/20-Q2" }),
    figure({ directorate: "CF", period: "2019/20-Q3" }),
    figure({ directorate: "TTA", period: "2019/20-Q1" }),
    figure({ directorate: "TTA", period: "2020/21-Q1" }),
    figure({ directorate: "TTA", kpi: "SP6.1" }),
  ];
  const index = indexFigures(figures);

  it("finds a KPI's figures of a fiscal year by directorate, in the order of the quarters", () => {
    expect(figuresOfYear(index, "SP5.1", "2019/20-Q1", null)).toEqual([
      { directorate: "CF", figures: [figures[1]] },
      { directorate: "TTA", figures: [figures[2], figures[0]] },
    ]);
  });

  it("finds those of one directorate", () => {
    expect(figuresOfYear(index, "SP5.1", "2020/21", "TTA")).toEqual([
      { directorate: "TTA", figures: [figures[3]] },
    ]);
    expect(figuresOfYear(index, "SP5.1", "2020/21", "CB")).toEqual([]);
  });

  it("finds nothing for a KPI or a year without figures", () => {
    expect(figuresOfYear(index, "SP8.1", "2019/20", null)).toEqual([]);
    expect(figuresOfYear(index, "SP5.1", "2021/22", null)).toEqual([]);
  });

  it("cuts the year at a period, where directorates without figures so far drop out", () => {
    const year = figuresOfYear(index, "SP5.1", "2019/20", null);
    expect(upTo(year, "2019/20-Q1")).toEqual([{ directorate: "TTA", figures: [figures[2]] }]);
    expect(upTo(year, "2019/20")).toEqual(year);
  });

  it("is the same whatever the order of the figures", () => {
    const inTwoOrders = anySettledFigures.chain((all) => fc.tuple(fc.constant(all), anyOrder(all)));
    fc.assert(
      fc.property(inTwoOrders, ([all, shuffled]) => {
        expect(indexFigures(shuffled)).toEqual(indexFigures(all));
      }),
    );
  });

  it("takes over one KPI's changed figures and shares all others", () => {
    fc.assert(
      fc.property(anySettledFigures, fc.constantFrom("SP5.1", "SP7.1", "ORG2.2"), (all, kpi) => {
        const before = indexFigures(all);
        const changed = all.map((one) => (one.kpi === kpi ? { ...one, actual: 41 } : one));
        const after = withKpiFigures(before, kpi, changed);
        expect(after).toEqual(indexFigures(changed));
        for (const [other, own] of before) if (other !== kpi) expect(after.get(other)).toBe(own);
      }),
    );
  });

  it("forgets a KPI that has no figures any more", () => {
    expect(withKpiFigures(index, "SP6.1", []).has("SP6.1")).toBe(false);
  });
});

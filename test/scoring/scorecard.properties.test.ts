import fc from "fast-check";
import type { Figure } from "../../src/figures/figure";
import { quartersToDate } from "../../src/figures/period";
import { wcoPlan } from "../../src/plan";
import { defaultSettings, scorecard, type Scorecard, type Settings } from "../../src/scoring";
import { anyFigures, anyOrder, anySettledFigures } from "./any-figures";
import { expectWords } from "./expect-words";

const anyPeriod = fc.constantFrom(...quartersToDate("2019/20"), "2019/20" as const);
const anyCap = fc.constantFrom(1, 1.2);

const flows = new Set(
  wcoPlan.kpis.filter(({ kind, listsMembers }) => kind !== "milestone" && !listsMembers).map(({ id }) => id),
);

function score(figures: readonly Figure[], settings: Partial<Settings> = {}): Scorecard {
  return scorecard(wcoPlan, figures, { ...defaultSettings, ...settings }, "2019/20").scorecard;
}

describe("whatever the figures", () => {
  it("their order does not matter, to the last bit", () => {
    const inTwoOrders = anyFigures.chain((all) => fc.tuple(fc.constant(all), anyOrder(all)));
    fc.assert(
      fc.property(inTwoOrders, anyPeriod, ([all, shuffled], period) => {
        const one = scorecard(wcoPlan, all, defaultSettings, period);
        const other = scorecard(wcoPlan, shuffled, defaultSettings, period);
        expect(other.scorecard).toEqual(one.scorecard);
        expect(new Set(other.findings.map(text))).toEqual(new Set(one.findings.map(text)));
      }),
    );
  });

  it("every score lies between 0 and the cap, and goes with a status", () => {
    fc.assert(
      fc.property(anyFigures, anyCap, (figures, cap) => {
        const { kpis, objectives, perspectives, overall } = score(figures, { cap });
        for (const one of [...kpis, ...objectives, ...perspectives, overall]) {
          if (one.score === null) continue;
          expect(one.score).toBeGreaterThanOrEqual(0);
          expect(one.score).toBeLessThanOrEqual(cap + 1e-12);
          expect(["on-track", "at-risk", "off-track"]).toContain(one.status);
        }
      }),
    );
  });

  it("a KPI without a score says why", () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        for (const { score: own, status } of score(figures).kpis) {
          if (own === null) {
            expect(["no-target", "unplanned", "not-applicable", "not-reported"]).toContain(status);
          }
        }
      }),
    );
  });

  it("coverage adds up: directorates of KPIs, KPIs of objectives, objectives of perspectives", () => {
    fc.assert(
      fc.property(anySettledFigures, anyPeriod, (figures, period) => {
        const all = scorecard(wcoPlan, figures, defaultSettings, period).scorecard;
        const directorates = [...new Set(figures.map(({ directorate }) => directorate))];
        const each = directorates.map(
          (directorate) => scorecard(wcoPlan, figures, defaultSettings, period, directorate).scorecard,
        );
        all.kpis.forEach((kpi, at) => {
          expect(kpi.reported).toBe(total(each.map(({ kpis }) => kpis[at]?.reported ?? 0)));
          expect(kpi.expected).toBe(total(each.map(({ kpis }) => kpis[at]?.expected ?? 0)));
        });
        for (const part of [...all.kpis, ...all.objectives])
          expect(part.reported).toBeLessThanOrEqual(part.expected);
        for (const { id, reported, expected } of all.perspectives) {
          const own = wcoPlan.objectives
            .filter(({ perspective }) => perspective === id)
            .map((objective) => objective.id);
          const objectives = all.objectives.filter((objective) => own.includes(objective.id));
          expect(reported).toBe(total(objectives.map((objective) => objective.reported)));
          expect(expected).toBe(total(objectives.map((objective) => objective.expected)));
        }
      }),
    );
  });

  it("each directorate alone scores as if the others did not exist", () => {
    fc.assert(
      fc.property(anySettledFigures, anyPeriod, (figures, period) => {
        const own = figures.filter(({ directorate }) => directorate === "CB");
        const alone = scorecard(wcoPlan, own, defaultSettings, period).scorecard;
        expect(scorecard(wcoPlan, figures, defaultSettings, period, "CB").scorecard).toEqual({
          ...alone,
          directorate: "CB",
        });
      }),
    );
  });

  it("every finding has its words", () => {
    fc.assert(
      fc.property(anyFigures, anyPeriod, (figures, period) => {
        expectWords(scorecard(wcoPlan, figures, defaultSettings, period).findings);
      }),
    );
  });
});

describe("a flow", () => {
  it("does not change when its figures are split over more directorates", () => {
    fc.assert(
      fc.property(anySettledFigures, fc.nat(40), (figures, part) => {
        const own = figures.filter(({ kpi }) => flows.has(kpi));
        const split = own.flatMap((figure) => splitInTwo(figure, part));
        expect(amounts(score(split))).toEqual(amounts(score(own)));
      }),
    );
  });

  it("keeps its ratio when actual and target are scaled alike", () => {
    fc.assert(
      fc.property(anySettledFigures, fc.integer({ min: 2, max: 9 }), (figures, by) => {
        const scaled = figures.map((figure) => withoutMembers(figure, (value) => value * by));
        const plain = figures.map((figure) => withoutMembers(figure, (value) => value));
        expect(score(scaled).kpis.map(({ ratio }) => ratio)).toEqual(
          score(plain).kpis.map(({ ratio }) => ratio),
        );
      }),
    );
  });
});

describe("what is not reported", () => {
  it("never changes a ratio, whatever its target", () => {
    fc.assert(
      fc.property(anySettledFigures, fc.nat(40), (figures, target) => {
        const silent = figures.map((figure): Figure => ({
          ...withoutMembers(figure, (value) => value),
          directorate: "Audit",
          actual: "not-reported",
          target,
        }));
        const settled = [
          ...new Map(silent.map((figure) => [`${figure.kpi} ${figure.period}`, figure])).values(),
        ];
        expect(amounts(score([...figures, ...settled]))).toEqual(amounts(score(figures)));
      }),
    );
  });
});

describe("doing more", () => {
  it("never lowers a score", () => {
    fc.assert(
      fc.property(anySettledFigures, fc.nat(59), fc.integer({ min: 1, max: 20 }), (figures, at, more) => {
        const figure = figures[at % Math.max(1, figures.length)];
        if (figure === undefined || typeof figure.actual !== "number") return;
        const raised = { ...figure, actual: figure.actual + more };
        const before = score(figures);
        const after = score(figures.map((one) => (one === figure ? raised : one)));
        before.kpis.forEach((kpi, index) => {
          if (kpi.score !== null) expect(after.kpis[index]?.score).toBeGreaterThanOrEqual(kpi.score);
        });
        if (before.overall.score !== null) {
          expect(after.overall.score).toBeGreaterThanOrEqual(before.overall.score - 1e-12);
        }
      }),
    );
  });
});

function splitInTwo(figure: Figure, part: number): readonly Figure[] {
  const { actual, target } = figure;
  if (typeof actual !== "number" || typeof target !== "number") return [figure];
  return [
    { ...figure, actual: Math.min(part, actual), target: Math.min(part, target) },
    {
      ...figure,
      directorate: `${figure.directorate}, second part`,
      actual: actual - Math.min(part, actual),
      target: target - Math.min(part, target),
    },
  ];
}

function withoutMembers(figure: Figure, change: (value: number) => number): Figure {
  const { period, directorate, kpi, source, flags } = figure;
  const changed = (side: Figure["actual"]) => (typeof side === "number" ? change(side) : side);
  return {
    period,
    directorate,
    kpi,
    actual: changed(figure.actual),
    target: changed(figure.target),
    source,
    flags,
  };
}

function amounts({ kpis }: Scorecard): readonly object[] {
  return kpis.map(({ id, actual, target, ratio, score: own, trend }) => ({
    id,
    actual,
    target,
    ratio,
    own,
    trend,
  }));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function text(value: object): string {
  return JSON.stringify(value);
}

import type { Kpi } from "../../../../src/plan/types";
import { wcoPlan } from "../../../../src/plan";

/** What a directorate did: a pair per KPI and quarter. */
export interface Facts {
  readonly directorate: { readonly code: string; readonly en: string; readonly fr: string };
  readonly year: string;
  readonly kpis: readonly KpiFacts[];
}

export interface KpiFacts {
  readonly kpi: Kpi;
  /** Q1 to Q4; a milestone's grow. */
  readonly quarters: readonly { readonly actual: number; readonly target: number }[];
}

/** Numbers that look drawn by lot and are the same in every run. */
export function lottery(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 1;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

export const complianceAndFacilitation = {
  code: "CF",
  en: "Compliance and Facilitation",
  fr: "Contrôle et facilitation",
};
export const tariffAndTrade = {
  code: "TTA",
  en: "Tariff and Trade Affairs",
  fr: "Questions tarifaires et commerciales",
};

export function factsOf(
  seed: number,
  ids: readonly string[],
  directorate: Facts["directorate"] = complianceAndFacilitation,
  year = "2019/20",
): Facts {
  const draw = lottery(seed);
  const kpis = wcoPlan.kpis
    .filter(({ id }) => ids.includes(id))
    .map((kpi): KpiFacts => {
      let [done, due] = [0, 0];
      const quarters = [1, 2, 3, 4].map(() => {
        const target = 2 + draw(13);
        const actual = draw(target + 3);
        if (kpi.kind !== "milestone") return { actual, target };
        due += 1 + draw(4);
        done = Math.min(due, done + draw(4));
        return { actual: done, target: due };
      });
      return { kpi, quarters };
    });
  return { directorate, year, kpis };
}

export const someKpis = [
  "SG.1",
  "SO1.1",
  "SP1.1",
  "SP1.2",
  "SP3.1",
  "SP3.2",
  "SP5.1",
  "SP6.1",
  "SP6.2",
  "LD1.1",
  "LD3.2",
];

import fc from "fast-check";
import type { Figure } from "../../src/figures/figure";
import { regions } from "../../src/figures/members";
import { explanationText } from "../../src/i18n/scoring-text";
import { defaultSettings, explain, indexFigures, membersByRegion } from "../../src/scoring";
import { wcoPlan } from "../../src/plan";
import { anySettledFigures } from "./any-figures";
import { figure } from "./build-figure";
import { measure } from "./measure";

function listed(supported: string, requesting: string, stated: Partial<Figure> = {}): Figure {
  const names = (list: string): string[] => list.split("; ").filter((name) => name !== "");
  const membersSupported = names(supported);
  const membersRequesting = names(requesting);
  const counts = { actual: membersSupported.length, target: membersRequesting.length };
  return figure({ kpi: "SP7.1", ...counts, membersSupported, membersRequesting, ...stated });
}

function byRegion(figures: readonly Figure[]) {
  const { members } = measure(figures).yearToDate;
  return membersByRegion(members!).map(({ place, pair, supported, waiting }) => [
    place,
    `${pair.actual}/${pair.target}`,
    supported.join(" "),
    waiting.join(" "),
  ]);
}

const none = (place: string): string[] => [place, "0/0", "", ""];

describe("Members by WCO region", () => {
  it("are counted once over quarters, directorates and ways of writing a name", () => {
    const figures = [
      listed("TGO; Ghana", "TGO; Ghana; Équateur"),
      listed("GHA; Maurice", "GHA; MUS", { period: "2019/20-Q2" }),
      listed("Togo", "Togo; Union européenne", { directorate: "CB" }),
    ];
    expect(byRegion(figures)).toEqual([
      ["americas", "0/1", "", "ECU"],
      ["europe", "0/1", "", "EUN"],
      none("north-africa-middle-east"),
      ["west-central-africa", "2/2", "GHA TGO", ""],
      ["east-southern-africa", "1/1", "MUS", ""],
      none("asia-pacific"),
    ]);
  });

  it("have a row of their own where their names are not in the register", () => {
    expect(byRegion([listed("TGO; New Atlantis", "TGO; new  atlantis; Gana")]).at(-1)).toEqual([
      "unknown",
      "1/2",
      "NEW ATLANTIS",
      "GANA",
    ]);
  });

  it("have a row of their own where they are counted without a list, and then nobody is said to wait", () => {
    const figures = [
      listed("TGO", "TGO; ECU"),
      figure({ kpi: "SP7.1", actual: 3, target: 5, directorate: "CB" }),
    ];
    expect(byRegion(figures)).toEqual([
      ["americas", "0/1", "", ""],
      none("europe"),
      none("north-africa-middle-east"),
      ["west-central-africa", "1/1", "TGO", ""],
      none("east-southern-africa"),
      none("asia-pacific"),
      ["unlisted", "3/5", "", ""],
    ]);
  });

  it("are not told apart where no figure lists any", () => {
    expect(byRegion([figure({ kpi: "SP7.1", actual: 3, target: 5 })])).toEqual([]);
  });

  it("add up to the KPI's own actual and target, whatever is listed", () => {
    fc.assert(
      fc.property(anySettledFigures, (figures) => {
        for (const { id } of wcoPlan.kpis.filter((kpi) => kpi.listsMembers)) {
          const own = figures.filter(({ kpi }) => kpi === id);
          if (own.length === 0) continue;
          const { score, yearToDate } = measure(own);
          const places = membersByRegion(yearToDate.members!);
          if (places.length === 0) continue;
          const sum = (side: "actual" | "target"): number =>
            places.reduce((total, { pair }) => total + pair[side], 0);
          expect(sum("actual")).toBeCloseTo(score.actual!, 9);
          expect(sum("target")).toBeCloseTo(score.target!, 9);
        }
      }),
    );
  });
});

describe("the explanation of a KPI that lists Members", () => {
  it("shows requests and support by region, and leaves out regions with neither", () => {
    const index = indexFigures([listed("TGO; Gana", "TGO; ECU; GHA")]);
    const rows = explain(wcoPlan, index, defaultSettings, "SP7.1", "2019/20", null)!;
    expect(rows.filter(({ kind }) => kind.startsWith("region"))).toEqual([
      { kind: "region-americas", facts: {}, actual: 0, target: 1, value: 0 },
      { kind: "region-west-central-africa", facts: {}, actual: 1, target: 2, value: 0.5 },
      { kind: "region-unknown", facts: {}, actual: 1, target: 0 },
    ]);
  });

  it.each(regions)("calls the region $id as the register does", ({ id, title }) => {
    expect(explanationText[`region-${id}`].en).toContain(title.en);
    expect(explanationText[`region-${id}`].fr).toContain(title.fr);
  });
});

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { wcoPlan } from "../../src/plan";
import type { Localized } from "../../src/plan";

const kpiIds = `SG.1 SO1.1 SO2.1 SO3.1 SP1.1 SP1.2 SP2.1 SP2.2 SP3.1 SP3.2 SP4.1 SP4.2 SP5.1 SP6.1 SP6.2
  SP7.1 SP7.2 SP7.3 SP7.4 SP7.5 SP8.1 LD1.1 LD2.1 LD2.2 LD3.1 LD3.2 ORG1.1 ORG2.1 ORG2.2`.split(/\s+/);

describe("the Strategic Plan 2019-2022", () => {
  it.each([
    ["perspectives", wcoPlan.perspectives, 5],
    ["objectives", wcoPlan.objectives, 17],
    ["KPIs", wcoPlan.kpis, 29],
    ["priorities", wcoPlan.priorities, 9],
    ["packages", wcoPlan.packages, 4],
    ["values", wcoPlan.values, 5],
    ["fiscal years", wcoPlan.years, 3],
  ])("has its %s", (_what, entries, count) => {
    expect(entries).toHaveLength(count);
  });

  it("lists the perspectives from the results down to what carries them", () => {
    expect(wcoPlan.perspectives.map(({ id }) => id)).toEqual([
      "results",
      "members",
      "processes",
      "learning",
      "capacity",
    ]);
  });

  it("lists the objectives in the order of Section IV", () => {
    expect(wcoPlan.objectives.map(({ id }) => id).join(" ")).toBe(
      "SG SO1 SO2 SO3 SP1 SP2 SP3 SP4 SP5 SP6 SP7 SP8 LD1 LD2 LD3 ORG1 ORG2",
    );
  });

  it("lists the KPIs in the order of Section V", () => {
    expect(wcoPlan.kpis.map(({ id }) => id)).toEqual(kpiIds);
  });

  it("gives each KPI the objective that its code says", () => {
    for (const kpi of wcoPlan.kpis) expect(kpi.objective).toBe(kpi.id.split(".")[0]);
  });

  it.each([
    ["demand", "SP7.1 SP7.2 SP7.3 SP7.4 SP7.5 SP8.1 LD3.2"],
    ["milestone", "LD3.1 ORG2.2"],
    ["share", "ORG1.1 ORG2.1"],
  ])("knows which KPIs are of kind %s", (kind, ids) => {
    expect(wcoPlan.kpis.filter((kpi) => kpi.kind === kind).map(({ id }) => id)).toEqual(ids.split(" "));
  });

  it("counts Members in SP7 and SP8 only; LD3.2 counts events", () => {
    const listing = wcoPlan.kpis.filter((kpi) => kpi.listsMembers).map(({ id }) => id);
    expect(listing).toEqual(["SP7.1", "SP7.2", "SP7.3", "SP7.4", "SP7.5", "SP8.1"]);
  });

  it("keeps both titles where Sections IV and V word them differently", () => {
    const reworded = wcoPlan.objectives.filter(({ title, indicatorTitle }) => title.en !== indicatorTitle.en);
    expect(reworded.map(({ id }) => id)).toEqual(["SO1", "SO2", "SO3", "SP7", "SP8"]);
  });

  it("puts the eight processes under the three headings of Section IV", () => {
    const headings = wcoPlan.objectives.flatMap(({ id, group }) => (group ? [`${id} ${group.en}`] : []));
    expect(headings).toEqual([
      "SP1 International Standards",
      "SP2 International Standards",
      "SP3 International Standards",
      "SP4 International Standards",
      "SP5 Cooperation",
      "SP6 Cooperation",
      "SP7 Capacity Building",
      "SP8 Capacity Building",
    ]);
  });

  it("says of every entry which section states it", () => {
    const { perspectives, objectives, kpis, packages, priorities } = wcoPlan;
    const sections = [perspectives, objectives, kpis, packages, priorities].map((entries) =>
      [...new Set<string>(entries.map(({ section }) => section))].join(),
    );
    expect(sections).toEqual(["IV", "IV", "V", "IV", "VI"]);
    expect(wcoPlan.profileSection).toBe("II");
  });
});

/** Every text of the plan with the path that leads to it. */
function textsOf(node: unknown, at = "plan"): (Localized & { readonly at: string })[] {
  if (typeof node !== "object" || node === null) return [];
  if ("en" in node && "fr" in node) return [{ ...(node as Localized), at }];
  return Object.entries(node).flatMap(([key, child]) => textsOf(child, `${at}.${key}`));
}

describe("the plan in English and French", () => {
  const texts = textsOf(wcoPlan);
  // Written the same in both languages.
  const cognates = ["Facilitation", "EUR"];

  it("has no empty text", () => {
    expect(texts.length).toBeGreaterThan(250);
    expect(texts.filter(({ en, fr }) => en.trim() === "" || fr.trim() === "")).toEqual([]);
  });

  it("says it differently in French", () => {
    expect(texts.filter(({ en, fr }) => en === fr && !cognates.includes(en))).toEqual([]);
  });

  it.each(["WCO", "Customs", "Members", "Organization", " the ", " of "])(
    "leaves no English %j in the French",
    (word) => {
      expect(texts.filter(({ fr }) => fr.includes(word))).toEqual([]);
    },
  );

  it("uses the same abbreviations of the packages in both", () => {
    const abbreviations = (text: string) => [...new Set(text.match(/\b(ECP|RP|CEP|ODP)\b/g))].sort();
    for (const { en, fr } of texts) expect(abbreviations(fr)).toEqual(abbreviations(en));
  });
});

// The Strategic Plan's text is not part of the repository; where it lies beside it, the wording is compared.
const source = path.resolve(__dirname, "../../../shared/seeds/000_99d1db8d1dd88365.txt");
const withSource = existsSync(source) ? describe : describe.skip;

withSource("the plan's English, beside the Strategic Plan itself", () => {
  // Blanks and capitals of the typesetting do not count: "E- Commerce", "updated/ Estimated", "VALUES".
  const squeezed = (text: string) => text.replace(/\s+/g, "").toLowerCase();
  const document = existsSync(source) ? squeezed(readFileSync(source, "utf8")) : "";
  // What Section V leaves open is said in this project's words: units, short titles, what a milestone KPI counts.
  const ours = /\.(unit|shortTitle)$|^plan\.title$/;
  const countedByUs = ["LD3.1", "ORG1.1", "ORG2.2"];
  const isOurs = (at: string) => {
    const [, index] = /^plan\.kpis\.(\d+)\.(?:numerator|denominator)$/.exec(at) ?? [];
    return ours.test(at) || (index !== undefined && countedByUs.includes(kpiIds[Number(index)]!));
  };

  it.each(textsOf(wcoPlan).filter(({ at }) => !isOurs(at)))("is its own wording at $at", ({ en }) => {
    expect(document).toContain(squeezed(en));
  });
});

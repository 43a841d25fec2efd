import { wcoPlan } from "../../src/plan";
import { generateFunctionsMetadata } from "../../scripts/functions-metadata.cjs";

interface Metadata {
  readonly functions: readonly {
    id: string;
    description: string;
    helpUrl: string;
    options?: { stream?: boolean; volatile?: boolean };
    parameters: readonly { name: string; description: string; customEnumId?: string }[];
  }[];
  readonly enums: readonly { id: string; values: readonly { stringValue: string; tooltip: string }[] }[];
}

let english: Metadata;
let french: Metadata;
let errors: readonly string[];

beforeAll(async () => {
  ({ english, french, errors } = (await generateFunctionsMetadata("src/functions/functions.ts")) as {
    english: Metadata;
    french: Metadata;
    errors: readonly string[];
  });
});

const titles = (language: "en" | "fr"): ReadonlyMap<string, string> =>
  new Map([
    ...wcoPlan.objectives.map(({ id, title }) => [id, title[language]] as const),
    ...wcoPlan.kpis.map(({ id, shortTitle }) => [id, shortTitle[language]] as const),
  ]);

describe("the functions that Excel is told of", () => {
  it("are generated from their comments without a fault", () => {
    expect(errors).toEqual([]);
  });

  it("keep the ids that saved workbooks name", () => {
    expect(english.functions.map(({ id }) => id)).toEqual([
      "KPI",
      "SCORE",
      "SCORECARD",
      "EXPLAIN",
      "MEMBERS",
      "RATIO",
      "SHARE",
      "SHARES",
    ]);
  });

  it("each have a help page and none is volatile", () => {
    for (const { helpUrl, options } of english.functions) {
      expect(helpUrl).toMatch(/^https:\/\/localhost:3000\/help\.html#\w+$/);
      expect(options?.volatile).toBeUndefined();
    }
  });

  it.each([
    ["English", () => english, "en"],
    ["French", () => french, "fr"],
  ] as const)("offer every KPI and objective by the plan's %s title", (_language, metadata, language) => {
    const offered = metadata().enums.find(({ id }) => id === "PlanId")?.values ?? [];
    expect(new Map(offered.map(({ stringValue, tooltip }) => [stringValue, tooltip]))).toEqual(
      titles(language),
    );
  });

  it("differ between the languages only in what a person reads", () => {
    const withoutWords = (metadata: Metadata): unknown =>
      JSON.parse(
        JSON.stringify(metadata, (key, content: unknown) =>
          key === "description" || key === "tooltip" ? "…" : content,
        ),
      );
    expect(withoutWords(french)).toEqual(withoutWords(english));
    for (const [at, { description }] of english.functions.entries()) {
      expect(french.functions[at]?.description).not.toBe(description);
    }
  });
});

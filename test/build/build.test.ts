import { readFileSync } from "node:fs";
import path from "node:path";
import { prepare, preparedJson, writeScorecard, type BuildRequest } from "../../src/build/build";
import { checkScorecard } from "../../src/build/check";
import { startOffice, type RunningOffice } from "../../src/cli/office";
import type { Period } from "../../src/figures/figure";
import { readWorkbook } from "../../src/intake/reading/read-workbook";
import { wcoPlan } from "../../src/plan";
import { defaultSettings } from "../../src/scoring";
import type { ImportFile } from "../../src/intake/import";
import { functionsMetadata } from "./functions-metadata";
import { sampleFiles } from "./sample-files";

interface Expected {
  readonly byPeriod: readonly {
    readonly period: Period;
    readonly kpis: readonly unknown[];
    readonly objectives: readonly object[];
    readonly perspectives: readonly object[];
    readonly overall: unknown;
  }[];
  readonly sources: readonly { period: string; directorate: string; kpi: string; source: unknown }[];
}

const expected = JSON.parse(
  readFileSync(path.resolve(__dirname, "../fixtures/expected/2019-20.json"), "utf8"),
) as Expected;

function request(changes: Partial<BuildRequest> = {}): BuildRequest {
  return {
    plan: wcoPlan,
    files: sampleFiles(),
    mapping: [],
    period: null,
    settings: { settings: defaultSettings, period: null, language: "en" },
    language: "en",
    mode: "live",
    asOf: "14 July 2020",
    directorateSheets: false,
    ...changes,
  };
}

/** What the main job says of the workbooks, as text. */
async function jsonOf(asked: BuildRequest): Promise<string> {
  return preparedJson(asked, await prepare(asked));
}

interface Result {
  readonly kpis: readonly unknown[];
  readonly objectives: readonly object[];
  readonly perspectives: readonly object[];
  readonly overall: unknown;
  readonly figures: readonly { period: string; directorate: string; kpi: string; source: unknown }[];
}

describe("the five directorates' workbooks of 2019/20", () => {
  it.each(expected.byPeriod.map((period) => [period.period, period] as const))(
    "give the scores that were worked out by hand for %s",
    async (period, wanted) => {
      const result = JSON.parse(await jsonOf(request({ period }))) as Result;
      expect(result.kpis).toEqual(wanted.kpis);
      expect(result.objectives).toEqual(
        wanted.objectives.map((each): unknown => expect.objectContaining(each)),
      );
      expect(result.perspectives).toEqual(
        wanted.perspectives.map((each): unknown => expect.objectContaining(each)),
      );
      expect(result.overall).toEqual(wanted.overall);
    },
  );

  it("give every figure its file, sheet and cells, and no figure that is not there", async () => {
    const { figures } = JSON.parse(await jsonOf(request())) as Result;
    const bare = figures.map(({ period, directorate, kpi, source }) => ({
      period,
      directorate,
      kpi,
      source,
    }));
    const key = (each: object): string => JSON.stringify(each);
    expect(bare.map(key).sort()).toEqual(
      expected.sources
        .map(({ period, directorate, kpi, source }) => key({ period, directorate, kpi, source }))
        .sort(),
    );
  });

  it("give the same bytes whatever the order of the files", async () => {
    const reversed = request({ files: [...sampleFiles()].reverse() });
    expect(await jsonOf(reversed)).toBe(await jsonOf(request()));
  });

  it("are never changed", async () => {
    const files = sampleFiles();
    await prepare(request({ files }));
    expect(files).toEqual(sampleFiles());
  });

  it("are still read when one of them is broken, with a message for that one", async () => {
    const broken: ImportFile = { name: "Broken.xlsx", bytes: new Uint8Array([80, 75, 3, 4, 0, 0]) };
    const { figures, findings } = await prepare(request({ files: [broken, ...sampleFiles()] }));
    expect(figures).toHaveLength(184);
    expect(findings).toContainEqual(expect.objectContaining({ severity: "error", file: "Broken.xlsx" }));
  });
});

describe("writing the scorecard through Microsoft's Office.js", () => {
  let office: RunningOffice;

  beforeEach(async () => {
    office = await startOffice("en", await functionsMetadata());
  });

  afterEach(() => {
    office.stop();
  });

  async function written(asked: BuildRequest): Promise<Uint8Array> {
    const outcome = await writeScorecard(asked, await prepare(asked));
    expect(outcome).toMatchObject({ ok: true });
    return (await office.save()).bytes;
  }

  it.each(["live", "portable"] as const)(
    "shows in %s mode exactly the scores of the figures it holds, each traceable to its file",
    async (mode) => {
      const bytes = await written(request({ mode }));
      const { workbook } = await readWorkbook("scorecard.xlsx", bytes);
      const checked = await checkScorecard(workbook!, sampleFiles(), wcoPlan);
      expect(checked).toEqual({ figures: 184, scores: 52, compared: 184, findings: [] });
    },
    120_000,
  );

  it("stores the functions under the names that Excel looks for", async () => {
    const { workbook } = await readWorkbook("scorecard.xlsx", await written(request()));
    const formulas = workbook!.sheets.flatMap(({ cells }) => cells.map(({ formula }) => formula ?? ""));
    expect(formulas.filter((formula) => formula.includes("_xldudf_WCO_SCORECARD("))).toHaveLength(1);
  }, 60_000);

  it("costs as many requests for 20 directorates as for one, and no more bytes beside the values", async () => {
    const costs: { requests: number; bytes: number }[] = [];
    for (const directorates of [1, 5, 20]) {
      const asked = request();
      const prepared = await prepare(asked);
      const figures = Array.from({ length: directorates }, (_, at) =>
        prepared.figures
          .filter(({ directorate }) => directorate === "SGO")
          .map((figure) => ({ ...figure, directorate: `Directorate ${at + 1}` })),
      ).flat();
      office.host.traffic.reset();
      await writeScorecard(asked, { ...prepared, figures });
      costs.push({ requests: office.host.traffic.requests, bytes: office.host.traffic.bytesIn });
      await office.save();
    }
    const [one, five, twenty] = costs;
    expect(five!.requests).toBe(one!.requests);
    expect(twenty!.requests).toBe(one!.requests);
    // What grows is the table's rows: 32 figures a directorate at some 300 bytes each.
    const payloadPerDirectorate = 32 * 400;
    expect(twenty!.bytes - one!.bytes).toBeLessThan(19 * payloadPerDirectorate);
  }, 120_000);
});

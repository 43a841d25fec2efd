import { readFileSync } from "node:fs";
import path from "node:path";
import { prepare, writeScorecard, type BuildRequest, type Prepared } from "../../src/build/build";
import { factsFromTables } from "../../src/build/facts";
import { readTables } from "../../src/excel/read-tables";
import { answerExplain } from "../../src/functions/answers/explain";
import { answerKpi } from "../../src/functions/answers/kpi";
import { answerShare } from "../../src/functions/answers/share";
import { createStore, type Known } from "../../src/functions/store";
import { wcoPlan } from "../../src/plan";
import { defaultSettings } from "../../src/scoring";
import { openExcel, type OpenExcel } from "../excel/open-excel";

const fixtures = path.resolve(__dirname, "../fixtures/finance");

const request: BuildRequest = {
  plan: wcoPlan,
  files: ["budget.xlsx", "plan.xlsx"].map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(path.join(fixtures, name))),
  })),
  mapping: [],
  period: "2019/20",
  settings: { settings: defaultSettings, period: null, language: "en" },
  language: "en",
  mode: "live",
  asOf: "14 July 2020",
  directorateSheets: false,
};

describe("a build from workbooks that hold a budget and an implementation plan", () => {
  let prepared: Prepared;
  beforeAll(async () => {
    prepared = await prepare(request);
  });

  it.each([
    ["SG.1", 2, 2],
    ["SO1.1", 1, 2],
    ["SO2.1", 0, 1],
    ["LD3.1", 1, 2],
    ["ORG1.1", 389.35, 650.5],
    ["ORG2.1", 129_669.67, 219_669.67],
    ["ORG2.2", 2, 3],
  ])("scores %s from its tables", (id, actual, target) => {
    const score = prepared.scored?.scorecard.kpis.find((kpi) => kpi.id === id);
    expect(score?.actual).toBeCloseTo(actual, 6);
    expect(score?.target).toBeCloseTo(target, 6);
  });
});

describe("the workbook that such a build writes", () => {
  let excel: OpenExcel;
  let known: Known;
  beforeAll(async () => {
    excel = await openExcel();
    const written = await writeScorecard(request, await prepare(request));
    expect(written).toMatchObject({ ok: true });
    known = await readAgain();
  });
  afterAll(() => {
    excel.close();
  });

  /** What the functions know after reading the workbook's own tables. */
  async function readAgain(): Promise<Known> {
    const tables = await readTables();
    const store = createStore();
    if (tables.ok) store.replace(factsFromTables(tables.value, wcoPlan, "en").facts);
    return store.known()!;
  }

  it("has the Committee’s sheet beside the scorecard", async () => {
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(
      expect.arrayContaining(["Scorecard", "Finance Committee", "WCO Budget", "WCO Actions"]),
    );
  });

  it("answers WCO.SHARE and the KPIs that are fed from its tables", () => {
    expect(answerShare(known, "P5", "", "")).toEqual({ kind: "value", value: 4_161_111 / 21_966_967 });
    expect(answerKpi(known, "SO1.1", "", "", "")).toEqual({ kind: "value", value: 0.5 });
  });

  it("explains such a KPI by the cells of its tables", () => {
    const answer = answerExplain(known, "SG.1", "", "");
    const text = answer.kind === "table" ? JSON.stringify(answer.rows) : "";
    expect(text).toContain("WCO Actions");
    expect(text).toContain("A2");
  });

  it("follows an action that is marked as done in WcoActions", async () => {
    await Excel.run(async (context) => {
      const actions = context.workbook.worksheets.getItem("WCO Actions");
      actions.getRange("G3").values = [["done"]];
      await context.sync();
    });
    expect(answerKpi(await readAgain(), "SO1.1", "", "", "")).toEqual({ kind: "value", value: 1 });
  });
});

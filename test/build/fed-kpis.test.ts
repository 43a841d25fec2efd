import { readFileSync } from "node:fs";
import path from "node:path";
import * as spreadsheet from "@e965/xlsx";
import { checkScorecard } from "../../src/build/check";
import { prepare, writeScorecard, type BuildRequest, type Prepared } from "../../src/build/build";
import { factsFromTables } from "../../src/build/facts";
import { readTables } from "../../src/excel/read-tables";
import { answerExplain } from "../../src/functions/answers/explain";
import { answerKpi } from "../../src/functions/answers/kpi";
import { answerShare } from "../../src/functions/answers/share";
import { createStore, type Known } from "../../src/functions/store";
import { readWorkbook } from "../../src/intake/reading";
import { wcoPlan } from "../../src/plan";
import { openExcel, type OpenExcel } from "../excel/open-excel";
import { fedRequest } from "./fed-request";

const fixtures = path.resolve(__dirname, "../fixtures/finance");

describe("a build from workbooks that hold a budget and an implementation plan", () => {
  let prepared: Prepared;
  beforeAll(async () => {
    prepared = await prepare(fedRequest);
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
    const written = await writeScorecard(fedRequest, await prepare(fedRequest));
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

  it("agrees with the tables of its files, which are computed again, and says what has changed in them", async () => {
    const { workbook } = await readWorkbook("scorecard.xlsx", (await excel.host.save()).bytes);
    const { figures } = await prepare(fedRequest);
    // The scores that the sheet shows need the functions, which this Excel has not loaded.
    const ofSources = async (files: BuildRequest["files"]): Promise<readonly unknown[]> => {
      const checked = await checkScorecard(workbook!, files, wcoPlan);
      const found = (checked?.findings ?? []).filter(({ code }) => code.startsWith("check-source"));
      return [checked?.compared, ...found.map(({ code, facts }) => [code, facts?.kpi, facts?.directorate])];
    };
    expect(await ofSources(fedRequest.files)).toEqual([figures.length]);
    expect(await ofSources(cheaperBudget())).toEqual([
      figures.length,
      ["check-source-differs", "ORG2.1", "ADM"],
    ]);
    // Of the budget alone only Administration's line needs nothing that stands in the other file.
    const [budget] = fedRequest.files;
    expect(await ofSources([budget!])).toEqual([1, ["check-source-absent", undefined, undefined]]);
  });

  /** The same files, in which Administration's line has become cheaper. */
  function cheaperBudget(): BuildRequest["files"] {
    const [, ...others] = fedRequest.files;
    const book = spreadsheet.read(readFileSync(path.join(fixtures, "budget.xlsx")));
    const cell = book.Sheets["Approved by Council"]?.D11 as spreadsheet.CellObject;
    cell.v = 29_000;
    const bytes = new Uint8Array(spreadsheet.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
    return [{ name: "budget.xlsx", bytes }, ...others];
  }

  it("follows an action that is marked as done in WcoActions", async () => {
    await Excel.run(async (context) => {
      const actions = context.workbook.worksheets.getItem("WCO Actions");
      actions.getRange("G3").values = [["done"]];
      await context.sync();
    });
    expect(answerKpi(await readAgain(), "SO1.1", "", "", "")).toEqual({ kind: "value", value: 1 });
  });
});

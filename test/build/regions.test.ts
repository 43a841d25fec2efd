import { prepare, preparedJson, writeScorecard, type BuildRequest } from "../../src/build/build";
import { startOffice, type RunningOffice } from "../../src/cli/office";
import { readWorkbook } from "../../src/intake/reading/read-workbook";
import { wcoPlan } from "../../src/plan";
import { defaultSettings } from "../../src/scoring";
import { sheetNames } from "../../src/sheets/sheet-names";
import { functionsMetadata } from "./functions-metadata";
import { sampleFiles } from "./sample-files";

const request: BuildRequest = {
  plan: wcoPlan,
  files: sampleFiles(),
  mapping: [],
  period: "2019/20-Q2",
  settings: { settings: defaultSettings, period: null, language: "en" },
  language: "en",
  mode: "live",
  asOf: "14 July 2020",
  directorateSheets: false,
};

describe("Members by region, written through Microsoft's Office.js", () => {
  let office: RunningOffice;

  beforeAll(async () => {
    office = await startOffice("en", await functionsMetadata());
  });

  afterAll(() => {
    office.stop();
  });

  it("come to the target and actual of each KPI, and are no figures when the scorecard is read again", async () => {
    const prepared = await prepare(request);
    expect(await writeScorecard(request, prepared)).toMatchObject({ ok: true });
    const { bytes } = await office.save();
    const { workbook } = await readWorkbook("scorecard.xlsx", bytes);
    const sheet = workbook!.sheets.find(({ name }) => name === sheetNames.regions)!;
    const valueAt = (row: number, column: number) =>
      sheet.cells.find((cell) => cell.row === row && cell.column === column)?.value;
    const numberAt = (row: number, column: number): number => {
      const value = valueAt(row, column);
      return value?.kind === "number" ? value.number : 0;
    };
    const seen: unknown[] = [];
    let [requesting, supported] = [0, 0];
    for (let row = 5; row < sheet.rowCount; row += 1) {
      const [id, region] = [valueAt(row, 0), valueAt(row, 1)];
      if (id?.kind !== "text" || region?.kind !== "text" || valueAt(row, 2) === undefined) continue;
      if (region.text !== "Total") {
        requesting += numberAt(row, 2);
        supported += numberAt(row, 3);
        continue;
      }
      expect([numberAt(row, 2), numberAt(row, 3)]).toEqual([requesting, supported]);
      const { target, actual } = prepared.scored!.scorecard.kpis.find((kpi) => kpi.id === id.text)!;
      expect([requesting, supported]).toEqual([target, actual]);
      seen.push(id.text);
      [requesting, supported] = [0, 0];
    }
    expect(seen).toEqual(["SP7.1", "SP7.2", "SP7.3", "SP7.4", "SP7.5", "SP8.1"]);

    const again: BuildRequest = { ...request, files: [{ name: "scorecard.xlsx", bytes }] };
    const { figures } = JSON.parse(preparedJson(again, await prepare(again))) as {
      figures: readonly { source: { sheet: string } }[];
    };
    expect([...new Set(figures.map(({ source }) => source.sheet))]).not.toContain(sheetNames.regions);
  }, 120_000);
});

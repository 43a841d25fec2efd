import fc from "fast-check";
import { prepare, type BuildRequest } from "../../src/build/build";
import { writeDrawings } from "../../src/excel/write-drawings";
import type { Figure, Period } from "../../src/figures/figure";
import { readWorkbook } from "../../src/intake/reading";
import type { SourceSheet } from "../../src/intake/source-workbook";
import { wcoPlan } from "../../src/plan";
import { defaultSettings, scorecard, scorecardRows, type Settings } from "../../src/scoring";
import { workbookDrawings } from "../../src/sheets/workbook";
import { openExcel } from "../excel/open-excel";
import { anySettledFigures } from "../scoring/any-figures";
import { hasLibreOffice, recalculated } from "./recalculated";
import { sampleFiles } from "./sample-files";

// LibreOffice is another program's arithmetic, not part of the installation: where it is not there, there is nothing to ask.
const withLibreOffice = hasLibreOffice() ? describe : describe.skip;

const settings = { settings: defaultSettings, period: null, language: "en" } as const;

const samples: BuildRequest = {
  plan: wcoPlan,
  files: sampleFiles(),
  mapping: [],
  period: null,
  settings,
  language: "en",
  mode: "portable",
  asOf: "14 July 2020",
  directorateSheets: false,
};

withLibreOffice("a portable scorecard, recalculated by LibreOffice", () => {
  it.each(["2019/20-Q2", "2019/20-Q4"] as const)(
    "has our own ratios and scores for the five directorates in %s",
    async (period) => {
      const { figures } = await prepare(samples);
      await expectOurScores(figures, period, defaultSettings);
    },
    300_000,
  );

  it("has them for any figures whatever: blanks, not applicable, targets of 0, lists of Members", async () => {
    const [figures = []] = fc.sample(anySettledFigures, { seed: 1, numRuns: 1 });
    await expectOurScores(figures, "2019/20-Q3", { ...defaultSettings, cap: 1.2 });
  }, 300_000);
});

async function expectOurScores(figures: readonly Figure[], period: Period, own: Settings): Promise<void> {
  const drawings = workbookDrawings({
    ...samples,
    figures,
    findings: [],
    settings: own,
    period,
    mapping: [],
  });
  const excel = await openExcel();
  const outcome = await writeDrawings(drawings);
  const { bytes } = await excel.host.save();
  excel.close();
  expect(outcome.ok).toBe(true);
  const { workbook } = await readWorkbook("portable.xlsx", recalculated(bytes));
  const sheet = workbook?.sheets.find(({ name }) => name === "WCO Calculation");
  const found = resultsOf(sheet);
  const wanted = scorecardRows(wcoPlan, scorecard(wcoPlan, figures, own, period).scorecard, "en");
  expect(found.size).toBe(wanted.length);
  for (const { id, ratio, score, status, actual, target, trend, reported, expected } of wanted) {
    const row = found.get(id);
    const about = (value: number | null): unknown => (value === null ? "" : closeTo(value));
    expect([id, row]).toEqual([
      id,
      {
        ratio: about(ratio),
        score: about(score),
        status: status ?? "",
        actual: about(actual),
        target: about(target),
        trend: trend ?? "",
        reported: about(reported),
        expected: about(expected),
      },
    ]);
  }
}

/** A number that equals to 1e-9 of its size. */
function closeTo(value: number): unknown {
  const digits = 9 - Math.ceil(Math.log10(Math.max(1, Math.abs(value))));
  return expect.closeTo(value, digits);
}

const fields = ["ratio", "score", "status", "actual", "target", "trend", "reported", "expected"] as const;

/** The rows of the calculation, by id. */
function resultsOf(sheet: SourceSheet | undefined): Map<string, Record<string, unknown>> {
  const cells = new Map((sheet?.cells ?? []).map(({ row, column, value }) => [`${row} ${column}`, value]));
  const at = (row: number, column: number): unknown => {
    const value = cells.get(`${row} ${column}`);
    if (value === undefined) return "";
    return value.kind === "number" ? value.number : value.kind === "text" ? value.text : value.kind;
  };
  const rows = [...new Set((sheet?.cells ?? []).map(({ row }) => row))];
  const first = rows.find((row) => at(row, 0) === "PLAN") ?? Infinity;
  return new Map(
    rows
      .filter((row) => row >= first)
      .map((row) => [
        String(at(row, 0)),
        Object.fromEntries(fields.map((field, index) => [field, at(row, 2 + index)])),
      ]),
  );
}

import { importWorkbooks } from "../../../../src/intake/import";
import { wcoPlan } from "../../../../src/plan";
import { complianceAndFacilitation, factsOf, lottery, someKpis, tariffAndTrade } from "../layouts/facts";
import { bytesOf, formats, type Format, type Page, type Report } from "./book";
import { layouts } from "./layouts";
import { drawWording } from "./wording";

interface Score {
  readonly expected: readonly string[];
  readonly taken: readonly string[];
  readonly said: boolean;
}

const scores: Score[] = [];

/** Reads a report that a stranger drew, and compares it with what the stranger meant. */
async function scoreOf(pages: readonly Page[], report: Report, format: Format, seed: number): Promise<Score> {
  const file = {
    name: `Report.${format}`,
    bytes: bytesOf(pages, format, seed % 2 === 0 && format !== "ods"),
  };
  const { figures, findings } = await importWorkbooks([file], wcoPlan);
  const score: Score = {
    expected: report.kpis.flatMap(({ kpi, quarters }) =>
      quarters.map(
        ({ actual, target }, index) =>
          `${report.directorate.code} ${kpi.id} ${report.year}-Q${index + 1} ${actual}/${target}`,
      ),
    ),
    taken: figures
      .filter(({ actual, target }) => typeof actual === "number" || typeof target === "number")
      .map(
        (one) => `${one.directorate} ${one.kpi} ${one.period} ${String(one.actual)}/${String(one.target)}`,
      ),
    said: findings.some(({ severity }) => severity !== "info"),
  };
  scores.push(score);
  return score;
}

const share = ({ expected, taken }: Score) => expected.filter((one) => taken.includes(one)).length;
const wrong = ({ expected, taken }: Score) => taken.filter((one) => !expected.includes(one));

/** Workbooks that another hand drew and another library wrote, worded by lot: issue 6, "It must show". */
describe("a stranger's workbook", () => {
  const cases = Object.keys(layouts).flatMap((name, row) =>
    formats.map((format, column) => [name, format, 1 + row * formats.length + column] as const),
  );

  it.each(cases)(
    "laid out as %s, in .%s, gives no wrong figure and misses none silently",
    async (name, format, seed) => {
      const draw = lottery(seed * 17);
      const year = ["2019/20", "2020/21", "2021/22"][draw(3)]!;
      const directorate = draw(2) === 0 ? complianceAndFacilitation : tariffAndTrade;
      const report = factsOf(
        seed,
        someKpis.filter((_, index) => (index + seed) % 3 !== 0),
        directorate,
        year,
      );
      const score = await scoreOf(layouts[name]!(report, drawWording(draw, year)), report, format, seed);
      expect(wrong(score)).toEqual([]);
      expect(score.said || share(score) === score.expected.length).toBe(true);
    },
  );

  it("is read right in at least 95 of 100 figures", () => {
    const sum = (count: (score: Score) => number) => scores.reduce((total, score) => total + count(score), 0);
    const [expected, right, notSo] = [
      sum((score) => score.expected.length),
      sum(share),
      sum((score) => wrong(score).length),
    ];
    const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(2)} %`;
    process.stdout.write(
      `${scores.length} strangers' workbooks, ${expected} figures: recall ${percent(right, expected)}, ` +
        `precision ${percent(right, right + notSo)}\n`,
    );
    expect(right / expected).toBeGreaterThanOrEqual(0.95);
    expect(notSo).toBe(0);
  });
});

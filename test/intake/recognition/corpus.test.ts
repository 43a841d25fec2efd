import { distortions } from "./layouts/distortions";
import { layouts as designed, type Layout } from "./layouts/drawn";
import { factsOf, lottery, someKpis } from "./layouts/facts";
import { moreLayouts } from "./layouts/more-layouts";
import { scoreOf, type Score } from "./layouts/score";
import { wordings, type Words } from "./layouts/words";

/** Every layout of design §8 and some of its mixtures, drawn by another library than the reader's. */
const layouts = Object.entries({ ...designed, ...moreLayouts });
const ways = Object.entries(wordings);
const scores: Score[] = [];

async function read(layout: Layout, words: Words, distortion: string, seed: number): Promise<Score> {
  const book = layout(factsOf(seed, someKpis), words);
  distortions[distortion]?.(book, words, lottery(seed));
  const score = await scoreOf(book);
  scores.push(score);
  return score;
}

function expectAllRight(score: Score): void {
  expect(score.wrong).toEqual([]);
  expect(score.silentlyMissing).toEqual([]);
  expect(score.unasked).toEqual([]);
  expect(score.right).toBe(score.expected);
}

describe("a directorate's workbook, whatever its layout", () => {
  afterAll(() => {
    const sum = (count: (score: Score) => number) => scores.reduce((total, score) => total + count(score), 0);
    const [expected, right, wrong] = [
      sum((s) => s.expected),
      sum((s) => s.right),
      sum((s) => s.wrong.length),
    ];
    const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(2)} %`;
    process.stdout.write(
      `${scores.length} workbooks, ${expected} figures: recall ${percent(right, expected)}, ` +
        `precision ${percent(right, right + wrong)}, silently missing ${sum((s) => s.silentlyMissing.length)}\n`,
    );
  });

  describe.each(layouts)("laid out as %s", (_, layout) => {
    it.each(ways)("gives every figure with its cells in the wording %s", async (_name, words) => {
      expectAllRight(await read(layout, words, "nothing", 1));
    });

    it.each(Object.keys(distortions).map((name, index) => [name, index] as const))(
      "gives what is there and nothing else with %s",
      async (name, index) => {
        const [, words] = ways[index % ways.length]!;
        expectAllRight(await read(layout, words, name, index + 2));
      },
    );
  });
});

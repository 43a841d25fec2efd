import fc from "fast-check";
import { pageBreaks, type KeptRows } from "../../src/sheets/page-breaks";

const tenPoints = (): number => 10;
/** Parts of so many rows, an empty row between them. */
function parts(...counts: readonly number[]): readonly KeptRows[] {
  let next = 1;
  return counts.map((count) => {
    const part = { firstRow: next, lastRow: next + count - 1 };
    next += count + 1;
    return part;
  });
}

describe("where a page begins", () => {
  it.each<[string, readonly number[], readonly number[]]>([
    ["nowhere, as all of it fits on one page", [4, 5], []],
    ["at the part that the page has no room for", [6, 5], [8]],
    ["at a part that just misses it, the empty row before it counted", [5, 5], [7]],
    ["at each part that is as large as a page", [10, 10, 10], [12, 23]],
    ["once, where two small parts then share the second page", [8, 3, 3], [10]],
    ["inside a part larger than a page, where it is full, if half a page was left for it", [3, 14], []],
    ["at a part larger than a page that has less than half a page left", [7, 14], [9]],
    ["not before the first part, however large", [25], []],
    ["behind a large part, where its last page has no room", [18, 3], [20]],
  ])("%s", (_, counts, expected) => {
    expect(pageBreaks(parts(...counts), tenPoints, 100)).toEqual(expected);
  });

  it("counts the height of each row", () => {
    const heights = (row: number): number => (row === 2 ? 60 : 10);
    expect(pageBreaks(parts(3, 3), heights, 100)).toEqual([5]);
    expect(pageBreaks(parts(3, 3), tenPoints, 100)).toEqual([]);
  });

  it("is never inside a part that a page can hold, and no page holds more than it can", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 20 }), (counts) => {
        const all = parts(...counts);
        const breaks = pageBreaks(all, tenPoints, 100);
        const starts = [1, ...breaks];
        for (const [index, start] of starts.entries()) {
          const end = starts[index + 1] ?? Infinity;
          const onPage = all.filter(({ firstRow }) => firstRow >= start && firstRow < end);
          expect(onPage[0]?.firstRow).toBe(start);
          expect((onPage.at(-1)?.lastRow ?? 0) - start + 1).toBeLessThanOrEqual(10);
        }
      }),
    );
  });
});

import fc from "fast-check";
import {
  changesOf,
  figuresAfter,
  isAccepted,
  type Change,
  type Decisions,
} from "../../../src/build/import/changes";
import { nothingStored, type StoredFigures } from "../../../src/build/import/stored-figures";
import { slotOf } from "../../../src/build/import/slot";
import type { Figure, Quarter } from "../../../src/figures/figure";
import { figure } from "../../scoring/build-figure";

const q1 = figure();
const q2 = figure({ period: "2019/20-Q2", actual: 3, target: 4 });
const files = ["CF.xlsx"];

function stored(figures: readonly Figure[], byHand: readonly Figure[] = []): StoredFigures {
  return { figures, byHand: new Set(byHand.map(slotOf)), unread: 0 };
}

function decide(changes: readonly Change[], decision: Decisions[string]): Decisions {
  return Object.fromEntries(changes.map(({ key }) => [key, decision]));
}

describe("differences between the workbook and the files just read", () => {
  it("are none where both say the same, wherever it stands now", () => {
    const moved = figure({ source: { ...q1.source, actual: "D9", target: "C9" } });
    expect(changesOf(stored([q1]), [moved], files)).toEqual([]);
  });

  it("are new figures in a workbook that has none", () => {
    expect(changesOf(nothingStored, [q1], files)).toMatchObject([{ kind: "new", before: null, now: q1 }]);
  });

  it("show both values of a changed figure", () => {
    const more = figure({ actual: 2 });
    expect(changesOf(stored([q1]), [more], files)).toMatchObject([
      { kind: "changed", before: q1, now: more },
    ]);
  });

  it("see another list of Members, but not another order of the same", () => {
    const listed = (members: readonly string[]): Figure => figure({ membersSupported: members });
    const before = stored([listed(["FRA", "KEN"])]);
    expect(changesOf(before, [listed(["KEN", "FRA"])], files)).toEqual([]);
    expect(changesOf(before, [listed(["KEN", "PER"])], files)).toHaveLength(1);
  });

  it("name a figure that its file no longer holds", () => {
    expect(changesOf(stored([q1, q2]), [q1], files)).toMatchObject([{ kind: "gone", before: q2 }]);
  });

  it("leave alone what comes from files that were not read now, or from an officer's hand", () => {
    const other = figure({ period: "2019/20-Q3", source: { ...q1.source, file: "CF_Q3.xlsx" } });
    const added = figure({ period: "2019/20-Q4", source: { ...q1.source, file: "" } });
    expect(changesOf(stored([q1, other, added]), [q1], files)).toEqual([]);
  });
});

describe("what stands in the workbook after an import", () => {
  const more = figure({ actual: 2 });

  it("is what the files say, unless an officer refuses it", () => {
    const before = stored([q1, q2]);
    const changes = changesOf(before, [more], files);
    expect(figuresAfter(before, [more], changes, {})).toEqual([more]);
    expect(figuresAfter(before, [more], changes, decide(changes, "keep"))).toEqual([q1, q2]);
  });

  it("keeps figures of files that were not read now", () => {
    const other = figure({ period: "2019/20-Q3", source: { ...q1.source, file: "CF_Q3.xlsx" } });
    expect(figuresAfter(stored([other]), [q1], changesOf(stored([other]), [q1], files), {})).toEqual([
      q1,
      other,
    ]);
  });

  it("keeps what an officer entered by hand, unless the officer accepts the file's value", () => {
    const before = stored([q1], [q1]);
    const changes = changesOf(before, [more], files);
    expect(figuresAfter(before, [more], changes, {})).toEqual([q1]);
    expect(figuresAfter(before, [more], changes, decide(changes, "accept"))).toEqual([more]);
  });

  it("keeps a value that was settled when the files still contradict each other", () => {
    const disputed = figure({ actual: "not-reported", target: "not-reported", flags: ["duplicate-differs"] });
    const changes = changesOf(stored([q1]), [disputed], files);
    expect(figuresAfter(stored([q1]), [disputed], changes, {})).toEqual([q1]);
  });

  it("leaves a new figure out that an officer refuses", () => {
    const changes = changesOf(nothingStored, [q1, q2], files);
    expect(figuresAfter(nothingStored, [q1, q2], changes, { [changes[0]!.key]: "keep" })).toEqual([q2]);
  });

  it("does not apply a decision to another value than the one it was made for", () => {
    const [first] = changesOf(stored([q1]), [more], files);
    const [later] = changesOf(stored([q1]), [figure({ actual: 5 })], files);
    expect(isAccepted(later!, { [first!.key]: "keep" })).toBe(true);
  });

  const slots = fc.uniqueArray(
    fc.constantFrom<Quarter>("2019/20-Q1", "2019/20-Q2", "2019/20-Q3", "2019/20-Q4"),
  );
  const some = slots.chain((periods) =>
    fc.tuple(...periods.map((period) => fc.nat(3).map((actual) => figure({ period, actual })))),
  );

  it("is the workbook as it was where every difference is refused, and the files where every one is accepted", () => {
    fc.assert(
      fc.property(some, some, (before, read) => {
        const changes = changesOf(stored(before), read, files);
        const after = (decision: "accept" | "keep") =>
          figuresAfter(stored(before), read, changes, decide(changes, decision)).toSorted(byPeriod);
        expect(after("keep")).toEqual(before.toSorted(byPeriod));
        expect(after("accept")).toEqual(read.toSorted(byPeriod));
      }),
    );
  });
});

function byPeriod(left: Figure, right: Figure): number {
  return left.period < right.period ? -1 : 1;
}

import { nothingDecided } from "../../../src/build/import/decided";
import { verdictsAfter } from "../../../src/taskpane/workbook/verdicts";

describe("an officer's verdicts on an import", () => {
  it("are taken for one difference or for all at once, the later going before the earlier", () => {
    const all = verdictsAfter(nothingDecided, { kind: "decide", keys: ["a", "b"], decision: "keep" });
    const one = verdictsAfter(all, { kind: "decide", keys: ["b"], decision: "accept" });
    expect(one.decisions).toEqual({ a: "keep", b: "accept" });
  });

  it("settle a disputed figure, and make it disputed again", () => {
    const chosen = verdictsAfter(nothingDecided, { kind: "choose", slot: "SP5.1", candidate: "first" });
    expect(chosen.choices).toEqual({ "SP5.1": "first" });
    expect(verdictsAfter(chosen, { kind: "choose", slot: "SP5.1", candidate: null })).toEqual(nothingDecided);
  });
});

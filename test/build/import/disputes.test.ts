import { candidateKey, disputesIn, withChoices } from "../../../src/build/import/disputes";
import { settleDuplicates } from "../../../src/figures/duplicates";
import { figure } from "../../scoring/build-figure";

const here = figure({ actual: 1 });
const there = figure({ actual: 3, source: { file: "CF.xlsx", sheet: "Annex", actual: "B7", target: "C7" } });
const other = figure({ period: "2019/20-Q2" });
const statements = [here, there, other];
const { figures } = settleDuplicates(statements);

describe("a figure that the files state twice with different values", () => {
  it("is a dispute with each value and its place", () => {
    expect(disputesIn(figures, statements)).toEqual([
      {
        slot: "SP5.1|2019/20-Q1|CF",
        kpi: "SP5.1",
        period: "2019/20-Q1",
        directorate: "CF",
        candidates: [here, there],
      },
    ]);
  });

  it("counts as the value that an officer chose", () => {
    const disputes = disputesIn(figures, statements);
    const choices = { "SP5.1|2019/20-Q1|CF": candidateKey(there) };
    expect(withChoices(figures, disputes, choices)).toEqual([there, other]);
  });

  it("stays disputed where nothing is chosen, or what was chosen is no longer stated", () => {
    const disputes = disputesIn(figures, statements);
    const gone = { "SP5.1|2019/20-Q1|CF": candidateKey(figure({ actual: 9 })) };
    expect(withChoices(figures, disputes, {})).toEqual(figures);
    expect(withChoices(figures, disputes, gone)).toEqual(figures);
  });
});

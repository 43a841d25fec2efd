import { changesOf } from "../../../src/build/import/changes";
import { namesBeside, rowEffects, sheetEffects } from "../../../src/taskpane/write/preview";
import { figure } from "../../scoring/build-figure";

describe("what writing will do to the workbook", () => {
  it("is said of each sheet: new, rewritten, or locked by its protection", () => {
    const present = [
      { name: "SCORECARD", isProtected: false },
      { name: "WCO Data", isProtected: true },
      { name: "Budget 2020", isProtected: false },
    ];
    expect(sheetEffects(["Scorecard", "WCO Data", "Deviations"], present)).toEqual([
      { sheet: "Scorecard", effect: "replaced" },
      { sheet: "WCO Data", effect: "locked" },
      { sheet: "Deviations", effect: "new" },
    ]);
  });

  it("finds names for new sheets beside protected ones, but not for the sheets with the tables", () => {
    const present = ["Scorecard", "Scorecard (2)", "WCO Data"].map((name) => ({ name, isProtected: true }));
    expect(namesBeside(["Scorecard", "Deviations", "WCO Data"], present)).toEqual({
      Scorecard: "Scorecard (3)",
    });
  });

  it("counts the rows of WcoData that accepted differences add, change and remove", () => {
    const [q1, q2, q3] = (["2019/20-Q1", "2019/20-Q2", "2019/20-Q3"] as const).map((period) =>
      figure({ period }),
    );
    const stored = { figures: [q1!, q2!], byHand: new Set<string>(), unread: 0 };
    const changes = changesOf(stored, [{ ...q1!, actual: 2 }, q3!], ["CF.xlsx"]);
    expect(rowEffects(changes, {}, 2)).toEqual({ total: 2, added: 1, changed: 1, gone: 1, same: 0 });
    const kept = Object.fromEntries(changes.map(({ key }) => [key, "keep" as const]));
    expect(rowEffects(changes, kept, 2)).toEqual({ total: 2, added: 0, changed: 0, gone: 0, same: 2 });
  });
});

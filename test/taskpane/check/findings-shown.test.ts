import type { Finding } from "../../../src/figures/finding";
import {
  countsOf,
  filesOf,
  findingsShown,
  firstFilter,
  toggled,
} from "../../../src/taskpane/check/findings-shown";

const note: Finding = { severity: "info", code: "number-as-text", file: "B.xlsx" };
const warning: Finding = { severity: "warning", code: "hidden-figures", file: "A.xlsx" };
const error: Finding = { severity: "error", code: "duplicate-differs", file: "B.xlsx" };
const here: Finding = { severity: "error", code: "row-incomplete", sheet: "WCO Data" };
const findings = [note, warning, error, here];
const all = { severities: ["error", "warning", "info"], file: null } as const;

describe("the findings that are shown", () => {
  it("stand by severity, the worst first", () => {
    expect(findingsShown(findings, all)).toEqual([error, here, warning, note]);
  });

  it("begin with errors and warnings; with the notes where there is nothing worse", () => {
    expect(findingsShown(findings, firstFilter(findings))).toEqual([error, here, warning]);
    expect(findingsShown([note], firstFilter([note]))).toEqual([note]);
  });

  it("are those of a severity and a file that an officer chose", () => {
    expect(findingsShown(findings, toggled(all, "error"))).toEqual([warning, note]);
    expect(findingsShown(findings, toggled(toggled(all, "error"), "error"))).toHaveLength(4);
    expect(findingsShown(findings, { ...all, file: "B.xlsx" })).toEqual([error, note]);
    expect(findingsShown(findings, { ...all, file: "" })).toEqual([here]);
  });

  it("are counted by severity within the chosen file", () => {
    expect(countsOf(findings, { file: null })).toEqual({ error: 2, warning: 1, info: 1 });
    expect(countsOf(findings, { file: "B.xlsx" })).toEqual({ error: 1, warning: 0, info: 1 });
    expect(filesOf(findings)).toEqual(["", "A.xlsx", "B.xlsx"]);
  });
});

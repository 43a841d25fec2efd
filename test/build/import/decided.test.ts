import { prepare, type BuildRequest } from "../../../src/build/build";
import { candidateKey } from "../../../src/build/import/disputes";
import { decidedImport, nothingDecided } from "../../../src/build/import/decided";
import { nothingStored } from "../../../src/build/import/stored-figures";
import type { Figure } from "../../../src/figures/figure";
import { wcoPlan } from "../../../src/plan";
import { defaultSettings } from "../../../src/scoring";
import { figure } from "../../scoring/build-figure";
import { sampleFiles } from "../sample-files";

const request: BuildRequest = {
  plan: wcoPlan,
  files: sampleFiles(),
  mapping: [],
  period: null,
  settings: { settings: defaultSettings, period: null, language: "en" },
  language: "en",
  mode: "live",
  asOf: "14 July 2020",
  directorateSheets: false,
};
const slot = ({ kpi, period, directorate }: Figure) => `${kpi} ${period} ${directorate}`;

describe("an import with an officer's decisions", () => {
  it("is what was read where the workbook holds nothing and nothing is decided", async () => {
    const prepared = await prepare(request);
    const decided = decidedImport(request, prepared, nothingStored, nothingDecided);
    expect(decided.prepared).toBe(prepared);
    expect(decided.changes).toHaveLength(prepared.figures.length);
  });

  it("scores what will stand in the workbook, not what was read", async () => {
    const prepared = await prepare(request);
    const first = prepared.figures.find(({ kpi, actual }) => kpi === "SP5.1" && typeof actual === "number")!;
    const before = { ...first, actual: 0 };
    const stored = { figures: [before], byHand: new Set<string>(), unread: 0 };
    const change = decidedImport(request, prepared, stored, nothingDecided).changes.find(
      ({ kind }) => kind === "changed",
    )!;
    const refused = { ...nothingDecided, decisions: { [change.key]: "keep" as const } };
    const kept = decidedImport(request, prepared, stored, refused).prepared;
    expect(kept.figures.find((one) => slot(one) === slot(first))).toEqual(before);
    const ratio = (one: typeof kept) => one.scored!.scorecard.kpis.find(({ id }) => id === "SP5.1")!.ratio!;
    expect(ratio(kept)).toBeLessThan(ratio(prepared));
  });

  it("counts a disputed figure once one of its values is chosen, and asks no more", async () => {
    const read = await prepare({ ...request, files: [] });
    const [one, other] = [
      figure({ actual: 1 }),
      figure({ actual: 2, source: { ...figure().source, actual: "D9" } }),
    ];
    const disputed = figure({ actual: "not-reported", target: "not-reported", flags: ["duplicate-differs"] });
    const facts = { kpi: "SP5.1", period: "2019/20-Q1", directorate: "CF" };
    const prepared = {
      ...read,
      files: [
        {
          file: "CF.xlsx",
          directorate: "CF",
          fiscalYear: null,
          tables: [],
          figures: [one, other],
          findings: [],
        },
      ],
      figures: [disputed],
      readFindings: [{ severity: "error" as const, code: "duplicate-differs", facts }],
    };
    const choices = { "SP5.1|2019/20-Q1|CF": candidateKey(other) };
    const { prepared: settled, disputes } = decidedImport(request, prepared, nothingStored, {
      ...nothingDecided,
      choices,
    });
    expect(disputes).toHaveLength(1);
    expect(settled.figures).toEqual([other]);
    expect(settled.findings.map(({ code }) => code)).not.toContain("duplicate-differs");
  });
});

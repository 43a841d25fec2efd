import { wcoPlan } from "../../src/plan";
import { parseSettings } from "../../src/scoring";
import { mappingSheet } from "../../src/sheets/mapping-sheet";
import { settingsSheet } from "../../src/sheets/settings-sheet";

const settings = {
  cap: 1.2,
  thresholds: { onTrack: 0.8, atRisk: 0.6 },
  kpiThresholds: { "SP5.1": { onTrack: 0.5, atRisk: 0.4 } },
  weights: { SP5: 3 },
  shareTargets: { "ORG1.1": 0.7 },
};

describe("the sheet WCO Settings", () => {
  const drawing = settingsSheet(wcoPlan, { settings, period: "2019/20-Q3", language: "fr" }, "fr");

  it("is read back as the settings it was drawn from", () => {
    const [, ...rows] = drawing.blocks[0]!.rows;
    const read = parseSettings(rows as string[][], wcoPlan);
    expect(read).toMatchObject({ period: "2019/20-Q3", language: "fr", findings: [] });
    expect(read.settings).toMatchObject({ ...settings, weights: { SP5: 3, "SG.1": 1 } });
  });

  it("keeps the rows that an officer added and nobody understands", () => {
    const note = ["Agreed with", "the Secretary General", "12 May"];
    const stated = parseSettings([["Cap", "", 1.2], note], wcoPlan);
    const again = settingsSheet(wcoPlan, stated, "en").blocks[0]!.rows;
    expect(again.at(-1)).toEqual(note);
    expect(again).toContainEqual(["Cap", "", 1.2]);
  });

  it("lists the weight of everything in the plan, so that nobody needs to know an id", () => {
    const weighted = drawing.blocks[0]!.rows.filter(([setting]) => setting === "Weight").map(([, id]) => id);
    expect(weighted).toHaveLength(5 + 17 + 29);
  });
});

describe("the sheet WCO Mapping", () => {
  it("has the fields of mapping.json as its columns and one blank row to begin with", () => {
    const { tables, blocks } = mappingSheet([]);
    expect(tables?.[0]).toMatchObject({ name: "WcoMapping", area: "A1:K2" });
    expect(blocks[0]?.rows[0]?.slice(0, 4)).toEqual(["directorate", "file", "sheet", "kpi"]);
  });
});

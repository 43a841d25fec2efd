import type { Figure } from "../../src/figures/figure";
import { wcoPlan } from "../../src/plan";
import { defaultSettings } from "../../src/scoring";
import { sheetNames } from "../../src/sheets/sheet-names";
import { workbookSheets, type WorkbookInput } from "../../src/sheets/workbook";
import type { Cell } from "../../src/sheets/drawing";
import { cellsOf } from "./drawn";

const figures: readonly Figure[] = [
  figure("SP7.1", "2019/20-Q1", ["TGO", "DEU"], ["TGO", "FRA", "GHA"]),
  figure("SP7.1", "2019/20-Q2", ["TGO"], ["New Atlantis", "TGO"]),
  figure("SP7.1", "2019/20-Q3", ["IND"], ["IND"]),
];

function figure(kpi: string, period: Figure["period"], supported: string[], requesting: string[]): Figure {
  return {
    ...{ kpi, period, directorate: "CB", flags: [] },
    actual: supported.length,
    target: requesting.length,
    membersSupported: supported,
    membersRequesting: requesting,
    source: { file: "cb.xlsx", sheet: "Report", actual: "C7", target: "D7" },
  };
}

function withoutLists(kpi: string): Figure {
  return { ...figure(kpi, "2019/20-Q1", [], []), actual: 1, target: 1 };
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === "object" ? "" : String(cell ?? "");
}

/** The rows of the sheet as text, or null where the workbook has no such sheet. */
function rowsOf(changes: Partial<WorkbookInput> = {}): readonly string[] | null {
  const planned = workbookSheets({
    plan: wcoPlan,
    figures,
    findings: [],
    settings: defaultSettings,
    period: "2019/20-Q2",
    language: "en",
    mode: "live",
    asOf: "14 July 2020",
    ...changes,
  }).find(({ sheet }) => sheet === sheetNames.regions);
  if (planned === undefined) return null;
  const cells = cellsOf(planned.draw());
  return Array.from({ length: 20 }, (_, index) =>
    Array.from("ABCDEFG", (column) => textOf(cells.get(`${column}${index + 1}`))).join("|"),
  );
}

describe("the sheet Members by region", () => {
  it("shows for each KPI who requested and who was supported up to the period, by region and name", () => {
    expect(rowsOf()!.slice(4, 14)).toEqual([
      "KPI|WCO region|Requesting|Supported|Ratio|Members supported|Requested, not yet supported",
      expect.stringMatching(/^SP7\.1\|.+\|\|\|\|\|$/) as string,
      "SP7.1|South America, North America, Central America and the Caribbean|0|0||||".slice(0, -1),
      "SP7.1|Europe|1|1|1|Germany *|France",
      "SP7.1|North of Africa, Near and Middle East|0|0|||",
      "SP7.1|West and Central Africa|2|1|0.5|Togo|Ghana",
      "SP7.1|East and Southern Africa|0|0|||",
      "SP7.1|Far East, South and South East Asia, Australasia and the Pacific Islands|0|0|||",
      "SP7.1|Not in the Member register: correct these names in WCO Data|1|0|0||NEW ATLANTIS",
      "SP7.1|Total|4|2|0.5||",
    ]);
  });

  it("says the period, that it is written as values, and what the asterisk means", () => {
    const rows = rowsOf()!;
    expect(rows[0]).toContain("Members by region, 2019/20, year to date to Q2");
    expect(rows[2]).toContain("Written as values for this period, figures as of 14 July 2020");
    expect(rows[15]).toContain("* supported without having requested it");
  });

  it("says the same in French", () => {
    const rows = rowsOf({ language: "fr" })!;
    expect(rows[0]).toContain("Membres par région");
    expect(rows[7]).toBe("SP7.1|Europe|1|1|1|Allemagne *|France");
  });

  it("names the KPIs that it leaves out because their Members are not listed", () => {
    expect(rowsOf({ figures: [...figures, withoutLists("SP7.2")] })).toContainEqual(
      expect.stringContaining("not shown by region: SP7.2."),
    );
  });

  it.each([
    ["no figure lists Members", [withoutLists("SP7.1")]],
    ["lists stand beside another KPI only", [figure("SP5.1", "2019/20-Q1", ["TGO"], ["TGO"])]],
    ["lists come after the period", [figure("SP7.1", "2019/20-Q3", ["TGO"], ["TGO"])]],
    [
      "a list stands without its other side",
      [{ ...figures[0]!, target: "not-reported" as const, membersRequesting: [] }],
    ],
  ])("is not there where %s", (_, without) => {
    expect(rowsOf({ figures: without })).toBeNull();
  });
});

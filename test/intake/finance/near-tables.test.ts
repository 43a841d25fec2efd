import type { Finding } from "../../../src/figures/finding";
import { findingMessage } from "../../../src/i18n/findings";
import { readFinance } from "../../../src/intake/finance";
import { wcoPlan } from "../../../src/plan";
import { workbookOf, type Content } from "../recognition/source-sheets";

type Rows = readonly (readonly Content[])[];

function findingsOf(rows: Rows, sheet = "CB"): readonly Finding[] {
  const workbook = workbookOf({ [sheet]: [["Capacity Building 2019/20"], [], ...rows] }, "cb.xlsx");
  return readFinance([workbook], { plan: wcoPlan, year: "2019/20" }).findings;
}

describe("a table that is all but a finance table", () => {
  it.each<[string, Rows, string]>([
    [
      "lines with “Planned budget” alone",
      [
        ["Budget line", "Cost type", "Planned budget"],
        ["C1", "staff", 5],
      ],
      "amount",
    ],
    [
      "amounts with no line",
      [
        ["Dépense", "Nature de la dépense", "Montant approuvé"],
        ["Papier", "fonctionnement", 5],
      ],
      "line",
    ],
    [
      "shares with no line",
      [
        ["Dossier", "Priorité stratégique", "Part (%)"],
        ["C1", "P1", 30],
      ],
      "line",
    ],
    [
      "columns of priorities with no line",
      [
        ["Activity group", "P1", "P2", "P3"],
        ["Seminars", 20, 30, 50],
      ],
      "line",
    ],
    [
      "posts by priority without working days",
      [
        ["Grade", "P1", "P2", "P3"],
        ["P4", 20, 30, 50],
      ],
      "working-days",
    ],
    [
      "posts by row and share without working days",
      [
        ["Poste", "Priorité", "% du temps"],
        ["P4", "P1", 30],
      ],
      "working-days",
    ],
    [
      "posts with working days and nothing else",
      [
        ["Post", "Working days"],
        ["P4", 220],
      ],
      "priority",
    ],
    [
      "actions that serve nothing",
      [
        ["Action", "Planned quarter", "Status"],
        ["Guide", "Q2", "done"],
      ],
      "objective",
    ],
    [
      "actions at no time",
      [
        ["Action", "Objectif", "Livrable"],
        ["Guide", "SG", "Guide"],
      ],
      "planned-quarter",
    ],
    [
      "audit items of which nobody says what is implemented",
      [
        ["Recommandation d’audit", "Échéance"],
        ["Inventaire", "31/12/2019"],
      ],
      "implemented",
    ],
  ])("is said to lack a column: %s", (_what, rows, missing) => {
    const findings = findingsOf(rows);
    const code = `finance-table-without-${missing}`;
    expect(findings).toEqual([{ severity: "warning", code, file: "cb.xlsx", sheet: "CB", cell: "A3" }]);
    for (const language of ["en", "fr"] as const) {
      expect(findingMessage(code, language, {})).toMatch(/[.!]$/);
    }
  });

  it("is said once, whatever its rows say", () => {
    const rows = [
      ["Post", "Working days"],
      ["Post", "Working days"],
      ["P4", 220],
    ];
    expect(findingsOf(rows)).toHaveLength(1);
  });

  it.each<[string, Rows, string]>([
    [
      "a report of KPIs",
      [
        ["Objective", "Indicator", "Target", "Actual", "Status"],
        ["SP5", "SP5.1", 4, 3, "done"],
      ],
      "CB",
    ],
    [
      "a list of missions",
      [
        ["Mission", "Member", "Date", "Type"],
        ["Workshop", "Kenya", "3 May 2020", "regional"],
      ],
      "CB",
    ],
    [
      "the Committee’s own cross table",
      [
        ["Directorate", "P1", "P2", "P3"],
        ["CB", 1, 2, 3],
      ],
      "Finance Committee",
    ],
    ["a header that heads nothing", [["Post", "Working days"]], "CB"],
  ])("is not seen in %s", (_what, rows, sheet) => {
    expect(findingsOf(rows, sheet)).toEqual([]);
  });
});

import type { Language } from "../../../src/plan/types";
import { wcoPlan } from "../../../src/plan";
import { parseArea } from "../../../src/intake/reading/cell-address";
import { recognise } from "../../../src/intake/recognition/recognise";
import { templateSheet } from "../../../src/sheets/template-sheet";
import { workbookOf, type Content } from "./source-sheets";

/** The template as a workbook, filled by a directorate. */
function filledTemplate(language: Language, directorate: string, fill: (grid: Content[][]) => void) {
  const drawing = templateSheet({ plan: wcoPlan, directorate, year: "2019/20", language });
  const grid: Content[][] = [];
  for (const { at, rows } of drawing.blocks) {
    const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
    const left = parseArea(`${letters}1`)?.left ?? 0;
    rows.forEach((row, down) => {
      const target = (grid[Number(digits) - 1 + down] ??= []);
      row.forEach((value, right) => (target[left + right] = typeof value === "string" ? value : null));
    });
  }
  const dense = Array.from(grid, (row: Content[] | undefined) =>
    Array.from(row ?? [], (value: Content | undefined) => value ?? null),
  );
  fill(dense);
  return workbookOf({ [drawing.sheet]: dense }, "anything.xlsx");
}

const rowOf = (grid: Content[][], kpi: string) => grid.find((row) => row[1] === kpi)!;

describe.each([
  ["en", "Capacity Building"],
  ["fr", "Renforcement des capacités"],
] as const)("our own template in %s", (language, name) => {
  it("gives no figure while it is empty, and says so", () => {
    const { figures, findings } = recognise(
      filledTemplate(language, name, () => undefined),
      wcoPlan,
    );
    expect(figures).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(["nothing-filled-in"]);
  });

  it("gives every pair that was filled in", () => {
    const workbook = filledTemplate(language, name, (grid) => {
      for (const { id } of wcoPlan.kpis) rowOf(grid, id).splice(3, 8, 10, 9, 8, 7, 6, 5, 4, 3);
    });
    const { figures, directorate, fiscalYear } = recognise(workbook, wcoPlan);
    expect([directorate, fiscalYear]).toEqual(["CB", "2019/20"]);
    expect(figures).toHaveLength(29 * 4);
    expect(figures.find(({ kpi, period }) => kpi === "SP5.1" && period === "2019/20-Q2")).toMatchObject({
      actual: 7,
      target: 8,
    });
  });

  it("gives the Members listed beside the counts", () => {
    const workbook = filledTemplate(language, name, (grid) => {
      const row = rowOf(grid, "SP7.1");
      row.splice(3, 2, 2, 1);
      while (row.length < 12) row.push(null);
      row.splice(12, 2, "TGO", "TGO; Ghana");
    });
    const { figures } = recognise(workbook, wcoPlan);
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatchObject({
      actual: 1,
      target: 2,
      membersSupported: ["TGO"],
      membersRequesting: ["TGO", "GHA"],
    });
  });
});

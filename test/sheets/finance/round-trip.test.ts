import { priorityTable, type Finance } from "../../../src/budget";
import { financeDrawings, financeTemplates } from "../../../src/build/finance-drawings";
import { workbookOfTables, readFinance, type TableInWorkbook } from "../../../src/intake/finance";
import { wcoPlan } from "../../../src/plan";
import type { Cell, Drawing } from "../../../src/sheets/drawing";
import { prepareFixtures } from "../../build/prepare-fixture";

const tableSheets = ["WCO Budget", "WCO Allocation", "WCO Effort", "WCO Actions", "WCO Audit", "WCO Rates"];

/** A drawn table as Excel would give it back. */
function tableOf({ sheet, blocks }: Drawing): TableInWorkbook {
  const [header = [], ...rows] = blocks[0]?.rows ?? [];
  const plain = (cell: Cell): string | number | boolean | null =>
    cell !== null && typeof cell === "object" ? cell.formula : cell;
  return {
    sheet,
    firstRow: 2,
    columns: header.map((cell) => String(plain(cell))),
    rows: rows.map((row) => row.map(plain)),
  };
}

function readBack(drawings: readonly Drawing[]): ReturnType<typeof readFinance> {
  const tables = drawings.filter(({ sheet }) => tableSheets.includes(sheet)).map(tableOf);
  return readFinance([workbookOfTables("scorecard.xlsx", tables)], { plan: wcoPlan, year: "2019/20" });
}

/** What a finance says, without where it stands. */
function content(finance: Finance): unknown {
  const plain = JSON.stringify(finance, (key, value: unknown) => {
    if (key === "place" || key === "cells") return undefined;
    return value instanceof Map ? [...(value as Map<string, unknown>)] : value;
  });
  return JSON.parse(plain);
}

describe("the finance tables in the workbook", () => {
  it("say, read back, what they were written from", async () => {
    const { sheet, finance } = await prepareFixtures(["budget.xlsx", "plan.xlsx", "scenario.xlsx"]);
    const back = readBack(sheet === null ? [] : financeDrawings(sheet));
    expect(back.findings).toEqual([]);
    expect(content(back.finance)).toEqual(content(finance));
  });

  it("give the same budget by priority, the calculated sheets beside them left alone", async () => {
    const { sheet } = await prepareFixtures(["budget.xlsx", "plan.xlsx"]);
    const back = readBack(sheet === null ? [] : financeDrawings(sheet));
    const priorities = wcoPlan.priorities.map(({ id }) => id);
    const { table } = priorityTable(priorities, back.finance.budget, "2019/20");
    expect(table.rows).toEqual(sheet?.table.rows);
  });

  it("have templates of the same form without a row, which hold nothing", () => {
    const templates = financeTemplates(wcoPlan);
    expect(templates.map(({ sheet }) => sheet)).toEqual(tableSheets);
    const back = readBack(templates);
    expect(back).toMatchObject({ tableCount: 6, findings: [] });
    expect(back.finance.budget.lines).toEqual([]);
  });
});

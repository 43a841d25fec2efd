import { startOffice, type RunningOffice } from "../../src/cli/office";
import { writeFinance } from "../../src/build/finance";
import { connectStore } from "../../src/commands/connect-store";
import type { Language } from "../../src/plan/types";
import { functionsMetadata } from "./functions-metadata";
import { prepareFixtures } from "./prepare-fixture";

// The whole of Excel starts for each test.
jest.setTimeout(60_000);

const messages: Readonly<Record<Language, readonly unknown[]>> = {
  en: [
    expect.stringContaining("P10 is not a priority of the plan"),
    expect.stringContaining("Tourism has no budget line for 2019/20"),
    expect.stringContaining("2025 is not a fiscal year"),
    expect.stringContaining("Name a priority in quotation marks"),
  ],
  fr: [
    expect.stringContaining("P10 n’est pas une priorité du plan"),
    expect.stringContaining("Tourism n’a pas de ligne budgétaire pour 2019/20"),
    expect.stringContaining("2025 n’est pas un exercice"),
    expect.stringContaining("Nommez une priorité entre guillemets"),
  ],
};

describe.each<[Language, string, string]>([
  ["en", "Integrity", "Not allocated"],
  ["fr", "Éthique", "Non alloué"],
])("shares of the budget in a workbook (%s)", (language, integrity, rest) => {
  let office: RunningOffice;
  beforeEach(async () => {
    office = await startOffice(language, await functionsMetadata());
    expect(await writeFinance(await prepareFixtures(["budget.xlsx", "plan.xlsx"], language))).toMatchObject({
      ok: true,
    });
    await connectStore();
  });
  afterEach(() => {
    office.stop();
  });

  async function write(sheet: string, address: string, values: unknown[][]): Promise<void> {
    await Excel.run(async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheet);
      await context.sync();
      const target = found.isNullObject ? context.workbook.worksheets.add(sheet) : found;
      target.getRange(address).formulas = values as string[][];
      await context.sync();
    });
    await office.host.engine.calculation.settled();
  }

  async function read(address: string): Promise<unknown[][]> {
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Shares").getRange(address);
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    });
  }

  /** Waits for the answer that follows a change: the store is read again a quarter of a second later. */
  async function readOnceChanged(address: string, before: unknown): Promise<unknown> {
    for (let turn = 0; turn < 100; turn += 1) {
      const [[now]] = (await read(address)) as [[unknown]];
      if (now !== before) return now;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return before;
  }

  it("WCO.SHARE answers with the value, and WCO.SHARES spills the whole table", async () => {
    await write("Shares", "A1", [['=WCO.SHARE("P5",,"2019/20")']]);
    await write("Shares", "A3", [['=WCO.SHARES(,"2019/20")']]);
    expect(await read("A1")).toEqual([[4_161_111 / 21_966_967]]);
    const table = await read("A3:E12");
    expect(table.map(([id]) => id)).toEqual([
      "P1",
      "P2",
      "P3",
      "P4",
      "P5",
      "P6",
      "P7",
      "P8",
      "P9",
      "not-allocated",
    ]);
    expect(table[4]?.[2]).toBe(41_611.11);
    expect(table[7]?.[1]).toBe(integrity);
    expect(table[9]?.[1]).toBe(rest);
    const sum = (column: number): number => table.reduce((total, row) => total + Number(row[column]), 0);
    expect(sum(2)).toBeCloseTo(219_669.67, 6);
    expect(Math.round(sum(3) * 1000)).toBe(1000);
  });

  it("an unknown priority, directorate or year is an error and no number", async () => {
    await write("Shares", "A1:A4", [
      ['=WCO.SHARE("P10")'],
      ['=WCO.SHARE("P1","Tourism","2019/20")'],
      ['=WCO.SHARE("P1",,"2025")'],
      ["=WCO.SHARE(P1)"],
    ]);
    expect(await read("A1:A4")).toEqual([["#N/A"], ["#N/A"], ["#VALUE!"], ["#VALUE!"]]);
    const { cells, sheets } = office.host.engine;
    const { id } = sheets.list().find(({ name }) => name === "Shares")!;
    expect([0, 1, 2, 3].map((row) => cells.errorMessage(id, { row, column: 0 }))).toEqual(messages[language]);
  });

  it("both follow a change of WcoBudget and of WcoAllocation", async () => {
    await write("Shares", "A1", [['=WCO.SHARE("P8",,"2019/20")']]);
    await write("Shares", "A3", [['=WCO.SHARES(,"2019/20")']]);
    const [[before]] = (await read("A1")) as [[number]];
    const [[amount]] = (await read("C10")) as [[number]];
    const budget = await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("WcoBudget").getDataBodyRange();
      body.load("values,rowIndex,columnIndex");
      await context.sync();
      return { values: body.values as unknown[][], row: body.rowIndex };
    });
    const at = budget.values.findIndex(([year, , line]) => year === "2019/20" && line === "O2");
    const row = budget.row + at + 1;
    const column = budget.values[at]!.findIndex((value) => value === 9_999.99);
    await write("WCO Budget", `${String.fromCharCode(65 + column)}${row}`, [[109_999.99]]);
    const after = await readOnceChanged("A1", before);
    expect(after).toBeCloseTo((before * 219_669.67 + 100_000) / 319_669.67, 9);
    expect(await read("C10")).toEqual([[amount + 100_000]]);
    const allocation = await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("WcoAllocation").getDataBodyRange();
      body.load("values,rowIndex");
      await context.sync();
      return { values: body.values as unknown[][], row: body.rowIndex };
    });
    const share = allocation.values.findIndex(([, line, priority]) => line === "O2" && priority === "P8");
    await write("WCO Allocation", `E${allocation.row + share + 1}`, [[0.5]]);
    const halved = await readOnceChanged("A1", after);
    expect(halved).toBeCloseTo((before * 219_669.67 + 100_000 - 109_999.99 / 2) / 319_669.67, 6);
  });
});

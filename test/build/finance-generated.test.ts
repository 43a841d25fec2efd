import { prepareFinance, writeFinance, type PreparedFinance } from "../../src/build/finance";
import { priorityTable, type Budget, type PriorityTable } from "../../src/budget";
import { readWorkbook } from "../../src/intake/reading";
import type { SourceSheet, SourceValue, SourceWorkbook } from "../../src/intake/source-workbook";
import type { Language } from "../../src/plan/types";
import { wcoPlan } from "../../src/plan";
import { shares } from "../budget/build-budget";
import { generatedBudget } from "../budget/generated-budget";
import { openExcel } from "../excel/open-excel";
import { workbookOfBudget } from "./generated-workbook";
import { hasLibreOffice, recalculatedAll } from "./recalculated";

jest.setTimeout(240_000);

// LibreOffice is another program's arithmetic, not part of the installation: where it is not there, there is nothing to ask.
const withLibreOffice = hasLibreOffice() ? describe : describe.skip;
const priorities = wcoPlan.priorities.map(({ id }) => id);
const page = "Finance Committee";

/** Lines of two years, in three currencies; every seventh line of the year has shares above 100 %. */
function twoYears(lineCount: number, seed: number): Budget {
  const [now, before] = [generatedBudget(lineCount, seed), generatedBudget(lineCount / 2, seed + 1)];
  const over = now.lines
    .filter((_, at) => at % 7 === 3)
    .flatMap(({ line }) => shares(line, { P1: 0.8, P2: 0.7 }));
  const inYear = <Row>(rows: readonly Row[], year: "2018/19" | "2019/20") =>
    rows.map((row) => ({ ...row, year }));
  return {
    settings: now.settings,
    lines: [...now.lines, ...inYear(before.lines, "2018/19")],
    allocations: [
      ...inYear([...now.allocations, ...over], "2019/20"),
      ...inYear(before.allocations, "2018/19"),
    ],
    efforts: [...inYear(now.efforts, "2019/20"), ...inYear(before.efforts, "2018/19")],
  };
}

/** Keys that leave part of the overhead where it is. */
function withOverheadKey(budget: Budget): Budget {
  const overheadKey = new Map([
    ["P2", 0.3],
    ["P7", 0.125],
  ]);
  return { ...budget, settings: { ...budget.settings, overheadKey } };
}

interface Case {
  readonly what: string;
  readonly budget: Budget;
  readonly language: Language;
}

const cases: readonly Case[] = [
  { what: "10 lines", budget: twoYears(10, 10), language: "en" },
  { what: "10 lines", budget: twoYears(10, 11), language: "fr" },
  { what: "100 lines", budget: twoYears(100, 20), language: "en" },
  { what: "100 lines, overhead by a key", budget: withOverheadKey(twoYears(100, 21)), language: "fr" },
  { what: "1,000 lines", budget: twoYears(1_000, 30), language: "fr" },
  { what: "1,000 lines, overhead by a key", budget: withOverheadKey(twoYears(1_000, 31)), language: "en" },
];

interface Recalculated extends Case {
  readonly prepared: PreparedFinance;
  /** As our host saved it, and as LibreOffice computed it anew. */
  readonly ours: SourceWorkbook;
  readonly theirs: SourceWorkbook;
}

/** From the workbook handed in to the one written through Office.js. */
async function built({ budget, language }: Case): Promise<{ prepared: PreparedFinance; bytes: Uint8Array }> {
  const files = [{ name: "budget.xlsx", bytes: await workbookOfBudget(budget, language) }];
  const prepared = await prepareFinance({
    plan: wcoPlan,
    files,
    year: "2019/20",
    language,
    asOf: "14 July 2020",
  });
  const excel = await openExcel();
  await writeFinance(prepared);
  const { bytes } = await excel.host.save();
  excel.close();
  return { prepared, bytes };
}

async function read(bytes: Uint8Array): Promise<SourceWorkbook> {
  const { workbook } = await readWorkbook("finance.xlsx", bytes);
  if (workbook === null) throw new Error("The finance workbook cannot be read back.");
  return workbook;
}

/** Every value of a sheet by row and column; numbers to the hundredth of a cent and the thousandth of a percent. */
function values(workbook: SourceWorkbook, name: string): ReadonlyMap<string, unknown> {
  const sheet = workbook.sheets.find((each) => each.name === name);
  return new Map((sheet?.cells ?? []).map(({ row, column, value }) => [`${row},${column}`, plain(value)]));
}

function plain(value: SourceValue): unknown {
  // LibreOffice keeps the sign of nothing taken from a negative amount: -0 is 0.
  if (value.kind === "number") return Math.round(value.number * 1e5) / 1e5 + 0;
  return value.kind === "text" ? value.text : value;
}

function numberAt(sheet: SourceSheet | undefined, row: number, column: number): number {
  const value = sheet?.cells.find((cell) => cell.row === row && cell.column === column)?.value;
  return value?.kind === "number" ? value.number : Number.NaN;
}

/** The rows of the table by priority as the page shows them. */
function shownRows(workbook: SourceWorkbook): readonly object[] {
  const sheet = workbook.sheets.find(({ name }) => name === page);
  return [...priorities, "not-allocated"].map((priority, at) => ({
    priority,
    cents: Math.round(numberAt(sheet, 8 + at, 3) * 100),
    staffCents: Math.round(numberAt(sheet, 8 + at, 5) * 100),
    tenthsOfPercent: Math.round(numberAt(sheet, 8 + at, 2) * 1000),
  }));
}

/** The cross table as the page shows it: a row per directorate, found by its code, cents by priority and the total. */
function shownDirectorates(workbook: SourceWorkbook, table: PriorityTable): readonly object[] {
  const sheet = workbook.sheets.find(({ name }) => name === page);
  return [...table.byDirectorate.keys()].map((code) => {
    const at = sheet?.cells.find(({ column, row, value }) => {
      return column === 0 && row > 18 && value.kind === "text" && value.text === code;
    });
    return Array.from({ length: 11 }, (_, column) =>
      Math.round(numberAt(sheet, at?.row ?? -1, 2 + column) * 100),
    );
  });
}

withLibreOffice("LibreOffice’s recalculation of the sheet of generated budgets", () => {
  const results: Recalculated[] = [];
  beforeAll(async () => {
    const books = [];
    for (const each of cases) books.push(await built(each));
    const recalculated = recalculatedAll(books.map(({ bytes }) => bytes));
    for (const [at, { prepared, bytes }] of books.entries()) {
      const theirs = await read(recalculated[at]!);
      results.push({ ...cases[at]!, prepared, ours: await read(bytes), theirs });
    }
  });

  describe.each(cases.map(({ what, language }, at) => [what, language, at] as const))(
    "%s (%s)",
    (_what, language, at) => {
      it("begins from the budget that was handed in", () => {
        const { budget, prepared } = results[at]!;
        const { table } = priorityTable(priorities, budget, "2019/20");
        expect(prepared.sheet?.table.rows).toEqual(table.rows);
        const over = prepared.findings.filter(({ code }) => code === "shares-over-100");
        expect(over.length).toBeGreaterThan(0);
      });

      it("shows our cents and tenths by priority, which add up to exactly 100.0 %", () => {
        const { theirs, prepared } = results[at]!;
        expect(shownRows(theirs)).toEqual(prepared.sheet?.table.rows);
        const total = theirs.sheets.find(({ name }) => name === page);
        expect(numberAt(total, 18, 2)).toBeCloseTo(1, 12);
        expect(Math.round(numberAt(total, 18, 3) * 100)).toBe(prepared.sheet?.table.totalCents);
      });

      it("shows our cents by directorate", () => {
        const { theirs, prepared } = results[at]!;
        const { table } = prepared.sheet!;
        const expected = [...table.byDirectorate.values()].map(({ parts, total }) => [
          ...parts.values(),
          total,
        ]);
        expect(shownDirectorates(theirs, table)).toEqual(expected);
      });

      it("says that every total agrees", () => {
        const agrees = language === "fr" ? "✓ concorde" : "✓ agrees";
        const said = [...values(results[at]!.theirs, page).values()].filter((text) =>
          /^[✓✗]/.test(String(text)),
        );
        expect(said).toEqual(Array.from({ length: 8 }, () => agrees));
      });

      it.each([page, "WCO Budget lines"])("equals ours in every cell of “%s”", (name) => {
        const { ours, theirs } = results[at]!;
        const expected = values(ours, name);
        expect(expected.size).toBeGreaterThan(100);
        expect(values(theirs, name)).toEqual(expected);
      });
    },
  );
});

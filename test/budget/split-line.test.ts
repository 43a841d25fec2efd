import { priorityTable, type Allocation, type Budget, type BudgetLine } from "../../src/budget";
import { budget, effort, line, priorities, shares } from "./build-budget";

/** What one line gives to each row that gets anything, and the codes of what is found. */
function split(
  one: BudgetLine,
  allocations: readonly Allocation[] = [],
  rest: Partial<Budget> = {},
): {
  readonly parts: Readonly<Record<string, number>>;
  readonly by: string | undefined;
  readonly codes: readonly string[];
} {
  const { table, findings } = priorityTable(
    priorities,
    budget({ lines: [one], allocations, ...rest }),
    one.year,
  );
  const [only] = table.lines;
  const parts = [...(only?.parts ?? [])].filter(([, cents]) => cents !== 0);
  return { parts: Object.fromEntries(parts), by: only?.by, codes: findings.map(({ code }) => code) };
}

const staff = line("S1", 10_000, { kind: "staff" });
const halfOnP1 = effort("TTA", 220, { P1: 110 });

describe("a budget line (design §9 rules 2 and 3)", () => {
  it("with shares is split by them, the rest not allocated", () => {
    const { parts, by } = split(line("O1", 10_000), shares("O1", { P1: 0.5, P8: 0.25 }));
    expect(parts).toEqual({ P1: 5000, P8: 2500, "not-allocated": 2500 });
    expect(by).toBe("shares");
  });

  it("is split to the cent, leftover cents to the largest fractions", () => {
    const thirds = shares("O1", { P1: 0.333, P2: 0.333, P3: 0.334 });
    expect(split(line("O1", 100), thirds).parts).toEqual({ P1: 33, P2: 33, P3: 34 });
  });

  it("of staff without shares follows its directorate’s time", () => {
    const outcome = split(staff, [], { efforts: [halfOnP1] });
    expect(outcome).toEqual({ parts: { P1: 5000, "not-allocated": 5000 }, by: "effort", codes: [] });
  });

  it("of staff with shares follows the shares, not the time", () => {
    expect(split(staff, shares("S1", { P2: 1 }), { efforts: [halfOnP1] }).parts).toEqual({ P2: 10_000 });
  });

  it("of staff counts all posts of its directorate together", () => {
    const posts = [
      effort("TTA", 100, { P1: 100 }),
      effort("TTA", 300, { P2: 100 }),
      effort("CF", 10, { P3: 10 }),
    ];
    expect(split(staff, [], { efforts: posts }).parts).toEqual({ P1: 2500, P2: 2500, "not-allocated": 5000 });
  });

  it("of any other kind without shares is not allocated, whatever the time", () => {
    expect(split(line("O1", 10_000), [], { efforts: [halfOnP1] }).parts).toEqual({ "not-allocated": 10_000 });
  });

  it("in another currency is converted at the stated rate first", () => {
    const settings = { currency: "EUR", rates: new Map([["USD", 0.5]]), overheadKey: null };
    const outcome = split(line("M1", 101, { currency: "USD" }), shares("M1", { P1: 1 }), { settings });
    expect(outcome).toMatchObject({ parts: { P1: 51 }, codes: [] });
  });

  it("that corrects another below zero is split as its mirror", () => {
    const correction = line("O1", -100, { isCorrection: true });
    const thirds = shares("O1", { P1: 0.333, P2: 0.333, P3: 0.334 });
    expect(split(correction, thirds)).toMatchObject({ parts: { P1: -33, P2: -33, P3: -34 }, codes: [] });
  });
});

describe("a budget line with a fault stays visible as not allocated, and says why (design §9 rule 5)", () => {
  it.each([
    ["shares above 100 %", line("O1", 900), shares("O1", { P1: 0.8, P2: 0.3 }), "shares-over-100"],
    ["a negative amount that corrects nothing", line("O1", -900), shares("O1", { P1: 1 }), "negative-amount"],
    ["an unknown priority", line("O1", 900), shares("O1", { P77: 1 }), "priority-unknown"],
    [
      "a currency without a rate",
      line("O1", 900, { currency: "USD" }),
      shares("O1", { P1: 1 }),
      "currency-without-rate",
    ],
  ])("%s", (_what, one, allocations, code) => {
    const { parts, codes } = split(one, allocations);
    expect(parts).toEqual({ "not-allocated": one.cents });
    expect(codes).toEqual([code]);
  });

  it("more days on priorities than working days", () => {
    const { parts, codes } = split(staff, [], { efforts: [effort("TTA", 200, { P1: 150, P2: 51 })] });
    expect(parts).toEqual({ "not-allocated": 10_000 });
    expect(codes).toEqual(["effort-over-working-days"]);
  });

  it("says where shares end below 100 %, and takes percentages rounded to two decimals for 100 %", () => {
    expect(split(line("O1", 900), shares("O1", { P1: 0.6 })).codes).toEqual(["shares-under-100"]);
    expect(split(line("O1", 900), shares("O1", { P1: 0.33334, P2: 0.33333, P3: 0.33335 })).codes).toEqual([]);
  });

  it("says that a staff line has neither shares nor time", () => {
    expect(split(staff).codes).toEqual(["effort-missing"]);
  });

  it("says that shares are stated for a line that is not there", () => {
    expect(split(line("O1", 900), shares("O9", { P1: 1 })).codes).toEqual(["allocation-line-unknown"]);
  });
});

describe("a code that stands twice in a year", () => {
  it("counts once where both lines are the same", () => {
    const lines = [line("O1", 900), line("O1", 900, { place: { file: "other.xlsx" } })];
    const { table, findings } = priorityTable(priorities, budget({ lines }), "2019/20");
    expect(table.totalCents).toBe(900);
    expect(findings.map(({ code }) => code)).toEqual(["budget-line-repeated"]);
  });

  it("keeps both lines in the budget where they differ, neither allocated", () => {
    const lines = [line("O1", 900), line("O1", 500)];
    const allocations = shares("O1", { P1: 1 });
    const { table, findings } = priorityTable(priorities, budget({ lines, allocations }), "2019/20");
    expect(table.rows.at(-1)).toMatchObject({ priority: "not-allocated", cents: 1400 });
    expect(findings.map(({ code }) => code)).toEqual(["budget-line-twice"]);
  });
});

import type { Allocation, Budget, BudgetKind, BudgetLine } from "../../src/budget";
import { budget, effort, line, priorities } from "./build-budget";

const directorates = ["TTA", "CF", "CB", "ADM", "SGO"];
const kinds: readonly BudgetKind[] = ["staff", "operating", "project"];

/**
 * A sound budget of many lines, the same for the same seed: shares with up to four decimals of a percent, staff lines by effort,
 * lines without shares, corrections below zero, two foreign currencies.
 */
export function generatedBudget(lineCount: number, seed: number): Budget {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const lines: BudgetLine[] = [];
  const allocations: Allocation[] = [];
  for (let number = 0; number < lineCount; number += 1) {
    const code = `L${number}`;
    const isCorrection = random() < 0.05;
    const cents = below(100_000_000) * (isCorrection ? -1 : 1);
    lines.push(
      line(code, cents, {
        directorate: directorates[below(directorates.length)] ?? "TTA",
        kind: kinds[below(kinds.length)] ?? "staff",
        isCorrection,
        currency: ["EUR", "EUR", "EUR", "USD", "CHF"][below(5)] ?? "EUR",
      }),
    );
    if (random() < 0.8) allocations.push(...sharesFor(code, below, random));
  }
  return budget({
    lines,
    allocations,
    efforts: directorates.map((directorate) => {
      const workingDays = 500 + below(5_000);
      const days = priorities.map((id) => [id, below(workingDays * 10) / 100] as const);
      return effort(directorate, workingDays, Object.fromEntries(days));
    }),
    settings: {
      currency: "EUR",
      rates: new Map([
        ["USD", 0.8912],
        ["CHF", 0.9371],
      ]),
      overheadKey: null,
    },
  });
}

/** One to four shares of a line, together at most 100 %. */
function sharesFor(code: string, below: (limit: number) => number, random: () => number): Allocation[] {
  let left = 1_000_000;
  return Array.from({ length: 1 + below(4) }, () => {
    const share = random() < 0.3 ? left : below(left + 1);
    left -= share;
    return {
      line: code,
      priority: [...priorities, "not-allocated"][below(10)] ?? "P1",
      ...(random() < 0.5 ? { objective: ["SP5", "SP7", "ORG2"][below(3)] } : {}),
      share: share / 1_000_000,
      place: {},
    };
  });
}

/** A small generator of numbers in [0, 1), the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

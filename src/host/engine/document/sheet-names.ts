import { EngineError } from "../engine-error";

const LONGEST = 31;

/** @throws EngineError InvalidArgument for a name that Excel refuses for a worksheet */
export function assertSheetName(name: string): void {
  const refused =
    name.trim() === "" ||
    name.length > LONGEST ||
    /[\\/?*[\]:]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    /^history$/i.test(name);
  if (refused) {
    throw new EngineError(
      "InvalidArgument",
      `A worksheet cannot be called "${name}": 1 to ${LONGEST} characters, none of \\ / ? * [ ] : and no apostrophe at an end.`,
    );
  }
}

/** The first of "Sheet1", "Sheet2" ... that is free. */
export function freeSheetName(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (used.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** "Plan (2)" for a copy of "Plan", the next free number; cut so that it stays short enough. */
export function copiedSheetName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((other) => other.toLowerCase()));
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const candidate = stem.slice(0, LONGEST - ending.length) + ending;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

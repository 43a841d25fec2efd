/** Numbers of paper sizes in files (ECMA-376, 18.3.1.63) by their names in Office.js. */
const numbers: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};

export function paperNumberOf(name: unknown): number | undefined {
  return typeof name === "string" ? numbers[name] : undefined;
}

export function paperNameOf(number: number): string | undefined {
  return Object.keys(numbers).find((name) => numbers[name] === number);
}

import type { Scenario } from "../../budget/finance";
import type { Allocation, BudgetLine } from "../../budget/types";
import type { Finding } from "../../figures/finding";
import { plainText } from "../recognition/labels/plain-text";
import type { StatedShare } from "./read-shares";

interface Rows {
  readonly lines: readonly BudgetLine[];
  readonly allocations: readonly StatedShare[];
  readonly scenarios: readonly { readonly name: string; readonly allocations: readonly StatedShare[] }[];
}

interface Settled {
  readonly lines: readonly BudgetLine[];
  readonly allocations: readonly Allocation[];
  readonly scenarios: readonly Scenario[];
  readonly findings: readonly Finding[];
}

/**
 * Lines and shares with codes that mean one line each. Directorates number their lines for themselves: a code that several of
 * them use in one year is told apart by the directorate before it ("CB S1"), in the shares as well where they say whose they are.
 * A share that writes a line's code in other letters or blanks ("cb-01" for "CB-01") means that line.
 */
export function withOneLinePerCode({ lines, allocations, scenarios }: Rows): Settled {
  const shared = codesOfSeveral(lines);
  const settledLines = lines.map((line) =>
    shared.has(yearAndCode(line.year, line.line))
      ? { ...line, line: qualified(line.directorate, line.line) }
      : line,
  );
  const known = new Set(settledLines.map(({ line }) => line));
  const spellings = spellingsOf(known);
  const settle = ({ directorate, ...share }: StatedShare): Allocation => {
    const own = directorate === undefined ? share.line : qualified(directorate, share.line);
    const line =
      [own, share.line].find((each) => known.has(each)) ??
      spellings.get(foldedCode(own)) ??
      spellings.get(foldedCode(share.line));
    return { ...share, line: line ?? share.line };
  };
  return {
    lines: settledLines,
    allocations: allocations.map(settle),
    scenarios: scenarios.map((scenario) => ({ ...scenario, allocations: scenario.allocations.map(settle) })),
    findings: settledLines.flatMap((line, at): Finding[] => {
      const code = lines[at]?.line ?? line.line;
      return line.line === code
        ? []
        : [
            {
              severity: "info",
              code: "budget-line-renamed",
              ...line.place,
              facts: { line: code, name: line.line },
            },
          ];
    }),
  };
}

/** The codes that stand for lines of several directorates, each stated by tables of its own. */
function codesOfSeveral(lines: readonly BudgetLine[]): ReadonlySet<string> {
  const whose = new Map<string, string>();
  const several = new Set<string>();
  for (const { year, line, directorate } of lines) {
    const key = yearAndCode(year, line);
    const before = whose.get(key);
    if (before !== undefined && before !== directorate) several.add(key);
    whose.set(key, directorate);
  }
  return several;
}

function yearAndCode(year: string, code: string): string {
  return `${year}|${code}`;
}

function qualified(directorate: string, code: string): string {
  return `${directorate} ${code}`;
}

/** Codes by what is left of them without case, accents and blanks, where that is one code's alone. */
function spellingsOf(codes: ReadonlySet<string>): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  const shared = new Set<string>();
  for (const code of codes) {
    const folded = foldedCode(code);
    if (spellings.has(folded)) shared.add(folded);
    spellings.set(folded, code);
  }
  for (const folded of shared) spellings.delete(folded);
  return spellings;
}

function foldedCode(code: string): string {
  return plainText(code).replace(/[\s_.-]/g, "");
}

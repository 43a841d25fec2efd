import type { PriorityRow } from "../../budget/types";
import type { FiscalYear } from "../../figures/figure";
import type { Plan } from "../../plan/types";
import { fiscalYearsIn, withoutFiscalYears } from "../recognition/labels/fiscal-year-text";
import { plainText } from "../recognition/labels/plain-text";
import type { Column } from "./column-kinds";
import { columnNamed } from "./header-words";
import { priorityRowOf, unknownPriorityCode } from "./priority-names";
import { unitPattern } from "./units";

export type { Column } from "./column-kinds";

/** What a header says: the column it heads, and the unit in brackets or behind it, as plain text. */
export interface Header {
  readonly column: Column | null;
  /** The row of the table by priority that a wide table's column is for; a code that the plan lacks as it stands. */
  readonly priority: PriorityRow | null;
  /** The name in "Scenario: more integrity", as written; null where the column itself names scenarios. */
  readonly scenario: string | null;
  readonly unit: string;
  /** The fiscal year in "Budget 2019/20". */
  readonly year: FiscalYear | null;
}

const scenarioHeader = /^scenarios?(?: ?[:\u2013-] ?(.+))?$/;
const languagesApart = /\s*[/|\n]\s*|\s+[-\u2013\u2014]\s+/;

const memos = new WeakMap<Plan, Map<string, Header>>();
const memoLimit = 20_000;

/**
 * Reads a header of a finance table; every part is null where the text heads nothing known. A header in two languages, "Amount /
 * Montant", is what its parts agree on. Any text of a sheet may be a header, so that the same text is read once.
 */
export function readHeader(text: string, plan: Plan): Header {
  const memo = memos.get(plan) ?? new Map<string, Header>();
  const known = memo.get(text);
  if (known !== undefined) return known;
  if (memo.size >= memoLimit) memo.clear();
  const header = headerIn(text, plan);
  memos.set(plan, memo.set(text, header));
  return header;
}

function headerIn(text: string, plan: Plan): Header {
  const whole = readWhole(text, plan);
  if (isKnown(whole)) return whole;
  const known = text
    .split(languagesApart)
    .map((part) => readWhole(part, plan))
    .filter(isKnown);
  const [first, ...others] = known;
  const agree = others.every(({ column, priority }) => {
    return column === first?.column && priority === first.priority;
  });
  return first !== undefined && agree ? { ...first, unit: whole.unit, year: whole.year } : whole;
}

function isKnown({ column, priority }: Header): boolean {
  return column !== null || priority !== null;
}

function readWhole(text: string, plan: Plan): Header {
  const plain = plainText(text)
    .replace(/[*:? ]+$/, "")
    .trim();
  const unit = [...plain.matchAll(unitPattern)].map(([found]) => found).join(" ");
  const named = scenarioHeader.exec(plain);
  if (named !== null) {
    const name = named[1] === undefined ? null : text.slice(text.search(/[:\u2013-]/) + 1).trim();
    return { column: "scenario", priority: null, scenario: name, unit, year: null };
  }
  const [year = null, ...otherYears] = fiscalYearsIn(plain);
  const bare = withoutFiscalYears(plain.replace(unitPattern, " "))
    .replace(/\s+/g, " ")
    .replace(/^[ ,;:-]+|[ ,;:-]+$/g, "");
  const column =
    columnNamed(bare) ??
    columnNamed(plain) ??
    timeColumn(bare, unit) ??
    columnWithoutWords(plain, bare, year);
  return {
    column,
    priority: column === null ? (priorityRowOf(bare, plan) ?? unknownPriorityCode(bare, plan)) : null,
    scenario: null,
    unit,
    year: otherYears.length === 0 ? year : null,
  };
}

/** "Effort (%)" heads shares of the working days, "Effort (days)" or "Temps" days. */
function timeColumn(bare: string, unit: string): Column | null {
  const isTime = /^(?:(?:staff )?(?:effort|time|temps)(?: (?:spent|allocated|consacre|de travail))?)$/.test(
    bare,
  );
  if (!isTime) return null;
  return unit.includes("%") || /per ?cent|pour ?cent/.test(unit) ? "share" : "days";
}

/** "%" heads shares; a bare year, amounts of that year. */
function columnWithoutWords(plain: string, bare: string, year: FiscalYear | null): Column | null {
  if (bare !== "") return null;
  if (plain === "%") return "share";
  return year === null ? null : "amount";
}

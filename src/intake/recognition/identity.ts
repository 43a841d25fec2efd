import type { FiscalYear } from "../../figures/figure";
import type { Finding } from "../../figures/finding";
import { directorateIn, directorateOf } from "./labels/directorate-text";
import { fiscalYearsIn } from "./labels/fiscal-year-text";
import { readPeriod, type PeriodLabel } from "./labels/period-label";
import { plainText } from "./labels/plain-text";
import type { Heading, Mention } from "./tables/section";

/** Whose report a file is, and of which year; null where it does not say, or says two things. */
export interface Identity {
  readonly directorate: string | null;
  readonly year: FiscalYear | null;
  /** Without the file's name. */
  readonly findings: readonly Finding[];
}

/** A sheet's headings, for the file's identity. */
export interface SheetHeadings {
  readonly sheet: string;
  readonly headings: readonly Heading[];
  /** The sheet holds figures. */
  readonly holdsFigures: boolean;
}

/**
 * Whose report a file is and of which fiscal year: what its cells state ("Directorate: …"), else what its titles
 * mention, else its sheets' names, else its own name. Where the cells that state it differ from each other nothing is
 * taken: each table then has its own. A file's name that contradicts its cells is said.
 */
export function identityOf(file: string, sheets: readonly SheetHeadings[]): Identity {
  const stem = stemOf(file);
  const directorates = mentionsOf(sheets, ({ directorate }) => directorate);
  const years = mentionsOf(sheets, ({ year }) => year);
  const fileYears = fiscalYearsIn(plainText(stem));
  const fileYear = fileYears.length === 1 ? (fileYears[0] ?? null) : null;
  const fileDirectorate = directorateIn(stem);
  const sheetDirectorate = directorateOfSheets(sheets);
  const statedYear = statedOf(years);
  const findings: Finding[] =
    statedYear !== null && fileYear !== null && statedYear.value !== fileYear
      ? [
          {
            severity: "error",
            code: "year-contradicts-file-name",
            sheet: statedYear.sheet,
            cell: statedYear.cell,
            facts: { year: statedYear.value, named: fileYear },
          },
        ]
      : [];
  return {
    directorate: statedOf(directorates)?.value ?? sheetDirectorate ?? fileDirectorate,
    year: findings.length > 0 ? null : (statedYear?.value ?? fileYear),
    findings,
  };
}

/** The one directorate that a sheet's name says, unless figures stand on other sheets too: theirs may be another's. */
function directorateOfSheets(sheets: readonly SheetHeadings[]): string | null {
  const named = sheets.flatMap((one) => {
    const directorate = directorateOf(one.sheet);
    return directorate === null ? [] : [{ ...one, directorate }];
  });
  const [one, ...others] = named;
  if (one === undefined || others.length > 0) return null;
  const elsewhere = sheets.some(({ sheet, holdsFigures }) => holdsFigures && sheet !== one.sheet);
  return one.holdsFigures && elsewhere ? null : one.directorate;
}

type PlacedMention<Value> = Mention<Value> & { readonly sheet: string };

function mentionsOf<Value>(
  sheets: readonly SheetHeadings[],
  pick: (heading: Heading) => Mention<Value> | null,
): readonly PlacedMention<Value>[] {
  return sheets.flatMap(({ sheet, headings }) =>
    headings.flatMap((heading) => {
      const mention = pick(heading);
      return mention === null ? [] : [{ ...mention, sheet }];
    }),
  );
}

/** What the labelled mentions state, else the names alone, else the titles; null where they do not agree. */
function statedOf<Value>(mentions: readonly PlacedMention<Value>[]): PlacedMention<Value> | null {
  const [telling = []] = (["labelled", "alone", "in-title"] as const)
    .map((way) => mentions.filter(({ said }) => said === way))
    .filter(({ length }) => length > 0);
  const [first] = telling;
  return first !== undefined && telling.every(({ value }) => value === first.value) ? first : null;
}

/** The quarter that a file's name states: "CF_Q3_2019-20.xlsx"; null where it states none. */
export function periodOfFile(file: string): PeriodLabel | null {
  const period = readPeriod(plainText(stemOf(file)))?.label ?? null;
  return period?.quarter === undefined || period.toDate === true ? null : period;
}

/** A file's name without its ending, as words; "2019_20" is a year as "2019-20" is. */
function stemOf(file: string): string {
  return file
    .replace(/\.[^.]+$/, "")
    .replace(/(20\d\d)_(20\d\d|\d\d)(?!\d)/g, "$1-$2")
    .replaceAll("_", " ");
}

import type { FiscalYear } from "../../../figures/figure";
import type { SourceCell } from "../../source-workbook";
import { cellAddress } from "../grid/address";
import { apartIn, type Apart } from "../labels/apart-text";
import { directorateIn, directorateOf } from "../labels/directorate-text";
import { fiscalYearsIn } from "../labels/fiscal-year-text";
import type { HeaderText } from "../labels/header-text";
import { isProse, plainText, wordsOf } from "../labels/plain-text";
import { readPeriod, type PeriodLabel } from "../labels/period-label";
import type { Role } from "../labels/role-words";
import { headerOf, shownText } from "./label-reader";

/** Who or when, as a heading states it. */
export interface Mention<Value> {
  readonly value: Value;
  /** "Directorate: …" and "Fiscal year …" say what they state; a name that stands alone heads; a title only mentions it. */
  readonly said: "labelled" | "alone" | "in-title";
  readonly cell: string;
}

/** What a row of headings says of the tables below it. */
export interface Heading {
  readonly directorate: Mention<string> | null;
  readonly year: Mention<FiscalYear> | null;
  /** "Previous year", "2018", "Example"; "own" for "Current year". */
  readonly apart: Apart | "own" | null;
  readonly period: PeriodLabel | null;
  readonly role: Role | null;
  readonly cumulative: boolean;
}

const directorateLabel =
  /^(?:reporting )?(?:directorate|direction|department|departement|service|entity|entite|unit|office|bureau)(?: ?[/|] ?(?:directorate|direction))?$/;
const directorateLine =
  /^(?:reporting )?(?:directorate|direction|department|département|service|entity|entité|unit|unité)(?: ?[/|] ?(?:directorate|direction))? ?(?::|[-–—] ) ?(.{2,80})$/iu;
const yearLabel =
  /(?:fiscal year|financial year|exercice|annee (?:fiscale|financiere|budgetaire)|reporting year|\bfy\b|^year|^annee)/;

/** What the cells of a row without figures say of what stands below: who, when, targets or actuals. */
export function readHeading(cells: readonly SourceCell[]): Heading {
  const parts = cells.map((cell, index) => readCell(cell, cells.slice(index + 1)));
  return {
    directorate: best(parts.map(({ directorate }) => directorate)),
    year: best(parts.map(({ year }) => year)),
    apart: parts.find(({ apart }) => apart !== null)?.apart ?? null,
    period: parts.find(({ period }) => period !== null)?.period ?? null,
    role: parts.find(({ role }) => role !== null)?.role ?? null,
    cumulative: parts.some(({ cumulative }) => cumulative),
  };
}

function readCell(cell: SourceCell, others: readonly SourceCell[]): Heading {
  const text = shownText(cell);
  const header = headerOf(cell);
  if (cell.value.kind === "number")
    return { ...silent, apart: header?.period == null ? null : apartIn(text) };
  if (cell.value.kind !== "text" || text === "" || text.length > 200 || isProse(text)) return silent;
  const place = cellAddress(cell.row, cell.column);
  const words = wordsOf(text).length;
  const titled = header !== null && header.restWords <= 6 && (words <= 4 || !/[.!?;]$/.test(text));
  return {
    directorate: directorateStated(text, others.map(shownText), place),
    year: yearIn(text, shownText(others[0]), place),
    apart: titled ? apartIn(text) : null,
    period: titled && isTitleOfPeriod(header) ? header.period : null,
    role:
      header !== null && header.restWords === 0 && header.roles.length === 1
        ? (header.roles[0] ?? null)
        : null,
    cumulative: header?.cumulative === true && wordsOf(text).length <= 12,
  };
}

function directorateStated(text: string, others: readonly string[], cell: string): Mention<string> | null {
  const named = directorateLine.exec(text)?.[1]?.trim();
  const isLabel = directorateLabel.test(plainText(text).replace(/ ?:$/, ""));
  const beside = isLabel && !headsColumn(text, others) ? (others[0] ?? "").trim() : "";
  const stated = named ?? beside;
  if (stated !== "") {
    const known = directorateIn(stated) ?? directorateOf(text);
    return { value: known ?? stated, said: "labelled", cell };
  }
  const alone = directorateOf(text);
  if (alone !== null) return { value: alone, said: "alone", cell };
  const known = wordsOf(text).length <= 24 ? directorateIn(text) : null;
  return known === null ? null : { value: known, said: "in-title", cell };
}

/**
 * "Directorate | Working days | P1 | P2" heads columns: what stands beside is another header, not whose report it is. A form has a
 * colon, a directorate that is known, or nothing else in its row.
 */
function headsColumn(text: string, [next = "", ...further]: readonly string[]): boolean {
  if (text.trim().endsWith(":") || directorateIn(next) !== null) return false;
  return further.some((each) => each.trim() !== "");
}

function yearIn(text: string, next: string, cell: string): Mention<FiscalYear> | null {
  const plain = plainText(text);
  const span = readPeriod(plain)?.label;
  const own = span?.annual === true && span.year !== undefined ? [span.year] : fiscalYearsIn(plain);
  const labelled = yearLabel.test(plain);
  const years = own.length === 0 && labelled ? fiscalYearsIn(plainText(next)) : own;
  const [year] = years;
  return year !== undefined && years.length === 1
    ? { value: year, said: labelled ? "labelled" : "in-title", cell }
    : null;
}

/** A quarter heads what stands below it; a month or a date only where little else is said: "Printed in July 2020" does not. */
function isTitleOfPeriod({ period, restWords }: HeaderText): boolean {
  if (period === null) return false;
  const { quarter, month, unusable } = period;
  if (quarter !== undefined && month === undefined) return true;
  return (month ?? unusable) !== undefined && restWords <= 1;
}

function best<Value>(mentions: readonly (Mention<Value> | null)[]): Mention<Value> | null {
  const known = mentions.filter((mention) => mention !== null);
  return known.find(({ said }) => said === "labelled") ?? known[0] ?? null;
}

const silent: Heading = {
  directorate: null,
  year: null,
  apart: null,
  period: null,
  role: null,
  cumulative: false,
};

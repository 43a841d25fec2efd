import type { Position, Rectangle } from "../area";
import type { TableArea } from "../engine";
import type { Token } from "./tokens";

const SPECIFIERS = ["#All", "#Data", "#Headers", "#Totals", "#This Row"] as const;
type Specifier = (typeof SPECIFIERS)[number];

/** `Table[[#Headers],[First]:[Last]]` in its parts. No table: the one that the formula stands in. */
export interface StructuredReference {
  readonly table: string;
  readonly specifiers: readonly Specifier[];
  readonly first: string | null;
  readonly last: string | null;
}

/** The parts of a token of kind `structured`; null for what is not Excel's. */
export function parseStructuredReference(token: Token): StructuredReference | null {
  const bracket = token.text.indexOf("[");
  const table = token.text.slice(0, bracket);
  const inside = token.text.slice(bracket + 1, -1).trim();
  if (inside.startsWith("@")) {
    const columns = columnsOf(inside.slice(1).trim());
    return columns === null ? null : { table, specifiers: ["#This Row"], ...columns };
  }
  const specifiers: Specifier[] = [];
  let rest = inside;
  for (let part = leadingSpecifier(rest); part !== null; part = leadingSpecifier(rest)) {
    specifiers.push(part.specifier);
    rest = part.rest;
  }
  const columns = columnsOf(rest);
  return columns === null ? null : { table, specifiers, ...columns };
}

const LEADING = /^(?:\[\s*(#[A-Za-z ]+?)\s*\]|(#[A-Za-z ]+?))\s*(?:,\s*|$)/;

function leadingSpecifier(text: string): { readonly specifier: Specifier; readonly rest: string } | null {
  const found = LEADING.exec(text);
  const word = found?.[1] ?? found?.[2];
  const specifier = SPECIFIERS.find((known) => known.toLowerCase() === word?.toLowerCase());
  return found === null || specifier === undefined ? null : { specifier, rest: text.slice(found[0].length) };
}

const PART = String.raw`\[((?:'.|[^'\[\]])*)\]`;
const ONE = new RegExp(`^${PART}$`);
const SEVERAL = new RegExp(String.raw`^${PART}\s*:\s*${PART}$`);
const BARE = /^(?:'.|[^'[\]#@])*$/;

function columnsOf(text: string): Pick<StructuredReference, "first" | "last"> | null {
  if (text === "") return { first: null, last: null };
  const several = SEVERAL.exec(text);
  if (several !== null) return { first: unescaped(several[1]), last: unescaped(several[2]) };
  const one = ONE.exec(text)?.[1] ?? BARE.exec(text)?.[0];
  return one === undefined ? null : { first: unescaped(one), last: unescaped(one) };
}

const unescaped = (name = ""): string => name.trim().replaceAll(/'(.)/g, "$1");
const escaped = (name: string): string => name.replaceAll(/['[\]#@]/g, "'$&");

/** The reference as text again. */
export function structuredText({ table, specifiers, first, last }: StructuredReference): string {
  const one = first === null ? "" : escaped(first);
  const isRange = first !== null && last !== null && first !== last;
  const columns = isRange ? `[${one}]:[${escaped(last)}]` : one;
  if (specifiers.length === 1 && specifiers[0] === "#This Row") {
    const plain = columns === "" || (/^[\p{L}\p{N}_]+$/u.test(columns) && !isRange);
    return `${table}[@${plain || isRange ? columns : `[${columns}]`}]`;
  }
  if (specifiers.length === 0) return isRange ? `${table}[${columns}]` : `${table}[${one}]`;
  if (first === null && specifiers.length === 1) return `${table}[${specifiers.join("")}]`;
  const words = specifiers.map((specifier) => `[${specifier}]`).join(",");
  if (first === null) return `${table}[${words}]`;
  return `${table}[${words},${isRange ? columns : `[${one}]`}]`;
}

/** The cells that a structured reference means; "#REF!" when the table has none such, "#VALUE!" beside the table. */
export function cellsOfStructuredReference(
  { specifiers, first, last }: StructuredReference,
  table: TableArea,
  formulaAt: Position,
): Rectangle | "#REF!" | "#VALUE!" {
  const columns = columnSpan(table, first, last);
  const rows = rowSpan(table, specifiers, formulaAt);
  if (columns === null || rows === null) return "#REF!";
  if (rows === "#VALUE!") return rows;
  return { top: rows[0], left: columns[0], bottom: rows[1], right: columns[1] };
}

function columnSpan(
  table: TableArea,
  first: string | null,
  last: string | null,
): readonly [number, number] | null {
  if (first === null || last === null) return [table.area.left, table.area.right];
  const place = (name: string): number =>
    table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
  const [one, other] = [place(first), place(last)];
  if (one < 0 || other < 0) return null;
  return [table.area.left + Math.min(one, other), table.area.left + Math.max(one, other)];
}

function rowSpan(
  { area, hasHeaders, hasTotals }: TableArea,
  specifiers: readonly Specifier[],
  formulaAt: Position,
): readonly [number, number] | "#VALUE!" | null {
  const data = [area.top + (hasHeaders ? 1 : 0), area.bottom - (hasTotals ? 1 : 0)] as const;
  if (specifiers.includes("#All")) return [area.top, area.bottom];
  if (specifiers.includes("#This Row")) {
    const inside = formulaAt.row >= data[0] && formulaAt.row <= data[1];
    return inside ? [formulaAt.row, formulaAt.row] : "#VALUE!";
  }
  const parts = (specifiers.length === 0 ? ["#Data" as const] : specifiers).map((specifier) => {
    if (specifier === "#Headers") return hasHeaders ? ([area.top, area.top] as const) : null;
    if (specifier === "#Totals") return hasTotals ? ([area.bottom, area.bottom] as const) : null;
    return data;
  });
  const known = parts.filter((part) => part !== null);
  if (known.length === 0) return null;
  return [Math.min(...known.map(([top]) => top)), Math.max(...known.map(([, bottom]) => bottom))];
}

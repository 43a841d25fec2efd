import { cellAddress, columnIndex, columnLetters, COLUMN_LIMIT, quotedSheetName, ROW_LIMIT } from "../area";
import type { Rectangle } from "../area";
import { formulaOf, type Token, tokenize } from "./tokens";

/** A reference's corners, with what the dollar signs hold fast. */
export interface Reference extends Rectangle {
  readonly kind: "cell" | "cells" | "columns" | "rows";
  readonly fixed: {
    readonly top: boolean;
    readonly left: boolean;
    readonly bottom: boolean;
    readonly right: boolean;
  };
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([0-9]{1,7})$/;

/** The corners of "A1", "$B$2:F9", "C:F", "2:9" in their right order; null for what lies outside a worksheet. */
export function parseReference(body: string): Reference | null {
  const [first = "", last = first] = body.split(":");
  const [one, other] = [CELL.exec(first), CELL.exec(last)];
  if (one !== null && other !== null) return cells(one, other, body.includes(":"));
  const [from, to] = [COLUMN.exec(first), COLUMN.exec(last)];
  if (from !== null && to !== null) {
    return ordered("columns", [0, columnIndex(from[2] ?? "")], [ROW_LIMIT - 1, columnIndex(to[2] ?? "")], {
      top: true,
      left: from[1] === "$",
      bottom: true,
      right: to[1] === "$",
    });
  }
  const [above, below] = [ROW.exec(first), ROW.exec(last)];
  if (above === null || below === null) return null;
  return ordered("rows", [Number(above[2]) - 1, 0], [Number(below[2]) - 1, COLUMN_LIMIT - 1], {
    top: above[1] === "$",
    left: true,
    bottom: below[1] === "$",
    right: true,
  });
}

function cells(one: RegExpExecArray, other: RegExpExecArray, range: boolean): Reference | null {
  return ordered(
    range ? "cells" : "cell",
    [Number(one[4]) - 1, columnIndex(one[2] ?? "")],
    [Number(other[4]) - 1, columnIndex(other[2] ?? "")],
    { top: one[3] === "$", left: one[1] === "$", bottom: other[3] === "$", right: other[1] === "$" },
  );
}

type Corner = readonly [row: number, column: number];

function ordered(
  kind: Reference["kind"],
  [row, column]: Corner,
  [otherRow, otherColumn]: Corner,
  fixed: Reference["fixed"],
): Reference | null {
  if (Math.min(row, otherRow) < 0 || Math.max(row, otherRow) >= ROW_LIMIT) return null;
  if (Math.max(column, otherColumn) >= COLUMN_LIMIT) return null;
  const upright = row <= otherRow;
  const forward = column <= otherColumn;
  return {
    kind,
    top: upright ? row : otherRow,
    bottom: upright ? otherRow : row,
    left: forward ? column : otherColumn,
    right: forward ? otherColumn : column,
    fixed: {
      top: upright ? fixed.top : fixed.bottom,
      bottom: upright ? fixed.bottom : fixed.top,
      left: forward ? fixed.left : fixed.right,
      right: forward ? fixed.right : fixed.left,
    },
  };
}

/** "$B$2:F9" again. */
export function referenceText(reference: Reference): string {
  const { kind, fixed } = reference;
  const dollar = (held: boolean): string => (held ? "$" : "");
  const column = (index: number, held: boolean): string => dollar(held) + columnLetters(index);
  const row = (index: number, held: boolean): string => dollar(held) + String(index + 1);
  if (kind === "columns")
    return `${column(reference.left, fixed.left)}:${column(reference.right, fixed.right)}`;
  if (kind === "rows") return `${row(reference.top, fixed.top)}:${row(reference.bottom, fixed.bottom)}`;
  const first = column(reference.left, fixed.left) + row(reference.top, fixed.top);
  if (kind === "cell") return first;
  return `${first}:${column(reference.right, fixed.right)}${row(reference.bottom, fixed.bottom)}`;
}

/** "'My sheet'!$A$1:$B$2": an area as names and charts write it. */
export function absoluteAddress(sheetName: string, area: Rectangle): string {
  const fixed = { top: true, left: true, bottom: true, right: true };
  const kind =
    area.top === 0 && area.bottom === ROW_LIMIT - 1
      ? "columns"
      : area.left === 0 && area.right === COLUMN_LIMIT - 1
        ? "rows"
        : cellAddress(area.top, area.left) === cellAddress(area.bottom, area.right)
          ? "cell"
          : "cells";
  return `${quotedSheetName(sheetName)}!${referenceText({ ...area, kind, fixed })}`;
}

/** What becomes of a reference: another one, or null when the cells it pointed at are gone. */
export type Move = (reference: Reference, sheet: string | undefined) => Reference | null;

/** The formula with each reference moved; the same text where none moved. A lost one becomes #REF!. */
export function moveReferences(formula: string, move: Move): string {
  return rewrite(formula, (token) => {
    if (token.kind !== "reference" || token.body === undefined) return token.text;
    const reference = parseReference(token.body);
    if (reference === null) return token.text;
    const moved = move(reference, token.sheet);
    if (moved === reference) return token.text;
    if (moved === null) return "#REF!";
    return token.text.slice(0, token.text.length - token.body.length) + referenceText(moved);
  });
}

/** The formula with a sheet's new name; with null, references to the sheet are lost. Names are matched in any case. */
export function renameSheetInFormula(formula: string, name: string, to: string | null): string {
  return rewrite(formula, (token) => {
    if (token.sheet === undefined || token.sheet.toLowerCase() !== name.toLowerCase()) return token.text;
    return to === null ? "#REF!" : `${quotedSheetName(to)}!${token.body ?? ""}`;
  });
}

/** The formula with each token's text replaced. */
export const rewrite = (formula: string, replace: (token: Token) => string): string =>
  formulaOf(tokenize(formula).map((token) => ({ ...token, text: replace(token) })));

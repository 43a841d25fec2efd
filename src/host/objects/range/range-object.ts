import { columnCount, coversWholeColumns, coversWholeRows, rowCount, type Area } from "../../engine";
import { invalidArgument, itemNotFound, WireError } from "../../protocol/wire-error";
import type { WireObject } from "../../protocol/wire-object";
import { flag, oneOf, record, text, wholeNumber } from "../arguments";
import type { ProtectionOption } from "../context";
import { ConditionalFormatCollectionObject } from "../format/conditional-format-collection";
import { RangeFormatObject } from "../format/range-format";
import { findCell, searchCriteria } from "./find";
import * as geometry from "./geometry";
import { columnProperties, rowProperties } from "./line-properties";
import { areaOfArgument } from "./range-argument";
import { RangeCells } from "./range-cells";
import { RangeSortObject } from "./range-sort";

const clearWhat = {
  All: "all",
  Contents: "contents",
  Formats: "formats",
  ResetContents: "contents",
} as const;

/** `Excel.Range`: what is done with cells, and the ranges that lead from one to another. */
export class RangeObject extends RangeCells {
  get Worksheet(): WireObject {
    return this.context.worksheet(this.area.sheet);
  }

  get Format(): WireObject {
    return new RangeFormatObject(this.context, [this.area]);
  }

  get ConditionalFormats(): WireObject {
    return new ConditionalFormatCollectionObject(this.context, [this.area]);
  }

  get Sort(): WireObject {
    return new RangeSortObject(this.context, this.area);
  }

  /* ------------------------------------------------------ other ranges */

  GetCell(row: unknown, column: unknown): WireObject {
    return this.#range(geometry.cellAt(this.area, wholeNumber(row), wholeNumber(column)));
  }

  GetRow(row: unknown): WireObject {
    return this.#range(geometry.rowAt(this.area, wholeNumber(row)));
  }

  GetColumn(column: unknown): WireObject {
    return this.#range(geometry.columnAt(this.area, wholeNumber(column)));
  }

  GetLastRow(): WireObject {
    return this.#range(geometry.rowAt(this.area, rowCount(this.area) - 1));
  }

  GetLastColumn(): WireObject {
    return this.#range(geometry.columnAt(this.area, columnCount(this.area) - 1));
  }

  GetLastCell(): WireObject {
    return this.#range(geometry.cellAt(this.area, rowCount(this.area) - 1, columnCount(this.area) - 1));
  }

  GetOffsetRange(rows: unknown, columns: unknown): WireObject {
    return this.#range(geometry.offset(this.area, wholeNumber(rows), wholeNumber(columns)));
  }

  GetResizedRange(rows: unknown, columns: unknown): WireObject {
    return this.#range(geometry.resizedBy(this.area, wholeNumber(rows), wholeNumber(columns)));
  }

  GetAbsoluteResizedRange(rows: unknown, columns: unknown): WireObject {
    return this.#range(geometry.resizedTo(this.area, wholeNumber(rows), wholeNumber(columns)));
  }

  GetEntireRow(): WireObject {
    return this.#range(geometry.entireRows(this.area));
  }

  GetEntireColumn(): WireObject {
    return this.#range(geometry.entireColumns(this.area));
  }

  GetColumnsAfter(count: unknown): WireObject {
    return this.#range(geometry.columnsBeside(this.area, wholeNumber(count ?? 1)));
  }

  GetColumnsBefore(count: unknown): WireObject {
    return this.#range(geometry.columnsBeside(this.area, -wholeNumber(count ?? 1)));
  }

  GetRowsBelow(count: unknown): WireObject {
    return this.#range(geometry.rowsBeside(this.area, wholeNumber(count ?? 1)));
  }

  GetRowsAbove(count: unknown): WireObject {
    return this.#range(geometry.rowsBeside(this.area, -wholeNumber(count ?? 1)));
  }

  GetIntersection(other: unknown): WireObject {
    return this.GetIntersectionOrNullObject(other) ?? throwItemNotFound();
  }

  GetIntersectionOrNullObject(other: unknown): WireObject | null {
    const area = geometry.overlap(this.area, this.#areaOf(other));
    return area && this.#range(area);
  }

  GetBoundingRect(other: unknown): WireObject {
    const area = this.#areaOf(other);
    if (area.sheet !== this.area.sheet) throw invalidArgument();
    return this.#range(geometry.boundingArea(this.area, area));
  }

  /** The client asks this before it writes a large block in pieces. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (wholeNumber(rows) !== rowCount(this.area) || wholeNumber(columns) !== columnCount(this.area)) {
      throw invalidArgument();
    }
  }

  GetUsedRange(valuesOnly: unknown): WireObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? throwItemNotFound();
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): WireObject | null {
    const used = this.context.engine.cells.usedRange(this.area.sheet, flag(valuesOnly));
    const area = used && geometry.overlap(this.area, used);
    return area && this.#range(area);
  }

  GetSpillingToRange(): WireObject {
    return this.GetSpillingToRangeOrNullObject() ?? throwItemNotFound();
  }

  GetSpillingToRangeOrNullObject(): WireObject | null {
    return this.#rangeOrNull(this.context.engine.cells.spillOf(this.area));
  }

  GetSpillParent(): WireObject {
    return this.GetSpillParentOrNullObject() ?? throwItemNotFound();
  }

  GetSpillParentOrNullObject(): WireObject | null {
    return this.#rangeOrNull(this.context.engine.cells.spillParentOf(this.area));
  }

  GetMergedAreasOrNullObject(): WireObject | null {
    const merges = this.context.engine.layout
      .merges(this.area.sheet)
      .filter((merged) => geometry.overlap(this.area, merged));
    return merges.length === 0 ? null : this.context.rangeAreas(merges);
  }

  GetMergedAreas(): WireObject {
    return this.GetMergedAreasOrNullObject() ?? throwItemNotFound();
  }

  GetRowProperties(asked: unknown): unknown {
    return rowProperties(this.context.engine, this.area, asked);
  }

  GetColumnProperties(asked: unknown): unknown {
    return columnProperties(this.context.engine, this.area, asked);
  }

  Find(what: unknown, criteria: unknown): WireObject {
    return this.FindOrNullObject(what, criteria) ?? throwItemNotFound();
  }

  FindOrNullObject(what: unknown, criteria: unknown): WireObject | null {
    const found = findCell(this.context.engine, this.area, text(what), searchCriteria(criteria));
    return this.#rangeOrNull(found);
  }

  /* ----------------------------------------------------------- changes */

  Clear(applyTo: unknown): void {
    const what = applyTo ?? "All";
    if (what === "Hyperlinks" || what === "RemoveHyperlinks") return;
    const { cells, conditionalFormats } = this.context.engine;
    const part = clearWhat[oneOf(what, Object.keys(clearWhat) as (keyof typeof clearWhat)[])];
    if (part !== "formats") this.context.assertEditable(this.area);
    if (part !== "contents") this.context.assertAllowed(this.area.sheet, "allowFormatCells");
    cells.clear(this.area, part);
    if (part !== "contents") conditionalFormats.clear(this.area);
  }

  Delete(shift: unknown): void {
    this.context.assertAllowed(this.area.sheet, this.#wholeLines("allowDeleteRows", "allowDeleteColumns"));
    this.context.assertEditable(this.area);
    const direction = oneOf(shift, ["Up", "Left"]) === "Up" ? "up" : "left";
    this.context.engine.structure.remove(this.area, this.#wholeDirection("up", "left") ?? direction);
  }

  Insert(shift: unknown): WireObject {
    this.context.assertAllowed(this.area.sheet, this.#wholeLines("allowInsertRows", "allowInsertColumns"));
    const direction = oneOf(shift, ["Down", "Right"]) === "Down" ? "down" : "right";
    return this.#range(
      this.context.engine.structure.insert(this.area, this.#wholeDirection("down", "right") ?? direction),
    );
  }

  Merge(across: unknown): void {
    this.context.assertAllowed(this.area.sheet, "nothing");
    this.context.engine.layout.merge(this.area, flag(across));
  }

  Unmerge(): void {
    this.context.assertAllowed(this.area.sheet, "nothing");
    this.context.engine.layout.unmerge(this.area);
  }

  CopyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): void {
    if (flag(skipBlanks) || flag(transpose)) throw new WireError("UnsupportedOperation");
    this.context.assertEditable(this.area);
    const type = oneOf(copyType ?? "All", ["All", "Formulas", "Values", "Formats"]);
    const what = type.toLowerCase() as "all" | "formulas" | "values" | "formats";
    this.context.engine.cells.copy(this.#areaOf(source), this.area, what);
  }

  ReplaceAll(what: unknown, replacement: unknown, criteria: unknown): number {
    this.context.assertEditable(this.area);
    const { completeMatch, matchCase } = record(criteria ?? {});
    return this.#replace(text(what), text(replacement), completeMatch === true, matchCase === true);
  }

  Select(): void {
    this.context.selection.select([this.area]);
  }

  Calculate(): void {
    this.context.engine.calculation.calculate();
  }

  SetDirty(): void {
    this.context.engine.calculation.calculate("full");
  }

  #replace(what: string, replacement: string, complete: boolean, matchCase: boolean): number {
    const { cells } = this.context.engine;
    const used = cells.usedRange(this.area.sheet, true);
    const area = used && geometry.overlap(this.area, used);
    if (!area) return 0;
    const escaped = what.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
    const pattern = new RegExp(complete ? `^${escaped}$` : escaped, matchCase ? "gu" : "giu");
    let count = 0;
    const inputs = (cells.readBlock(area, ["formulas"]).formulas ?? []).map((row) =>
      row.map((cell) => {
        const before = String(cell);
        const after = before.replace(pattern, () => {
          count += 1;
          return replacement;
        });
        return after === before ? null : after;
      }),
    );
    if (count > 0) cells.writeBlock(area, inputs);
    return count;
  }

  /** Whole rows can only move down or up, whole columns only sideways, whatever was asked. */
  #wholeDirection<Vertical, Sideways>(vertical: Vertical, sideways: Sideways): Vertical | Sideways | null {
    if (coversWholeRows(this.area)) return vertical;
    return coversWholeColumns(this.area) ? sideways : null;
  }

  /** What a protection must allow for lines to come or go; cells by themselves never do. */
  #wholeLines<Option extends ProtectionOption>(rows: Option, columns: Option): Option | "nothing" {
    return this.#wholeDirection(rows, columns) ?? "nothing";
  }

  #areaOf(argument: unknown): Area {
    return areaOfArgument(this.context, this.area.sheet, argument);
  }

  #range(area: Area): WireObject {
    return this.context.range(area);
  }

  #rangeOrNull(area: Area | null): WireObject | null {
    return area && this.#range(area);
  }
}

function throwItemNotFound(): never {
  throw itemNotFound();
}

import type { Area } from "../../engine";
import { invalidArgument } from "../../protocol/wire-error";
import { WireObject } from "../../protocol/wire-object";
import type { HostContext } from "../context";
import { charactersOfWidth, pointsOfWidth } from "../range/measures";
import { FormatProtectionObject } from "./format-protection";
import { RangeBorderCollectionObject } from "./range-borders";
import { RangeFillObject } from "./range-fill";
import { RangeFontObject } from "./range-font";
import { StyledAreas } from "./styled-areas";
import { fileHorizontal, fileVertical, officeHorizontal, officeVertical } from "./words";

/** Rows and columns beyond this are taken to be like the ones before: nobody sizes a million rows one by one. */
const sampleSize = 1000;

/** `Excel.RangeFormat`: alignment, sizes, and the ways to fill, font, borders and protection. */
export class RangeFormatObject extends WireObject {
  readonly wireClass = "RangeFormat";
  readonly #styled: StyledAreas;

  constructor(
    private readonly context: HostContext,
    areas: readonly Area[],
  ) {
    super();
    this.#styled = new StyledAreas(context, areas);
  }

  get Fill(): WireObject {
    return new RangeFillObject(this.#styled);
  }

  get Font(): WireObject {
    return new RangeFontObject(this.#styled);
  }

  get Borders(): WireObject {
    return new RangeBorderCollectionObject(this.#styled);
  }

  get Protection(): WireObject {
    return new FormatProtectionObject(this.#styled);
  }

  get HorizontalAlignment(): string | null {
    return officeHorizontal(this.#styled.read(({ alignment }) => alignment.horizontal));
  }

  set HorizontalAlignment(word: unknown) {
    this.#styled.change({ alignment: { horizontal: fileHorizontal(String(word)) } });
  }

  get VerticalAlignment(): string | null {
    return officeVertical(this.#styled.read(({ alignment }) => alignment.vertical));
  }

  set VerticalAlignment(word: unknown) {
    this.#styled.change({ alignment: { vertical: fileVertical(String(word)) } });
  }

  get WrapText(): boolean | null {
    return this.#styled.read(({ alignment }) => alignment.wrap);
  }

  set WrapText(wrap: unknown) {
    this.#styled.change({ alignment: { wrap: wrap === true } });
  }

  get IndentLevel(): number | null {
    return this.#styled.read(({ alignment }) => alignment.indent);
  }

  set IndentLevel(level: unknown) {
    const indent = Number(level);
    if (!Number.isInteger(indent) || indent < 0 || indent > 250) throw invalidArgument();
    this.#styled.change({ alignment: { indent } });
  }

  get TextOrientation(): number | null {
    return this.#styled.read(({ alignment }) => alignment.rotation);
  }

  set TextOrientation(degrees: unknown) {
    const rotation = Number(degrees);
    if (!Number.isInteger(rotation) || (Math.abs(rotation) > 90 && rotation !== 180)) throw invalidArgument();
    this.#styled.change({ alignment: { rotation } });
  }

  get ColumnWidth(): number | null {
    const { layout } = this.context.engine;
    return this.#styled.common(({ sheet, left, right }) =>
      same(left, right, (column) => pointsOfWidth(layout.columnWidth(sheet, column))),
    );
  }

  set ColumnWidth(points: unknown) {
    const width = charactersOfWidth(size(points, 255 * 7));
    this.#styled.each(({ sheet, left, right }) => {
      this.context.assertAllowed(sheet, "allowFormatColumns");
      this.context.engine.layout.setColumnWidth(sheet, left, right, width);
    });
  }

  get RowHeight(): number | null {
    const { layout } = this.context.engine;
    return this.#styled.common(({ sheet, top, bottom }) =>
      same(top, bottom, (row) => layout.rowHeight(sheet, row)),
    );
  }

  set RowHeight(points: unknown) {
    const height = size(points, 409);
    this.#styled.each(({ sheet, top, bottom }) => {
      this.context.assertAllowed(sheet, "allowFormatRows");
      this.context.engine.layout.setRowHeight(sheet, top, bottom, height);
    });
  }

  AutofitColumns(): void {
    this.#styled.each(({ sheet, left, right }) => {
      this.context.assertAllowed(sheet, "allowFormatColumns");
      this.context.engine.layout.autofitColumns(sheet, left, right);
    });
  }

  /** Rows fit their content as long as nobody gives them a height, which is how they begin. */
  AutofitRows(): void {
    this.#styled.each(({ sheet }) => {
      this.context.assertAllowed(sheet, "allowFormatRows");
    });
  }
}

function size(points: unknown, limit: number): number {
  if (typeof points !== "number" || !(points >= 0 && points <= limit)) throw invalidArgument();
  return points;
}

function same(from: number, to: number, read: (at: number) => number): number | null {
  const first = read(from);
  const last = Math.min(to, from + sampleSize);
  for (let at = from + 1; at <= last; at += 1) if (read(at) !== first) return null;
  return first;
}

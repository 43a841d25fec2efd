import type { Area, CellMove, SheetId } from "../../engine";
import { invalidArgument, itemNotFound } from "../../protocol/wire-error";
import type { PrintSnapshot } from "../../files/snapshot";
import type { WireObject } from "../../protocol/wire-object";
import { oneOf, record } from "../arguments";
import type { HostContext } from "../context";
import { PropertyBag } from "../property-bag";
import * as geometry from "../range/geometry";
import { areaOfArgument } from "../range/range-argument";

const inch = 72;
const centimetre = 72 / 2.54;
const units = { Points: 1, Inches: inch, Centimeters: centimetre } as const;
const sides = ["left", "right", "top", "bottom", "header", "footer"] as const;

const headerPath = "headersFooters/defaultForAllPages/";
const places = [
  { code: "L", name: "left" },
  { code: "C", name: "center" },
  { code: "R", name: "right" },
] as const;

/** Excel's own page: A4 upright, "normal" margins in points. */
const defaults = {
  orientation: "Portrait",
  paperSize: "A4",
  blackAndWhite: false,
  centerHorizontally: false,
  centerVertically: false,
  draftMode: false,
  firstPageNumber: "",
  printComments: "NoComments",
  printErrors: "AsDisplayed",
  printGridlines: false,
  printHeadings: false,
  printOrder: "DownThenOver",
  leftMargin: 0.7 * inch,
  rightMargin: 0.7 * inch,
  topMargin: 0.75 * inch,
  bottomMargin: 0.75 * inch,
  headerMargin: 0.3 * inch,
  footerMargin: 0.3 * inch,
  zoom: { scale: 100 },
  "headersFooters/state": "Default",
  "headersFooters/useSheetMargins": true,
  "headersFooters/useSheetScale": true,
  ...Object.fromEntries(
    ["defaultForAllPages", "evenPages", "firstPage", "oddPages"].flatMap((pages) =>
      ["left", "center", "right"].flatMap((place) =>
        ["Header", "Footer"].map((part) => [`headersFooters/${pages}/${place}${part}`, ""]),
      ),
    ),
  ),
};

/** `Excel.PageLayout`: how a worksheet prints. Its properties are kept in a bag; areas and titles here. */
export class PageLayoutObject extends PropertyBag {
  printArea: readonly Area[] = [];
  titleRows: Area | null = null;
  titleColumns: Area | null = null;

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetId,
  ) {
    super("PageLayout", new Map(), defaults);
  }

  SetPrintArea(area: unknown): void {
    this.printArea = this.#areas(area);
  }

  GetPrintArea(): WireObject {
    return this.GetPrintAreaOrNullObject() ?? throwItemNotFound();
  }

  GetPrintAreaOrNullObject(): WireObject | null {
    return this.printArea.length === 0 ? null : this.context.rangeAreas(this.printArea);
  }

  SetPrintTitleRows(rows: unknown): void {
    this.titleRows = geometry.entireRows(areaOfArgument(this.context, this.sheet, rows));
  }

  GetPrintTitleRows(): WireObject {
    return this.GetPrintTitleRowsOrNullObject() ?? throwItemNotFound();
  }

  GetPrintTitleRowsOrNullObject(): WireObject | null {
    return this.titleRows && this.context.range(this.titleRows);
  }

  SetPrintTitleColumns(columns: unknown): void {
    this.titleColumns = geometry.entireColumns(areaOfArgument(this.context, this.sheet, columns));
  }

  GetPrintTitleColumns(): WireObject {
    return this.GetPrintTitleColumnsOrNullObject() ?? throwItemNotFound();
  }

  GetPrintTitleColumnsOrNullObject(): WireObject | null {
    return this.titleColumns && this.context.range(this.titleColumns);
  }

  SetPrintMargins(unit: unknown, options: unknown): void {
    const points = units[oneOf(unit, Object.keys(units) as (keyof typeof units)[])];
    for (const [side, size] of Object.entries(record(options))) {
      const known = oneOf(side, sides);
      if (typeof size !== "number" || size < 0) throw invalidArgument();
      this.values.set(`${known}Margin`, size * points);
    }
  }

  /** "&LLeft&CCentre": a header or footer as files have it, "" for none. */
  headerText(part: "Header" | "Footer"): string {
    return places
      .map(({ code, name }) => {
        const content = this.values.get(`${headerPath}${name}${part}`);
        return typeof content === "string" && content !== "" ? `&${code}${content}` : "";
      })
      .join("");
  }

  setHeaderText(part: "Header" | "Footer", text: string): void {
    for (const { code, name } of places) {
      const content = new RegExp(`&${code}(.*?)(?=&[LCR]|$)`, "su").exec(text)?.[1] ?? "";
      if (content !== "") this.values.set(`${headerPath}${name}${part}`, content);
    }
  }

  /** In inches, as in files; null for Excel's own. */
  get margins(): PrintSnapshot["margins"] | null {
    const sizes = (["left", "right", "top", "bottom"] as const).map(
      (side) => [side, Number(this.values.get(`${side}Margin`) ?? defaults[`${side}Margin`]) / inch] as const,
    );
    const changed = sizes.some(([side, size]) => size !== defaults[`${side}Margin`] / inch);
    return changed ? (Object.fromEntries(sizes) as unknown as PrintSnapshot["margins"]) : null;
  }

  override moveWithCells(move: CellMove): void {
    this.printArea = this.printArea.map((area) => geometry.moved(area, move)).filter((area) => area !== null);
    this.titleRows = this.titleRows && geometry.moved(this.titleRows, move);
    this.titleColumns = this.titleColumns && geometry.moved(this.titleColumns, move);
  }

  #areas(argument: unknown): readonly Area[] {
    if (typeof argument === "string") {
      return argument.split(",").map((address) => areaOfArgument(this.context, this.sheet, address));
    }
    if (typeof argument === "object" && argument !== null && "areas" in argument) {
      return argument.areas as readonly Area[];
    }
    return [areaOfArgument(this.context, this.sheet, argument)];
  }
}

function throwItemNotFound(): never {
  throw itemNotFound();
}

import type { BorderLine, BorderPlace } from "../../engine";
import { invalidArgument } from "../../protocol/wire-error";
import { WireObject } from "../../protocol/wire-object";
import { index, text } from "../arguments";
import { colorOf } from "./colors";
import type { StyledAreas } from "./styled-areas";
import { fileLine, officeLine, type LineWords } from "./words";

const places: readonly BorderPlace[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
];

/** `Excel.RangeBorderCollection`. Diagonals are not kept: asking for one answers ItemNotFound. */
export class RangeBorderCollectionObject extends WireObject {
  readonly wireClass = "RangeBorderCollection";

  constructor(private readonly styled: StyledAreas) {
    super();
  }

  override items(): readonly WireObject[] {
    return places.map((place) => new RangeBorderObject(this.styled, place));
  }

  override item(key: unknown): WireObject | null {
    const place = places.find((name) => name === text(key));
    return place ? new RangeBorderObject(this.styled, place) : null;
  }

  get Count(): number {
    return places.length;
  }

  GetItemAt(at: unknown): WireObject {
    const border = this.items()[index(at)];
    if (!border) throw invalidArgument();
    return border;
  }
}

const solid: LineWords = { style: "Continuous", weight: "Thin" };

/** `Excel.RangeBorder`: one side of the cells, or the lines between them. */
class RangeBorderObject extends WireObject {
  readonly wireClass = "RangeBorder";

  constructor(
    private readonly styled: StyledAreas,
    private readonly place: BorderPlace,
  ) {
    super();
  }

  get SideIndex(): string {
    return this.place;
  }

  get Style(): string | null {
    const line = this.#line();
    return line === undefined ? null : line === null ? "None" : officeLine(line.style).style;
  }

  set Style(style: unknown) {
    if (style === "None") this.#draw(null);
    else this.#change({ style: String(style) });
  }

  get Weight(): string | null {
    const line = this.#line();
    return line === undefined ? null : line === null ? "Thin" : officeLine(line.style).weight;
  }

  set Weight(weight: unknown) {
    this.#change({ weight: String(weight) });
  }

  get Color(): string | null {
    const line = this.#line();
    return line === undefined ? null : (line?.color ?? "#000000");
  }

  set Color(color: unknown) {
    const line = this.#line();
    this.#draw({ style: line?.style ?? "thin", color: colorOf(color) });
  }

  #change(words: Partial<LineWords>): void {
    const line = this.#line();
    const before = line ? officeLine(line.style) : solid;
    this.#draw({ ...line, style: fileLine({ ...before, ...words }) });
  }

  #line(): BorderLine | null | undefined {
    const { context, areas } = this.styled;
    const [first, ...others] = areas.map((area) => context.engine.styles.border(area, this.place));
    const agree = others.every((line) => line?.style === first?.style && line?.color === first?.color);
    return agree ? first : undefined;
  }

  #draw(line: BorderLine | null): void {
    const { context } = this.styled;
    this.styled.each((area) => {
      context.assertAllowed(area.sheet, "allowFormatCells");
      context.engine.styles.setBorder(area, this.place, line);
    });
  }
}

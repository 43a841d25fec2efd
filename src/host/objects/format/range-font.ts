import type { CellStyle } from "../../engine";
import { invalidArgument, WireError } from "../../protocol/wire-error";
import { WireObject } from "../../protocol/wire-object";
import { colorOf } from "./colors";
import type { StyledAreas } from "./styled-areas";

type Font = CellStyle["font"];

/** `Excel.RangeFont`. */
export class RangeFontObject extends WireObject {
  readonly wireClass = "RangeFont";

  constructor(private readonly styled: StyledAreas) {
    super();
  }

  get Name(): string | null {
    return this.#read("name");
  }

  set Name(name: unknown) {
    if (name === "") throw invalidArgument();
    this.#change({ name: String(name) });
  }

  get Size(): number | null {
    return this.#read("size");
  }

  set Size(size: unknown) {
    if (typeof size !== "number" || !(size >= 1 && size <= 409)) throw invalidArgument();
    this.#change({ size });
  }

  get Color(): string | null {
    const color = this.#read("color");
    return color === "" ? "#000000" : color;
  }

  set Color(color: unknown) {
    this.#change({ color: colorOf(color) });
  }

  get Bold(): boolean | null {
    return this.#read("bold");
  }

  set Bold(bold: unknown) {
    this.#change({ bold: bold === true });
  }

  get Italic(): boolean | null {
    return this.#read("italic");
  }

  set Italic(italic: unknown) {
    this.#change({ italic: italic === true });
  }

  get Strikethrough(): boolean | null {
    return this.#read("strikethrough");
  }

  set Strikethrough(strikethrough: unknown) {
    this.#change({ strikethrough: strikethrough === true });
  }

  get Underline(): string | null {
    const underline = this.#read("underline");
    return underline === null ? null : underline ? "Single" : "None";
  }

  set Underline(style: unknown) {
    if (style !== "None" && style !== "Single") throw new WireError("UnsupportedOperation");
    this.#change({ underline: style === "Single" });
  }

  #read<Key extends keyof Font>(key: Key): Font[Key] | null {
    return this.styled.read<Font[Key]>(({ font }) => font[key]);
  }

  #change(font: Partial<Font>): void {
    this.styled.change({ font });
  }
}

import { WireObject } from "../../protocol/wire-object";
import { colorOf } from "./colors";
import type { ConditionalRule } from "./conditional-rule";

/** `Excel.ConditionalRangeFormat`: how cells look that a rule applies to. */
export class ConditionalRangeFormatObject extends WireObject {
  readonly wireClass = "ConditionalRangeFormat";

  constructor(private readonly rule: ConditionalRule) {
    super();
  }

  get NumberFormat(): string | null {
    return this.rule.rule.style?.numberFormat ?? null;
  }

  set NumberFormat(numberFormat: unknown) {
    this.rule.setStyle({ numberFormat: String(numberFormat) });
  }

  get Fill(): WireObject {
    return new ConditionalFillObject(this.rule);
  }

  get Font(): WireObject {
    return new ConditionalFontObject(this.rule);
  }
}

/** `Excel.ConditionalRangeFill`. */
class ConditionalFillObject extends WireObject {
  readonly wireClass = "ConditionalRangeFill";

  constructor(private readonly rule: ConditionalRule) {
    super();
  }

  get Color(): string | null {
    return this.rule.rule.style?.fill ?? null;
  }

  set Color(color: unknown) {
    this.rule.setStyle({ fill: colorOf(color) });
  }

  Clear(): void {
    this.rule.setStyle({ fill: "" });
  }
}

/** `Excel.ConditionalRangeFont`. */
class ConditionalFontObject extends WireObject {
  readonly wireClass = "ConditionalRangeFont";

  constructor(private readonly rule: ConditionalRule) {
    super();
  }

  get Color(): string | null {
    return this.#font.color ?? null;
  }

  set Color(color: unknown) {
    this.rule.setStyle({ font: { color: colorOf(color) } });
  }

  get Bold(): boolean | null {
    return this.#font.bold ?? null;
  }

  set Bold(bold: unknown) {
    this.rule.setStyle({ font: { bold: bold === true } });
  }

  get Italic(): boolean | null {
    return this.#font.italic ?? null;
  }

  set Italic(italic: unknown) {
    this.rule.setStyle({ font: { italic: italic === true } });
  }

  get Strikethrough(): boolean | null {
    return this.#font.strikethrough ?? null;
  }

  set Strikethrough(strikethrough: unknown) {
    this.rule.setStyle({ font: { strikethrough: strikethrough === true } });
  }

  get Underline(): string | null {
    const { underline } = this.#font;
    return underline === undefined ? null : underline ? "Single" : "None";
  }

  set Underline(style: unknown) {
    this.rule.setStyle({ font: { underline: style !== "None" } });
  }

  get #font() {
    return this.rule.rule.style?.font ?? {};
  }
}

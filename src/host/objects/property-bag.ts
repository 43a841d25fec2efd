import type { NavigationMember, ScalarMember } from "../protocol/schema";
import { schemaOf } from "../protocol/schema";
import { WireObject } from "../protocol/wire-object";
import { colorOf } from "./format/colors";

/** Properties set so far, by path from the bag's owner: "title/text". What is not there was never set. */
export type BagValues = Map<string, unknown>;

/** What a bag begins with, by path. */
export type BagDefaults = Readonly<Record<string, unknown>>;

/**
 * An object that only keeps what it is told: most of a chart, a shape, a page's layout. Which properties it has and
 * what they accept comes from the schema; a property that was never set and has no default reads null. Methods and
 * collections need a class and are not found here.
 */
export class PropertyBag extends WireObject {
  constructor(
    readonly wireClass: string,
    readonly values: BagValues,
    private readonly defaults: BagDefaults = {},
    private readonly path = "",
    /** Throws where nothing may be changed now. */
    private readonly assertOpen: () => void = () => undefined,
  ) {
    super();
  }

  override readOther(member: ScalarMember): unknown {
    const path = this.path + member.camel;
    return this.values.get(path) ?? this.defaults[path] ?? null;
  }

  override writeOther(member: ScalarMember, value: unknown): void {
    this.assertOpen();
    const isColor = member.kind === "string" && /color$/iu.test(member.camel);
    this.values.set(this.path + member.camel, isColor && value !== "" ? colorOf(value) : value);
  }

  override navigateOther(member: NavigationMember): WireObject | undefined {
    if (schemaOf(member.type).items !== null || member.type === "Worksheet") return undefined;
    const path = `${this.path}${member.camel}/`;
    return new PropertyBag(member.type, this.values, this.defaults, path, this.assertOpen);
  }

  /* Fills of charts and shapes have these in place of a property. */

  SetSolidColor(color: unknown): void {
    this.assertOpen();
    this.values.set(this.path + this.#colorProperty, colorOf(color));
  }

  GetSolidColor(): unknown {
    return this.values.get(this.path + this.#colorProperty) ?? "";
  }

  Clear(): void {
    this.assertOpen();
    this.values.set(this.path + this.#colorProperty, "");
  }

  get #colorProperty(): string {
    return this.wireClass === "ShapeFill" ? "foregroundColor" : "color";
  }
}

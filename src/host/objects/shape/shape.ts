import { invalidArgument } from "../../protocol/wire-error";
import type { NavigationMember } from "../../protocol/schema";
import type { WireObject } from "../../protocol/wire-object";
import { oneOf, text } from "../arguments";
import { PropertyBag } from "../property-bag";

const defaults = {
  left: 0,
  top: 0,
  width: 72,
  height: 72,
  rotation: 0,
  altTextTitle: "",
  altTextDescription: "",
  lockAspectRatio: false,
  placement: "TwoCell",
  visible: true,
  "fill/type": "Solid",
  "fill/foregroundColor": "#4472C4",
  "fill/transparency": 0,
  "lineFormat/visible": true,
  "lineFormat/color": "#2F528F",
  "lineFormat/weight": 1,
  "textFrame/textRange/text": "",
  "textFrame/textRange/font/color": "#FFFFFF",
};

/** What a shape does to the others of its worksheet. */
export interface ShapeOrder {
  readonly siblings: () => readonly ShapeObject[];
  readonly reorder: (shapes: readonly ShapeObject[]) => void;
  /** Throws AccessDenied while the worksheet is protected. */
  readonly assertOpen: () => void;
}

const own = new Set(["fill", "line", "lineFormat", "textFrame"]);

/** `Excel.Shape`: a geometric shape, a text box or a line. Groups and images are not supported. */
export class ShapeObject extends PropertyBag {
  readonly Id: string;

  constructor(
    id: string,
    private name: string,
    readonly madeAs: "GeometricShape" | "TextBox" | "Line",
    private readonly order: ShapeOrder,
  ) {
    super("Shape", new Map(), defaults, "", order.assertOpen);
    this.Id = id;
  }

  get Name(): string {
    return this.name;
  }

  set Name(name: unknown) {
    this.name = text(name);
  }

  get Type(): string {
    return this.madeAs === "Line" ? "Line" : "GeometricShape";
  }

  get ZOrderPosition(): number {
    return this.order.siblings().indexOf(this);
  }

  override navigateOther(member: NavigationMember): WireObject | undefined {
    return own.has(member.camel) ? super.navigateOther(member) : undefined;
  }

  /** A property by its path ("fill/foregroundColor"), with its default. */
  property(path: string): unknown {
    return this.values.get(path) ?? defaults[path as keyof typeof defaults];
  }

  IncrementLeft(points: unknown): void {
    this.#increment("left", points);
  }

  IncrementTop(points: unknown): void {
    this.#increment("top", points);
  }

  IncrementRotation(degrees: unknown): void {
    this.#increment("rotation", degrees);
  }

  SetZOrder(position: unknown): void {
    this.order.assertOpen();
    const others = this.order.siblings().filter((shape) => shape !== this);
    const at = this.ZOrderPosition;
    const places = { BringToFront: others.length, BringForward: at + 1, SendBackward: at - 1, SendToBack: 0 };
    const wanted = places[oneOf(position, Object.keys(places) as (keyof typeof places)[])];
    const place = Math.max(0, Math.min(others.length, wanted));
    this.order.reorder([...others.slice(0, place), this, ...others.slice(place)]);
  }

  Delete(): void {
    this.order.assertOpen();
    this.order.reorder(this.order.siblings().filter((shape) => shape !== this));
  }

  #increment(path: "left" | "top" | "rotation", by: unknown): void {
    if (typeof by !== "number") throw invalidArgument();
    this.order.assertOpen();
    this.values.set(path, Number(this.property(path)) + by);
  }
}

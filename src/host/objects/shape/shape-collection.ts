import type { SheetId } from "../../engine";
import { invalidArgument, itemNotFound } from "../../protocol/wire-error";
import { schemaOf } from "../../protocol/schema";
import { WireObject } from "../../protocol/wire-object";
import { index, oneOf, text } from "../arguments";
import type { HostContext } from "../context";
import { ShapeObject } from "./shape";

/** `Excel.ShapeCollection` of a worksheet, from back to front. */
export class ShapeCollectionObject extends WireObject {
  readonly wireClass = "ShapeCollection";
  #shapes: ShapeObject[] = [];
  #made = 0;

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetId,
  ) {
    super();
  }

  override items(): readonly ShapeObject[] {
    return this.#shapes;
  }

  override item(key: unknown): WireObject | null {
    const wanted = text(key).toLowerCase();
    return this.#shapes.find(({ Id, Name }) => Id === key || Name.toLowerCase() === wanted) ?? null;
  }

  GetCount(): number {
    return this.#shapes.length;
  }

  GetItem(key: unknown): WireObject {
    const shape = this.item(key);
    if (!shape) throw itemNotFound();
    return shape;
  }

  GetItemOrNullObject(key: unknown): WireObject | null {
    return this.item(key);
  }

  GetItemAt(at: unknown): WireObject {
    const shape = this.#shapes[index(at)];
    if (!shape) throw itemNotFound();
    return shape;
  }

  AddGeometricShape(type: unknown): WireObject {
    const types = schemaOf("Shape").scalars.get("GeometricShapeType")?.kind;
    if (!Array.isArray(types) || !types.includes(type)) throw invalidArgument();
    this.#assertOpen();
    return this.make("GeometricShape", { geometricShapeType: type });
  }

  AddTextBox(content: unknown): WireObject {
    this.#assertOpen();
    return this.make("TextBox", {
      geometricShapeType: "Rectangle",
      "textFrame/textRange/text": content === null || content === undefined ? "" : text(content),
    });
  }

  AddLine(
    startLeft: unknown,
    startTop: unknown,
    endLeft: unknown,
    endTop: unknown,
    connector: unknown,
  ): WireObject {
    const [x1, y1, x2, y2] = [startLeft, startTop, endLeft, endTop].map((value, at) =>
      typeof value === "number" ? value : at < 2 ? 0 : 72,
    ) as [number, number, number, number];
    this.#assertOpen();
    return this.make("Line", {
      left: Math.min(x1, x2),
      top: Math.min(y1, y2),
      width: Math.abs(x2 - x1),
      height: Math.abs(y2 - y1),
      "line/connectorType": oneOf(connector ?? "Straight", ["Straight", "Elbow", "Curve"]),
    });
  }

  /** A shape in front of the others. */
  make(kind: "GeometricShape" | "TextBox" | "Line", values: Readonly<Record<string, unknown>>): ShapeObject {
    this.#made += 1;
    const shape = new ShapeObject(this.context.newId(), `${kind} ${this.#made}`, kind, {
      siblings: () => this.#shapes,
      reorder: (shapes) => {
        this.#shapes = [...shapes];
      },
      assertOpen: () => {
        this.#assertOpen();
      },
    });
    for (const [path, value] of Object.entries(values)) shape.values.set(path, value);
    this.#shapes.push(shape);
    return shape;
  }

  #assertOpen(): void {
    this.context.assertAllowed(this.sheet, "allowEditObjects");
  }
}

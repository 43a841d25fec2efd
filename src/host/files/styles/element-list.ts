import { childNamed, element, elementsOf, withAttributes, withChildren, type XmlElement } from "../xml/tree";
import { xmlText } from "../xml/serialize";

/** One of a style sheet's numbered lists (`fonts`, `fills`, `cellXfs` ...), which may only grow. */
export class ElementList {
  private readonly items: XmlElement[];
  private readonly known: number;
  private places: Map<string, number> | undefined;

  constructor(
    private readonly styleSheet: XmlElement,
    private readonly name: string,
  ) {
    this.items = [...elementsOf(childNamed(styleSheet, name))];
    this.known = this.items.length;
  }

  get length(): number {
    return this.items.length;
  }

  at(index: number): XmlElement | undefined {
    return this.items[index];
  }

  /** The number of an equal element, which is added if there is none. */
  place(item: XmlElement): number {
    this.places ??= new Map(this.items.map((one, index) => [xmlText(one), index] as const).reverse());
    const text = xmlText(item);
    const present = this.places.get(text);
    if (present !== undefined) return present;
    this.places.set(text, this.items.length);
    return this.items.push(item) - 1;
  }

  /** The style sheet with what was added to this list; unchanged if nothing was. */
  writeInto(styleSheet: XmlElement): XmlElement {
    if (this.items.length === this.known) return styleSheet;
    const list = childNamed(this.styleSheet, this.name) ?? element(this.name);
    const grown = withAttributes({ ...list, children: this.items }, { count: this.items.length });
    return withChildren(styleSheet, this.name, [grown]);
  }
}

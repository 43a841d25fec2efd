/** An XML element as plain data. Names carry the usual prefixes of namespaces.ts, whatever the file calls them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

export type AttributeValues = Readonly<Record<string, string | number | boolean | undefined>>;

/** Attributes as text: truth values as 1 and 0, undefined ones left out. */
export function attributesOf(values: AttributeValues): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    attributes[name] = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
  }
  return attributes;
}

/** A record without some of its properties. */
export function without<T extends object, K extends string>(record: T, ...names: readonly K[]): Omit<T, K> {
  const hidden = new Set<string>(names);
  const kept = Object.entries(record).filter(([name]) => !hidden.has(name));
  return Object.fromEntries(kept) as Omit<T, K>;
}

/** A new element; children that are undefined are left out, so that optional ones can stand in place. */
export function element(
  name: string,
  attributes: AttributeValues = {},
  children: readonly (XmlNode | undefined)[] = [],
): XmlElement {
  return {
    name,
    attributes: attributesOf(attributes),
    children: children.filter((child) => child !== undefined),
  };
}

export function elementsOf(parent: XmlElement | undefined): readonly XmlElement[] {
  return parent?.children.filter((child) => typeof child !== "string") ?? [];
}

export function childrenNamed(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return elementsOf(parent).filter((child) => child.name === name);
}

export function childNamed(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsOf(parent).find((child) => child.name === name);
}

/** Follows first children by name: `descendant(chart, "c:plotArea", "c:layout")`. */
export function descendant(parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((found, name) => childNamed(found, name), parent);
}

/** Every element below (not the parent itself) with this name, in document order. */
export function allNamed(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allNamed(child, name),
  ]);
}

/** All text inside, in order. */
export function textOf(node: XmlNode | undefined): string {
  if (node === undefined) return "";
  return typeof node === "string" ? node : node.children.map(textOf).join("");
}

export function withAttributes(target: XmlElement, values: AttributeValues): XmlElement {
  const attributes = Object.fromEntries(
    Object.entries(target.attributes).filter(([name]) => !(name in values)),
  );
  return { ...target, attributes: { ...attributes, ...attributesOf(values) } };
}

/** The parent with all children of this name replaced, in the place of the first of them, or at the end. */
export function withChildren(
  parent: XmlElement,
  name: string,
  replacements: readonly XmlElement[],
): XmlElement {
  const place = parent.children.findIndex((child) => typeof child !== "string" && child.name === name);
  const others = (nodes: readonly XmlNode[]) =>
    nodes.filter((child) => typeof child === "string" || child.name !== name);
  if (place < 0) return { ...parent, children: [...parent.children, ...replacements] };
  const before = others(parent.children.slice(0, place));
  const after = others(parent.children.slice(place));
  return { ...parent, children: [...before, ...replacements, ...after] };
}

/** The parent with its elements sorted as a schema's sequence wants them; names it does not list keep their place
 * behind their neighbour. */
export function inSequence(parent: XmlElement, sequence: readonly string[]): XmlElement {
  let last = -1;
  const ranked = parent.children.map((child, place) => {
    const rank = typeof child === "string" ? -1 : sequence.indexOf(child.name);
    if (rank >= 0) last = rank;
    return { child, rank: rank >= 0 ? rank : last, place };
  });
  ranked.sort((one, other) => one.rank - other.rank || one.place - other.place);
  return { ...parent, children: ranked.map(({ child }) => child) };
}

/** SpreadsheetML truth values: 1, true, on; the fallback when the attribute is absent. */
export function flag(target: XmlElement | undefined, attribute: string, fallback = false): boolean {
  const value = target?.attributes[attribute];
  return value === undefined ? fallback : value === "1" || value === "true" || value === "on";
}

export function numberOf(target: XmlElement | undefined, attribute: string): number | undefined {
  const value = target?.attributes[attribute];
  if (value === undefined || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

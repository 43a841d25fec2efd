import { childNamed, childrenNamed, element, withChildren, type XmlElement } from "./tree";

/** The extension with this id in an element's `extLst`. */
export function extension(parent: XmlElement | undefined, uri: string): XmlElement | undefined {
  return childrenNamed(childNamed(parent, "extLst"), "ext").find((ext) => isExtension(ext, uri));
}

/** The element with one extension replaced, added or (undefined) taken away; other extensions stay. */
export function withExtension(
  parent: XmlElement,
  uri: string,
  replacement: XmlElement | undefined,
): XmlElement {
  const list = childNamed(parent, "extLst");
  const others = childrenNamed(list, "ext").filter((ext) => !isExtension(ext, uri));
  const extensions = replacement === undefined ? others : [...others, replacement];
  const grown = extensions.length === 0 ? [] : [element("extLst", list?.attributes ?? {}, extensions)];
  return withChildren(parent, "extLst", grown);
}

function isExtension({ attributes }: XmlElement, uri: string): boolean {
  return attributes["uri"]?.toLowerCase() === uri.toLowerCase();
}

import type { XmlElement, XmlNode } from "./tree";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A whole part, with its declaration. */
export function documentText(root: XmlElement): string {
  return declaration + xmlText(root);
}

/** One element and everything in it, without added white space. */
export function xmlText(node: XmlNode): string {
  if (typeof node === "string") return escapeText(node);
  const opening = `<${node.name}${attributesText(node.attributes)}`;
  if (node.children.length === 0) return `${opening}/>`;
  return `${opening}>${node.children.map(xmlText).join("")}</${node.name}>`;
}

export function attributesText(attributes: Readonly<Record<string, string>>): string {
  let text = "";
  for (const [name, value] of Object.entries(attributes)) text += ` ${name}="${escapeAttribute(value)}"`;
  return text;
}

// What XML 1.0 cannot hold at all. Cell text writes these as _xHHHH_ before it comes here (sheet/cell-text.ts).

const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export function escapeText(text: string): string {
  if (!/[&<>\r]/.test(text) && text.search(unwritable) < 0) return text;
  return text
    .replace(unwritable, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;").replaceAll("\t", "&#9;").replaceAll("\n", "&#10;");
}

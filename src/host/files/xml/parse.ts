import { SaxesParser } from "saxes";
import { WorkbookFileError } from "../file-error";
import { prefixByNamespace } from "./namespaces";
import type { XmlElement, XmlNode } from "./tree";

/** Deeper nesting than any workbook has; a deeper file is built to exhaust its reader. */
const deepest = 200;

export interface XmlHandlers {
  readonly open: (name: string, attributes: Record<string, string>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/**
 * Reads XML text from beginning to end. Known namespaces get this room's prefixes (namespaces.ts). Document type
 * declarations, and with them entities, are refused.
 * @throws WorkbookFileError "malformed" with the part's name
 */
export function scanXml(xml: string, part: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const malformed = (message: string) => new WorkbookFileError("malformed", message, part);
  const scopes: Scope[] = [new Map<string, string>()];
  const scope = () => scopes[scopes.length - 1] ?? new Map<string, string>();

  parser.on("doctype", () => {
    throw malformed("a document type declaration is not allowed in a workbook");
  });
  parser.on("error", (error) => {
    throw malformed(error.message);
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (scopes.length > deepest) throw malformed("elements are nested too deeply");
    const inner = innerScope(scope(), attributes);
    scopes.push(inner);
    if (inner.size === 0) handlers.open(name, attributes);
    else handlers.open(renamed(name, inner, true), renamedAttributes(attributes, inner));
  });
  parser.on("text", handlers.text);
  parser.on("cdata", handlers.text);
  parser.on("closetag", ({ name }) => {
    const closing = scope();
    scopes.pop();
    handlers.close(closing.size === 0 ? name : renamed(name, closing, true));
  });
  parser.write(xml).close();
}

/** Reads a whole part as a tree. Text between elements that is only white space is layout and is left out. */
export function parseXml(xml: string, part: string): XmlElement {
  const builder = treeBuilder();
  scanXml(xml, part, builder);
  const root = builder.root();
  if (root === undefined) throw new WorkbookFileError("malformed", "the part is empty", part);
  return root;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
}

/** Handlers that build a tree out of what they are given; `root` is the first element that was closed. */
export function treeBuilder(): XmlHandlers & { readonly root: () => XmlElement | undefined } {
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  return {
    open(name, attributes) {
      const opened: OpenElement = { name, attributes, children: [] };
      open[open.length - 1]?.children.push(opened);
      open.push(opened);
    },
    text(text) {
      open[open.length - 1]?.children.push(text);
    },
    close() {
      const closed = open.pop();
      if (closed === undefined) return;
      if (closed.children.some((child) => typeof child !== "string")) dropLayout(closed.children);
      if (open.length === 0) root ??= closed;
    },
    root: () => root,
  };
}

function dropLayout(children: XmlNode[]): void {
  const kept = children.filter((child) => typeof child !== "string" || child.trim() !== "");
  children.splice(0, children.length, ...kept);
}

/** From a file's prefix to ours, only where they differ: empty for nearly every file, and then nothing is renamed. */
type Scope = Map<string, string>;

function innerScope(outer: Scope, attributes: Record<string, string>): Scope {
  let inner = outer;
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    const theirs = name === "xmlns" ? "" : name.slice(6);
    const ours = prefixByNamespace[value] ?? theirs;
    if (ours === theirs && !inner.has(theirs)) continue;
    if (inner === outer) inner = new Map(outer);
    if (ours === theirs) inner.delete(theirs);
    else inner.set(theirs, ours);
  }
  return inner;
}

function renamed(name: string, scope: Scope, isElement: boolean): string {
  const colon = name.indexOf(":");
  if (colon < 0 && !isElement) return name;
  const ours = scope.get(colon < 0 ? "" : name.slice(0, colon));
  if (ours === undefined) return name;
  const local = name.slice(colon + 1);
  return ours === "" ? local : `${ours}:${local}`;
}

function renamedAttributes(attributes: Record<string, string>, scope: Scope): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "xmlns" || name.startsWith("xmlns:")) {
      const ours = prefixByNamespace[value];
      const declared = ours === undefined ? name : ours === "" ? "xmlns" : `xmlns:${ours}`;
      result[declared] = value;
    } else {
      result[renamed(name, scope, false)] = value;
    }
  }
  return result;
}

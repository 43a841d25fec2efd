import type { CustomXmlPartSnapshot } from "../../files/snapshot";
import { parseXml } from "../../files/xml/parse";
import { invalidArgument, itemNotFound, WireError } from "../../protocol/wire-error";
import { WireObject } from "../../protocol/wire-object";
import { text } from "../arguments";

/** The workbook's custom XML parts, by id. */
export class CustomXmlParts {
  readonly #parts = new Map<string, string>();

  constructor(private readonly newId: () => string) {}

  ids(namespace: string | null = null): readonly string[] {
    const ids = [...this.#parts.keys()];
    return namespace === null ? ids : ids.filter((id) => namespaceOf(this.xml(id)) === namespace);
  }

  has(id: string): boolean {
    return this.#parts.has(id);
  }

  /** Throws ItemNotFound. */
  xml(id: string): string {
    const xml = this.#parts.get(id);
    if (xml === undefined) throw itemNotFound();
    return xml;
  }

  /** Throws InvalidArgument for what is not an XML document. */
  add(xml: string): string {
    // A file may bring an identity that was made here before.
    let id = this.newId();
    while (this.#parts.has(id)) id = this.newId();
    this.#parts.set(id, checked(xml));
    return id;
  }

  replace(id: string, xml: string): void {
    this.xml(id);
    this.#parts.set(id, checked(xml));
  }

  delete(id: string): void {
    if (!this.#parts.delete(id)) throw itemNotFound();
  }

  restore(parts: readonly CustomXmlPartSnapshot[]): void {
    this.#parts.clear();
    for (const { id, xml } of parts) this.#parts.set(id, xml);
  }

  toSnapshot(): CustomXmlPartSnapshot[] {
    return [...this.#parts].map(([id, xml]) => ({ id, xml }));
  }
}

const rootElement = /^\uFEFF?\s*(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*)*<([\w:.-]+)([^>]*?)(\/?)>/u;

function checked(xml: string): string {
  try {
    parseXml(xml, "");
  } catch {
    throw invalidArgument();
  }
  return xml;
}

/** The namespace of the document's first element, "" for none. */
function namespaceOf(xml: string): string {
  const [, name = "", attributes = ""] = rootElement.exec(xml) ?? [];
  const prefix = name.includes(":") ? `xmlns:${name.split(":")[0] ?? ""}` : "xmlns";
  const declaration = [...attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)].find(
    ([, attribute]) => attribute === prefix,
  );
  return declaration?.[2] ?? declaration?.[3] ?? "";
}

/** `Excel.CustomXmlPartCollection`, or the scoped one of a namespace. */
export class CustomXmlPartCollectionObject extends WireObject {
  readonly wireClass: string;

  constructor(
    private readonly parts: CustomXmlParts,
    private readonly namespace: string | null = null,
  ) {
    super();
    this.wireClass = namespace === null ? "CustomXmlPartCollection" : "CustomXmlPartScopedCollection";
  }

  override items(): readonly WireObject[] {
    return this.parts.ids(this.namespace).map((id) => new CustomXmlPartObject(this.parts, id));
  }

  override item(id: unknown): WireObject | null {
    return this.parts.ids(this.namespace).includes(text(id))
      ? new CustomXmlPartObject(this.parts, text(id))
      : null;
  }

  GetItemOrNullObject(id: unknown): WireObject | null {
    return this.item(id);
  }

  GetCount(): number {
    return this.parts.ids(this.namespace).length;
  }

  Add(xml: unknown): WireObject {
    return new CustomXmlPartObject(this.parts, this.parts.add(text(xml)));
  }

  GetByNamespace(namespace: unknown): WireObject {
    return new CustomXmlPartCollectionObject(this.parts, text(namespace));
  }

  GetOnlyItem(): WireObject {
    const [first, ...others] = this.items();
    if (!first || others.length > 0) throw new WireError(first ? "GeneralException" : "ItemNotFound");
    return first;
  }

  GetOnlyItemOrNullObject(): WireObject | null {
    const [first, ...others] = this.items();
    return first && others.length === 0 ? first : null;
  }
}

/** `Excel.CustomXmlPart`. */
class CustomXmlPartObject extends WireObject {
  readonly wireClass = "CustomXmlPart";

  constructor(
    private readonly parts: CustomXmlParts,
    private readonly id: string,
  ) {
    super();
  }

  get Id(): string {
    return this.id;
  }

  get NamespaceUri(): string {
    return namespaceOf(this.parts.xml(this.id));
  }

  GetXml(): string {
    return this.parts.xml(this.id);
  }

  SetXml(xml: unknown): void {
    this.parts.replace(this.id, text(xml));
  }

  Delete(): void {
    this.parts.delete(this.id);
  }
}

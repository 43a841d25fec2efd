import { parseXml } from "../xml/parse";
import { documentText } from "../xml/serialize";
import { childrenNamed, element } from "../xml/tree";

/** What kind each part is: by its own name, else by its extension. */
export interface ContentTypes {
  /** By extension in lower case. */
  readonly defaults: Map<string, string>;
  /** By part name. */
  readonly overrides: Map<string, string>;
}

export const contentTypesPart = "[Content_Types].xml";

export function readContentTypes(xml: string): ContentTypes {
  const root = parseXml(xml, contentTypesPart);
  const entries = (name: string, key: string) =>
    childrenNamed(root, name).map(
      ({ attributes }) => [attributes[key] ?? "", attributes["ContentType"] ?? ""] as const,
    );
  return {
    defaults: new Map(entries("Default", "Extension").map(([key, type]) => [key.toLowerCase(), type])),
    overrides: new Map(
      entries("Override", "PartName").map(([key, type]) => [
        key.replaceAll("\\", "/").replace(/^\/+/, ""),
        type,
      ]),
    ),
  };
}

export function contentTypesText({ defaults, overrides }: ContentTypes): string {
  const xmlns = "http://schemas.openxmlformats.org/package/2006/content-types";
  return documentText(
    element("Types", { xmlns }, [
      ...[...defaults].map(([Extension, ContentType]) => element("Default", { Extension, ContentType })),
      ...[...overrides].map(([name, ContentType]) =>
        element("Override", { PartName: `/${name}`, ContentType }),
      ),
    ]),
  );
}

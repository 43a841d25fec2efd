import { parseXml } from "../xml/parse";
import { documentText } from "../xml/serialize";
import { childrenNamed, element } from "../xml/tree";

export interface Relationship {
  readonly id: string;
  /** The last word of its type's address: "worksheet", "sharedStrings". */
  readonly kind: string;
  readonly type: string;
  /** As in the file, relative to the part that has it, or an address outside. */
  readonly target: string;
  readonly external: boolean;
}

export const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** "xl/worksheets/sheet1.xml" → "xl/worksheets/_rels/sheet1.xml.rels"; "" is the package itself. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function readRelationships(xml: string, part: string): Relationship[] {
  return childrenNamed(parseXml(xml, part), "Relationship").map(({ attributes }) => {
    const type = attributes["Type"] ?? "";
    return {
      id: attributes["Id"] ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      type,
      target: attributes["Target"] ?? "",
      external: attributes["TargetMode"] === "External",
    };
  });
}

export function relationshipsText(relationships: readonly Relationship[]): string {
  const children = relationships.map(({ id, type, target, external }) =>
    element("Relationship", {
      Id: id,
      Type: type,
      Target: target,
      TargetMode: external ? "External" : undefined,
    }),
  );
  const xmlns = "http://schemas.openxmlformats.org/package/2006/relationships";
  return documentText(element("Relationships", { xmlns }, children));
}

/** The part that a relationship's target names, seen from the part that has it. */
export function resolveTarget(part: string, target: string): string {
  const path = target.replaceAll("\\", "/").replace(/#.*$/, "");
  const steps = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** The target that names `to` from `part`, relative as Excel writes it: some readers know no other form. */
export function targetOf(part: string, to: string): string {
  const folders = part.split("/").slice(0, -1);
  const steps = to.split("/");
  const shared = folders.findIndex((folder, at) => folder !== steps[at]);
  const common = shared < 0 ? folders.length : shared;
  return [...folders.slice(common).map(() => ".."), ...steps.slice(common)].join("/");
}

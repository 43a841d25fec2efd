import { sameData } from "../same-data";
import type { ConditionalFormatSnapshot } from "../snapshot";
import type { StyleBook } from "../styles/style-book";
import { extension, withExtension } from "../xml/extensions";
import { namespaceByPrefix } from "../xml/namespaces";
import {
  childNamed,
  childrenNamed,
  element,
  textOf,
  withAttributes,
  withChildren,
  type XmlElement,
} from "../xml/tree";
import { extendedDataBar } from "./data-bars";
import { readRule, ruleElement, ruleLink } from "./rules";

const extendedFormats = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

/** A rule as the file has it. */
interface OpenedRule {
  readonly format: ConditionalFormatSnapshot;
  readonly container: XmlElement;
  readonly rule: XmlElement;
  /** Its twin in the extension. */
  readonly twin: XmlElement | undefined;
}

/** A worksheet's conditional formats, in the file's order. Rules that only the extension has are not among them. */
export function readConditionalFormats(root: XmlElement, styles: StyleBook): ConditionalFormatSnapshot[] {
  return openedRules(root, styles).map(({ format }) => format);
}

function openedRules(root: XmlElement, styles: StyleBook): OpenedRule[] {
  const twins = new Map(
    extendedContainers(root)
      .flatMap((container) => childrenNamed(container, "x14:cfRule"))
      .map((rule) => [rule.attributes["id"]?.toLowerCase(), rule]),
  );
  return childrenNamed(root, "conditionalFormatting").flatMap((container) =>
    childrenNamed(container, "cfRule").map((rule) => {
      const id = textOf(childNamed(extension(rule, ruleLink), "x14:id")).toLowerCase();
      const twin = twins.get(id);
      const area = (container.attributes["sqref"] ?? "").trim().split(/\s+/).join(",");
      return { format: readRule(area, rule, twin, styles), container, rule, twin };
    }),
  );
}

function extendedContainers(root: XmlElement): readonly XmlElement[] {
  const formats = childNamed(extension(root, extendedFormats), "x14:conditionalFormattings");
  return childrenNamed(formats, "x14:conditionalFormatting");
}

/** The worksheet with these rules; one that says what it said in the opened file stays as it was there. */
export function withConditionalFormats(
  root: XmlElement,
  wanted: readonly ConditionalFormatSnapshot[],
  styles: StyleBook,
): XmlElement {
  const opened = openedRules(root, styles);
  if (
    sameData(
      opened.map(({ format }) => format),
      wanted,
    )
  )
    return root;
  const left = [...opened];
  const kept = new Set<XmlElement>();
  const ids = new Set(extendedContainers(root).flatMap(ruleIds));
  // Engines count priorities from 0, files from 1.
  const shift = Math.max(0, 1 - Math.min(...wanted.map(({ priority }) => priority)));
  const written = wanted.map((format) => {
    const priority = format.priority + shift;
    const place = left.findIndex((one) => sameData({ ...one.format, priority: format.priority }, format));
    const [same] = place < 0 ? [] : left.splice(place, 1);
    if (same === undefined) return newRule(format, priority, ids, styles);
    if (same.twin !== undefined) kept.add(same.twin);
    return {
      container: { ...same.container, children: [withAttributes(same.rule, { priority })] },
      extended: undefined,
    };
  });
  const known = new Set(opened.flatMap(({ twin }) => twin ?? []));
  const others = extendedContainers(root).flatMap((container) => {
    const children = container.children.filter(
      (child) => typeof child === "string" || !known.has(child) || kept.has(child),
    );
    return children.some((child) => typeof child !== "string" && child.name === "x14:cfRule")
      ? [{ ...container, children }]
      : [];
  });
  const extended = [...others, ...written.flatMap(({ extended: twin }) => twin ?? [])];
  const replaced = withChildren(
    root,
    "conditionalFormatting",
    written.map(({ container }) => container),
  );
  return withExtension(replaced, extendedFormats, extendedList(extended));
}

function newRule(
  format: ConditionalFormatSnapshot,
  priority: number,
  ids: Set<string | undefined>,
  styles: StyleBook,
): { container: XmlElement; extended: XmlElement | undefined } {
  const sqref = format.area
    .replaceAll("$", "")
    .split(/[\s,]+/)
    .join(" ");
  const id = format.type === "dataBar" ? newRuleId(ids) : undefined;
  const rule = ruleElement(format, priority, id, styles);
  return {
    container: element("conditionalFormatting", { sqref }, [rule]),
    extended:
      id === undefined
        ? undefined
        : element("x14:conditionalFormatting", { "xmlns:xm": namespaceByPrefix["xm"] }, [
            extendedDataBar(format.options ?? {}, id),
            element("xm:sqref", {}, [sqref]),
          ]),
  };
}

function ruleIds(container: XmlElement): (string | undefined)[] {
  return childrenNamed(container, "x14:cfRule").map(({ attributes }) => attributes["id"]?.toUpperCase());
}

/** Only the two rules of one worksheet read it, so counting is enough, and equal snapshots give equal files. */
function newRuleId(taken: Set<string | undefined>): string {
  const id = (number: number) =>
    `{57434F00-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
  let number = 1;
  while (taken.has(id(number))) number += 1;
  taken.add(id(number));
  return id(number);
}

function extendedList(containers: readonly XmlElement[]): XmlElement | undefined {
  if (containers.length === 0) return undefined;
  return element("ext", { uri: extendedFormats, "xmlns:x14": namespaceByPrefix["x14"] }, [
    element("x14:conditionalFormattings", {}, containers),
  ]);
}

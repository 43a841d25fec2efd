import { decodeEntities } from "./xml-text";

/**
 * Reads one attribute out of a tag's raw text, whatever its namespace prefix: `attribute("id")` finds `r:id`.
 * A name with a prefix finds that one only.
 * The reader returns undefined where the attribute is missing.
 *
 * @example attribute("r")(' r="A1" s="3"') // "A1"
 */
export function attribute(name: string): (tag: string) => string | undefined {
  const usual = ` ${name}="`;
  const written = `${name}=`;
  return (tag) => {
    const found = tag.indexOf(usual);
    // Within single quotes the usual form may be part of another attribute's value.
    if (found >= 0 && !tag.includes("'")) {
      const start = found + usual.length;
      return decodeEntities(tag.slice(start, tag.indexOf('"', start)));
    }
    return tag.includes(written) || tag.includes(" =") ? attributeInAnyForm(tag, name) : undefined;
  };
}

function attributeInAnyForm(tag: string, name: string): string | undefined {
  for (const [, written = "", double, single] of tag.matchAll(/\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (written === name || written.slice(written.indexOf(":") + 1) === name)
      return decodeEntities(double ?? single ?? "");
  }
  return undefined;
}

/** XML's truth values: "1", "true" and, in old files, "on". */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

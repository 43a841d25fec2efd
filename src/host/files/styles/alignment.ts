import type { StyleSnapshot } from "../snapshot";
import { element, flag, numberOf, withAttributes, type XmlElement } from "../xml/tree";

export type AlignmentSnapshot = NonNullable<StyleSnapshot["alignment"]>;

const horizontals = ["left", "center", "right", "fill", "justify", "centerContinuous", "distributed"];
const verticals = ["top", "center", "justify", "distributed"];

/** What an alignment says beyond general and bottom; undefined if nothing. */
export function readAlignment(alignment: XmlElement | undefined): AlignmentSnapshot | undefined {
  const horizontal = wordOf(horizontals, alignment?.attributes["horizontal"]);
  const vertical = wordOf(verticals, alignment?.attributes["vertical"]);
  const indent = numberOf(alignment, "indent") ?? 0;
  const rotation = degrees(numberOf(alignment, "textRotation") ?? 0);
  const found: AlignmentSnapshot = {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(flag(alignment, "wrapText") ? { wrap: true } : {}),
    ...(indent === 0 ? {} : { indent }),
    ...(rotation === 0 ? {} : { rotation }),
  };
  return Object.keys(found).length === 0 ? undefined : found;
}

/** `base` changed to read as wanted; shrinking to fit and reading order stay. */
export function patchedAlignment(
  base: XmlElement | undefined,
  wanted: AlignmentSnapshot | undefined,
): XmlElement | undefined {
  const patched = withAttributes(base ?? element("alignment"), {
    horizontal: wordOf(horizontals, wanted?.horizontal),
    vertical: wordOf(verticals, wanted?.vertical),
    textRotation: wanted?.rotation === undefined ? undefined : storedRotation(wanted.rotation),
    wrapText: wanted?.wrap === true ? true : undefined,
    indent: wanted?.indent === 0 ? undefined : wanted?.indent,
  });
  return Object.keys(patched.attributes).length === 0 ? undefined : patched;
}

/** Files count 91 to 180 for 1 to 90 degrees downwards. */
function degrees(stored: number): number {
  return stored > 90 && stored <= 180 ? 90 - stored : stored;
}

function storedRotation(rotation: number): number | undefined {
  if (rotation === 0) return undefined;
  return rotation < 0 ? 90 - rotation : rotation;
}

function wordOf(words: readonly string[], word: string | undefined): string | undefined {
  return words.find((known) => known.toLowerCase() === word?.toLowerCase());
}

import { Refusal } from "./refusal";
import { decodeEntities, withLineFeeds } from "./xml-text";

/** What listens to an XML part. Names come without their namespace prefix, which programs choose freely. */
export interface XmlListener {
  /** `attributes` is the tag's raw text behind the name; read it with `attribute`. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** A run of text, entities replaced, lines ended by line feeds. One text may come in several runs. */
  text(text: string): void;
}

/** Longer tags and texts than any spreadsheet program writes: Excel's cells end at 32,767 characters. */
const longestToken = 4 * 1024 * 1024;
const deepest = 200;

/**
 * Reads the XML of a part piece by piece, in constant memory.
 *
 * Spreadsheet parts use a small part of XML, so this is all there is: tags, text, CDATA, comments and
 * processing instructions. A document type is refused (`file-has-entities`): no spreadsheet has one, and
 * it is the way entity bombs come in. Tags that do not match, an end that is missing and nesting deeper than
 * 200 are refused as `file-damaged`.
 */
export function scanXml(pieces: Iterable<string>, listener: XmlListener): void {
  const names: string[] = [];
  let rest = "";
  for (const piece of pieces) {
    const xml = rest + piece;
    rest = xml.slice(scanTokens(xml, names, listener));
    if (rest.length > longestToken) throw new Refusal("file-damaged");
  }
  if (names.length > 0 || rest.trim() !== "") throw new Refusal("file-damaged");
}

/** Reads the whole tokens at the start of `xml`; returns where the first unfinished one starts. */
function scanTokens(xml: string, names: string[], listener: XmlListener): number {
  let position = 0;
  for (;;) {
    const tag = xml.indexOf("<", position);
    if (tag < 0) return position;
    if (tag > position && names.length > 0)
      listener.text(decodeEntities(withLineFeeds(xml.slice(position, tag))));
    const second = xml.charCodeAt(tag + 1);
    if (second === exclamation || second === question) {
      const end = scanDeclaration(xml, tag, listener);
      if (end < 0) return tag;
      position = end;
    } else {
      const end = endOfTag(xml, tag + 1);
      if (end < 0) return tag;
      if (second === slash) closeTag(xml.slice(tag + 2, end).trimEnd(), names, listener);
      else openTag(xml, tag + 1, end, names, listener);
      position = end + 1;
    }
  }
}

const exclamation = 0x21;
const doubleQuote = 0x22;
const singleQuote = 0x27;
const slash = 0x2f;
const question = 0x3f;
const greater = 0x3e;

/** A ">" within quotes does not end a tag. */
function endOfTag(xml: string, start: number): number {
  let quote = 0;
  for (let position = start; position < xml.length; position++) {
    const character = xml.charCodeAt(position);
    if (quote !== 0) {
      if (character === quote) quote = 0;
    } else if (character === greater) {
      return position;
    } else if (character === doubleQuote || character === singleQuote) {
      quote = character;
    }
  }
  return -1;
}

function openTag(xml: string, start: number, end: number, names: string[], listener: XmlListener): void {
  let nameEnd = start;
  let localStart = start;
  for (; nameEnd < end; nameEnd++) {
    const character = xml.charCodeAt(nameEnd);
    if (character <= 0x20 || character === slash) break;
    if (character === 0x3a) localStart = nameEnd + 1;
  }
  const empty = xml.charCodeAt(end - 1) === slash;
  const local = xml.slice(localStart, nameEnd);
  listener.open(local, xml.slice(nameEnd, empty ? end - 1 : end));
  if (empty) {
    listener.close(local);
  } else {
    names.push(localStart === start ? local : xml.slice(start, nameEnd));
    if (names.length > deepest) throw new Refusal("file-damaged");
  }
}

function closeTag(name: string, names: string[], listener: XmlListener): void {
  if (names.pop() !== name) throw new Refusal("file-damaged");
  listener.close(name.slice(name.indexOf(":") + 1));
}

/** Comments, instructions, CDATA: returns the position behind, or -1 where the end has not come yet. */
function scanDeclaration(xml: string, start: number, listener: XmlListener): number {
  if (xml.startsWith("<?", start)) return behind(xml, "?>", start + 2);
  if (xml.startsWith("<!--", start)) return behind(xml, "-->", start + 4);
  if (xml.startsWith("<![CDATA[", start)) {
    const end = behind(xml, "]]>", start + 9);
    if (end >= 0) listener.text(withLineFeeds(xml.slice(start + 9, end - 3)));
    return end;
  }
  if (xml.length - start < 9) return -1;
  throw new Refusal(/^<!doctype/i.test(xml.slice(start, start + 9)) ? "file-has-entities" : "file-damaged");
}

function behind(xml: string, mark: string, from: number): number {
  const position = xml.indexOf(mark, from);
  return position < 0 ? -1 : position + mark.length;
}

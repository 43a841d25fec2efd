import { parseXml, scanXml } from "../xml/parse";
import { element, withAttributes, type XmlElement } from "../xml/tree";
import { readCellText, storedCellText } from "./cell-text";

/** The texts of a shared strings part by their number; rich text plain, readings (phonetic text) left out. */
export function readSharedStrings(xml: string, part: string): string[] {
  const texts: string[] = [];
  let reading = false;
  let phonetic = false;
  let text = "";
  scanXml(xml, part, {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") phonetic = true;
      else if (name === "t") reading = !phonetic;
    },
    text(piece) {
      if (reading) text += piece;
    },
    close(name) {
      if (name === "si") texts.push(readCellText(text));
      else if (name === "rPh") phonetic = false;
      else if (name === "t") reading = false;
    },
  });
  return texts;
}

/** A text element, with its white space kept. */
export function textElement(text: string, name = "t"): XmlElement {
  const stored = storedCellText(text);
  const space = stored === stored.trim() && !/\s{2}|[\n\t]/.test(stored) ? undefined : "preserve";
  return element(name, { "xml:space": space }, stored === "" ? [] : [stored]);
}

/** The shared strings of a workbook that is being written: those the file has keep their numbers, others are added. */
export class SharedStringTable {
  private readonly numbers = new Map<string, number>();
  private readonly added: string[] = [];

  /** @param texts the texts of the opened file, as `readSharedStrings` gives them */
  constructor(private readonly texts: readonly string[]) {}

  /** The number of a text. Texts that the file has may be rich there, so only added ones are found again. */
  number(text: string): number {
    const present = this.numbers.get(text);
    if (present !== undefined) return present;
    const number = this.texts.length + this.added.length;
    this.numbers.set(text, number);
    this.added.push(text);
    return number;
  }

  get isEmpty(): boolean {
    return this.texts.length + this.added.length === 0;
  }

  get hasGrown(): boolean {
    return this.added.length > 0;
  }

  /** The part with what was added. @param opened the part's text in the opened file */
  toXml(opened: string | undefined, part: string): XmlElement {
    const xmlns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const root = opened === undefined ? element("sst", { xmlns }) : parseXml(opened, part);
    const items = this.added.map((text) => element("si", {}, [textElement(text)]));
    const grown = { ...root, children: [...root.children, ...items] };
    return withAttributes(grown, { count: undefined, uniqueCount: undefined });
  }
}

import fc from "fast-check";
import { scanXml } from "../../../src/intake/reading/xml-scanner";

function events(...pieces: string[]): string[] {
  const heard: string[] = [];
  scanXml(pieces, {
    open: (name, attributes) => heard.push(`<${name}${attributes}`),
    close: (name) => heard.push(`/${name}`),
    text: (text) => heard.push(text),
  });
  return heard;
}

describe("scanning XML", () => {
  it("tells opening, closing and text in order", () => {
    expect(events('<a b="1"><c/>text</a>')).toEqual(['<a b="1"', "<c", "/c", "text", "/a"]);
  });

  it("leaves out namespace prefixes, comments and instructions", () => {
    expect(events('<?xml version="1.0"?><x:a><!-- <b> --><x:c/></x:a>')).toEqual(["<a", "<c", "/c", "/a"]);
  });

  it("replaces entities in text and nothing in CDATA", () => {
    expect(events("<a>1 &lt; 2 &#233;&#xE9;</a>")).toContain("1 < 2 éé");
    expect(events("<a><![CDATA[1 &lt; <2>]]></a>")).toContain("1 &lt; <2>");
  });

  it("ends no tag within quotes", () => {
    expect(events(`<a b="x>y" c='">'>z</a>`)).toEqual([`<a b="x>y" c='">'`, "z", "/a"]);
  });

  it("gives every line one line feed", () => {
    expect(events("<a>1\r\n2\r3</a>")).toContain("1\n2\n3");
  });

  it("hears the same however the text is cut into pieces", () => {
    const xml = `<?xml version="1.0"?><a><!-- c --><b c="d>e">f &amp; g</b><![CDATA[<h>]]><i/></a>`;
    fc.assert(
      fc.property(fc.array(fc.nat(xml.length), { maxLength: 6 }), (cuts) => {
        const ordered = [0, ...cuts.toSorted((a, b) => a - b), xml.length];
        const pieces = ordered.slice(1).map((end, index) => xml.slice(ordered[index], end));
        expect(events(...pieces)).toEqual(events(xml));
      }),
    );
  });

  it.each([
    ["a tag that is not closed", "<a><b></a>"],
    ["an end that is missing", "<a><b>"],
    ["a tag that is cut off", "<a></a"],
    ["text behind the end", "<a/>text"],
    ["an unknown declaration", "<a><!ELEMENT b ANY></a>"],
    ["nesting without end", "<a>".repeat(300)],
    ["a tag without end", `<a ${"b".repeat(5_000_000)}`],
  ])("refuses %s as damaged", (_, xml) => {
    expect(() => events(xml)).toThrow("file-damaged");
  });

  it("refuses a document type, by which entity bombs come in", () => {
    expect(() => events('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toThrow("file-has-entities");
  });
});

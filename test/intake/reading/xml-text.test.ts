import { decodeEntities, decodeEscapes } from "../../../src/intake/reading/xml-text";

describe("texts in XML", () => {
  it.each([
    ["&lt;&gt;&amp;&quot;&apos;", "<>&\"'"],
    ["&#65;&#x42;", "AB"],
    ["&#128512;", "😀"],
    ["&amp;lt;", "&lt;"],
    ["&nbsp; &b; R&D", "&nbsp; &b; R&D"],
    ["&#9999999;", "\ufffd"],
  ])("%s reads %s", (written, text) => {
    expect(decodeEntities(written)).toBe(text);
  });

  it.each([
    ["A_x000D_\nB", "A\nB"],
    ["A_x000a_B", "A\nB"],
    ["_x005F_x000D_", "_x000D_"],
    ["max_x", "max_x"],
  ])("the spreadsheet's escapes in %j read %j", (written, text) => {
    expect(decodeEscapes(written)).toBe(text);
  });
});

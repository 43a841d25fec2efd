import { attribute, isTrue } from "../../../src/intake/reading/xml-attribute";

describe("an attribute of a tag", () => {
  it.each([
    ["in the usual form", ' r="A1" s="3"', "A1"],
    ["not at the beginning", ' s="3" r="A1"', "A1"],
    ["in single quotes", " r='A1' s='3'", "A1"],
    ["with a prefix", ' x:r="A1"', "A1"],
    ["behind a line feed", '\n  r="A1"', "A1"],
    ["around blanks", ' r = "A1"', "A1"],
    ["with entities", ' r="A&amp;1"', "A&1"],
    ["that is empty", ' r=""', ""],
    ["only as the end of another name", ' spr="B2"', undefined],
    ["only within another's value", ` n=' r="B2"'`, undefined],
    ["missing", ' s="3" t="r"', undefined],
  ])("%s", (_, tag, value) => {
    expect(attribute("r")(tag)).toBe(value);
  });

  it("with a prefix in its name is that one only", () => {
    expect(attribute("office:value")(' calcext:value="1" office:value="2"')).toBe("2");
  });

  it.each([
    ["1", true],
    ["true", true],
    ["0", false],
    ["false", false],
    [undefined, false],
  ])("with %s is true: %s", (value, truth) => {
    expect(isTrue(value)).toBe(truth);
  });
});

import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { findingCodes, findingMessage } from "../../src/i18n/findings";
import { mappingFaultCodes } from "../../src/i18n/mapping-faults";

const sources = path.resolve(__dirname, "../../src");

/** Every code that the program finds something by, from its source. */
function codesInUse(): readonly string[] {
  const files = readdirSync(sources, { recursive: true, encoding: "utf8" });
  const texts = files
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("host"))
    .map((file) => readFileSync(path.join(sources, file), "utf8"));
  const found = texts.flatMap((text) => [
    ...text.matchAll(/\bcode: "([a-z]+(?:-[a-z]+)+)"/g),
    ...text.matchAll(/\bRefusal\(\s*"([a-z-]+)"/g),
  ]);
  return [...new Set(found.map(([, code = ""]) => code))].sort();
}

describe("a finding", () => {
  it("is never mute: every code in use has its words", () => {
    const codes = codesInUse();
    expect(codes.length).toBeGreaterThan(50);
    const withWords = [...findingCodes, ...mappingFaultCodes];
    expect(codes.filter((code) => !withWords.includes(code))).toEqual([]);
  });

  it.each(findingCodes)("%s says something of its own in English and in French", (code) => {
    const [english, french] = [findingMessage(code, "en"), findingMessage(code, "fr")];
    expect(english).not.toBe(code);
    expect(french).not.toBe(english);
  });

  it("has French typography: curved apostrophes, a space before the colon", () => {
    const wrong = findingCodes.filter((code) => /\p{L}'\p{L}|\p{L}: /u.test(findingMessage(code, "fr")));
    expect(wrong).toEqual([]);
  });
});

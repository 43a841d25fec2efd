import { say } from "../../src/i18n/text";

const files = {
  en: "{n} {n|file waits|files wait} in {place}",
  fr: "{n} {n|fichier attend|fichiers attendent} dans {place}",
};

describe("a text with blanks", () => {
  it.each([
    ["en", 0, "0 files wait in Brussels"],
    ["en", 1, "1 file waits in Brussels"],
    ["en", 2, "2 files wait in Brussels"],
    ["fr", 0, "0 fichier attend dans Brussels"],
    ["fr", 1, "1 fichier attend dans Brussels"],
    ["fr", 2, "2 fichiers attendent dans Brussels"],
  ] as const)("goes by the number, in %s for %i", (language, n, expected) => {
    expect(say(files, language, { n, place: "Brussels" })).toBe(expected);
  });

  it("writes a number with the decimal mark of the language, and leaves text as it is", () => {
    const text = { en: "{rate} at {place}", fr: "{rate} à {place}" };
    const facts = { rate: 0.95, place: "Rates v1.2" };
    expect(say(text, "en", facts)).toBe("0.95 at Rates v1.2");
    expect(say(text, "fr", facts)).toBe("0,95 à Rates v1.2");
  });

  it("shows the gap where a fact is missing", () => {
    expect(say(files, "en", { n: 2 })).toBe("2 files wait in {place}");
  });
});

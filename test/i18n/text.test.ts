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

  it("shows the gap where a fact is missing", () => {
    expect(say(files, "en", { n: 2 })).toBe("2 files wait in {place}");
  });
});

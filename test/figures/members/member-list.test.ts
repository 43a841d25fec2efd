import fc from "fast-check";
import { members, parseMemberList } from "../../../src/figures/members";

describe("a text that lists Members", () => {
  it.each([
    ["codes with semicolons", "TGO; GHA; ECU", "TGO GHA ECU"],
    ["codes with commas", "TGO,GHA,ECU", "TGO GHA ECU"],
    ["names on lines of their own", "Togo\nGhana\r\nEcuador\n", "TGO GHA ECU"],
    ["names in both languages", "Allemagne; Germany; Côte d’Ivoire", "DEU CIV"],
    ["a Member twice", "TGO; Togo; tgo", "TGO"],
    ["a name that holds a comma", "Hong Kong, China", "HKG"],
    [
      "names that hold commas among others",
      "Japan, Korea, Republic of, Hong Kong, China, Macao, China",
      "JPN KOR HKG MAC",
    ],
    ["China before Hong Kong", "China, Hong Kong, Japan", "CHN HKG JPN"],
    ["a name turned about its comma", "Congo, Democratic Republic of the; Sudan", "COD SDN"],
    ["Members joined by and", "Kenya, Uganda and Tanzania", "KEN UGA TZA"],
    ["Members joined by et", "Bénin et Togo", "BEN TGO"],
    ["a name that holds and", "Trinidad and Tobago, Antigua and Barbuda", "TTO ATG"],
    ["a numbered list", "1. Ghana\n2. Togo", "GHA TGO"],
    ["bullets", "- Ghana\n• Togo", "GHA TGO"],
    ["footnote marks and counts", "Ghana*; Togo1; Mali²; Niger (2)", "GHA TGO MLI NER"],
    ["codes behind names", "Ghana (GHA), Togo (TGO)", "GHA TGO"],
    ["separators doubled and at the ends", ";; TGO,, GHA ;", "TGO GHA"],
    ["an empty cell", "", ""],
    ["a dash", " - ", ""],
    ["none", "None", ""],
    ["néant", "Néant", ""],
  ])("may be %s", (_what, text, codes) => {
    expect(parseMemberList(text)).toEqual({ members: codes === "" ? [] : codes.split(" "), unknown: [] });
  });

  it("names what is not known with the nearest Member, and keeps the others", () => {
    const { members: known, unknown } = parseMemberList("TGO; Gana; Atlantis and its colonies; ECU");
    expect(known).toEqual(["TGO", "ECU"]);
    expect(unknown.map(({ text, closest }) => [text, closest?.code])).toEqual([
      ["Gana", "GHA"],
      ["Atlantis and its colonies", undefined],
    ]);
  });

  it.each([
    ["a count instead of names", "12", "12"],
    ["a country that is no Member", "Monaco", "Monaco"],
    ["what a bracket adds to a name", "Korea (North)", "Korea (North)"],
    ["a remark in brackets with commas", "Ghana (2 missions, 1 workshop)", "Ghana (2 missions, 1 workshop)"],
    ["an and between unknown names", "Kenya and Atlantis", "Kenya and Atlantis"],
  ])("does not guess at %s", (_what, text, unknown) => {
    const list = parseMemberList(text);
    expect(list.members).toEqual([]);
    expect(list.unknown.map((one) => one.text)).toEqual([unknown]);
  });

  it("is not swallowed by a bracket that is never closed", () => {
    expect(parseMemberList("Ghana (2; Togo").members).toEqual(["GHA", "TGO"]);
  });

  it("gives back whatever Members are written, in either language and with either separator", () => {
    const separator = fc.constantFrom("; ", ";", "\n");
    const chosen = fc.uniqueArray(fc.constantFrom(...members), { selector: ({ code }) => code });
    fc.assert(
      fc.property(
        chosen,
        separator,
        fc.constantFrom("en" as const, "fr" as const),
        (some, between, language) => {
          const text = some.map(({ name }) => name[language]).join(between);
          expect(parseMemberList(text)).toEqual({ members: some.map(({ code }) => code), unknown: [] });
        },
      ),
    );
  });

  it("never fails on any text, and lists no Member twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const { members: codes } = parseMemberList(text);
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });
});

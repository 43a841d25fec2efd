import { typeset } from "../../src/i18n/typeset";

describe("French on a screen", () => {
  it("keeps a colon, a question mark, quotes and a per cent sign with their word", () => {
    expect(typeset("Aucun résultat pour « SP9 » : corriger ?", "fr")).toBe(
      "Aucun résultat pour «\u00a0SP9\u00a0»\u00a0: corriger\u00a0?",
    );
    expect(typeset("90 % ou plus", "fr")).toBe("90\u00a0% ou plus");
  });

  it("leaves English as it is", () => {
    expect(typeset("Read : 90 %", "en")).toBe("Read : 90 %");
  });
});

import { missingMark } from "../../src/figures/missing-mark";

describe("a cell without a number (rule 5)", () => {
  it.each(["", "  ", "-", "–", "…", "...", "TBC", "tbc"])("is not reported where it says “%s”", (text) => {
    expect(missingMark(text)).toBe("not-reported");
  });

  it.each(["n/a", "N/A", "s.o.", "S.O.", "sans objet", " Sans objet "])(
    "is not applicable where it says “%s”",
    (text) => {
      expect(missingMark(text)).toBe("not-applicable");
    },
  );

  it.each(["0", "12", "about 12", "none"])("is neither where it says “%s”", (text) => {
    expect(missingMark(text)).toBeNull();
  });
});

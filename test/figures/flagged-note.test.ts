import fc from "fast-check";
import type { FigureFlag } from "../../src/figures/figure";
import { flaggedNoteText, parseFlaggedNote } from "../../src/figures/flagged-note";

describe("a note with flags in one cell", () => {
  it.each([
    [
      "flags and a note",
      { flags: ["phased-target", "scaled"], note: "as agreed" },
      "[phased-target, scaled] as agreed",
    ],
    ["flags alone", { flags: ["mapped"] }, "[mapped]"],
    ["a note alone", { flags: [], note: "as agreed" }, "as agreed"],
    ["a note in brackets", { flags: [], note: "[mapped] by whom?" }, "[] [mapped] by whom?"],
    ["nothing", { flags: [] }, ""],
  ] as const)("says %s", (_what, note, text) => {
    expect(flaggedNoteText(note)).toBe(text);
    expect(parseFlaggedNote(text)).toEqual(note);
  });

  it("keeps brackets that are no flags as an officer's words", () => {
    expect(parseFlaggedNote("[draft] check")).toEqual({ flags: [], note: "[draft] check" });
  });

  it("comes back as it was", () => {
    const anyFlags = fc.uniqueArray(
      fc.constantFrom<FigureFlag>("phased-target", "mapped", "partial-quarter"),
    );
    const anyNote = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom("[", "[]", "[mapped]", "[mapped] x", " x"),
    );
    fc.assert(
      fc.property(anyFlags, fc.option(anyNote, { nil: undefined }), (flags, note) => {
        const stated = note === undefined ? { flags } : { flags, note };
        expect(parseFlaggedNote(flaggedNoteText(stated))).toEqual(stated);
      }),
    );
  });
});

import { foldedText } from "../../src/figures/folded-text";

describe("a text folded for comparing", () => {
  it.each([
    ["Côte d’Ivoire", "cote d ivoire"],
    ["CURAÇAO", "curacao"],
    ["mise en œuvre", "mise en oeuvre"],
    ["U.S.A.", "usa"],
    ["Dem. Rep.", "dem rep"],
    ["  Guinea--Bissau\u00a0(GNB) ", "guinea bissau gnb"],
    ["Türkiye", "turkiye"],
    ["", ""],
  ])("%j is %j", (text, folded) => {
    expect(foldedText(text)).toBe(folded);
  });
});

import { wcoPlan } from "../../src/plan";
import { strategyMapSheet } from "../../src/sheets/strategy-map-sheet";
import { cellsOf } from "./drawn";

describe.each(["en", "fr"] as const)("the strategy map, in %s", (language) => {
  const drawing = strategyMapSheet({ plan: wcoPlan, period: "2019/20", language });
  const texts = [...cellsOf(drawing).values()];

  it("has a box for each objective and a band for each perspective", () => {
    for (const { id, title } of wcoPlan.objectives) {
      expect(texts.filter((text) => text === `${id}  ${title[language]}`)).toHaveLength(1);
    }
    for (const { title } of wcoPlan.perspectives) expect(texts).toContain(title[language]);
  });

  it("prints on one page", () => {
    expect(drawing.print).toMatchObject({ pagesWide: 1, pagesTall: 1, orientation: "Landscape" });
  });
});

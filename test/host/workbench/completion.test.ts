import { complete, type Vocabulary } from "../../../src/host/workbench/formula/completion";

const vocabulary: Vocabulary = {
  functions: [
    {
      name: "WCO.KPI",
      description: "The ratio of a KPI.",
      parameters: [
        { name: "id", description: "KPI", optional: false, repeating: false, wordsId: "PlanId" },
        {
          name: "property",
          description: "What of it",
          optional: true,
          repeating: false,
          wordsId: "Property",
        },
      ],
    },
    {
      name: "WCO.MEMBERS",
      description: "Different Members.",
      parameters: [{ name: "ranges", description: "Cells", optional: false, repeating: true }],
    },
  ],
  words: [
    {
      id: "PlanId",
      values: [
        { text: "SP5", meaning: "Joint operations" },
        { text: "SP6", meaning: "Sharing of knowledge" },
      ],
    },
    { id: "Property", values: [{ text: "status", meaning: "on-track" }] },
  ],
  names: ["WcoData"],
};

const at = (text: string) => complete(text, text.length, vocabulary);
const texts = (text: string) => at(text)?.choices.map((choice) => choice.text) ?? null;

describe("completing a formula", () => {
  it.each([
    ["=w", ["WCO.KPI(", "WCO.MEMBERS(", "WcoData"]],
    ["=KP", ["WCO.KPI("]],
    ["=1+WCO.M", ["WCO.MEMBERS("]],
    ["=WCO.KPI(", ['"SP5"', '"SP6"']],
    ['=WCO.KPI("', ['"SP5"', '"SP6"']],
    ['=WCO.KPI("joint', ['"SP5"']],
    ['=WCO.KPI("SP5",', ['"status"']],
    ['=SUM(1,WCO.KPI("SP5", "st', ['"status"']],
    ["=SUM(Wco", ["WCO.KPI(", "WCO.MEMBERS(", "WcoData"]],
  ])("offers for %s what fits", (text, offered) => {
    expect(texts(text)).toEqual(offered);
  });

  it.each(["12", "some text", '="WCO.K', "=A1", '=IF("(", "w'])("offers nothing for %s", (text) => {
    expect(texts(text)).toBeNull();
  });

  it("says which argument is being typed, also of a function that takes as many as one likes", () => {
    expect(at('=WCO.KPI("SP5",')?.call).toMatchObject({ function: { name: "WCO.KPI" }, argument: 1 });
    expect(at("=WCO.MEMBERS(A1:A3,B1:B3,")?.call?.argument).toBe(2);
  });

  it("takes the place of what is typed, the closing quotation mark included", () => {
    const text = '=WCO.KPI("SP")';
    expect(complete(text, 12, vocabulary)).toMatchObject({ from: 9, to: 13 });
  });
});

import { typedText } from "../../src/excel/typed-text";

describe("a text typed into Excel", () => {
  it.each([
    "=1+1",
    "+1",
    "-",
    "@SUM(A1)",
    "1/2",
    "12 / 15",
    "2019/10",
    "007",
    "1E5",
    "TRUE",
    "vrai",
    "Mar 2019",
    "'quoted",
  ])("is marked as text where Excel would make something else of it: %s", (text) =>
    expect(typedText(text)).toBe(`'${text}`),
  );

  it.each([
    "",
    "SP5.1",
    "2019/20-Q1",
    "C7",
    "C7:G7",
    "● On track",
    "Tariff and Trade Affairs",
    "TTA",
    "– Sans objet",
  ])("stays as it is where Excel keeps it: %s", (text) => expect(typedText(text)).toBe(text));
});

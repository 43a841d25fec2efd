import { readFileSync, writeFileSync } from "node:fs";
import { rawWorkbook } from "../intake/reading/raw-workbook";
import { wcoScorecard } from "./listen";
import type * as here from "./office-here";
import { useFolder } from "./use-folder";

jest.mock("../../src/cli/office", () => jest.requireActual<typeof here>("./office-here").officeHere());

jest.setTimeout(60_000);

const at = useFolder();

const text = (cell: string, words: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t>${words}</t></is></c>`;
const number = (cell: string, value: number | null): string =>
  value === null ? "" : `<c r="${cell}"><v>${value}</v></c>`;

/** A directorate's report: KPI, target and actual of Q1, from row 4 on. */
function report(...rows: readonly (readonly [kpi: string, target: number | null, actual: number])[]): void {
  const body = rows.map(
    ([kpi, target, actual], index) =>
      `<row r="${index + 4}">${text(`A${index + 4}`, kpi)}${number(`B${index + 4}`, target)}${number(`C${index + 4}`, actual)}</row>`,
  );
  writeFileSync(
    at("report.xlsx"),
    rawWorkbook(
      `<row r="1">${text("A1", "Directorate: Compliance and Facilitation, fiscal year 2019/20")}</row>` +
        `<row r="3">${text("A3", "KPI")}${text("B3", "Q1 Target")}${text("C3", "Q1 Actual")}</row>${body.join("")}`,
    ),
  );
}

interface Found {
  readonly findings: readonly { readonly code: string; readonly cell?: string; readonly message: string }[];
}

describe("wco-scorecard build --out over an earlier scorecard", () => {
  it("says which figures a directorate changed or took back since, in words and in the JSON", async () => {
    report(["SP5.1", 15, 12], ["SP6.1", 5, 4], ["SP6.2", 8, 8]);
    await wcoScorecard(["build", at("report.xlsx"), "--out", at("scorecard.xlsx")]);
    report(["SP5.1", 15, 14], ["SP6.1", 5, 4]);
    const words = ["build", at("report.xlsx"), "--out", at("scorecard.xlsx"), "--json", at("r.json")];
    const { messages } = await wcoScorecard(words);
    expect(messages.join("\n")).toContain(
      "report.xlsx › KPI report!C4: SP5.1 of CF for 2019/20-Q1 was 12 / 15",
    );
    const { findings } = JSON.parse(readFileSync(at("r.json"), "utf8")) as Found;
    const codes = findings.map(({ code }) => code).filter((code) => code.startsWith("figure-"));
    expect(codes.toSorted()).toEqual(["figure-changed", "figure-gone"]);
    const again = await wcoScorecard(words);
    expect(again.messages.join("\n")).not.toContain("import before");
  });

  it("says nothing of a file that is no scorecard", async () => {
    report(["SP5.1", 15, 12]);
    writeFileSync(at("scorecard.xlsx"), "something else");
    const { messages } = await wcoScorecard(["build", at("report.xlsx"), "--out", at("scorecard.xlsx")]);
    expect(messages.join("\n")).not.toContain("something else");
    expect(messages.filter((line) => line.includes("import before"))).toEqual([]);
  });
});

describe("wco-scorecard import of an actual without a target", () => {
  it("says so with its cell, without a score", async () => {
    report(["SP5.1", null, 12]);
    const { printed } = await wcoScorecard(["import", at("report.xlsx")]);
    const { findings } = JSON.parse(printed) as Found;
    expect(findings).toContainEqual(expect.objectContaining({ code: "actual-without-target", cell: "C4" }));
  });
});

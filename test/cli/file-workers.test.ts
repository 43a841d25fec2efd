import { pathToFileURL } from "node:url";
import path from "node:path";
import { fileWorkers } from "../../src/cli/file-workers";
import { importWorkbooks } from "../../src/intake/import";
import { wcoPlan } from "../../src/plan";
import { rawWorkbook } from "../intake/reading/raw-workbook";

/** The worker as it is built: `npm test` builds first. */
const entry = pathToFileURL(path.resolve(__dirname, "../../dist/cli/import-worker.mjs"));
const text = (at: string, words: string): string => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
const report = (below = ""): Uint8Array =>
  rawWorkbook(
    `<row r="1">${text("A1", "Directorate: Compliance and Facilitation, fiscal year 2019/20")}</row>` +
      `<row r="3">${text("A3", "KPI")}${text("B3", "Q1 Target")}${text("C3", "Q1 Actual")}</row>` +
      `<row r="4">${text("A4", "SP5.1")}<c r="B4"><v>15</v></c><c r="C4"><v>12</v></c></row>${below}`,
  );
const rows = (count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const at = index + 6;
    return `<row r="${at}">${text(`A${at}`, `Note ${index} of the ${index % 97} tools and instrumens`)}${text(`B${at}`, `x${index}`)}</row>`;
  }).join("");

/** A sound file, one that takes what it can get, and another sound one. */
async function importThree(limits: { readonly seconds: number; readonly megabytes: number }) {
  const workers = fileWorkers(wcoPlan, entry, limits);
  const files = [
    { name: "first.xlsx", bytes: report() },
    { name: "greedy.xlsx", bytes: report(rows(400_000)) },
    { name: "last.xlsx", bytes: report() },
  ];
  const outcome = await importWorkbooks(files, wcoPlan, workers.how);
  workers.end();
  return outcome;
}

describe("a file that takes too much", () => {
  it.each([
    ["memory", "file-needs-too-much-memory", { seconds: 60, megabytes: 96 }],
    ["time", "file-takes-too-long", { seconds: 4, megabytes: 2048 }],
  ])(
    "%s ends its worker, not the command: it is said, and the others are read",
    async (_, code, limits) => {
      const { findings, files } = await importThree(limits);
      expect(findings.filter(({ severity }) => severity === "error")).toEqual([
        expect.objectContaining({ code, file: "greedy.xlsx" }),
      ]);
      expect(files.map(({ file, figures }) => [file, figures.length])).toEqual([
        ["first.xlsx", 1],
        ["last.xlsx", 1],
      ]);
    },
    90_000,
  );

  it("ends its worker where it is only read, as check and finance do", async () => {
    const workers = fileWorkers(wcoPlan, entry, { seconds: 60, megabytes: 96 });
    const { workbook, findings } = await workers.read({ name: "greedy.xlsx", bytes: report(rows(400_000)) });
    const sound = await workers.read({ name: "sound.xlsx", bytes: report() });
    workers.end();
    expect(workbook).toBeNull();
    expect(findings).toEqual([expect.objectContaining({ code: "file-needs-too-much-memory" })]);
    expect(sound.workbook?.sheets).toHaveLength(1);
  }, 90_000);
});

import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sampleFolder } from "../build/sample-files";
import { wcoScorecard } from "./listen";

const sample = (name: string): string => path.join(sampleFolder, name);
const capacityBuilding = sample("Capacity_Building_2019-20.xlsx");
const fixture = (name: string): string => path.resolve(__dirname, "../fixtures/reading", name);

let folder: string;
const at = (name: string): string => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "wco-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Result {
  readonly figures: readonly { readonly directorate: string; readonly source: { readonly file: string } }[];
  readonly findings: readonly { readonly code: string; readonly file?: string }[];
  readonly kpis?: readonly unknown[];
}

const json = (file: string): Result => JSON.parse(readFileSync(file, "utf8")) as Result;

describe("wco-scorecard import", () => {
  it("prints figures and findings as JSON and nothing else, so that another program can read it", async () => {
    const { status, printed } = await wcoScorecard(["import", capacityBuilding]);
    const { figures, findings, kpis } = JSON.parse(printed) as Result;
    expect(status).toBe(0);
    expect(figures.length).toBeGreaterThan(10);
    expect(findings).toBeDefined();
    expect(kpis).toBeUndefined();
  });

  it("writes the same JSON to a file, in a folder that it makes, and says where it is", async () => {
    const file = at("made/here.json");
    const { printed } = await wcoScorecard(["import", capacityBuilding]);
    const { printed: nothing, messages } = await wcoScorecard(["import", capacityBuilding, "--json", file]);
    expect(nothing).toBe("");
    expect(readFileSync(file, "utf8").trimEnd()).toBe(printed);
    expect(messages.join("\n")).toContain(file);
  });

  it("reads folders with everything below them, each file once, lock files passed over", async () => {
    mkdirSync(at("quarter/below"), { recursive: true });
    copyFileSync(capacityBuilding, at("quarter/below/CB.xlsx"));
    writeFileSync(at("quarter/~$CB.xlsx"), "lock");
    writeFileSync(at("quarter/readme.txt"), "not a workbook");
    const { status, messages, printed } = await wcoScorecard([
      "import",
      at("quarter"),
      at("quarter/below/CB.xlsx"),
    ]);
    expect(status).toBe(0);
    expect(messages.at(-1)).toContain("1 file");
    expect(new Set((JSON.parse(printed) as Result).figures.map(({ source }) => source.file))).toEqual(
      new Set(["CB.xlsx"]),
    );
  });

  it.each([
    ["a file that is not there", "gone.xlsx", "gone.xlsx: no such file or folder."],
    ["a folder without workbooks", "empty", "empty: no workbook in this folder"],
  ])("ends with 2 for %s alone, and with 1 beside others, which are read", async (_what, name, message) => {
    mkdirSync(at("empty"));
    const alone = await wcoScorecard(["import", at(name)]);
    expect(alone.status).toBe(2);
    expect(alone.messages).toEqual([expect.stringContaining(message)]);
    const beside = await wcoScorecard(["import", at(name), capacityBuilding, "--json", at("r.json")]);
    expect(beside.status).toBe(1);
    expect(json(at("r.json")).figures.length).toBeGreaterThan(10);
  });

  it.each([
    ["encrypted", "encrypted.xls", (): Buffer => readFileSync(fixture("encrypted.xls")), /password/i],
    ["empty", "empty.xlsx", (): Buffer => Buffer.alloc(0), /empty/i],
    [
      "truncated",
      "cut.xlsx",
      (): Buffer => readFileSync(capacityBuilding).subarray(0, 4000),
      /damaged|incomplete|cut/i,
    ],
    ["renamed", "letter.xlsx", (): Buffer => Buffer.from("Dear colleague,"), /not an Excel workbook/],
  ])(
    "says of an %s file what it is, in one line with its name, and ends with 2",
    async (_kind, name, content, words) => {
      writeFileSync(at(name), content());
      const { status, messages } = await wcoScorecard(["import", at(name)]);
      expect(status).toBe(2);
      const about = messages.filter((line) => line.startsWith(name));
      expect(about).toEqual([expect.stringMatching(words)]);
      expect(messages.every((line) => !line.includes("\n"))).toBe(true);
    },
  );

  it("takes no file for its output that it reads from", async () => {
    const file = at("CB.xlsx");
    copyFileSync(capacityBuilding, file);
    const before = readFileSync(file);
    const { status, messages } = await wcoScorecard(["import", file, "--json", file]);
    expect(status).toBe(2);
    expect(messages.join("\n")).toContain("CB.xlsx");
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it("says why it cannot write", async () => {
    writeFileSync(at("file"), "");
    const { status, messages } = await wcoScorecard([
      "import",
      capacityBuilding,
      "--json",
      at("file/r.json"),
    ]);
    expect(status).toBe(2);
    expect(messages.join("\n")).toContain(at("file/r.json"));
  });
});

describe("a mapping on the command line", () => {
  it.each([
    ["is not there", null, /mapping\.json.*no such file/i],
    ["is no JSON", "{ range", /mapping\.json.*JSON/],
    ["is no list", "{}", /mapping\.json/],
    ["names a role that is none", JSON.stringify([{ role: "goal" }]), /mapping\.json.*role/],
  ])("that %s ends with 2 and says so, in lines", async (_what, content, words) => {
    if (content !== null) writeFileSync(at("mapping.json"), content);
    const { status, messages } = await wcoScorecard([
      "import",
      capacityBuilding,
      "--mapping",
      at("mapping.json"),
    ]);
    expect(status).toBe(2);
    expect(messages.join(" ")).toMatch(words);
    expect(messages.every((line) => line.includes("mapping.json") && !line.includes("\n"))).toBe(true);
  });

  it("that is empty changes nothing", async () => {
    writeFileSync(at("mapping.json"), "[]");
    const plain = await wcoScorecard(["import", capacityBuilding]);
    const mapped = await wcoScorecard(["import", capacityBuilding, "--mapping", at("mapping.json")]);
    expect(mapped.printed).toBe(plain.printed);
  });
});

describe("wco-scorecard build", () => {
  it("prints the scorecard with a status word for each KPI and writes the JSON with all 29", async () => {
    const { status, printed } = await wcoScorecard(["build", sampleFolder, "--json", at("r.json")]);
    expect(status).toBe(0);
    expect(printed).toMatch(/SP5\.1 .*%.*(On track|At risk|Off track)/);
    expect(json(at("r.json")).kpis).toHaveLength(29);
  });

  it("speaks French where asked", async () => {
    const { printed } = await wcoScorecard(["build", sampleFolder, "--lang", "fr"]);
    expect(printed).toMatch(/SP5\.1 .*,\d\s%/);
  });

  it("keeps colours for terminals", async () => {
    const plain = await wcoScorecard(["build", capacityBuilding]);
    const colored = await wcoScorecard(["build", capacityBuilding], "en", { colors: true });
    expect(plain.printed).not.toContain("\u001b[");
    expect(colored.printed).toContain("\u001b[");
  });

  it("ends with 2 where no file has a figure", async () => {
    writeFileSync(at("letter.xlsx"), "Dear colleague,");
    const { status, printed } = await wcoScorecard(["build", at("letter.xlsx"), "--out", at("s.xlsx")]);
    expect({ status, printed }).toEqual({ status: 2, printed: "" });
    expect(readdirSync(folder)).toEqual(["letter.xlsx"]);
  });
});

import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { prepareFinance } from "../../src/build/finance";
import type { Language } from "../../src/plan/types";
import { wcoPlan } from "../../src/plan";
import { wcoScorecard } from "./listen";

const name = "finance-2019-20.xlsx";
const own = path.resolve(__dirname, "../../samples", name);
const ownExpected = path.resolve(__dirname, "../fixtures/finance/sample-2019-20.expected.json");
const shared = "/work/shared/samples";

/** The sample with the values computed elsewhere; where there is a second opinion, that as well. */
const samples = [
  [own, ownExpected],
  [path.join(shared, name), path.join(shared, "finance-2019-20.expected.json")],
].filter((files) => files.every((file) => existsSync(file))) as [string, string][];

type Result = Readonly<Record<string, unknown>>;

/** The parts that both results hold, so that nothing expected can be missing. */
function partsOf(result: Result, expected: Result): Result {
  return Object.fromEntries(Object.keys(expected).map((part) => [part, result[part]]));
}

const cases = samples.flatMap(([file, expected]) =>
  (["en", "fr"] as const).map((language): [string, Language, string] => [file, language, expected]),
);

describe("the sample budget of 2019/20", () => {
  it.each(cases)("%s gives every expected part by the library (%s)", async (file, language, values) => {
    const expected = JSON.parse(readFileSync(values, "utf8")) as Result;
    const files = [{ name, bytes: new Uint8Array(readFileSync(file)) }];
    const { json } = await prepareFinance({ plan: wcoPlan, files, year: "2019/20", language, asOf: "" });
    const result = JSON.parse(json) as Result;
    expect(partsOf(result, expected)).toEqual(expected);
    expect(result).toMatchObject({ reconciliation: { reconciles: true }, findings: [] });
  });

  it.each(cases)("%s gives every expected part by the command line (%s)", async (file, language, values) => {
    const folder = mkdtempSync(path.join(tmpdir(), "wco-"));
    try {
      const out = path.join(folder, "finance.json");
      const asked = ["finance", file, "--year", "2019/20", "--lang", language, "--json", out];
      expect(await wcoScorecard(asked)).toMatchObject({ status: 0 });
      const expected = JSON.parse(readFileSync(values, "utf8")) as Result;
      expect(partsOf(JSON.parse(readFileSync(out, "utf8")) as Result, expected)).toEqual(expected);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { prepareFinance, type PreparedFinance } from "../../src/build/finance";
import type { Language } from "../../src/plan/types";
import { wcoPlan } from "../../src/plan";

const fixtures = path.resolve(__dirname, "../fixtures/finance");

/** The finance job's first half on workbooks of `test/fixtures/finance`. */
export async function prepareFixtures(
  names: readonly string[],
  language: Language = "en",
): Promise<PreparedFinance> {
  const files = names.map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(path.join(fixtures, name))),
  }));
  return prepareFinance({ plan: wcoPlan, files, year: "2019/20", language, asOf: "14 July 2020" });
}

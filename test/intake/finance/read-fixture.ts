import { readFileSync } from "node:fs";
import path from "node:path";
import { readFinance, type ReadFinance } from "../../../src/intake/finance";
import { readWorkbook } from "../../../src/intake/reading";
import { wcoPlan } from "../../../src/plan";

export const fixtures = path.resolve(__dirname, "../../fixtures/finance");

/** What the finance reader makes of workbooks of `test/fixtures/finance`, asked for 2019/20. */
export async function readFixtures(...names: readonly string[]): Promise<ReadFinance> {
  const read = await Promise.all(
    names.map((name) => readWorkbook(name, new Uint8Array(readFileSync(path.join(fixtures, name))))),
  );
  return readFinance(
    read.flatMap(({ workbook }) => workbook ?? []),
    { plan: wcoPlan, year: "2019/20" },
  );
}

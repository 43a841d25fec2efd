import { readFileSync } from "node:fs";
import path from "node:path";
import type { BuildRequest } from "../../src/build/build";
import { wcoPlan } from "../../src/plan";
import { defaultSettings } from "../../src/scoring";

const fixtures = path.resolve(__dirname, "../fixtures/finance");

/** A build from workbooks that hold a budget and an implementation plan, which feed eight KPIs. */
export const fedRequest: BuildRequest = {
  plan: wcoPlan,
  files: ["budget.xlsx", "plan.xlsx"].map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(path.join(fixtures, name))),
  })),
  mapping: [],
  period: "2019/20",
  settings: { settings: defaultSettings, period: null, language: "en" },
  language: "en",
  mode: "live",
  asOf: "14 July 2020",
  directorateSheets: false,
};

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { gzipSync } from "node:zlib";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack, { type ChunkGroup, type Compilation, type Configuration } from "webpack";
import { generateFunctionsMetadata } from "../../scripts/functions-metadata.cjs";
import { prepare, writeScorecard, type BuildRequest } from "../../src/build/build";
import { startOffice } from "../../src/cli/office";
import type { FunctionsMetadata } from "../../src/host";
import { wcoPlan } from "../../src/plan";
import { defaultSettings } from "../../src/scoring";

const root = path.resolve(import.meta.dirname, "../..");

/** Gzipped kilobytes of scripts and styles. */
export interface Sizes {
  /** The script with the functions; for the template, everything it loads before it is at work. */
  readonly functions: number;
  /** Everything loaded before the first view is drawn. */
  readonly firstView: number;
  /** What is loaded only when it is wanted. */
  readonly rest: number;
}

/**
 * Builds the add-in and, with the same webpack settings, the template into a folder: `taskpane.local.html`, and below
 * `template/` the template's page, a page that holds the workbook, and a scorecard workbook to hold.
 */
export async function buildSite(folder: string): Promise<{ readonly ours: Sizes; readonly template: Sizes }> {
  const settings = addInSettings();
  const below = path.join(folder, "template");
  const addIn = await build({ ...settings, output: { ...settings.output, path: folder } });
  const functionsPath = path.join(folder, "functions.js");
  const ours = { functions: gzipped([functionsPath]), ...sizesOf(addIn, "taskpane", folder) };
  const template = await build({
    ...settings,
    entry: {
      template: "./bench/template/index.tsx",
      commands: "./bench/template/commands.ts",
      "host-page": "./bench/pane/host-page.ts",
    },
    output: { ...settings.output, path: below, clean: false },
    plugins: [
      page("bench/template/template.html", "template"),
      page("bench/pane/host-page.html", "host-page"),
      copies(folder),
    ],
  });
  const { firstView, rest } = sizesOf(template, "template", below);
  writeFileSync(path.join(below, "scorecard.xlsx"), await sampleScorecard());
  return { ours, template: { functions: firstView, firstView, rest } };
}

function addInSettings(): Configuration {
  const load = createRequire(import.meta.url);
  const configurations = (
    load("../../webpack.config.js") as (environment: object, options: object) => Configuration[]
  )({}, { mode: "production" });
  return { ...configurations[0]!, context: root };
}

function page(template: string, chunk: string): HtmlPlugin {
  const filename = path.basename(template);
  return new HtmlPlugin({ filename, template, chunks: [chunk], scriptLoading: "blocking", inject: "body" });
}

/** What the template's page loads beside its own scripts, at the same places as ours. */
function copies(folder: string): CopyPlugin {
  return new CopyPlugin({
    patterns: [
      { from: path.join(folder, "host-shell.js"), to: "host-shell.js" },
      { from: path.join(folder, "office-js"), to: "office-js" },
      { from: path.join(folder, "assets"), to: "assets" },
    ],
  });
}

function build(configuration: Configuration): Promise<Compilation> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler.run((fault, stats) => {
      compiler.close(() => {
        if (fault) reject(fault);
        else if (stats === undefined || stats.hasErrors()) reject(new Error(stats?.toString("errors-only")));
        else resolve(stats.compilation);
      });
    });
  });
}

function sizesOf(compilation: Compilation, entry: string, folder: string): Pick<Sizes, "firstView" | "rest"> {
  const main = compilation.entrypoints.get(entry);
  if (main === undefined) throw new Error(`The build has no entry ${entry}.`);
  const first = new Set(initialGroups(main).flatMap((group) => group.getFiles()));
  const later = new Set(
    [...descendants(initialGroups(main))]
      .flatMap((group) => group.getFiles())
      .filter((file) => !first.has(file)),
  );
  const at = (files: ReadonlySet<string>): string[] =>
    [...files].filter((file) => /\.(js|css)$/.test(file)).map((file) => path.join(folder, file));
  return { firstView: gzipped(at(first)), rest: gzipped(at(later)) };
}

/** An entry with those it depends on, which its page loads first. */
function initialGroups(group: ChunkGroup): readonly ChunkGroup[] {
  const before = [...group.getParents()].filter((parent) => parent.isInitial());
  return [...before.flatMap(initialGroups), group];
}

function descendants(groups: readonly ChunkGroup[], found = new Set<ChunkGroup>()): ReadonlySet<ChunkGroup> {
  for (const group of groups.flatMap((each) => each.getChildren())) {
    if (found.has(group) || group.isInitial()) continue;
    found.add(group);
    descendants([group], found);
  }
  return found;
}

function gzipped(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000;
}

/** The scorecard of the sample workbooks, with one formula that asks for a KPI. */
async function sampleScorecard(): Promise<Uint8Array> {
  const samples = path.join(root, "samples/2019-20");
  const request: BuildRequest = {
    plan: wcoPlan,
    files: readdirSync(samples).map((name) => ({
      name,
      bytes: new Uint8Array(readFileSync(path.join(samples, name))),
    })),
    mapping: [],
    period: null,
    settings: { settings: defaultSettings, period: null, language: "en" },
    language: "en",
    mode: "live",
    asOf: "14 July 2020",
    directorateSheets: false,
  };
  const { english } = await generateFunctionsMetadata(path.join(root, "src/functions/functions.ts"));
  const office = await startOffice("en", english as FunctionsMetadata);
  try {
    await writeScorecard(request, await prepare(request));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").formulas = [['=WCO.KPI("SP5")']];
      await context.sync();
    });
    return (await office.save()).bytes;
  } finally {
    office.stop();
  }
}

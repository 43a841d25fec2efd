import type { FiscalYear, Period } from "../figures/figure";
import { isFiscalYear, isPeriod } from "../figures/period";
import { cliText } from "../i18n/cli-text";
import { say, type Facts, type Language, type Text } from "../i18n/text";

export type Command =
  | { readonly name: "help"; readonly language: Language }
  | (Input & {
      readonly name: "build";
      readonly period: Period | null;
      readonly portable: boolean;
      readonly directorates: boolean;
      readonly out: string | null;
    })
  | (Input & { readonly name: "import" })
  | (Input & {
      readonly name: "finance";
      readonly year: FiscalYear;
      /** The empty tables instead of a budget. */
      readonly template: boolean;
      readonly out: string | null;
    })
  | {
      readonly name: "template";
      readonly language: Language;
      readonly directorate: string;
      readonly year: FiscalYear;
      readonly out: string;
    }
  | {
      readonly name: "check";
      readonly language: Language;
      readonly path: string;
      readonly sources: readonly string[];
    };

interface Input {
  readonly language: Language;
  readonly paths: readonly string[];
  readonly mapping: string | null;
  readonly json: string | null;
}

export type ParsedArguments =
  { readonly ok: true; readonly command: Command } | { readonly ok: false; readonly message: string };

type OptionName =
  | "--period"
  | "--lang"
  | "--mapping"
  | "--out"
  | "--json"
  | "--directorate"
  | "--year"
  | "--portable"
  | "--directorates"
  | "--template";

const optionsOf: Readonly<Record<string, readonly OptionName[]>> = {
  build: ["--period", "--lang", "--portable", "--directorates", "--mapping", "--out", "--json"],
  import: ["--lang", "--mapping", "--json"],
  finance: ["--year", "--lang", "--template", "--out", "--json"],
  template: ["--directorate", "--year", "--lang", "--out"],
  check: ["--lang"],
};

const examples: Readonly<Record<OptionName, string>> = {
  "--period": "--period 2019/20-Q3",
  "--lang": "--lang fr",
  "--portable": "--portable",
  "--directorates": "--directorates",
  "--template": "--template",
  "--mapping": "--mapping mapping.json",
  "--out": "--out scorecard.xlsx",
  "--json": "--json result.json",
  "--directorate": '--directorate "Capacity Building"',
  "--year": "--year 2019/20",
};

/** Options that stand alone. */
const flags: readonly OptionName[] = ["--portable", "--directorates", "--template"];

/** A line that says what is wrong with the words. */
interface Refusal {
  readonly refusal: string;
}

type Say = (text: Text, facts?: Facts) => Refusal;

/** The command that the words after `wco-scorecard` ask for, or one line that says what is wrong with them. */
export function parseArguments(words: readonly string[], fallback: Language): ParsedArguments {
  const language = languageOf(words, fallback);
  const command = commandOf(words, language, (text, facts) => ({ refusal: say(text, language, facts) }));
  return "refusal" in command ? { ok: false, message: command.refusal } : { ok: true, command };
}

function languageOf(words: readonly string[], fallback: Language): Language {
  const stated = words.includes("--lang") ? words[words.indexOf("--lang") + 1] : undefined;
  return stated === "en" || stated === "fr" ? stated : fallback;
}

function commandOf(words: readonly string[], language: Language, refuse: Say): Command | Refusal {
  const [name, ...rest] = words;
  if (name === undefined || name === "help" || words.includes("--help") || words.includes("-h")) {
    return { name: "help", language };
  }
  const allowed = optionsOf[name];
  if (allowed === undefined) return refuse(cliText.unknownCommand, { command: name });
  const read = optionsAndPaths(rest, name, allowed, refuse);
  if ("refusal" in read) return read;
  const lang = read.options.get("--lang");
  if (lang !== undefined && lang !== "en" && lang !== "fr")
    return refuse(cliText.badLanguage, { value: lang });
  switch (name) {
    case "template":
      return template(read, language, refuse);
    case "finance":
      return finance(read, language, refuse);
    case "check": {
      const [path, ...sources] = read.paths;
      return path === undefined ? refuse(cliText.noFiles) : { name, language, path, sources };
    }
    default:
      return reading(name === "import" ? "import" : "build", read, language, refuse);
  }
}

function template({ options, paths }: Read, language: Language, refuse: Say): Command | Refusal {
  if (paths[0] !== undefined) return refuse(cliText.readsNoFiles, { command: "template", path: paths[0] });
  const missing = (["--directorate", "--year", "--out"] as const).find((each) => !options.has(each));
  if (missing !== undefined) return refuse(cliText.missing, { option: missing, example: examples[missing] });
  const year = options.get("--year") ?? "";
  if (!isFiscalYear(year)) return refuse(cliText.badYear, { value: year });
  const directorate = options.get("--directorate") ?? "";
  return { name: "template", language, year, directorate, out: options.get("--out") ?? "" };
}

/** The year is never guessed: a budget workbook may hold several. The empty tables need no file, but a place to write to. */
function finance({ options, paths }: Read, language: Language, refuse: Say): Command | Refusal {
  const template = options.has("--template");
  const needed = template ? (["--year", "--out"] as const) : (["--year"] as const);
  const missing = needed.find((each) => !options.has(each));
  if (missing !== undefined) return refuse(cliText.missing, { option: missing, example: examples[missing] });
  const year = options.get("--year") ?? "";
  if (!isFiscalYear(year)) return refuse(cliText.badYear, { value: year });
  if (paths.length === 0 && !template) return refuse(cliText.noFiles);
  return {
    name: "finance",
    language,
    paths,
    mapping: null,
    json: options.get("--json") ?? null,
    year,
    template,
    out: options.get("--out") ?? null,
  };
}

function reading(
  name: "build" | "import",
  { options, paths }: Read,
  language: Language,
  refuse: Say,
): Command | Refusal {
  if (paths.length === 0) return refuse(cliText.noFiles);
  const input = {
    language,
    paths,
    mapping: options.get("--mapping") ?? null,
    json: options.get("--json") ?? null,
  };
  if (name === "import") return { name, ...input };
  const period = options.get("--period") ?? null;
  if (period !== null && !isPeriod(period)) return refuse(cliText.badPeriod, { value: period });
  return {
    name,
    ...input,
    period,
    portable: options.has("--portable"),
    directorates: options.has("--directorates"),
    out: options.get("--out") ?? null,
  };
}

type Options = ReadonlyMap<OptionName, string>;

interface Read {
  readonly options: Options;
  readonly paths: readonly string[];
}

/** `--option value` and `--option=value` alike; everything else is a path. */
function optionsAndPaths(
  words: readonly string[],
  name: string,
  allowed: readonly OptionName[],
  refuse: Say,
): Read | Refusal {
  const options = new Map<OptionName, string>();
  const paths: string[] = [];
  const waiting = [...words];
  for (let word = waiting.shift(); word !== undefined; word = waiting.shift()) {
    if (!word.startsWith("--")) {
      paths.push(word);
      continue;
    }
    const [option = "", inline] = word.split(/=(.*)/s);
    const key = allowed.find((each) => each === option);
    if (key === undefined) return refuse(cliText.unknownOption, { option, command: name });
    const isFlag = flags.includes(key);
    if (isFlag && inline !== undefined) return refuse(cliText.takesNoValue, { option: key });
    const content = isFlag ? "yes" : (inline ?? waiting.shift());
    if (content === undefined || content.trim() === "" || content.startsWith("--")) {
      return refuse(cliText.optionNeedsValue, { option: key, example: examples[key] });
    }
    options.set(key, content);
  }
  return { options, paths };
}

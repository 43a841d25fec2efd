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
      readonly out: string | null;
    })
  | (Input & { readonly name: "import" })
  | {
      readonly name: "template";
      readonly language: Language;
      readonly directorate: string;
      readonly year: FiscalYear;
      readonly out: string;
    }
  | { readonly name: "check"; readonly language: Language; readonly path: string };

interface Input {
  readonly language: Language;
  readonly paths: readonly string[];
  readonly mapping: string | null;
  readonly json: string | null;
}

export type ParsedArguments =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly message: string };

type OptionName = "--period" | "--lang" | "--mapping" | "--out" | "--json" | "--directorate" | "--year" | "--portable";

const optionsOf: Readonly<Record<string, readonly OptionName[]>> = {
  build: ["--period", "--lang", "--portable", "--mapping", "--out", "--json"],
  import: ["--lang", "--mapping", "--json"],
  template: ["--directorate", "--year", "--lang", "--out"],
  check: ["--lang"],
};

const examples: Readonly<Record<OptionName, string>> = {
  "--period": "--period 2019/20-Q3",
  "--lang": "--lang fr",
  "--portable": "--portable",
  "--mapping": "--mapping mapping.json",
  "--out": "--out scorecard.xlsx",
  "--json": "--json result.json",
  "--directorate": '--directorate "Capacity Building"',
  "--year": "--year 2019/20",
};

class Refusal extends Error {}

/** The command that the words after `wco-scorecard` ask for, or one line that says what is wrong with them. */
export function parseArguments(words: readonly string[], fallback: Language): ParsedArguments {
  const language = languageOf(words, fallback);
  try {
    return { ok: true, command: command(words, language) };
  } catch (refusal) {
    if (refusal instanceof Refusal) return { ok: false, message: refusal.message };
    throw refusal;
  }
}

function languageOf(words: readonly string[], fallback: Language): Language {
  const stated = words[words.indexOf("--lang") + 1];
  return words.includes("--lang") && (stated === "en" || stated === "fr") ? stated : fallback;
}

function command(words: readonly string[], language: Language): Command {
  const refuse = (text: Text, facts: Facts = {}): never => {
    throw new Refusal(say(text, language, facts));
  };
  const [name, ...rest] = words;
  if (name === undefined || name === "help" || words.includes("--help") || words.includes("-h")) {
    return { name: "help", language };
  }
  const allowed = optionsOf[name] ?? refuse(cliText.unknownCommand, { command: name });
  const { options, paths } = split(rest, allowed, name, refuse);
  const option = (key: OptionName): string | null => options.get(key) ?? null;
  const needed = (key: OptionName): string =>
    option(key) ?? refuse(cliText.missing, { option: key, example: examples[key] });

  const lang = option("--lang");
  if (lang !== null && lang !== "en" && lang !== "fr") refuse(cliText.badLanguage, { value: lang });
  switch (name) {
    case "template": {
      const year = needed("--year");
      if (!isFiscalYear(year)) return refuse(cliText.badYear, { value: year });
      return { name, language, year, directorate: needed("--directorate"), out: needed("--out") };
    }
    case "check": {
      const [path] = paths;
      return { name, language, path: path ?? refuse(cliText.noFiles) };
    }
    default: {
      if (paths.length === 0) refuse(cliText.noFiles);
      const input = { language, paths, mapping: option("--mapping"), json: option("--json") };
      if (name === "import") return { name, ...input };
      const period = option("--period");
      if (period !== null && !isPeriod(period)) return refuse(cliText.badPeriod, { value: period });
      return { name: "build", ...input, period, portable: options.has("--portable"), out: option("--out") };
    }
  }
}

function split(
  words: readonly string[],
  allowed: readonly OptionName[],
  name: string,
  refuse: (text: Text, facts?: Facts) => never,
): { readonly options: ReadonlyMap<OptionName, string>; readonly paths: readonly string[] } {
  const options = new Map<OptionName, string>();
  const paths: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word = "", inline] = words[at]?.startsWith("--") === true ? (words[at] ?? "").split("=", 2) : [words[at]];
    if (!word.startsWith("--")) {
      paths.push(word);
      continue;
    }
    const key = allowed.find((each) => each === word) ?? refuse(cliText.unknownOption, { option: word, command: name });
    if (key === "--portable") {
      options.set(key, "yes");
      continue;
    }
    const content = inline ?? words[(at += 1)];
    if (content === undefined || (inline === undefined && content.startsWith("--"))) {
      refuse(cliText.optionNeedsValue, { option: key, example: examples[key] });
    } else {
      options.set(key, content);
    }
  }
  return { options, paths };
}

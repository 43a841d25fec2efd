import { cliText } from "../i18n/cli-text";
import { say, type Language } from "../i18n/text";
import { parseArguments, type Command } from "./arguments";
import { build } from "./build";
import { check } from "./check";
import type { Console } from "./console";
import type { ExitStatus } from "./exit-status";
import { finance } from "./finance";
import { importFigures } from "./import";
import { template } from "./template";

/** Runs one command line; messages go to the console's error side, one line each. */
export async function run(
  words: readonly string[],
  console: Console,
  fallback: Language,
): Promise<ExitStatus> {
  const parsed = parseArguments(words, fallback);
  if (!parsed.ok) {
    console.message(parsed.message);
    return 2;
  }
  return perform(parsed.command, console);
}

async function perform(command: Command, console: Console): Promise<ExitStatus> {
  switch (command.name) {
    case "help":
      console.print(say(cliText.usage, command.language));
      return 0;
    case "build":
      return build(command, console);
    case "import":
      return importFigures(command, console);
    case "finance":
      return finance(command, console);
    case "template":
      return template(command, console);
    case "check":
      return check(command, console);
  }
}

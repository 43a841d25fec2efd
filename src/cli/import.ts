import { cliText } from "../i18n/cli-text";
import { findingMessage } from "../i18n/findings";
import { say } from "../i18n/text";
import { importWorkbooks } from "../intake/import";
import { wcoPlan } from "../plan";
import { actualsWithoutTarget, importJson } from "../scoring";
import type { Command } from "./arguments";
import type { Console } from "./console";
import { fileWorkers } from "./file-workers";
import { readInput } from "./input";
import { writeOutput } from "./output";
import { findingLine, findingsLine } from "./terminal";
import type { ExitStatus } from "./exit-status";

type ImportCommand = Extract<Command, { readonly name: "import" }>;

/** `wco-scorecard import`: the figures and findings of workbooks as JSON, to a file or to standard output. */
export async function importFigures(command: ImportCommand, console: Console): Promise<ExitStatus> {
  const { language } = command;
  const input = readInput(command, console);
  if (input === null) return 2;
  const progress = console.progress(say(cliText.reading, language));
  const workers = fileWorkers(wcoPlan);
  const { figures, findings: read } = await importWorkbooks(
    input.files,
    wcoPlan,
    { mapping: input.mapping, ...workers.how },
    progress,
  );
  workers.end();
  const findings = [...read, ...actualsWithoutTarget(figures)];
  findings.forEach((finding) => console.message(findingLine(finding, language)));
  const json = importJson(wcoPlan, figures, findings, ({ code, facts }) =>
    findingMessage(code, language, facts),
  );
  if (command.json === null) {
    console.print(json.trimEnd());
  } else {
    const problem = writeOutput(command.json, json, input.paths, language);
    console.message(problem ?? say(cliText.wrote, language, { path: command.json }));
    if (problem !== null) return 2;
  }
  const facts = { figures: figures.length, files: input.files.length };
  console.message(`${say(cliText.readFiles, language, facts)} ${findingsLine(findings, language)}`);
  if (figures.length === 0) {
    console.message(say(cliText.nothingReadable, language, { count: input.files.length }));
    return 2;
  }
  return input.incomplete || findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

import path from "node:path";
import { checkScorecard } from "../build/check";
import { cliText } from "../i18n/cli-text";
import { say } from "../i18n/text";
import { wcoPlan } from "../plan";
import type { Command } from "./arguments";
import type { Console } from "./console";
import type { ExitStatus } from "./exit-status";
import { fileWorkers } from "./file-workers";
import { inputFiles } from "./input-files";
import { findingLine, findingsLine } from "./terminal";

type CheckCommand = Extract<Command, { readonly name: "check" }>;

/**
 * `wco-scorecard check`: re-reads a scorecard workbook: checksums, scores, and the source files named or lying beside it.
 */
export async function check(command: CheckCommand, console: Console): Promise<ExitStatus> {
  const { language } = command;
  const given = inputFiles([command.path], language);
  const [file] = given.files;
  given.messages.forEach(console.message);
  if (file === undefined) return 2;
  const workers = fileWorkers(wcoPlan);
  const { workbook, findings: reading } = await workers.read(file);
  const places = command.sources.length > 0 ? command.sources : [path.dirname(file.path)];
  const sources = inputFiles(places, language).files.filter((source) => source.path !== file.path);
  const checked = workbook === null ? null : await checkScorecard(workbook, sources, wcoPlan, workers.how);
  workers.end();
  const findings = [...reading, ...(checked?.findings ?? [])];
  findings.forEach((finding) => console.message(findingLine(finding, language)));
  if (checked === null) {
    if (workbook !== null) console.message(say(cliText.notAScorecard, language, { path: command.path }));
    return 2;
  }
  const { figures, scores, compared } = checked;
  const hasErrors = findings.some(({ severity }) => severity === "error");
  const summary = hasErrors ? cliText.checkDiffers : cliText.checkAgrees;
  console.print(say(summary, language, { path: command.path, figures, scores, compared }));
  console.message(findingsLine(findings, language));
  return hasErrors ? 1 : 0;
}

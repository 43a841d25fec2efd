import {
  prepare,
  preparedJson,
  scoreFigures,
  writeScorecard,
  type BuildRequest,
  type Prepared,
} from "../build/build";
import { cliText } from "../i18n/cli-text";
import { say } from "../i18n/text";
import { wcoPlan } from "../plan";
import { defaultSettings } from "../scoring";
import { sheetNames } from "../sheets/sheet-names";
import type { Command } from "./arguments";
import { changesSince } from "./changes-since";
import type { Console } from "./console";
import { fileWorkers } from "./file-workers";
import { readInput } from "./input";
import { startOffice } from "./office";
import { writeOutput } from "./output";
import { findingLine, findingsLine, scorecardLines } from "./terminal";
import { today } from "../i18n/today";
import type { ExitStatus } from "./exit-status";

type BuildCommand = Extract<Command, { readonly name: "build" }>;

/** `wco-scorecard build`: reads, scores, prints the scorecard, writes the workbook and the JSON where asked. */
export async function build(command: BuildCommand, console: Console): Promise<ExitStatus> {
  const { language } = command;
  const input = readInput(command, console);
  if (input === null) return 2;
  const request: BuildRequest = {
    plan: wcoPlan,
    files: input.files,
    mapping: input.mapping,
    period: command.period,
    settings: { settings: defaultSettings, period: null, language },
    language,
    mode: command.portable ? "portable" : "live",
    asOf: today(language),
    directorateSheets: command.directorates,
  };
  const workers = fileWorkers(wcoPlan);
  const read = await prepare(request, console.progress(say(cliText.reading, language)), workers.how);
  workers.end();
  const changes = await changesSince(command.out, read.figures, wcoPlan);
  const prepared =
    changes.length === 0
      ? read
      : scoreFigures(request, { ...read, readFindings: [...read.readFindings, ...changes] });
  prepared.findings.forEach((finding) => console.message(findingLine(finding, language)));
  const problems: string[] = [];
  const save = (file: string, content: string | Uint8Array): void => {
    const problem = writeOutput(file, content, input.paths, language);
    if (problem === null) console.message(say(cliText.wrote, language, { path: file }));
    else problems.push(problem);
  };
  if (command.json !== null) save(command.json, preparedJson(request, prepared));
  if (prepared.scored === null) {
    console.message(say(cliText.nothingReadable, language, { count: input.files.length }));
    return 2;
  }
  const screen = { colors: console.colors, width: console.width };
  scorecardLines(wcoPlan, prepared.scored.scorecard, language, screen).forEach(console.print);
  const facts = { figures: prepared.figures.length, files: input.files.length };
  console.message(`${say(cliText.readFiles, language, facts)} ${findingsLine(prepared.findings, language)}`);
  if (command.out !== null) {
    const written = await workbook(request, prepared);
    if ("problem" in written) problems.push(written.problem);
    else save(command.out, written.bytes);
  }
  problems.forEach(console.message);
  if (problems.length > 0) return 2;
  return input.incomplete || prepared.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** The scorecard workbook, written through Microsoft's Office.js into our host. */
async function workbook(
  request: BuildRequest,
  prepared: Prepared,
): Promise<{ readonly bytes: Uint8Array } | { readonly problem: string }> {
  const office = await startOffice(request.language, undefined, sheetNames.scorecard);
  try {
    const outcome = await writeScorecard(request, prepared);
    if (outcome?.ok === false) return { problem: findingLine(outcome.problem, request.language) };
    const { bytes } = await office.save();
    return { bytes };
  } finally {
    office.stop();
  }
}

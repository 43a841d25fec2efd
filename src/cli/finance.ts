import { financeTemplates } from "../build/finance-drawings";
import { prepareFinance, writeFinance, type FinanceRequest, type PreparedFinance } from "../build/finance";
import type { Outcome } from "../excel/excel-problem";
import { writeDrawings } from "../excel/write-drawings";
import { cliText } from "../i18n/cli-text";
import { say, type Language } from "../i18n/text";
import { wcoPlan } from "../plan";
import type { Command } from "./arguments";
import type { Console } from "./console";
import type { ExitStatus } from "./exit-status";
import { fileWorkers } from "./file-workers";
import { financeLines } from "./finance-lines";
import { readInput } from "./input";
import { startOffice } from "./office";
import { writeOutput } from "./output";
import { findingLine, findingsLine } from "./terminal";
import { today } from "../i18n/today";

type FinanceCommand = Extract<Command, { readonly name: "finance" }>;

/** `wco-scorecard finance`: reads the budget, prints it by priority, writes the Committee's workbook and the JSON where asked. */
export async function finance(command: FinanceCommand, console: Console): Promise<ExitStatus> {
  const { language, year } = command;
  if (command.template) return template(command, console);
  const input = readInput(command, console);
  if (input === null) return 2;
  const request: FinanceRequest = {
    plan: wcoPlan,
    files: input.files,
    year,
    language,
    asOf: today(language),
  };
  const workers = fileWorkers(wcoPlan);
  const prepared = await prepareFinance(
    request,
    console.progress(say(cliText.reading, language)),
    workers.read,
  );
  workers.end();
  prepared.findings.forEach((finding) => console.message(findingLine(finding, language)));
  const outputs: (readonly [string, string | Uint8Array])[] = [];
  const problems: string[] = [];
  if (command.json !== null) outputs.push([command.json, prepared.json]);
  if (command.out !== null && prepared.sheet !== null) {
    const written = await workbook(language, () => writeFinance(prepared, { newWorkbook: true }));
    if ("problem" in written) problems.push(written.problem);
    else outputs.push([command.out, written.bytes]);
  }
  for (const [file, content] of outputs) {
    const problem = writeOutput(file, content, input.paths, language);
    if (problem === null) console.message(say(cliText.wrote, language, { path: file }));
    else problems.push(problem);
  }
  report(prepared, command, input.files.length, console);
  problems.forEach(console.message);
  if (problems.length > 0 || prepared.sheet === null) return 2;
  return input.incomplete || prepared.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

function report(
  { sheet, findings }: PreparedFinance,
  { language, year }: FinanceCommand,
  files: number,
  console: Console,
): void {
  if (sheet === null) {
    console.message(say(cliText.noBudget, language, { year, count: files }));
    return;
  }
  financeLines(sheet).forEach(console.print);
  const lines = sheet.table.lines.length;
  console.message(
    `${say(cliText.readBudget, language, { lines, files })} ${findingsLine(findings, language)}`,
  );
}

/** The empty tables for directorates to fill in. */
async function template({ language, out }: FinanceCommand, console: Console): Promise<ExitStatus> {
  const written = await workbook(language, () =>
    writeDrawings(financeTemplates(wcoPlan), { newWorkbook: true }),
  );
  const file = out ?? "";
  const problem = "problem" in written ? written.problem : writeOutput(file, written.bytes, [], language);
  console.message(problem ?? say(cliText.wrote, language, { path: file }));
  return problem === null ? 0 : 2;
}

/** A workbook as a job writes it, through Microsoft's Office.js into our host. */
async function workbook(
  language: Language,
  write: () => Promise<Outcome<unknown> | null>,
): Promise<{ readonly bytes: Uint8Array } | { readonly problem: string }> {
  const office = await startOffice(language);
  try {
    const outcome = await write();
    if (outcome?.ok === false) return { problem: findingLine(outcome.problem, language) };
    const { bytes } = await office.save();
    return { bytes };
  } finally {
    office.stop();
  }
}

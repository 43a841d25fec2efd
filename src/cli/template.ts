import { writeDrawings } from "../excel/write-drawings";
import { directorateByName } from "../figures/directorates";
import { cliText } from "../i18n/cli-text";
import { say } from "../i18n/text";
import { wcoPlan } from "../plan";
import { templateSheet } from "../sheets/template-sheet";
import type { Command } from "./arguments";
import type { Console } from "./console";
import type { ExitStatus } from "./exit-status";
import { startOffice } from "./office";
import { writeOutput } from "./output";
import { findingLine } from "./terminal";

type TemplateCommand = Extract<Command, { readonly name: "template" }>;

/** `wco-scorecard template`: the empty quarterly workbook of a directorate for a fiscal year. */
export async function template(command: TemplateCommand, console: Console): Promise<ExitStatus> {
  const { language, year, out } = command;
  const directorate = directorateByName(command.directorate)?.title[language] ?? command.directorate;
  const drawing = templateSheet({ plan: wcoPlan, directorate, year, language });
  const office = await startOffice(language, undefined, drawing.sheet);
  try {
    const outcome = await writeDrawings([drawing]);
    if (!outcome.ok) {
      console.message(findingLine(outcome.problem, language));
      return 2;
    }
    const { bytes } = await office.save();
    const problem = writeOutput(out, bytes, [], language);
    console.message(problem ?? say(cliText.wrote, language, { path: out }));
    return problem === null ? 0 : 2;
  } finally {
    office.stop();
  }
}

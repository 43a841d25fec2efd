import type { Drawing } from "../sheets/drawing";
import type { ExcelProblem, Outcome } from "./excel-problem";
import { inExcel, type RunOptions } from "./run";
import { chartSteps } from "./write/charts";
import { clearStep } from "./write/clear";
import { conditionalFormatSteps } from "./write/conditional-formats";
import { nameSteps } from "./write/names";
import { pageStep } from "./write/page-layout";
import { send, smallStep, type Step } from "./write/requests";
import { shapeSteps } from "./write/shapes";
import { sizeStep } from "./write/sizes";
import { styleSteps } from "./write/styles";
import { survey, type Survey } from "./write/survey";
import { tableSteps } from "./write/tables";
import { formulaSteps, valueSteps } from "./write/values";

export interface WriteOptions extends RunOptions {
  /** Told before the first change: what fails from there on may have changed a part of the sheets. */
  readonly onBegin?: () => void;
  /** Told after each request of values. */
  readonly onProgress?: (done: number, of: number) => void;
  /** The workbook was made for these drawings: its blank worksheets go, and the first drawing is what opens. */
  readonly newWorkbook?: boolean;
}

export interface Written {
  readonly roundTrips: number;
}

/**
 * Puts drawings into the workbook: missing worksheets are added, existing ones rewritten in place. Everything is
 * looked at before anything is written: a protected sheet leaves the workbook as it was.
 *
 * Round trips: three, whatever the number of drawings, KPIs or directorates; one more per 4 MB of values.
 */
export async function writeDrawings(
  drawings: readonly Drawing[],
  options: WriteOptions = {},
): Promise<Outcome<Written>> {
  const outcome = await inExcel(async (context): Promise<Written | { problem: ExcelProblem }> => {
    const found = await survey(context, drawings);
    if ("problem" in found) return found;
    const steps = [
      ...stepsOf(drawings, found.survey),
      ...(options.newWorkbook === true ? [openingStep(drawings, found.survey)] : []),
    ];
    options.onBegin?.();
    const sent = await send(context, steps, options.onProgress);
    return { roundTrips: 2 + sent };
  }, options);
  if (!outcome.ok) return outcome;
  return "problem" in outcome.value
    ? { ok: false, problem: outcome.value.problem }
    : { ok: true, value: outcome.value };
}

/** Sheets before names, cells before the tables around them, tables before formulas, which may name any of these. */
function stepsOf(drawings: readonly Drawing[], found: Survey): readonly Step[] {
  return [
    ...drawings.map((drawing) => clearStep(drawing, found)),
    ...drawings.flatMap((drawing) => nameSteps(drawing, found)),
    ...drawings.flatMap(valueSteps),
    ...drawings.flatMap((drawing) => tableSteps(drawing, found)),
    ...drawings.flatMap(formulaSteps),
    ...drawings.flatMap(styleSteps),
    ...drawings.map(sizeStep),
    ...drawings.flatMap(conditionalFormatSteps),
    ...drawings.flatMap(chartSteps),
    ...drawings.flatMap(shapeSteps),
    ...drawings.map(pageStep),
  ];
}

/** Shows the first drawing, then removes the blank worksheets that a new workbook begins with. */
function openingStep(drawings: readonly Drawing[], { blank }: Survey): Step {
  return {
    bytes: smallStep,
    queue: ({ workbook }) => {
      const [first] = drawings;
      if (first === undefined) return;
      workbook.worksheets.getItem(first.sheet).activate();
      for (const name of blank) workbook.worksheets.getItem(name).delete();
    },
  };
}

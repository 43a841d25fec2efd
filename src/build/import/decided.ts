import type { Figure } from "../../figures/figure";
import type { Finding } from "../../figures/finding";
import { scoreFigures, type BuildRequest, type Prepared } from "../build";
import { changesOf, figuresAfter, type Change, type Decisions } from "./changes";
import { disputesIn, withChoices, type Choices, type Dispute } from "./disputes";
import { slotOf } from "./slot";
import type { StoredFigures } from "./stored-figures";

/** What an officer decided of an import before anything is written. */
export interface Verdicts {
  readonly decisions: Decisions;
  readonly choices: Choices;
}

export const nothingDecided: Verdicts = { decisions: {}, choices: {} };

/** An import as it will be written: the files' figures with the officer's decisions, and what there is to decide. */
export interface DecidedImport {
  /** Figures, findings and scores after the decisions. */
  readonly prepared: Prepared;
  readonly changes: readonly Change[];
  readonly disputes: readonly Dispute[];
  /** Figures of the workbook that the import does not touch. */
  readonly untouched: number;
}

/**
 * Applies an officer's decisions to what was read, against the figures that the workbook holds, and scores the result.
 * In a workbook without figures, and with nothing decided, the result is what was read.
 */
export function decidedImport(
  request: BuildRequest,
  prepared: Prepared,
  stored: StoredFigures,
  { decisions, choices }: Verdicts,
): DecidedImport {
  const statements = prepared.files.flatMap(({ figures }) => figures);
  const disputes = disputesIn(prepared.figures, statements);
  const chosen = withChoices(prepared.figures, disputes, choices);
  const files = request.files.map(({ name }) => name);
  const changes = changesOf(stored, chosen, files);
  const figures = figuresAfter(stored, chosen, changes, decisions);
  if (
    figures.length === prepared.figures.length &&
    figures.every((one, at) => one === prepared.figures[at])
  ) {
    return { prepared, changes, disputes, untouched: 0 };
  }
  const readFindings = withoutSettled(prepared.readFindings, chosen);
  const now = new Set(chosen.map(slotOf));
  const gone = changes.filter(({ kind }) => kind === "gone").length;
  return {
    prepared: scoreFigures(request, { ...prepared, figures, readFindings }),
    changes,
    disputes,
    untouched: stored.figures.filter((figure) => !now.has(slotOf(figure))).length - gone,
  };
}

/** A dispute that was settled is no longer an error. */
function withoutSettled(findings: readonly Finding[], chosen: readonly Figure[]): readonly Finding[] {
  const open = new Set(chosen.filter(({ flags }) => flags.includes("duplicate-differs")).map(slotOf));
  return findings.filter(
    ({ code, facts }) =>
      code !== "duplicate-differs" ||
      open.has(
        slotOf({
          kpi: String(facts?.kpi),
          period: String(facts?.period),
          directorate: String(facts?.directorate),
        }),
      ),
  );
}

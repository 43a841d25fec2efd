import { financeFigures } from "../budget";
import type { Figure, Period, Reported } from "../figures/figure";
import type { Finding } from "../figures/finding";
import { lastQuarter, latestPeriod } from "../figures/period";
import type { ReadFinance } from "../intake/finance";
import { importWorkbooks, type ImportFile, type ImportOptions } from "../intake/import";
import type { SourceWorkbook } from "../intake/source-workbook";
import type { Plan } from "../plan/types";
import { scorecard, scorecardRows, type ScorecardRow } from "../scoring";
import { noNumber } from "../sheets/scorecard-cells";
import { sheetNames } from "../sheets/sheet-names";
import { writtenScorecard, type ShownScore } from "./written-tables";

export interface Checked {
  readonly figures: number;
  /** Scores compared with what the sheet shows. */
  readonly scores: number;
  /** Figures compared with their source files. */
  readonly compared: number;
  readonly findings: readonly Finding[];
}

/**
 * Checks a scorecard workbook against itself and its sources: the checksum of every row of WcoData, every score that the
 * sheet shows against the one its figures give (to 1e-9), and every figure against its source file where that is at hand.
 * Null where the workbook is not one of ours.
 *
 * @param how how the sources are imported: here and now unless told
 */
export async function checkScorecard(
  workbook: SourceWorkbook,
  sources: readonly ImportFile[],
  plan: Plan,
  how: Pick<ImportOptions, "importOne" | "atOnce"> = {},
): Promise<Checked | null> {
  const written = writtenScorecard(workbook, plan);
  if (written === null) return null;
  const { figures, findings } = written.data;
  const shown = compareScores(plan, figures, written);
  const period = written.settings.period ?? latestPeriod(figures);
  const source = await compareSources(plan, figures, sources, period, how);
  const placed = [...findings, ...written.settings.findings, ...shown.findings].map((finding) => ({
    file: workbook.file,
    ...finding,
  }));
  return {
    figures: figures.length,
    scores: shown.count,
    compared: source.count,
    findings: [...placed, ...source.findings],
  };
}

interface Comparison {
  readonly count: number;
  readonly findings: readonly Finding[];
}

type Written = NonNullable<ReturnType<typeof writtenScorecard>>;

function compareScores(plan: Plan, figures: readonly Figure[], { settings, shown }: Written): Comparison {
  const period = settings.period ?? latestPeriod(figures);
  if (period === null) return { count: 0, findings: [] };
  if (shown === null) {
    const facts = { name: sheetNames.scorecard };
    return { count: 0, findings: [{ severity: "error", code: "check-sheet-missing", facts }] };
  }
  const rows = scorecardRows(plan, scorecard(plan, figures, settings.settings, period).scorecard, "en");
  return { count: rows.length, findings: rows.flatMap((row) => compareRow(row, shown.get(row.id))) };
}

function compareRow(row: ScorecardRow, shown: ShownScore | undefined): readonly Finding[] {
  const sheet = sheetNames.scorecard;
  if (shown === undefined) {
    return [{ severity: "error", code: "check-score-missing", sheet, facts: { id: row.id } }];
  }
  const wrong = (["score", "ratio", "actual", "target"] as const).find(
    (field) => !same(row[field], shown[field]),
  );
  if (wrong === undefined) return [];
  const facts = { id: row.id, shown: words(shown[wrong]), computed: words(row[wrong]) };
  return [{ severity: "error", code: "check-score-differs", sheet, cell: shown.cell, facts }];
}

/** Equal to 1e-9 of the larger; no number is shown as a dash or an empty cell. */
function same(computed: number | null, shown: ShownScore["score"]): boolean {
  if (computed === null) return shown === null || shown === "" || shown === noNumber;
  if (typeof shown !== "number") return false;
  return Math.abs(computed - shown) <= 1e-9 * Math.max(1, Math.abs(computed));
}

function words(content: ShownScore["score"]): string {
  return content === null || content === "" ? noNumber : String(content);
}

async function compareSources(
  plan: Plan,
  figures: readonly Figure[],
  sources: readonly ImportFile[],
  period: Period | null,
  how: Pick<ImportOptions, "importOne" | "atOnce">,
): Promise<Comparison> {
  const named = new Set(figures.flatMap(filesOf));
  const { files, finance } = await importWorkbooks(
    sources.filter(({ name }) => named.has(name)),
    plan,
    how,
  );
  const keyOf = ({ kpi, period, directorate, source }: Figure): string =>
    [source.file, kpi, period, directorate].join("|");
  const found = new Map(files.flatMap((file) => file.figures).map((figure) => [keyOf(figure), figure]));
  const fed = fedFigures(plan, finance, period);
  const readable = new Set(files.map(({ file }) => file));
  const compared = figures.filter((figure) => filesOf(figure).every((file) => readable.has(file)));
  const absent = [...named].filter((file) => !readable.has(file));
  return {
    count: compared.length,
    findings: [
      ...compared.flatMap((figure) =>
        compareSource(figure, fed.get(slotOf(figure)) ?? found.get(keyOf(figure))),
      ),
      ...absent.map((file): Finding => {
        const count = figures.filter((figure) => filesOf(figure).includes(file)).length;
        return { severity: "info", code: "check-source-absent", file, facts: { count } };
      }),
    ],
  };
}

/** The files that a figure comes from; one computed from finance tables names others than its own as "'[Effort.xlsx]CB'!C3". */
function filesOf({ source: { file, actual, target } }: Figure): readonly string[] {
  const others = [actual, target].flatMap((cells) => [...(cells ?? "").matchAll(/'\[([^\]]+)\]/g)]);
  return [...new Set([file, ...others.map(([, name = ""]) => name.replaceAll("''", "'"))])];
}

/** What the finance tables of the files feed, where they hold any, as a build computes it. */
function fedFigures(
  plan: Plan,
  { finance, tableCount }: ReadFinance,
  period: Period | null,
): ReadonlyMap<string, Figure> {
  if (tableCount === 0 || period === null) return new Map();
  const priorities = plan.priorities.map(({ id }) => id);
  const { figures } = financeFigures(priorities, finance, lastQuarter(period));
  return new Map(figures.map((figure) => [slotOf(figure), figure]));
}

function slotOf({ kpi, period, directorate }: Figure): string {
  return [kpi, period, directorate].join("|");
}

function compareSource(figure: Figure, now: Figure | undefined): readonly Finding[] {
  const { kpi, period, directorate, source } = figure;
  const place = { file: source.file, sheet: source.sheet, cell: source.actual ?? source.target ?? undefined };
  const facts = { kpi, period, directorate };
  if (now === undefined) return [{ severity: "error", code: "check-source-gone", ...place, facts }];
  if (figure.actual === now.actual && figure.target === now.target) return [];
  const both = {
    actual: reported(figure.actual),
    target: reported(figure.target),
    fileActual: reported(now.actual),
    fileTarget: reported(now.target),
  };
  return [{ severity: "error", code: "check-source-differs", ...place, facts: { ...facts, ...both } }];
}

function reported(content: Reported): string {
  return typeof content === "number" ? String(content) : "–";
}

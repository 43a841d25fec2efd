import type { Figure } from "../../../../src/figures/figure";
import type { Finding } from "../../../../src/figures/finding";
import { wcoPlan } from "../../../../src/plan";
import { importWorkbooks, type Import } from "../../../../src/intake/import";
import { addressOf, bytesOf, type Book, type Truth } from "./book";

/** How well a workbook was read. */
export interface Score {
  readonly expected: number;
  readonly right: number;
  /** Figures that were taken and are not there, or not so. */
  readonly wrong: readonly string[];
  /** Figures that are there, were not taken, and of which no finding speaks. */
  readonly silentlyMissing: readonly string[];
  readonly findings: readonly Finding[];
}

export async function imported(drawn: Book): Promise<Import> {
  return importWorkbooks([{ name: drawn.file, bytes: await bytesOf(drawn) }], wcoPlan);
}

/** Reads a drawn workbook and compares it with what it really holds. */
export async function scoreOf(drawn: Book): Promise<Score> {
  const { figures, findings } = await imported(drawn);
  const taken = new Map(figures.map((figure) => [text(figure), figure]));
  const expected = drawn.truth.filter(isStated).map((truth) => ({ truth, text: truthText(truth) }));
  const missing = expected.filter((one) => !taken.has(one.text));
  const known = new Set(expected.map((one) => one.text));
  return {
    expected: expected.length,
    right: expected.length - missing.length,
    wrong: [...taken.keys()].filter((one) => !known.has(one)),
    silentlyMissing: missing.filter(({ truth }) => !isSaid(truth, findings)).map((one) => one.text),
    findings,
  };
}

function isStated({ actual, target }: Truth): boolean {
  return typeof actual === "number" || typeof target === "number";
}

function text({ period, directorate, kpi, actual, target, source }: Figure): string {
  return `${directorate} ${kpi} ${period}: ${String(actual)} / ${String(target)} in ${source.sheet}!${source.actual ?? ""} ${source.target ?? ""}`;
}

function truthText({
  period,
  directorate,
  kpi,
  actual,
  target,
  sheet,
  actualCells,
  targetCells,
}: Truth): string {
  return `${directorate} ${kpi} ${period}: ${String(actual)} / ${String(target)} in ${sheet.name}!${addressOf(sheet, actualCells) ?? ""} ${addressOf(sheet, targetCells) ?? ""}`;
}

/** A warning or an error that speaks of the file, the sheet, or the figure's row or column. */
function isSaid({ sheet, actualCells, targetCells }: Truth, findings: readonly Finding[]): boolean {
  const cells = [addressOf(sheet, actualCells), addressOf(sheet, targetCells)].join(":").split(":");
  const rows = new Set(cells.map((cell) => cell.replace(/\D/g, "")));
  return findings.some((finding) => {
    if (finding.severity === "info") return false;
    if (finding.sheet === undefined || finding.cell === undefined) return true;
    return (
      finding.sheet === sheet.name &&
      (rows.has(finding.cell.replace(/\D/g, "")) || cells.includes(finding.cell))
    );
  });
}

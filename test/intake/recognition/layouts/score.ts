import type { Figure } from "../../../../src/figures/figure";
import type { Finding } from "../../../../src/figures/finding";
import { wcoPlan } from "../../../../src/plan";
import { importWorkbooks, type Import } from "../../../../src/intake/import";
import { parseArea } from "../../../../src/intake/reading/cell-address";
import { addressOf, bytesOf, type Book, type Truth } from "./book";

/** How well a workbook was read. */
export interface Score {
  readonly expected: number;
  readonly right: number;
  /** Figures that were taken and are not there, or not so. */
  readonly wrong: readonly string[];
  /** Figures that are there, were not taken, and of which no finding speaks. */
  readonly silentlyMissing: readonly string[];
  /** Cells that must be asked about, and are not. */
  readonly unasked: readonly string[];
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
    unasked: drawn.asked.flatMap((one) => {
      const page = drawn.sheets.find(({ rows }) => rows.some((row) => row.includes(one)));
      const cell = page === undefined ? null : addressOf(page, [one]);
      const said = findings.some((finding) => finding.sheet === page?.name && finding.cell === cell);
      return said || cell === null ? [] : [`${page?.name ?? ""}!${cell}`];
    }),
    findings,
  };
}

function isStated({ actual, target }: Truth): boolean {
  return typeof actual === "number" || typeof target === "number";
}

function text({ period, directorate, kpi, actual, target, source }: Figure): string {
  return `${directorate} ${kpi} ${period}: ${String(actual)} / ${String(target)} in ${source.sheet}!${source.actual ?? ""} ${source.target ?? ""}`;
}

function truthText(truth: Truth): string {
  const { period, directorate, kpi, actual, target, sheet, actualCells, targetCells, targetSheet } = truth;
  const cells = addressOf(targetSheet ?? sheet, targetCells) ?? "";
  const targets = targetSheet === undefined ? cells : `'${targetSheet.name}'!${cells}`;
  return `${directorate} ${kpi} ${period}: ${String(actual)} / ${String(target)} in ${sheet.name}!${addressOf(sheet, actualCells) ?? ""} ${targets}`;
}

/** A warning or an error that speaks of the file, the sheet, or the figure's row or column. */
function isSaid({ sheet, actualCells, targetCells }: Truth, findings: readonly Finding[]): boolean {
  const cells = [...actualCells, ...targetCells].map((one) => parseArea(addressOf(sheet, [one]) ?? ""));
  return findings.some((finding) => {
    if (finding.severity === "info") return false;
    const area = parseArea(finding.cell ?? "");
    if (finding.sheet === undefined || area === undefined) return true;
    return (
      finding.sheet === sheet.name &&
      cells.some((one) => one !== undefined && one.top >= area.top && one.top <= area.bottom)
    );
  });
}

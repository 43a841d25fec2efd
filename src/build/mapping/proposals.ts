import type { Finding } from "../../figures/finding";
import { kpiLabelReader, type KpiLabelReader } from "../../intake/recognition/labels/kpi-label";
import type { WordingMatch } from "../../intake/recognition/labels/kpi-wording";
import type { RecognisedTable, Recognition } from "../../intake/recognition/recognition";
import type { KpiId, Plan } from "../../plan/types";

/** How a row's KPI is known: `doubtful` and `unknown-code` are asked and give no figures until answered. */
export type KnownBy = "code" | "wording" | "doubtful" | "unknown-code";

/** A row of a directorate's table and the KPI it is taken for, for an officer to confirm or correct. */
export interface Proposal {
  readonly file: string;
  readonly sheet: string;
  /** The label's cell. */
  readonly cell: string;
  readonly text: string;
  readonly by: KnownBy;
  /** What the row is taken for, or would be; null where there is no guess. */
  readonly kpi: KpiId | null;
  /** 0 to 1: 1 for a code, the likeness of the wording otherwise, 0 without a guess. */
  readonly confidence: number;
  /** Other KPIs that the wording may mean, best first. */
  readonly alternatives: readonly WordingMatch[];
  /** Figures that the row gives as it stands. */
  readonly figures: number;
  /** The table it stands in, the nearest on its sheet for a row that was not taken; null where the sheet has none. */
  readonly table: RecognisedTable | null;
}

/** The reader of a plan's labels, built once. */
export function labelReader(plan: Plan): KpiLabelReader {
  return kpiLabelReader(plan);
}

/**
 * Every row of a file that names a KPI or may name one: those that must be asked first, then by confidence, the least
 * certain first, then in reading order. Rows whose figures a mapping gives already are settled and not proposed.
 */
export function proposals(recognition: Recognition, readLabel: KpiLabelReader): readonly Proposal[] {
  const { file, tables, findings } = recognition;
  const asked = findings.flatMap((finding) => askedRow(file, finding, tables, readLabel));
  const taken = tables.flatMap((table) => takenRows(recognition, table));
  return [...asked, ...taken].toSorted((left, right) => certainty(left) - certainty(right));
}

/** True for a row that gives no figures until an officer answers. */
export function isAsked({ by }: Proposal): boolean {
  return by === "doubtful" || by === "unknown-code";
}

function certainty(proposal: Proposal): number {
  return isAsked(proposal) ? proposal.confidence - 1 : proposal.confidence;
}

function askedRow(
  file: string,
  { code, sheet, cell, facts }: Finding,
  tables: readonly RecognisedTable[],
  readLabel: KpiLabelReader,
): readonly Proposal[] {
  if (sheet === undefined || cell === undefined) return [];
  const ofCode = code === "kpi-code-unknown" || code === "kpi-code-unknown-closest";
  if (code !== "kpi-wording-doubtful" && !ofCode) return [];
  const text = String(facts?.text ?? "");
  const label = readLabel(text);
  const [best, ...alternatives] = label?.kind === "doubtful" ? label.alternatives : [];
  const by = ofCode ? "unknown-code" : "doubtful";
  const table = nearestTable(tables, sheet, rowOf(cell));
  const guess = { kpi: best?.kpi ?? closestOf(facts), confidence: best?.similarity ?? 0, alternatives };
  return [{ file, sheet, cell, text, by, ...guess, figures: 0, table }];
}

/** The KPI that comes nearest to an unknown code. */
function closestOf(facts: Finding["facts"]): string | null {
  return facts?.closest === undefined ? null : String(facts.closest);
}

function takenRows({ file, figures }: Recognition, table: RecognisedTable): readonly Proposal[] {
  const { sheet } = table;
  const given = figures.filter(({ source, flags }) => source.sheet === sheet && !flags.includes("mapped"));
  return table.rows.flatMap(({ address, text, kpi, by, confidence, alternatives }): readonly Proposal[] => {
    const count = given.filter((figure) => figure.kpi === kpi).length;
    return count === 0
      ? []
      : [{ file, sheet, cell: address, text, by, kpi, confidence, alternatives, figures: count, table }];
  });
}

function nearestTable(
  tables: readonly RecognisedTable[],
  sheet: string,
  row: number,
): RecognisedTable | null {
  const [nearest] = tables
    .filter((table) => table.sheet === sheet)
    .toSorted((left, right) => distance(left.area, row) - distance(right.area, row));
  return nearest ?? null;
}

/** Rows between a row and an area; 0 within it. */
function distance(area: string, row: number): number {
  const [top = "", bottom = top] = area.split(":");
  return Math.max(0, rowOf(top) - row, row - rowOf(bottom));
}

function rowOf(address: string): number {
  return Number(/\d+/.exec(address)?.[0] ?? 0);
}

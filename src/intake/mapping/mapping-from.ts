import type { Figure } from "../../figures/figure";
import type { Recognition } from "../recognition/recognition";
import type { SourceWorkbook } from "../source-workbook";
import { learnMapping } from "./learn-mapping";
import type { MappingEntry } from "./mapping";

/**
 * What recognition found, as a mapping: an entry per figure and side, to be corrected, kept and shared between
 * officers. Phased targets and cumulative figures keep their rule; sums over months are left to recognition, because
 * targets and actuals may stand between their cells.
 */
export function mappingFrom(recognition: Recognition, workbook: SourceWorkbook): readonly MappingEntry[] {
  const entries = recognition.figures.flatMap((figure) => [
    ...sideOf(figure, "actual", workbook),
    ...sideOf(figure, "target", workbook),
  ]);
  const known = new Map(entries.map((entry) => [JSON.stringify(entry), entry]));
  return [...known.values()];
}

function sideOf(
  figure: Figure,
  role: "actual" | "target",
  workbook: SourceWorkbook,
): readonly MappingEntry[] {
  const { source, kpi, directorate, flags, period } = figure;
  const address = source[role];
  if (address === null || address.includes(":")) return [];
  const both = source.actual === source.target;
  if (both && role === "target") return [];
  const elsewhere = /^'((?:[^']|'')+)'!(.+)$/.exec(address);
  const entry = learnMapping(workbook, {
    sheet: elsewhere?.[1]?.replaceAll("''", "'") ?? source.sheet,
    range: elsewhere?.[2] ?? address,
    role: both ? "pair" : role,
    kpi,
    directorate,
    period: role === "target" && flags.includes("phased-target") ? yearOf(period) : period,
    cumulative: flags.includes("from-cumulative"),
  });
  return entry === null ? [] : [entry];
}

function yearOf(period: Figure["period"]): MappingEntry["period"] {
  return period.slice(0, 7) as MappingEntry["period"];
}

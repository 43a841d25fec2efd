import type { KpiId } from "../plan/types";
import type { Figure, Quarter, Reported } from "./figure";
import type { Finding } from "./finding";
import { innerMap } from "./inner-map";
import { placeOf, placeText } from "./place";
import { compareText } from "./text-order";

export interface Settled {
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
}

/**
 * Leaves one figure per KPI, quarter and directorate (design §4 rule 15).
 *
 * - Equal values count once (info `duplicate-equal`). A side that is not reported contradicts nothing, so a file of
 *   targets and a file of actuals complete each other.
 * - Different values: error `duplicate-differs`, which shows them all. None counts: a figure that reports nothing
 *   stands in their place, flagged `duplicate-differs`, so that its directorate still owns the KPI and the gap shows
 *   in the coverage.
 *
 * The result keeps the order in which the pairs first appear; what it says does not depend on the order of the
 * figures, and settling twice changes nothing.
 */
export function settleDuplicates(figures: readonly Figure[]): Settled {
  const groups = groupsOf(figures);
  if (groups.length === figures.length) return { figures, findings: [] };
  const settled = groups.map((group) => (Array.isArray(group) ? settle(group) : { figure: group }));
  return {
    figures: settled.map(({ figure }) => figure),
    findings: settled.flatMap((one) => ("finding" in one ? [one.finding] : [])),
  };
}

type Group = Figure | [Figure, Figure, ...Figure[]];

/** The figures by KPI, directorate and quarter; a figure alone stands as itself, as nearly all do. */
function groupsOf(figures: readonly Figure[]): readonly Group[] {
  const groups: Group[] = [];
  const places = new Map<KpiId, Map<string, Map<Quarter, number>>>();
  for (const figure of figures) {
    const quarters = innerMap(innerMap(places, figure.kpi), figure.directorate);
    const place = quarters.get(figure.period);
    const group = place === undefined ? undefined : groups[place];
    if (place === undefined || group === undefined) {
      quarters.set(figure.period, groups.length);
      groups.push(figure);
    } else if (Array.isArray(group)) group.push(figure);
    else groups[place] = [group, figure];
  }
  return groups;
}

function settle(group: [Figure, ...Figure[]]): { figure: Figure; finding: Finding } {
  const ordered = group.toSorted(bySource) as [Figure, ...Figure[]];
  const actuals = statements(ordered, "actual");
  const targets = statements(ordered, "target");
  if (actuals.size > 1 || targets.size > 1) {
    return { figure: unsettled(ordered), finding: differing(ordered) };
  }
  return { figure: completed(ordered), finding: repeated(ordered) };
}

/** The different things that are said of one side, Members listed being part of what is said. */
function statements(group: readonly Figure[], side: "actual" | "target"): ReadonlySet<string> {
  const stated = group.filter((figure) => figure[side] !== "not-reported");
  const numbers = stated.map((figure) => `number ${String(figure[side])}`);
  const lists = group.flatMap((figure) => listKey(membersOf(figure, side)));
  return new Set(numbers).size > 1 ? new Set(numbers) : new Set(lists);
}

function membersOf(figure: Figure, side: "actual" | "target"): readonly string[] {
  return (side === "actual" ? figure.membersSupported : figure.membersRequesting) ?? [];
}

function listKey(members: readonly string[]): readonly string[] {
  return members.length === 0 ? [] : [[...new Set(members)].toSorted(compareText).join(";")];
}

/** The most complete of figures that agree, the other side taken from the first that states it. */
function completed(group: [Figure, ...Figure[]]): Figure {
  const [most] = group.toSorted(
    (left, right) => completeness(right) - completeness(left) || bySource(left, right),
  );
  const base = most ?? group[0];
  if (base.target !== "not-reported") return base;
  const other = group.find((figure) => figure.target !== "not-reported");
  return other === undefined ? base : withTargetOf(base, other);
}

function completeness(figure: Figure): number {
  const lists = [figure.membersSupported, figure.membersRequesting].filter((list) => list !== undefined);
  return (
    (figure.actual === "not-reported" ? 0 : 8) + (figure.target === "not-reported" ? 0 : 4) + lists.length
  );
}

/** The target's cell is another sheet's or file's then: its address says which, as Excel writes it. */
function withTargetOf(figure: Figure, other: Figure): Figure {
  const { file, sheet, target } = other.source;
  const book = file === figure.source.file ? "" : `[${file}]`;
  const elsewhere = book !== "" || sheet !== figure.source.sheet;
  const address = target !== null && elsewhere ? `'${book}${sheet.replaceAll("'", "''")}'!${target}` : target;
  return {
    ...figure,
    ...(other.membersRequesting === undefined ? {} : { membersRequesting: other.membersRequesting }),
    target: other.target,
    source: { ...figure.source, target: address },
    flags: [...new Set([...figure.flags, ...other.flags])],
  };
}

function unsettled([first]: [Figure, ...Figure[]]): Figure {
  const { period, directorate, kpi, source } = first;
  return {
    period,
    directorate,
    kpi,
    actual: "not-reported",
    target: "not-reported",
    source,
    flags: ["duplicate-differs"],
  };
}

function differing(group: [Figure, ...Figure[]]): Finding {
  return {
    severity: "error",
    code: "duplicate-differs",
    ...placeOf(group[0], "actual"),
    facts: factsOf(group),
  };
}

function repeated(group: [Figure, ...Figure[]]): Finding {
  return { severity: "info", code: "duplicate-equal", ...placeOf(group[0], "actual"), facts: factsOf(group) };
}

/** A figure stated more often than this is a list of something else; its message stays readable. */
const mostShown = 12;

function factsOf(group: [Figure, ...Figure[]]): Readonly<Record<string, string | number>> {
  const { kpi, period, directorate } = group[0];
  const values = group
    .slice(0, mostShown)
    .map((figure) => `${pairText(figure)} (${placeText(placeOf(figure, "actual"))})`);
  const more = group.length > mostShown ? "; …" : "";
  return { kpi, period, directorate, count: group.length, values: values.join("; ") + more };
}

function pairText({ actual, target }: Figure): string {
  return `${reportedText(actual)} / ${reportedText(target)}`;
}

function reportedText(reported: Reported): string {
  if (reported === "not-applicable") return "n/a";
  return reported === "not-reported" ? "–" : String(reported);
}

function bySource(left: Figure, right: Figure): number {
  return compareText(sourceKey(left), sourceKey(right));
}

function sourceKey({ source, actual, target }: Figure): string {
  const cells = [source.actual, source.target].map(inReadingOrder);
  return JSON.stringify([source.file, source.sheet, ...cells, actual, target]);
}

/** An address that sorts as its sheet is read: row 5 before row 16, column B before AA. */
function inReadingOrder(address: string | null): string | null {
  const [, column = "", row = ""] = /([A-Z]+)(\d+)/.exec(address ?? "") ?? [];
  return address === null ? null : `${row.padStart(7, "0")} ${column.padStart(3, " ")} ${address}`;
}

import type { KpiFacts } from "../layouts/facts";
import { page, type Content, type Page, type Report, type Row } from "./book";
import { quarters, type Quarter, type Wording } from "./wording";

/** Draws a report; the heading that says whose and when is put above. */
export type Layout = (report: Report, words: Wording) => Page[];

const pairOf = (facts: KpiFacts, quarter: Quarter) => facts.quarters[quarter - 1]!;
const numbers = (facts: KpiFacts, quarter: Quarter, words: Wording): Row => {
  const { actual, target } = pairOf(facts, quarter);
  return [words.number(target), words.number(actual)];
};

function headed({ directorate, year }: Report, words: Wording, name: string): Page {
  const one = page(name);
  one.rows.push(
    [`${words.french ? "Direction" : "Directorate"}: ${words.french ? directorate.fr : directorate.en}`],
    [`${words.french ? "Exercice" : "Fiscal year"} ${year}`],
    [],
  );
  return one;
}

function verticalWithOtherColumns(report: Report, words: Wording): Page[] {
  const one = headed(report, words, "Report");
  const header = quarters.flatMap((q) => [
    `${words.quarter(q)} ${words.target}`,
    `${words.quarter(q)} ${words.actual}`,
  ]);
  const lastYear = words.french ? "Année précédente" : "Last year";
  const titles: Row = [words.french ? "Indicateur" : "Indicator", lastYear, ...header, "Total", "%"];
  one.rows.push(titles);
  report.kpis.forEach((facts, index) => {
    if (index === 3) one.rows.push(titles);
    if (index === 4) {
      one.hiddenRows.add(one.rows.length);
      one.rows.push([words.kpi(facts.kpi), 1, ...quarters.flatMap(() => [97, 96]), 99, 0.5]);
    }
    one.rows.push([words.kpi(facts.kpi), 42, ...quarters.flatMap((q) => numbers(facts, q, words)), 99, 0.5]);
  });
  one.rows.push(["Total", 42, ...header.map(() => 99), 99, 0.5], [], [words.note]);
  return [one];
}

function mergedHeader(report: Report, words: Wording): Page[] {
  const one = headed(report, words, "Matrix");
  const top = one.rows.length;
  quarters.forEach((_, index) => one.merges.push([top, 1 + 2 * index, top, 2 + 2 * index]));
  one.merges.push([top, 0, top + 1, 0]);
  one.rows.push(
    [words.french ? "Indicateur" : "KPI", ...quarters.flatMap((q): Content[] => [words.header(q), null])],
    [null, ...quarters.flatMap(() => [words.target, words.actual])],
    ...report.kpis.map((facts): Row => [
      words.kpi(facts.kpi),
      ...quarters.flatMap((q) => numbers(facts, q, words)),
    ]),
  );
  return [one];
}

function hiddenYearBefore(report: Report, words: Wording): Page[] {
  const one = headed(report, words, "Years");
  const start = Number(report.year.slice(0, 4));
  const top = one.rows.length;
  one.merges.push([top, 1, top, 8], [top, 9, top, 16]);
  for (let column = 1; column <= 8; column += 1) one.hiddenColumns.add(column);
  const blank = Array<Content>(7).fill(null);
  const short = quarters.flatMap((q) => [
    `${words.french ? "T" : "Q"}${q} ${words.target}`,
    `${words.french ? "T" : "Q"}${q} ${words.actual}`,
  ]);
  one.rows.push(
    [null, `${start - 1}/${start % 100}`, ...blank, report.year, ...blank],
    ["KPI", ...short, ...short],
    ...report.kpis.map((facts): Row => [
      words.kpi(facts.kpi),
      ...short.map((_, index) => 30 + index),
      ...quarters.flatMap((q) => numbers(facts, q, words)),
    ]),
  );
  return [one];
}

function blocks(report: Report, words: Wording): Page[] {
  const one = headed(report, words, "Objectives");
  for (const facts of report.kpis) {
    const row = (label: string, role: "actual" | "target"): Row => [
      label,
      ...quarters.map((q) => words.number(pairOf(facts, q)[role])),
    ];
    one.rows.push([words.kpi(facts.kpi)], [null, ...quarters.map(words.header)]);
    one.rows.push(row(words.target, "target"), row(words.actual, "actual"), []);
  }
  return [one];
}

function longList(report: Report, words: Wording): Page[] {
  const one = headed(report, words, "Data");
  one.rows.push([
    words.french ? "Trimestre" : "Quarter",
    words.french ? "ICP" : "KPI",
    words.target,
    words.actual,
  ]);
  for (const q of quarters) {
    for (const facts of report.kpis)
      one.rows.push([words.header(q), words.kpi(facts.kpi), ...numbers(facts, q, words)]);
  }
  return [one];
}

function pairsInCells(report: Report, words: Wording): Page[] {
  const one = headed(report, words, "Pairs");
  one.rows.push([
    words.french ? "Indicateur" : "Indicator",
    ...quarters.map(
      (q) => `${words.quarter(q)} (${words.actual.replace("\n", " ")} / ${words.target.replace("\n", " ")})`,
    ),
  ]);
  for (const facts of report.kpis) {
    const pairs = quarters.map((q) => `${pairOf(facts, q).actual} / ${pairOf(facts, q).target}`);
    one.rows.push([words.kpi(facts.kpi), ...pairs]);
  }
  return [one];
}

function transposed(report: Report, words: Wording): Page[] {
  const one = headed(report, words, "Across");
  one.rows.push(
    [
      words.french ? "Période" : "Period",
      ...report.kpis.flatMap(({ kpi }): Content[] => [words.kpi(kpi), null]),
    ],
    [null, ...report.kpis.flatMap(() => [words.target, words.actual])],
    ...quarters.map((q): Row => [
      words.header(q),
      ...report.kpis.flatMap((facts) => numbers(facts, q, words)),
    ]),
  );
  return [one];
}

function sheetPerQuarter(report: Report, words: Wording): Page[] {
  return quarters.map((q) => {
    const one = headed(report, words, words.quarter(q));
    one.rows.push([
      words.french ? "Indicateur" : "Indicator",
      words.target,
      words.actual,
      words.french ? "Écart" : "Variance",
    ]);
    for (const facts of report.kpis) one.rows.push([words.kpi(facts.kpi), ...numbers(facts, q, words), 0]);
    return one;
  });
}

function cumulative(report: Report, words: Wording): Page[] {
  const one = headed(report, words, "To date");
  const header = quarters.flatMap((q) =>
    [words.target, words.actual].map((role) => `${words.quarter(q)} ${role} (${words.cumulative})`),
  );
  one.rows.push([words.french ? "Indicateur" : "Indicator", ...header]);
  for (const facts of report.kpis) {
    const upTo = (quarter: Quarter, role: "actual" | "target") =>
      facts.kpi.kind === "milestone"
        ? pairOf(facts, quarter)[role]
        : facts.quarters.slice(0, quarter).reduce((sum, pair) => sum + pair[role], 0);
    one.rows.push([words.kpi(facts.kpi), ...quarters.flatMap((q) => [upTo(q, "target"), upTo(q, "actual")])]);
  }
  return [one];
}

export const layouts: Readonly<Record<string, Layout>> = {
  "a header again at the page break, a stale hidden row, other columns": verticalWithOtherColumns,
  "quarters merged over two columns": mergedHeader,
  "the year before in hidden columns": hiddenYearBefore,
  "a block for each KPI": blocks,
  "a long list": longList,
  "pairs in one cell": pairsInCells,
  "KPIs across": transposed,
  "a sheet for each quarter": sheetPerQuarter,
  "figures to date": cumulative,
};

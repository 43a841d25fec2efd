import { cell, sheet, type Cell, type Truth } from "./book";
import { book, header, heading, texts, truthOf, type Layout } from "./drawn";
import { factsOf, tariffAndTrade, type KpiFacts } from "./facts";
import type { Words } from "./words";

const quarters = [1, 2, 3, 4] as const;

function pairCells({ quarters: values }: KpiFacts) {
  return values.map(({ actual, target }) => ({ actual: cell(actual), target: cell(target) }));
}

function label(words: Words, { kpi }: KpiFacts): Cell[] {
  return texts(words.code(kpi.id), words.title(kpi.shortTitle));
}

const periodText = (words: Words, quarter: number): string => {
  const period = words.quarter(quarter);
  return period instanceof Date ? `Q${quarter}` : period;
};

/** Targets on one sheet, actuals on another. */
export const targetsApart: Layout = (facts, words) => {
  const [targets, actuals] = [
    sheet(words.target.replaceAll("/", "-"), heading(facts, words)),
    sheet(words.actual.replaceAll("/", "-"), heading(facts, words)),
  ];
  const head = () => texts(words.kpi, words.indicator, ...quarters.map((quarter) => words.quarter(quarter)));
  targets.rows.push(head());
  actuals.rows.push(head());
  const truth = facts.kpis.flatMap((one) => {
    const pairs = pairCells(one);
    targets.rows.push([...label(words, one), ...pairs.map(({ target }) => target)]);
    actuals.rows.push([...label(words, one), ...pairs.map(({ actual }) => actual)]);
    return pairs.map((pair, index): Truth => ({
      ...truthOf(facts, one, index + 1, { sheet: actuals, ...pair }),
      targetSheet: targets,
    }));
  });
  return book("Apart_2019-20.xlsx", [targets, actuals], truth);
};

/** Two tables on one sheet: targets above, actuals below. */
export const stackedTables: Layout = (facts, words) => {
  const drawn = sheet("Report", heading(facts, words));
  const cells = facts.kpis.map(pairCells);
  for (const role of ["target", "actual"] as const) {
    drawn.rows.push(
      texts(words[role]),
      texts(words.kpi, words.indicator, ...quarters.map((quarter) => words.quarter(quarter))),
    );
    facts.kpis.forEach((one, index) =>
      drawn.rows.push([...label(words, one), ...cells[index]!.map((pair) => pair[role])]),
    );
    drawn.rows.push([], []);
  }
  const truth = facts.kpis.flatMap((one, at) =>
    cells[at]!.map((pair, index) => truthOf(facts, one, index + 1, { sheet: drawn, ...pair })),
  );
  return book("Stacked_2019-20.xlsx", [drawn], truth);
};

/** M: two directorates in one table, each under its heading. */
export const directoratesInSections: Layout = (facts, words) => {
  const other = factsOf(
    77,
    facts.kpis.map(({ kpi }) => kpi.id),
    tariffAndTrade,
    facts.year,
  );
  const drawn = sheet("Secretariat", [texts(words.yearLine(facts.year)), []]);
  const heads = quarters.flatMap((quarter) => [
    header(words, quarter, words.target),
    header(words, quarter, words.actual),
  ]);
  drawn.rows.push(texts(words.kpi, words.indicator, ...heads));
  const truth = [facts, other].flatMap((part) => {
    drawn.rows.push(texts(words.language === "fr" ? part.directorate.fr : part.directorate.en));
    return part.kpis.flatMap((one) => {
      const pairs = pairCells(one);
      drawn.rows.push([...label(words, one), ...pairs.flatMap(({ actual, target }) => [target, actual])]);
      return pairs.map((pair, index) => truthOf(part, one, index + 1, { sheet: drawn, ...pair }));
    });
  });
  return book("Secretariat_2019-20.xlsx", [drawn], truth);
};

/** M: two directorates in one table, named in a column. */
export const directoratesInColumn: Layout = (facts, words) => {
  const other = factsOf(
    78,
    facts.kpis.map(({ kpi }) => kpi.id),
    tariffAndTrade,
    facts.year,
  );
  const drawn = sheet("Secretariat", [texts(words.yearLine(facts.year)), []]);
  const heads = quarters.flatMap((quarter) => [
    header(words, quarter, words.target),
    header(words, quarter, words.actual),
  ]);
  drawn.rows.push(
    texts(words.language === "fr" ? "Direction" : "Directorate", words.kpi, words.indicator, ...heads),
  );
  const truth = facts.kpis.flatMap((_, at) =>
    [facts, other].flatMap((part) => {
      const one = part.kpis[at]!;
      const pairs = pairCells(one);
      const name = words.language === "fr" ? part.directorate.fr : part.directorate.en;
      drawn.rows.push([
        cell(name),
        ...label(words, one),
        ...pairs.flatMap(({ actual, target }) => [target, actual]),
      ]);
      return pairs.map((pair, index) => truthOf(part, one, index + 1, { sheet: drawn, ...pair }));
    }),
  );
  return book("Secretariat_2019-20.xlsx", [drawn], truth);
};

/** A list with one number per row: period, KPI, type, value. */
export const longList: Layout = (facts, words) => {
  const drawn = sheet("Data", heading(facts, words));
  drawn.rows.push(texts(words.period, words.kpi, "Type", words.language === "fr" ? "Valeur" : "Value"));
  const truth = quarters.flatMap((quarter) =>
    facts.kpis.map((one) => {
      const pair = pairCells(one)[quarter - 1]!;
      for (const role of ["target", "actual"] as const) {
        drawn.rows.push([
          cell(words.quarter(quarter)),
          cell(words.code(one.kpi.id)),
          cell(words[role]),
          pair[role],
        ]);
      }
      return truthOf(facts, one, quarter, { sheet: drawn, ...pair });
    }),
  );
  return book("Long_2019-20.xlsx", [drawn], truth);
};

/** One sheet per quarter, each KPI a form of its own: "Actual | 12", "Target | 15". */
export const forms: Layout = (facts, words) => {
  const sheets = quarters.map((quarter) =>
    sheet(`T${quarter}`, [...heading(facts, words), texts(periodText(words, quarter)), []]),
  );
  const truth = sheets.flatMap((drawn, index) =>
    facts.kpis.map((one) => {
      const pair = pairCells(one)[index]!;
      drawn.rows.push(
        texts(`${words.code(one.kpi.id)} ${words.title(one.kpi.shortTitle)}`),
        [cell(`${words.target}:`), pair.target],
        [cell(`${words.actual}:`), pair.actual],
        [],
      );
      return truthOf(facts, one, index + 1, { sheet: drawn, ...pair });
    }),
  );
  return book("Forms_2019-20.xlsx", sheets, truth);
};

/** Quarters with target, actual and percentage below each, the quarter written over the first only. */
export const threeColumns: Layout = (facts, words) => {
  const drawn = sheet("Report", heading(facts, words));
  const [upper, lower] = [texts(null, null), texts(words.kpi, words.indicator)];
  for (const quarter of quarters) {
    upper.push(cell(words.quarter(quarter)), cell(), cell());
    lower.push(cell(words.target), cell(words.actual), cell("%"));
  }
  upper.push(cell(words.total), cell(), cell());
  lower.push(cell(words.target), cell(words.actual), cell("%"));
  drawn.rows.push(upper, lower);
  const truth = facts.kpis.flatMap((one) => {
    const pairs = pairCells(one);
    const sum = (role: "target" | "actual") =>
      cell(one.quarters.reduce((total, pair) => total + pair[role], 0));
    const level = one.kpi.kind === "milestone";
    drawn.rows.push([
      ...label(words, one),
      ...pairs.flatMap(({ actual, target }) => [
        target,
        actual,
        { value: Number(actual.value) / Number(target.value), format: "0%" },
      ]),
      level ? cell(one.quarters[3]!.target) : sum("target"),
      level ? cell(one.quarters[3]!.actual) : sum("actual"),
      cell(),
    ]);
    return pairs.map((pair, index) => truthOf(facts, one, index + 1, { sheet: drawn, ...pair }));
  });
  return book("Three_2019-20.xlsx", [drawn], truth);
};

/** KPIs named by the indicator of Section V only. */
export const byWording: Layout = (facts, words) => {
  const drawn = sheet("Report", heading(facts, words));
  const heads = quarters.flatMap((quarter) => [
    header(words, quarter, words.actual),
    header(words, quarter, words.target),
  ]);
  drawn.rows.push(texts(words.indicator, ...heads));
  const truth = facts.kpis.flatMap((one, at) => {
    const pairs = pairCells(one);
    const wording = [one.kpi.shortTitle, one.kpi.indicator, one.kpi.numerator][at % 3]!;
    drawn.rows.push([cell(words.title(wording)), ...pairs.flatMap(({ actual, target }) => [actual, target])]);
    return pairs.map((pair, index) => truthOf(facts, one, index + 1, { sheet: drawn, ...pair }));
  });
  return book("Wording_2019-20.xlsx", [drawn], truth);
};

/** Line feeds in headers and a row of units below them. */
export const unitsBelow: Layout = (facts, words) => {
  const drawn = sheet("Report", heading(facts, words));
  const heads = quarters.flatMap((quarter) =>
    [words.target, words.actual].map((role) => `${periodText(words, quarter)}\n${role}`),
  );
  drawn.rows.push(texts(words.kpi, words.indicator, ...heads, words.comment));
  drawn.rows.push(texts(null, null, ...heads.map(() => (words.language === "fr" ? "(nombre)" : "(number)"))));
  const truth = facts.kpis.flatMap((one) => {
    const pairs = pairCells(one);
    drawn.rows.push([
      ...label(words, one),
      ...pairs.flatMap(({ actual, target }) => [target, actual]),
      cell("see SP7.1"),
    ]);
    return pairs.map((pair, index) => truthOf(facts, one, index + 1, { sheet: drawn, ...pair }));
  });
  return book("Units_2019-20.xlsx", [drawn], truth);
};

/** Months as rows of a transposed table, with a quarter's and a year's total among them. */
export const quartersWithToDate: Layout = (facts, words) => {
  const drawn = sheet("Report", heading(facts, words));
  const toDate = words.language === "fr" ? "Cumul annuel" : "Year to date";
  const heads = quarters.flatMap((quarter) => [
    header(words, quarter, words.target),
    header(words, quarter, words.actual),
  ]);
  drawn.rows.push(texts(words.kpi, words.indicator, ...heads, toDate, `${toDate} %`));
  const truth = facts.kpis.flatMap((one) => {
    const pairs = pairCells(one);
    const sum = one.quarters.reduce((total, { actual }) => total + actual, 0);
    drawn.rows.push([
      ...label(words, one),
      ...pairs.flatMap(({ actual, target }) => [target, actual]),
      cell(sum),
      cell(0.8),
    ]);
    return pairs.map((pair, index) => truthOf(facts, one, index + 1, { sheet: drawn, ...pair }));
  });
  return book("ToDate_2019-20.xlsx", [drawn], truth);
};

/** Two tables side by side, half of the KPIs in each. */
export const sideBySide: Layout = (facts, words) => {
  const drawn = sheet("Report", heading(facts, words));
  const head = () =>
    texts(
      words.kpi,
      ...quarters.flatMap((quarter) => [
        header(words, quarter, words.target),
        header(words, quarter, words.actual),
      ]),
    );
  drawn.rows.push([...head(), cell(), ...head()]);
  const half = Math.floor(facts.kpis.length / 2);
  const truth: Truth[] = [];
  for (let at = 0; at < half; at += 1) {
    const row: Cell[] = [];
    for (const one of [facts.kpis[at]!, facts.kpis[at + half]!]) {
      const pairs = pairCells(one);
      if (row.length > 0) row.push(cell());
      row.push(cell(words.code(one.kpi.id)), ...pairs.flatMap(({ actual, target }) => [target, actual]));
      truth.push(...pairs.map((pair, index) => truthOf(facts, one, index + 1, { sheet: drawn, ...pair })));
    }
    drawn.rows.push(row);
  }
  return book("Beside_2019-20.xlsx", [drawn], truth);
};

/** Each block's first row names the KPI and the quarters. */
export const headedBlocks: Layout = (facts, words) => {
  const drawn = sheet("Report", heading(facts, words));
  const truth = facts.kpis.flatMap((one) => {
    const pairs = pairCells(one);
    drawn.rows.push(
      texts(
        `${words.code(one.kpi.id)} ${words.title(one.kpi.shortTitle)}`,
        ...quarters.map((quarter) => words.quarter(quarter)),
        words.total,
      ),
      [cell(words.target), ...pairs.map(({ target }) => target), cell(99)],
      [cell(words.actual), ...pairs.map(({ actual }) => actual), cell(99)],
      [],
    );
    return pairs.map((pair, index) => truthOf(facts, one, index + 1, { sheet: drawn, ...pair }));
  });
  return book("HeadedBlocks_2019-20.xlsx", [drawn], truth);
};

/** A heading per quarter over a table of its own. */
export const quarterSections: Layout = (facts, words) => {
  const drawn = sheet("Report", heading(facts, words));
  const truth = quarters.flatMap((quarter) => {
    drawn.rows.push(
      texts(periodText(words, quarter)),
      texts(words.kpi, words.indicator, words.target, words.actual),
    );
    const made = facts.kpis.map((one) => {
      const pair = pairCells(one)[quarter - 1]!;
      drawn.rows.push([...label(words, one), pair.target, pair.actual]);
      return truthOf(facts, one, quarter, { sheet: drawn, ...pair });
    });
    drawn.rows.push([]);
    return made;
  });
  return book("Sections_2019-20.xlsx", [drawn], truth);
};

/** Roles above, quarters below: all targets, then all actuals. */
export const rolesAbove: Layout = (facts, words) => {
  const drawn = sheet("Report", heading(facts, words));
  const upper = texts(
    words.kpi,
    words.indicator,
    words.target,
    null,
    null,
    null,
    words.actual,
    null,
    null,
    null,
  );
  const lower = texts(
    null,
    null,
    ...quarters.map((quarter) => words.quarter(quarter)),
    ...quarters.map((quarter) => words.quarter(quarter)),
  );
  drawn.merges.push(
    [upper[2]!, upper[5]!],
    [upper[6]!, upper[9]!],
    [upper[0]!, lower[0]!],
    [upper[1]!, lower[1]!],
  );
  drawn.rows.push(upper, lower);
  const truth = facts.kpis.flatMap((one) => {
    const pairs = pairCells(one);
    drawn.rows.push([
      ...label(words, one),
      ...pairs.map(({ target }) => target),
      ...pairs.map(({ actual }) => actual),
    ]);
    return pairs.map((pair, index) => truthOf(facts, one, index + 1, { sheet: drawn, ...pair }));
  });
  return book("RolesAbove_2019-20.xlsx", [drawn], truth);
};

export const moreLayouts: Readonly<Record<string, Layout>> = {
  "targets and actuals on sheets of their own": targetsApart,
  "targets above, actuals below": stackedTables,
  "M two directorates in sections": directoratesInSections,
  "M two directorates in a column": directoratesInColumn,
  "a list with one number per row": longList,
  forms: forms,
  "quarters of three columns": threeColumns,
  "wording only": byWording,
  "line feeds and units": unitsBelow,
  "quarters with a year to date": quartersWithToDate,
  "tables side by side": sideBySide,
  "blocks headed by KPI and quarters": headedBlocks,
  "a section per quarter": quarterSections,
  "roles above quarters": rolesAbove,
};
